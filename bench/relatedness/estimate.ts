// Means over what the protocol observed, and how sure they are: intervals from articles drawn again and again.
import type { Observation } from './protocol.js';
import type { Column } from './query.js';
import { randomFrom } from '#src/reasoning/random.js';

/** A figure with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What one column says of each scorer, in order. */
export interface ColumnEstimates {
  readonly questions: number;
  readonly means: readonly Estimate[];
  /** The first scorer's mean over each one's. */
  readonly ratios: readonly Estimate[];
}

/** One question of a column with its weight: every entity weighs the same, whatever is asked about it. */
interface Weighed {
  readonly article: number;
  readonly weight: number;
  readonly values: readonly number[];
}

function weigh(observations: readonly Observation[], column: Column): Weighed[] {
  const counts = new Map<number, number>();
  for (const { entity, values } of observations) {
    if (values[column] !== undefined) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return observations.flatMap(({ article, entity, values }) => {
    const found = values[column];
    return found === undefined ? [] : [{ article, weight: 1 / (counts.get(entity) ?? 1), values: found }];
  });
}

/** Weighted means, an article counting as often as it was drawn: of the whole, means per entity, then over entities. */
function means(questions: readonly Weighed[], scorers: number, drawn: ArrayLike<number>): number[] {
  const sums = new Array<number>(scorers).fill(0);
  let all = 0;
  for (const { article, weight, values } of questions) {
    const share = weight * (drawn[article] ?? 0);
    if (share === 0) continue;
    all += share;
    for (let at = 0; at < scorers; at++) sums[at] = (sums[at] ?? 0) + share * (values[at] ?? 0);
  }
  return sums.map((sum) => sum / all);
}

/** The middle 95 % of some figures. */
function interval(value: number, figures: number[]): Estimate {
  const sorted = figures.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { value, low: at(0.025), high: at(0.975) };
}

/**
 * Means and ratios of one column, with percentile bootstrap intervals (Efron 1979) from resampled articles: questions
 * of one article are not independent of each other, articles are. Questions keep the weights that they have in the
 * whole; were they weighed anew, entities of one article would be lost with it, and the interval would lie beside the
 * estimate.
 */
export function estimate(
  observations: readonly Observation[],
  column: Column,
  { articles, scorers, resamples, seed }: { articles: number; scorers: number; resamples: number; seed: number },
): ColumnEstimates {
  const questions = weigh(observations, column);
  const random = randomFrom(seed);
  const ratiosOf = (row: readonly number[]): number[] => row.map((mean) => (row[0] ?? 0) / mean);
  const whole = means(questions, scorers, new Float64Array(articles).fill(1));
  const resampled = Array.from({ length: resamples }, () => {
    const drawn = new Float64Array(articles);
    for (let draw = 0; draw < articles; draw++) {
      const article = Math.floor(random() * articles);
      drawn[article] = (drawn[article] ?? 0) + 1;
    }
    return means(questions, scorers, drawn);
  });
  const estimates = (of: (row: readonly number[]) => readonly number[]): Estimate[] =>
    of(whole).map((value, at) =>
      interval(
        value,
        resampled.map((row) => of(row)[at] ?? Number.NaN),
      ),
    );
  return {
    questions: questions.length,
    means: estimates((row) => row),
    ratios: estimates(ratiosOf),
  };
}
