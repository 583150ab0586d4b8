// The relatednesses that are compared: ours, its first step alone, and what the field uses.
import { WEIGHT_UNIT, type Ties } from '#src/domain/tie.js';
import { relatedFinder } from '#src/reasoning/relatedness.js';
import type { TieSources } from '#src/reasoning/tie.js';

/** What is left when articles are held out. */
export interface View {
  readonly sources: TieSources;
  readonly ties: Ties;
}

/** Learns from a view; then scores every entity for one. */
export type Scorer = (view: View) => (entity: number) => Float64Array;

const RESTART = 0.3;
const CLOSE_ENOUGH = 1e-9;

/** This score, nothing being cut. */
const score: Scorer = ({ ties }) => {
  const find = relatedFinder(ties, { passOn: Infinity, keep: Infinity });
  return (entity) => {
    const scores = new Float64Array(ties.total.length);
    for (const [other, units] of find(entity)) scores[other] = units;
    return scores;
  };
};

/** The weight of the tie alone. */
const firstStep: Scorer = ({ ties }) => {
  return (entity) => {
    const scores = new Float64Array(ties.total.length);
    for (let at = ties.offsets[entity] ?? 0; at < (ties.offsets[entity + 1] ?? 0); at++) {
      scores[ties.other[at] ?? 0] = ties.weight[at] ?? 0;
    }
    return scores;
  };
};

/** What is walked on: compressed sparse rows, every edge in both. */
interface Walked {
  readonly offsets: Int32Array;
  readonly other: Int32Array;
  readonly weight: Int32Array | Float64Array;
  readonly total: Float64Array;
}

/** Where a walk is after one more step, going home with a probability of `RESTART`. */
function walk({ offsets, other, weight, total }: Walked, rank: Float64Array, home: number): Float64Array<ArrayBuffer> {
  const next = new Float64Array(rank.length);
  for (let x = 0; x < rank.length; x++) {
    if (rank[x] === 0 || total[x] === 0) continue;
    const share = ((1 - RESTART) * (rank[x] ?? 0)) / (total[x] ?? 1);
    for (let at = offsets[x] ?? 0; at < (offsets[x + 1] ?? 0); at++) {
      const y = other[at] ?? 0;
      next[y] = (next[y] ?? 0) + share * (weight[at] ?? 0);
    }
  }
  next[home] = (next[home] ?? 0) + RESTART;
  return next;
}

/** Personalised PageRank (Page et al. 1999; Haveliwala 2002) of the first nodes of a graph, by power iteration. */
function personalisedPageRank(graph: Walked, entities: number): (entity: number) => Float64Array {
  const steps = Math.ceil(Math.log(CLOSE_ENOUGH) / Math.log(1 - RESTART));
  return (entity) => {
    let rank = new Float64Array(graph.total.length);
    rank[entity] = 1;
    for (let step = 0; step < steps; step++) rank = walk(graph, rank, entity);
    return rank.subarray(0, entities);
  };
}

/**
 * The evidence as a graph of its own: articles are nodes, joined to what they mention; entities are joined once for each
 * piece of evidence between them and by hierarchy, as much as that weighs in ours. Not weighed otherwise.
 */
function evidenceGraph({ entities, statements, mentions, links }: TieSources): Walked {
  const edges = [
    ...mentions.flatMap((mentioned, article) => mentioned.map((entity) => [entity, entities + article, 1] as const)),
    ...statements,
    ...links.map(([from, to, units]) => [from, to, units / WEIGHT_UNIT] as const),
  ].filter(([from, to]) => from !== to);
  const rows = Array.from({ length: entities + mentions.length }, (): (readonly [number, number])[] => []);
  for (const [from, to, weight] of edges) {
    rows[from]?.push([to, weight]);
    rows[to]?.push([from, weight]);
  }
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => (offsets[at + 1] = (offsets[at] ?? 0) + row.length));
  return {
    offsets,
    other: Int32Array.from(rows.flat(), ([to]) => to),
    weight: Float64Array.from(rows.flat(), ([, weight]) => weight),
    total: Float64Array.from(rows, (row) => row.reduce((sum, [, weight]) => sum + weight, 0)),
  };
}

/** Sums something over the articles that mention both. */
function overArticles(shareOf: (mentioned: number) => number): Scorer {
  return ({ sources: { entities, mentions } }) =>
    (entity) => {
      const scores = new Float64Array(entities);
      for (const mentioned of mentions) {
        if (!mentioned.includes(entity)) continue;
        const share = shareOf(mentioned.length);
        for (const other of mentioned) scores[other] = (scores[other] ?? 0) + share;
      }
      return scores;
    };
}

/** By the name that the table prints; the first is compared with the others. */
export const SCORERS: Readonly<Record<string, Scorer>> = {
  'this score': score,
  'its first step alone': firstStep,
  'personalised PageRank': ({ sources }) => personalisedPageRank(evidenceGraph(sources), sources.entities),
  'the same on our ties': ({ ties }) => personalisedPageRank(ties, ties.total.length),
  /** Adamic and Adar (2003), entities being tied by the articles that mention both. */
  'Adamic-Adar over articles': overArticles((mentioned) => 1 / Math.log(mentioned)),
  'co-mention counts': overArticles(() => 1),
};
