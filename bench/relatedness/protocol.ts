// The held-out protocol: articles are set aside, what they join is looked for in what is left, and how high it ranks
// is measured.
import { buildTies } from '#src/reasoning/tie.js';
import { sourcesWithout, type Literature } from './literature.js';
import { queriesOf, READINGS, type Column, type Query, type Reading } from './query.js';
import { randomFrom } from '#src/reasoning/random.js';
import { shuffled } from './random.js';
import type { Scorer } from './scorer.js';

/** How far down a ranking counts. */
const DEPTH = 10;

/** What one question gave in each column that asked it, for each scorer in order. */
export interface Observation {
  readonly article: number;
  readonly entity: number;
  readonly values: Readonly<Partial<Record<Column, readonly number[]>>>;
}

/** Articles set aside one by one. */
export function oneByOne(articles: number): number[][] {
  return Array.from({ length: articles }, (_, at) => [at]);
}

/** Articles set aside in parts of equal size, drawn by a seed. */
export function folds(articles: number, parts: number, seed: number): number[][] {
  const order = shuffled(articles, randomFrom(seed));
  return Array.from({ length: parts }, (_, part) => order.filter((_each, at) => at % parts === part));
}

/**
 * The ten best candidates. Equal scores stand in a fixed random order, so that no order of ours (by id, by popularity)
 * helps any scorer.
 */
export function bestOf(
  scores: Float64Array,
  isCandidate: (entity: number) => boolean,
  tieRank: readonly number[],
): number[] {
  const before = (a: number, b: number): boolean => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference > 0 || (difference === 0 && (tieRank[a] ?? 0) < (tieRank[b] ?? 0));
  };
  const best: number[] = [];
  for (let entity = 0; entity < scores.length; entity++) {
    const last = best[DEPTH - 1];
    if ((last !== undefined && !before(entity, last)) || !isCandidate(entity)) continue;
    let place = Math.min(best.length, DEPTH - 1);
    for (; place > 0 && before(entity, best[place - 1] ?? 0); place--) best[place] = best[place - 1] ?? 0;
    best[place] = entity;
  }
  return best;
}

/** Discounted gain of the ranks that are right, 1 each, against the best that could be had (Järvelin, Kekäläinen 2002). */
export function ndcg(best: readonly number[], relevant: ReadonlySet<number>): number {
  const gain = (rank: number): number => 1 / Math.log2(rank + 2);
  const had = best.reduce((sum, entity, rank) => (relevant.has(entity) ? sum + gain(rank) : sum), 0);
  let ideal = 0;
  for (let rank = 0; rank < Math.min(DEPTH, relevant.size); rank++) ideal += gain(rank);
  return had / ideal;
}

/** What each scorer gives each entity asked about, worked out once while the same articles are held out. */
function learn(literature: Literature, held: ReadonlySet<number>, scorers: readonly Scorer[]) {
  const sources = sourcesWithout(literature, held);
  const view = { sources, ties: buildTies(sources) };
  const learnt = scorers.map((scorer) => scorer(view));
  const known = new Map<number, Float64Array[]>();
  return (entity: number): Float64Array[] => {
    const scores = known.get(entity) ?? learnt.map((scoresFor) => scoresFor(entity));
    known.set(entity, scores);
    return scores;
  };
}

function observe({ article, entity, answers }: Query, scores: readonly Float64Array[], tieRank: readonly number[]) {
  const values = Object.entries(answers).map(([column, { relevant, excluded }]): [string, number[]] => {
    const isCandidate = (other: number): boolean => other !== entity && !excluded.has(other);
    return [column, scores.map((each) => ndcg(bestOf(each, isCandidate, tieRank), relevant))];
  });
  return { article, entity, values: Object.fromEntries(values) };
}

/** Holds out each part in turn and asks what its articles joined, in every reading. */
export function holdOut(
  literature: Literature,
  parts: readonly (readonly number[])[],
  scorers: readonly Scorer[],
  seed: number,
): Record<Reading, Observation[]> {
  const tieRank = shuffled(literature.entities, randomFrom(seed));
  const observations: Record<Reading, Observation[]> = { ALL: [], KNOWN: [] };
  for (const part of parts) {
    const held = new Set(part);
    const scoresFor = learn(literature, held, scorers);
    for (const reading of READINGS) {
      for (const query of queriesOf(literature, held, reading)) {
        observations[reading].push(observe(query, scoresFor(query.entity), tieRank));
      }
    }
  }
  return observations;
}
