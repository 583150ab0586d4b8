// Entities that are more joined to each other than to the rest.
import type { Localized } from './language.js';

/** `community:N`, from 1, the largest first; the same within a release. */
export type CommunityId = `community:${number}`;

/** A community; entities name the one that they belong to. */
export interface Community {
  readonly type: 'Community';
  readonly id: CommunityId;
  /** The names of its three most important concepts, or of its most important members where it has no concept. */
  readonly label: Localized;
  /** How many members. */
  readonly size: number;
}

/** The id of a community by its place, from 0, in the order of communities. */
export function communityId(place: number): CommunityId {
  return `community:${place + 1}`;
}

/** The place of a community, from 0. */
export function communityPlace(id: CommunityId): number {
  return Number(id.slice('community:'.length)) - 1;
}
