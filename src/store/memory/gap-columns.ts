// Gaps in their order, and by either end.
import type { Gap } from '../../domain/gap.js';
import type { Graph } from '../../domain/graph.js';
import { csr, identity, type Csr } from './csr.js';
import type { EntityColumns } from './entity-columns.js';

/** Gaps by place. */
export interface GapColumns {
  readonly all: readonly Gap[];
  readonly places: Int32Array;
  readonly ofEnd: Csr;
}

/** Builds the columns of gaps. */
export function gapColumns({ gaps }: Graph, { all, ordinal }: EntityColumns): GapColumns {
  const ends = gaps.flatMap(({ a, b }) => [a, b]).map((id) => ordinal.get(id) ?? -1);
  const places = Int32Array.from(ends, (_, at) => at >> 1);
  return { all: gaps, places: identity(gaps.length), ofEnd: csr(all.length, ends, places) };
}
