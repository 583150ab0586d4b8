// How strongly two entities are joined by all that the release holds, in the parts that explain it.
//
// Weights are whole numbers of 1e-4, so that sums are exact and every store orders alike.

/** Units of a weight that make 1. */
export const WEIGHT_UNIT = 10_000;

/** Weight of pieces of evidence, of either stance, on statements between two entities. */
export function directWeight(pieces: number): number {
  return Math.round(2 * WEIGHT_UNIT * Math.log2(1 + pieces));
}

/** Weight of one article that mentions two entities, among `entities` that it mentions. */
export function coMentionWeight(entities: number): number {
  return Math.round(WEIGHT_UNIT / Math.log(1 + entities));
}

/** Weight of a hierarchical or editorial link. */
export const HIERARCHY_WEIGHTS = {
  BROADER: WEIGHT_UNIT / 2,
  RELATED: WEIGHT_UNIT,
  LOCATED_IN: WEIGHT_UNIT,
  WITHIN: WEIGHT_UNIT,
} as const;

/**
 * Ties between entities, numbered in the order of their ids, as compressed sparse rows: the ties of `x` stand at
 * `offsets[x] .. offsets[x + 1]`, the strongest first, then by the other's number. Every tie stands in both rows.
 */
export interface Ties {
  readonly offsets: Int32Array;
  readonly other: Int32Array;
  /** Pieces of evidence on statements between the two. */
  readonly pieces: Int32Array;
  /** Parts of the weight, and the weight, in units. */
  readonly coMention: Int32Array;
  readonly hierarchy: Int32Array;
  readonly weight: Int32Array;
  /** The sum of an entity's weights, in units. */
  readonly total: Float64Array;
}
