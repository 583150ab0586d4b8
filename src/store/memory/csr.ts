// Adjacency in two typed arrays (compressed sparse rows), and orders as permutations: what the memory store walks.

/** The row of `at` is `targets[offsets[at] .. offsets[at + 1]]`. */
export interface Csr {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** Nothing. */
export const NONE = new Int32Array(0);

/** Rows from pairs; within a row the pairs keep their order. A source of -1 is left out. */
export function csr(rows: number, sources: ArrayLike<number>, targets: ArrayLike<number>): Csr {
  const offsets = new Int32Array(rows + 1);
  for (let at = 0; at < sources.length; at++) {
    const row = sources[at] ?? -1;
    if (row >= 0) offsets[row + 1] = (offsets[row + 1] ?? 0) + 1;
  }
  for (let row = 0; row < rows; row++) offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  const next = offsets.slice(0, rows);
  const filled = new Int32Array(offsets[rows] ?? 0);
  for (let at = 0; at < sources.length; at++) {
    const row = sources[at] ?? -1;
    if (row < 0) continue;
    const slot = next[row] ?? 0;
    filled[slot] = targets[at] ?? 0;
    next[row] = slot + 1;
  }
  return { offsets, targets: filled };
}

/** One row, as a view. */
export function row({ offsets, targets }: Csr, at: number): Int32Array {
  return targets.subarray(offsets[at] ?? 0, offsets[at + 1] ?? 0);
}

/** An order of dense ordinals: which stands where, and where each stands. */
export interface Order {
  readonly sequence: Int32Array;
  readonly rank: Int32Array;
  /** The sort key of an ordinal (domain/order.ts); ascends along the sequence. */
  readonly key: (ordinal: number) => string;
}

/**
 * Orders ordinals 0 .. n-1 by a whole number, ties by `tie` (a permutation). Both are packed into one double, so that
 * the native sort of a Float64Array does the work: `primary * n + tie` must stay below 2^53.
 */
export function orderBy(primary: ArrayLike<number>, tie: Int32Array, key: Order['key']): Order {
  const n = tie.length;
  const byTie = new Int32Array(n);
  tie.forEach((at, ordinal) => (byTie[at] = ordinal));
  const packed = new Float64Array(n);
  for (let ordinal = 0; ordinal < n; ordinal++) packed[ordinal] = (primary[ordinal] ?? 0) * n + (tie[ordinal] ?? 0);
  packed.sort();
  return fromSequence(
    Int32Array.from(packed, (each) => byTie[each % n] ?? 0),
    key,
  );
}

/** Orders ordinals by their keys as text. */
export function orderByKey(keys: readonly string[]): Order {
  const sequence = Int32Array.from(keys.keys()).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
  return fromSequence(sequence, (ordinal) => keys[ordinal] ?? '');
}

function fromSequence(sequence: Int32Array, key: Order['key']): Order {
  const rank = new Int32Array(sequence.length);
  sequence.forEach((ordinal, at) => (rank[ordinal] = at));
  return { sequence, rank, key };
}

/** Some ordinals, in the order. */
export function inOrder(ordinals: Int32Array, { sequence, rank }: Order): Int32Array {
  return ordinals
    .map((ordinal) => rank[ordinal] ?? 0)
    .sort()
    .map((at) => sequence[at] ?? 0);
}

/** Dense ranks of texts: equal texts share one. */
export function denseRanks(texts: readonly string[]): Int32Array {
  const ranks = new Map([...new Set(texts)].sort().map((text, at) => [text, at]));
  return Int32Array.from(texts, (text) => ranks.get(text) ?? 0);
}

/** 0, 1, 2, ... */
export function identity(n: number): Int32Array {
  return Int32Array.from({ length: n }, (_, at) => at);
}
