// A place (schema.org Place).
import type { CommunityId } from './community.js';
import type { EntityId } from './id.js';
import type { Localized } from './language.js';

/** Kinds of territory. */
export const TERRITORY_KINDS = ['COUNTRY', 'REGION', 'DEPARTMENT', 'METROPOLIS', 'CITY', 'AREA'] as const;
/** One kind of territory. */
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

/** A territory. */
export interface Territory {
  readonly type: 'Territory';
  readonly id: EntityId;
  readonly slug: string;
  readonly name: Localized;
  readonly kind: TerritoryKind;
  readonly within: EntityId | null;
  /** The territories that hold it, nearest first, up to the country. */
  readonly ancestors: readonly EntityId[];
  /** Articles that mention it. */
  readonly articleCount: number;
  /** Its share of all importance, from 0 to 1, 12 decimals (reasoning/importance.ts). */
  readonly importance: number;
  /** The community that it belongs to; null when nothing joins it to others. */
  readonly community: CommunityId | null;
}
