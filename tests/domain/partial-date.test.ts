// Dates as precise as their source: which exist, and the days that they stand for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, isPartialDate, lastDay, yearOf } from '../../src/domain/partial-date.js';
import { anyText, partialDate } from './arbitraries.js';

describe('partial dates', () => {
  it.each(['2021', '2021-03', '2021-03-09', '2020-02-29', '2000-02-29', '0001', '0099-02-28', '9999-12-31'])(
    'takes %j',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    '',
    '0000',
    '21',
    '20210309',
    '2021-3',
    '2021-00',
    '2021-13',
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-03-00',
    '2021-03-09T00:00:00Z',
    ' 2021',
    '2021\n',
    '-2021',
    '12021',
    '２０２１',
  ])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('takes exactly the days that the calendar has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat({ max: 13 }), fc.nat({ max: 32 }), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const instant = new Date(`${text}T00:00:00Z`);
        expect(isPartialDate(text)).toBe(!Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(text));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (isPartialDate(text)) expect(text).toMatch(/^\d{4}(-\d\d){0,2}$/);
      }),
    );
  });

  it('gives first and last days that exist, contain the date, and are the date itself when it is a day', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        const [first, last] = [firstDay(date), lastDay(date)];
        expect(isPartialDate(first) && isPartialDate(last)).toBe(true);
        expect(first.length === 10 && last.length === 10).toBe(true);
        expect(first <= last).toBe(true);
        expect(first.startsWith(date) && last.startsWith(date)).toBe(true);
        expect(first === last).toBe(date.length === 10);
        expect(yearOf(date)).toBe(new Date(`${first}T00:00:00Z`).getUTCFullYear());
      }),
    );
  });

  it('ends each month and year on the eve of the next', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        fc.pre(yearOf(date) < 9999);
        const next = new Date(`${lastDay(date)}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.toISOString().startsWith(date)).toBe(false);
        if (date.length < 10) expect(next.toISOString().slice(8, 10)).toBe('01');
        if (date.length < 7) expect(next.toISOString().slice(5, 7)).toBe('01');
      }),
    );
  });

  it('keeps a less precise date from counting where only a part of it fits', () => {
    expect(firstDay('2021') >= '2021-03-01').toBe(false);
    expect(lastDay('2021') <= '2021-11-30').toBe(false);
    expect(lastDay('2020-02') <= '2020-02-29').toBe(true);
    expect(lastDay('2020-02') <= '2020-02-28').toBe(false);
  });
});
