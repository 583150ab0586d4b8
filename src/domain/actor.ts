// An organisation, brand or person (schema.org Organization, Brand, Person).
import type { CommunityId } from './community.js';
import type { EntityId } from './id.js';
import type { Localized } from './language.js';

/** Kinds of actor. */
export const ACTOR_KINDS = [
  'PUBLIC_AGENCY',
  'PLACE_BRAND',
  'LABEL',
  'TECHNOPOLE',
  'LOCAL_AUTHORITY',
  'COMPANY',
  'ASSOCIATION',
  'UNIVERSITY',
  'MEDIA',
  'PERSON',
] as const;
/** One kind of actor. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** An actor; null where no source says. */
export interface Actor {
  readonly type: 'Actor';
  readonly id: EntityId;
  readonly slug: string;
  /** The proper name as the actor writes it: of no language. */
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly kind: ActorKind;
  readonly description: Localized;
  readonly territory: EntityId | null;
  readonly foundedYear: number | null;
  readonly website: string | null;
  /** Articles that mention it. */
  readonly articleCount: number;
  /** Its share of all importance, from 0 to 1, 12 decimals (reasoning/importance.ts). */
  readonly importance: number;
  /** The community that it belongs to; null when nothing joins it to others. */
  readonly community: CommunityId | null;
}
