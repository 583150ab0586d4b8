// Languages in, the language really used out: RFC 4647 look-up, then the fallback.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLanguageTag, LANGUAGES, localize, lookUp, preferredLanguages } from '../../src/domain/language.js';
import { anyText } from './arbitraries.js';

describe('language look-up', () => {
  it.each([
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-CA', 'fr'],
    ['en-GB-oxendict', 'en'],
    // The example of RFC 4647 section 3.4, in French: a single-letter subtag goes with what stood after it.
    ['fr-Latn-CA-x-private1-private2', 'fr'],
    ['en-a-bbb-x-a-ccccc', 'en'],
    ['zh-Hant-CN-x-private1-private2', null],
    ['fra', null],
    ['frr', null],
    ['x-fr', null],
    ['i-en', null],
    ['de', null],
    ['*', null],
    ['', null],
  ])('finds for %j the language %j', (tag, language) => {
    expect(lookUp(tag)).toBe(language);
  });

  it('never throws, and finds only a language that the tag begins with', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^(?:fr|en|de)(?:-[A-Za-z0-9]{1,8}){0,4}$/)), (tag) => {
        const found = lookUp(tag);
        if (found !== null) expect(tag.toLowerCase().split('-')[0]).toBe(found);
        else expect(LANGUAGES).not.toContain(tag.toLowerCase().split('-')[0]);
      }),
    );
  });

  it.each([
    [[], ['en', 'fr']],
    [['fr-CA'], ['fr', 'en']],
    [
      ['de', 'fr', 'en'],
      ['fr', 'en'],
    ],
    [
      ['en', 'fr', 'en'],
      ['en', 'fr'],
    ],
    [
      ['de', 'ja'],
      ['en', 'fr'],
    ],
  ] as const)('prefers for %j the languages %j', (tags, languages) => {
    expect(preferredLanguages(tags)).toEqual(languages);
  });

  it('always ends with every language once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.constantFrom('fr', 'en-US', 'de'))), (tags) => {
        expect(preferredLanguages(tags).sort()).toEqual([...LANGUAGES].sort());
      }),
    );
  });

  it('gives text with the language that it really is in', () => {
    const text = { fr: 'marque', en: 'brand' };
    expect(localize(text, preferredLanguages(['fr-BE']))).toEqual({ value: 'marque', lang: 'fr' });
    expect(localize(text, preferredLanguages(['de']))).toEqual({ value: 'brand', lang: 'en' });
  });

  it.each(['fr', 'fr-CA', 'zh-Hant-TW', 'en-GB-oxendict'])('holds %j to be a language tag', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each(['', 'f', 'fr_CA', 'français', 'fr-', '-fr', 'fr CA', '*'])('holds %j to be none', (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });
});
