// Gaps: two entities that are close though no article mentions both.
import type { EntityId } from './id.js';
import { SEPARATOR } from './order.js';
import { relatedKey } from './relatedness.js';

/** A gap, `a` before `b` by id. */
export interface Gap {
  readonly a: EntityId;
  readonly b: EntityId;
  /** The score of the two, in units of `WEIGHT_UNIT`. */
  readonly units: number;
  /** The third entity through which most passes between them, then by id; null where a link joins the two themselves. */
  readonly through: EntityId | null;
}

/** How many gaps a release keeps: the closest. One that has so many may have more. */
export const MOST_GAPS = 10_000;

/** Key of the order SCORE: the closest first, then by the ids of both. */
export function gapKey({ units, a, b }: Pick<Gap, 'units' | 'a' | 'b'>): string {
  return relatedKey(units, a + SEPARATOR + b);
}
