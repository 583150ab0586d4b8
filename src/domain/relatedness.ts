// How close two entities are, and why: the ties that a store hands over, the parts that explain a score, the bounds.
import type { EntityId } from './id.js';

/** One tie of an entity, as a store reads it; weights in units of `WEIGHT_UNIT`. */
export interface Tie {
  readonly other: EntityId;
  /** Pieces of evidence, of either stance, on statements between the two. */
  readonly pieces: number;
  readonly coMention: number;
  readonly hierarchy: number;
  /** `directWeight(pieces) + coMention + hierarchy`. */
  readonly weight: number;
  /** Whether the entity is among the other's strongest ties, along which alone the other passes on. */
  readonly strong: boolean;
  /** The sum of the other's weights. */
  readonly otherTotal: number;
}

/** An entity with its strongest ties, as many as a store reads at most. */
export interface TieRow {
  readonly entity: EntityId;
  readonly ties: readonly Tie[];
}

/** Why two entities are related. */
export const CONTRIBUTION_KINDS = ['DIRECT', 'CO_MENTION', 'HIERARCHY', 'SHARED'] as const;
/** One reason. */
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** A part of a score. */
export interface Contribution {
  readonly kind: ContributionKind;
  /** In units of `WEIGHT_UNIT`; the parts of a score sum to it exactly. */
  readonly units: number;
  /** The third entity of a SHARED part; null for the other kinds and for the remainder of smaller SHARED terms. */
  readonly through: EntityId | null;
}

/** A release with more entities than this is cut shorter. */
const LARGE = 10_000;

/** How far relatedness is followed and kept. */
export interface RelatednessBounds {
  /** How many of an entity's strongest ties pass on what reaches it; ties equal in weight count by the other's id. */
  readonly passOn: number;
  /** How many related entities are kept of each. */
  readonly keep: number;
}

/** The bounds of a release: up to 10,000 entities with at most 1,000 ties each nothing is cut. */
export function relatednessBounds(entities: number): RelatednessBounds {
  return entities <= LARGE ? { passOn: 1_000, keep: 50 } : { passOn: 200, keep: 20 };
}
