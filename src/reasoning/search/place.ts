// Where a word stands in a resource, as one whole number, so that an index is columns of integers.

/** A word of a name. */
export interface Place {
  readonly field: 'LABEL' | 'ALT_LABEL';
  /** Whether it is the first of the name's words that are not small. */
  readonly first: boolean;
  /** Which text of the resource (unit.ts). */
  readonly unit: number;
  /** Letters of the name, small words left out. */
  readonly letters: number;
}

/** Anywhere in a description. */
export const IN_DESCRIPTION = 0;
/** Units and letters beyond these are not told apart. */
const MOST_UNITS = 511;
const MOST_LETTERS = 4095;

/** Packs a place of a name into 24 bits; never `IN_DESCRIPTION`. */
export function packPlace({ field, first, unit, letters }: Place): number {
  const low = (field === 'LABEL' ? 1 : 2) | (first ? 4 : 0) | (Math.min(unit, MOST_UNITS) << 3);
  return low | (Math.min(letters, MOST_LETTERS) << 12);
}

/** Unpacks a place of a name. */
export function unpackPlace(place: number): Place {
  return {
    field: (place & 3) === 1 ? 'LABEL' : 'ALT_LABEL',
    first: (place & 4) !== 0,
    unit: (place >> 3) & MOST_UNITS,
    letters: (place >> 12) & MOST_LETTERS,
  };
}
