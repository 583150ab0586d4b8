// Chance that can be had again: the same seed gives the same numbers on every machine.
import { randomFrom as numbersFrom } from '#src/reasoning/random.js';

/** A stream of chance. */
export interface Random {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** A whole number from 0 up to, but not, `end`. */
  below(end: number): number;
  /** The same, the low ones far more often: each doubling is as likely as the one before (Zipf's law). */
  early(end: number): number;
  /** True with a probability. */
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/** The chance of a seed. */
export function randomFrom(seed: number): Random {
  const next = numbersFrom(seed);
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    early: (end) => Math.min(end, Math.floor(Math.pow(end + 1, next()))) - 1,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new RangeError('Nothing can be picked from an empty list');
      return found;
    },
  };
}
