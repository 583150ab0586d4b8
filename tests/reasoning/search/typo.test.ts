// Typos against a plain reading of what a typo is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, soughtTypoKeys, typoKeys, typosAllowed } from '../../../src/reasoning/search/typo.js';

const LETTERS = 'abcde'.split('');
const word = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...LETTERS), { minLength, maxLength }).map((letters) => letters.join(''));

/** Every word that one typo makes of a word. */
function typosOf(text: string): string[] {
  const at = [...Array(text.length + 1).keys()];
  return [
    ...at.flatMap((place) => LETTERS.map((letter) => text.slice(0, place) + letter + text.slice(place))),
    ...at.map((place) => text.slice(0, place) + text.slice(place + 1)),
    ...at.flatMap((place) => LETTERS.map((letter) => text.slice(0, place) + letter + text.slice(place + 1))),
    ...at.map(
      (place) =>
        text.slice(0, place) +
        text
          .slice(place, place + 2)
          .split('')
          .reverse()
          .join('') +
        text.slice(place + 2),
    ),
  ];
}

describe('typos', () => {
  it('allows one from five letters on and two from nine', () => {
    expect([4, 5, 8, 9, 30].map(typosAllowed)).toEqual([0, 1, 1, 2, 2]);
  });

  it.each([
    ['', '', 0],
    ['marque', 'marque', 0],
    ['marque', 'mrque', 1],
    ['marque', 'maruqe', 1],
    ['marque', 'marquee', 1],
    ['marque', 'barque', 1],
    ['territoire', 'teritoir', 2],
    ['marque', 'banane', 3],
  ])('tells how far %s and %s are apart', (one, other, apart) => {
    expect(distance(one, other, 2)).toBe(apart);
    expect(distance(other, one, 2)).toBe(apart);
  });

  it('counts one typo as one, in any place', () => {
    fc.assert(
      fc.property(word(5, 8), (term) => {
        for (const typed of typosOf(term)) expect(distance(typed, term, 1)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('finds by a key in common every word that is near enough', () => {
    const pairs = word(5, 12).chain((term) =>
      fc.tuple(fc.constant(term), fc.constantFrom(...typosOf(term)), fc.nat()).map(([of, once, pick]) => {
        const twice = typosOf(once);
        return [of, typosAllowed(of.length) === 2 ? (twice[pick % twice.length] ?? once) : once] as const;
      }),
    );
    fc.assert(
      fc.property(pairs, ([term, typed]) => {
        const keys = new Set(typoKeys(term));
        expect(soughtTypoKeys(typed).some((key) => keys.has(key))).toBe(true);
        expect(keys.size).toBeLessThanOrEqual(29);
      }),
      { numRuns: 300 },
    );
  });

  it('suspects no typo in short words and numbers', () => {
    expect(['rse', 'gpec', '20134', 'iso26000', '=marque'].flatMap(typoKeys)).toEqual([]);
  });
});
