// What reaches every entity from one: by its ties, and through a third entity. Relatedness and gaps are read off it.
import type { Ties } from '../domain/tie.js';

/** No entity. */
export const NOBODY = -1;

/** What is reached from one entity; whoever asks for the next one overwrites it. */
export interface Reach {
  /** The numbers of all that may be reached, in no order; what is not, the entity itself among it, has a score of 0. */
  readonly touched: Int32Array;
  /** The score by number, in units; 0 for all that is not reached. */
  readonly score: Float64Array;
  /** By number the third entity through which most comes, of equal ones the first by number; NOBODY where none passes. */
  readonly through: Int32Array;
}

/** What passes between two entities through a third one, in units: symmetric, since a product is. */
export function sharedUnits(oneWeight: number, otherWeight: number, thirdTotal: number): number {
  return Math.round((oneWeight * otherWeight) / thirdTotal);
}

/**
 * Marks the ties, as `ties` lists them, whose entity is among the `passOn` strongest of the other. A row longer than
 * that is looked up in by bisection, since rows are sorted: time in ties and their logarithm.
 */
export function strongTies({ offsets, other, weight }: Ties, passOn: number): Uint8Array {
  const strong = new Uint8Array(other.length).fill(1);
  for (let z = 0; z + 1 < offsets.length; z++) {
    const end = offsets[z + 1] ?? 0;
    for (let at = (offsets[z] ?? 0) + passOn; at < end; at++) {
      const [x, units] = [other[at] ?? 0, weight[at] ?? 0];
      let [low, high] = [offsets[x] ?? 0, (offsets[x + 1] ?? 0) - 1];
      while (low < high) {
        const middle = (low + high) >>> 1;
        const found = weight[middle] ?? 0;
        if (found > units || (found === units && (other[middle] ?? 0) < z)) low = middle + 1;
        else high = middle;
      }
      strong[low] = 0;
    }
  }
  return strong;
}

/**
 * A function of the number of an entity that gives what it reaches. A third entity passes on only between two of its
 * `passOn` strongest ties, so that a hub costs `passOn` steps to each of its ties, not its square; the score stays
 * symmetric.
 */
export function reachOver(ties: Ties, passOn: number): (x: number) => Reach {
  const { offsets, other, weight, total } = ties;
  const strong = strongTies(ties, passOn);
  const [score, most] = [new Float64Array(total.length), new Float64Array(total.length)];
  const [touched, through] = [new Int32Array(total.length), new Int32Array(total.length).fill(NOBODY)];
  let count = 0;

  const add = (y: number, units: number): void => {
    if (score[y] === 0) touched[count++] = y;
    score[y] = (score[y] ?? 0) + units;
  };
  const passThrough = (z: number, y: number, units: number): void => {
    add(y, units);
    const known = most[y] ?? 0;
    if (units < known || (units === known && z > (through[y] ?? 0))) return;
    most[y] = units;
    through[y] = z;
  };
  const forget = (): void => {
    for (let at = 0; at < count; at++) {
      const y = touched[at] ?? 0;
      score[y] = 0;
      most[y] = 0;
      through[y] = NOBODY;
    }
    count = 0;
  };
  return (x) => {
    forget();
    for (let at = offsets[x] ?? 0; at < (offsets[x + 1] ?? 0); at++) {
      const [z, units] = [other[at] ?? 0, weight[at] ?? 0];
      add(z, units);
      if (strong[at] === 0) continue;
      const start = offsets[z] ?? 0;
      const end = Math.min(start + passOn, offsets[z + 1] ?? 0);
      for (let step = start; step < end; step++) {
        const shared = sharedUnits(units, weight[step] ?? 0, total[z] ?? 1);
        if (shared > 0) passThrough(z, other[step] ?? 0, shared);
      }
    }
    score[x] = 0;
    return { touched: touched.subarray(0, count), score, through };
  };
}
