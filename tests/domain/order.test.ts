// Every order is one ascending string per item: the strings must order as the words of the order say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countKey,
  HIGHEST_COUNT,
  LAST_KEY,
  mentionKey,
  newestKey,
  oldestKey,
  orderTag,
  positionKey,
  SEPARATOR,
  textKey,
  yearKey,
} from '../../src/domain/order.js';
import { fold } from '../../src/domain/text.js';
import { anyText, entityId, partialDate } from './arbitraries.js';

/** Compares two values of one item each; below 0 when the first comes first. */
type Comparison<T> = (one: T, other: T) => number;

const byText: Comparison<string> = (one, other) => (one < other ? -1 : Number(one > other));

/** Earlier first days first, then the less precise. */
const byDate: Comparison<string> = (one, other) => {
  const [a, b] = [one, other].map((date) => date.split('-').map(Number));
  for (const part of [0, 1, 2]) {
    const difference = (a?.[part] ?? 1) - (b?.[part] ?? 1);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
};

/** Most first, unknown last. */
const byCount: Comparison<number | null> = (one, other) => (other ?? -1) - (one ?? -1);

/** Earliest first, unknown last. */
const byYear: Comparison<number | null> = (one, other) =>
  (one ?? Infinity) === (other ?? Infinity) ? 0 : (one ?? Infinity) - (other ?? Infinity);

/** Holds that keys order items by a comparison, then by ids ascending. */
function ordersBy<T>(values: fc.Arbitrary<T>, key: (value: T, id: string) => string, compare: Comparison<T>): void {
  fc.assert(
    fc.property(values, values, entityId, entityId, (one, other, a, b) => {
      const expected = Math.sign(compare(one, other)) || byText(a, b);
      expect(byText(key(one, a), key(other, b))).toBe(expected);
    }),
    { numRuns: 1000 },
  );
}

const count = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: HIGHEST_COUNT }));
const year = fc.oneof(fc.integer({ min: 1999, max: 2001 }), fc.integer({ min: 0, max: 9999 }));
const label = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', "'", 'z') }), anyText).map((given) =>
  // What no corpus holds: it stands after all text.
  given.replace(/\p{Noncharacter_Code_Point}/gu, ''),
);

describe('order keys', () => {
  it('order by date, the earliest first, the less precise first', () => {
    ordersBy(partialDate, oldestKey, byDate);
  });

  it('order by date, the newest first: dates reversed, ids still ascending', () => {
    ordersBy(partialDate, newestKey, (one, other) => byDate(other, one));
  });

  it('order by count, the most first', () => {
    ordersBy(count, countKey, byCount);
  });

  it('order mentions by count, the most first, unknown counts last', () => {
    ordersBy(fc.option(count), mentionKey, byCount);
  });

  it('order by year, the earliest first, unknown years last', () => {
    ordersBy(fc.option(year), yearKey, byYear);
  });

  it('order by position', () => {
    ordersBy(count, positionKey, (one, other) => one - other);
  });

  it('order by folded text', () => {
    const folded = label.map(fold).filter((text) => !/[^\x20-\uffff]|[\ud800-\udfff]/.test(text) && text.length < 400);
    ordersBy(folded, textKey, byText);
  });

  it('order counts beyond the highest alike, by id', () => {
    const key = (each: number, id: string): string => countKey(each, id);
    expect(key(HIGHEST_COUNT, 'a') < key(HIGHEST_COUNT + 5, 'b')).toBe(true);
    expect(key(HIGHEST_COUNT + 5, 'a') < key(HIGHEST_COUNT, 'b')).toBe(true);
  });

  it('hold one separator, before the id, and sort before the last key', () => {
    const keys = [
      fc.tuple(label, entityId).map(([text, id]) => [textKey(text, id), id]),
      fc.tuple(partialDate, entityId).map(([date, id]) => [newestKey(date, id), id]),
      fc.tuple(fc.option(year), entityId).map(([each, id]) => [yearKey(each, id), id]),
      fc.tuple(fc.option(count), entityId).map(([each, id]) => [mentionKey(each, id), id]),
    ];
    fc.assert(
      fc.property(fc.oneof(...keys), ([key = '', id]) => {
        expect(key.split(SEPARATOR)).toHaveLength(2);
        expect(key.split(SEPARATOR)[1]).toBe(id);
        expect(key < LAST_KEY).toBe(true);
      }),
    );
  });

  it('name an order in a cursor apart from every other, with the language that LABEL compares', () => {
    const tags = [
      orderTag('concepts', 'LABEL', 'fr'),
      orderTag('concepts', 'LABEL', 'en'),
      orderTag('concepts', 'ARTICLES'),
      orderTag('articles', 'NEWEST'),
      orderTag('statements', 'NEWEST'),
    ];
    expect(new Set(tags).size).toBe(tags.length);
  });
});
