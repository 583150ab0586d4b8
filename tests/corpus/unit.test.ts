// Units: the README's list and ISO 4217.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTED_UNITS, CURRENCIES, isUnit } from '../../src/corpus/unit.js';

describe('units', () => {
  it('are the words that the specification lists', () => {
    const [, list = ''] = /this short list: ([a-z, ]+)\./.exec(readFileSync('seed/README.md', 'utf8')) ?? [];
    expect(list.split(', ')).toEqual(COUNTED_UNITS);
  });

  it('are currencies, withdrawn ones too, those that this Node knows among them', () => {
    expect(['EUR', 'USD', 'EEK', 'FRF', 'DEM', 'XEU'].filter((code) => !isUnit(code))).toEqual([]);
    expect(Intl.supportedValuesOf('currency').filter((code) => !isUnit(code))).toEqual([]);
    expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length);
  });

  it.each(['EURO', 'eur', '€', 'constructor', ''])('are not %j', (text) => {
    expect(isUnit(text)).toBe(false);
  });
});
