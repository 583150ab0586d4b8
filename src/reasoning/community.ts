// Communities: which entities are more joined to each other than to the rest, and which stand between two.
import louvain from 'graphology-communities-louvain';
import type { Ties } from '../domain/tie.js';
import { randomFrom } from './random.js';
import { tieGraph } from './tie-graph.js';

/** The community of an entity without ties. */
export const NONE = -1;

/** Any number would do; another one would give other communities, about as good. */
const SEED = 1;
/** A release with more entities than this is cut shorter. */
const LARGE = 10_000;
/** How many of an entity's strongest ties count: so many links an entity at most, however many share an article with it. */
const strongestOf = (entities: number): number => (entities <= LARGE ? 1_000 : 50);
/** The package is CommonJS, whose one export Node gives as the default; its types say that it is inside of that. */
const detect = louvain as unknown as typeof louvain.default;

/** Communities as they were found, numbered anew: the largest first, then that with the most important member. */
function inOrder(found: Int32Array, importance: Float64Array): Int32Array {
  const groups = new Map<number, { size: number; first: number }>();
  found.forEach((label, x) => {
    if (label === NONE) return;
    const group = groups.get(label) ?? { size: 0, first: x };
    group.size++;
    if ((importance[x] ?? 0) > (importance[group.first] ?? 0)) group.first = x;
    groups.set(label, group);
  });
  const sorted = [...groups].sort(
    ([, a], [, b]) => b.size - a.size || (importance[b.first] ?? 0) - (importance[a.first] ?? 0) || a.first - b.first,
  );
  const places = new Map(sorted.map(([label], place) => [label, place]));
  return found.map((label) => places.get(label) ?? NONE);
}

/**
 * The community of each entity by the Louvain method (Blondel, Guillaume, Lambiotte and Lefebvre 2008) on the undirected
 * graph of weights, resolution 1, in a seeded random order: the same ties give the same communities. Numbered from 0, the
 * largest first, equal ones by their most important member; `NONE` for an entity without ties.
 */
export function communities(ties: Ties, importance: Float64Array): Int32Array {
  const linked = Array.from(ties.total.keys()).filter((x) => (ties.total[x] ?? 0) > 0);
  if (linked.length === 0) return new Int32Array(ties.total.length).fill(NONE);
  const graph = tieGraph(ties, linked, strongestOf(linked.length));
  const found = detect(graph, { getEdgeWeight: 'weight', resolution: 1, rng: randomFrom(SEED) });
  return inOrder(
    Int32Array.from(ties.total, (_, x) => found[x] ?? NONE),
    importance,
  );
}

/** Entities whose ties to one community other than their own weigh at least a third of all their ties. */
export function straddlers({ offsets, other, weight, total }: Ties, community: Int32Array): number[] {
  const straddles = (x: number): boolean => {
    const outside = new Map<number, number>();
    for (let at = offsets[x] ?? 0; at < (offsets[x + 1] ?? 0); at++) {
      const theirs = community[other[at] ?? 0] ?? NONE;
      if (theirs !== community[x]) outside.set(theirs, (outside.get(theirs) ?? 0) + (weight[at] ?? 0));
    }
    return [...outside.values()].some((theirs) => 3 * theirs >= (total[x] ?? 0));
  };
  return Array.from(total.keys()).filter(straddles);
}
