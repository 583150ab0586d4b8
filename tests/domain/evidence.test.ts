// Timelines show the years without evidence too.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEmptyYears } from '../../src/domain/evidence.js';

const count = fc.nat({ max: 9 });
const years = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 1900, max: 2100 }),
    contributes: count,
    hinders: count,
    disputes: count,
    other: count,
  }),
  { selector: ({ year }) => year, maxLength: 8 },
);

describe('years of a timeline', () => {
  it('are none when there are none', () => {
    expect(withEmptyYears([])).toEqual([]);
  });

  it('run without a gap from the first to the last', () => {
    fc.assert(
      fc.property(years, (given) => {
        const all = withEmptyYears(given).map(({ year }) => year);
        const sorted = given.map(({ year }) => year).sort((a, b) => a - b);
        const [first = 0, last = -1] = [sorted[0], sorted.at(-1)];
        expect(all).toEqual(Array.from({ length: last - first + 1 }, (_, at) => first + at));
      }),
    );
  });

  it('keep what was counted and add nothing', () => {
    fc.assert(
      fc.property(years, (given) => {
        const all = withEmptyYears(given);
        expect(all).toEqual(expect.arrayContaining(given));
        const added = all.filter(({ year }) => !given.some((each) => each.year === year));
        for (const each of added) {
          expect(each).toEqual({ year: each.year, contributes: 0, hinders: 0, disputes: 0, other: 0 });
        }
      }),
    );
  });
});
