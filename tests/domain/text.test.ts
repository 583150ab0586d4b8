// Folding makes text comparable, and sort keys that JavaScript (UTF-16 units) and Cypher (code points) order alike.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, sortKey } from '../../src/domain/text.js';
import { anyText } from './arbitraries.js';

/** Order by code points, as Neo4j compares strings. */
function byCodePoints(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0));
  for (let at = 0; at < Math.min(a?.length ?? 0, b?.length ?? 0); at += 1) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return Math.sign((a?.length ?? 0) - (b?.length ?? 0));
}

/** Order by UTF-16 units, as JavaScript compares strings. */
function byUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

describe('folded text', () => {
  it.each([
    ['L’Attractivité Résidentielle', "l'attractivite residentielle"],
    ['l´attractivité', "l'attractivite"],
    ['l`attractivité', "l'attractivite"],
    ['ŒUVRE  d’art', "oeuvre d'art"],
    ['Ærø, Łódź, Straße, STRASSE', 'aero, lodz, strasse, strasse'],
    ['İstanbul', 'istanbul'],
    ['e\u0301te\u0301', 'ete'],
    ['porte‑à–faux', 'porte-a-faux'],
    [' a\u00a0b\tc\nd ', 'a b c d'],
    ['ﬁnance №1', 'finance no1'],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is folded already after one fold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on how accents are composed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('holds no accent, no outer space and no two spaces in a row', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).not.toMatch(/\p{M}|\s{2}|^\s|\s$/u);
      }),
    );
  });
});

describe('sort keys', () => {
  it('are ordered alike by UTF-16 units and by code points', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(byUnits(sortKey(one), sortKey(other))).toBe(byCodePoints(sortKey(one), sortKey(other)));
      }),
      { numRuns: 2000 },
    );
  });

  it('hold no control character, no surrogate and at most 400 units', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => text.repeat(100)),
        ),
        (text) => {
          expect(sortKey(text)).not.toMatch(/\p{Cc}|\p{Cs}/u);
          expect(sortKey(text)).not.toMatch(/[\ud800-\udfff]/);
          expect(sortKey(text).length).toBeLessThanOrEqual(400);
        },
      ),
    );
  });

  it('survive a database, which stores UTF-8', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(new TextDecoder().decode(new TextEncoder().encode(sortKey(text)))).toBe(sortKey(text));
      }),
    );
  });
});
