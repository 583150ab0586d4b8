// A SKOS concept.
import type { CommunityId } from './community.js';
import type { EntityId } from './id.js';
import type { LangString, Localized } from './language.js';

/** A concept with what is derived of it; ids are sorted. */
export interface Concept {
  readonly type: 'Concept';
  readonly id: EntityId;
  readonly slug: string;
  readonly prefLabel: Localized;
  readonly altLabels: readonly LangString[];
  readonly definition: Localized;
  readonly broader: readonly EntityId[];
  readonly related: readonly EntityId[];
  /** Articles that mention it. */
  readonly articleCount: number;
  /** Articles that mention it or any concept under it, each once. */
  readonly articleCountTransitive: number;
  /** Its share of all importance, from 0 to 1, 12 decimals (reasoning/importance.ts). */
  readonly importance: number;
  /** The community that it belongs to; null when nothing joins it to others. */
  readonly community: CommunityId | null;
}
