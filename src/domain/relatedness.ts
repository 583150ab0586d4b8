// How close two entities are, and why: the ties that a store hands over, the parts that explain a score, the bounds.
import type { EvidenceFilter } from './filter.js';
import type { EntityId } from './id.js';
import { SEPARATOR } from './order.js';
import type { Ties } from './tie.js';

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

/** A row as a store reads it. */
export interface ReadTieRow extends TieRow {
  /** Whether there is more than was read: more ties, or, where evidence is set aside, more to count than `COUNTED`. */
  readonly more: boolean;
}

/** Statements of each role, and articles that mention it, that are counted at most of one entity under a filter. */
export const COUNTED = 2_000;

/** An entity related to another, with what joins the two themselves. */
export interface Similar extends Pick<Tie, 'other' | 'pieces' | 'coMention' | 'hierarchy'> {
  /** The score, in units. */
  readonly units: number;
  /** The third entity through which most passes between the two, then by id; null where nothing does. */
  readonly through: EntityId | null;
}

/** The most related entities of one, kept at load: the closest first, then by id. */
export interface SimilarRow {
  readonly items: readonly Similar[];
  /** Whether more are related than were kept. */
  readonly cut: boolean;
}

/** What a store gives of relatedness. */
export interface RelatednessReads {
  /** For each entity the most related ones that the load kept. */
  similar(ids: readonly string[]): SimilarRow[] | Promise<SimilarRow[]>;
  /**
   * For each entity its strongest ties in the release, by weight, then id, as many as pass on (`relatednessBounds`).
   * Their parts are those of the evidence that passes and, where the filter asks something of articles, of the mentions
   * by those that pass; a tie of which nothing is left is not there. What is looked at to count them: of each role the
   * `COUNTED` best sourced statements, and the `COUNTED` articles that mention the entity most.
   */
  ties(ids: readonly string[], evidence: EvidenceFilter): ReadTieRow[] | Promise<ReadTieRow[]>;
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

/** The related entities of each entity, the closest first, then by number, as compressed sparse rows. */
export interface Related {
  readonly offsets: Int32Array;
  readonly other: Int32Array;
  /** In units. */
  readonly score: Float64Array;
  /** The third entity through which most passes, of equal ones the first by number; -1 where nothing does. */
  readonly through: Int32Array;
  /** 1 for an entity that has more than were kept. */
  readonly cut: Uint8Array;
}

/** All that relatedness stands on, entities being numbered in the order of their ids. */
export interface Closeness {
  readonly ties: Ties;
  /** Beside the ties: 1 where the entity is among the strongest of the other. */
  readonly strong: Uint8Array;
  readonly related: Related;
  readonly bounds: RelatednessBounds;
}

/** No score is as large, in units. */
const UNITS = 1e13;

/** Sort key of a related entity: the closest first, then by id. */
export function relatedKey(units: number, id: string): string {
  return String(UNITS - units).padStart(13, '0') + SEPARATOR + id;
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
