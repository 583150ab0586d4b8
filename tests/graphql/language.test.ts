// Text in two languages: a list of languages in, the language really used out.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, refusal, valuesAt } from '../support/asking.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

const FRENCH = { value: 'surtourisme', lang: 'fr' };
const ENGLISH = { value: 'overtourism', lang: 'en' };
const LABEL = 'query ($lang: [LanguageTag!]) { concept(slug: "overtourism") { label(lang: $lang) { value lang } } }';

/** The label of overtourism for languages asked in the field and in Accept-Language. */
async function label(lang: readonly string[] | null | undefined, languages: string[]): Promise<unknown> {
  const data = await ask(store, LABEL, lang === undefined ? {} : { lang }, { languages });
  return valuesAt(data, 'concept.label')[0];
}

describe('a text', () => {
  it('is in the first of the languages asked that the corpus has', async () => {
    expect(await label(['fr'], ['en'])).toEqual(FRENCH);
    expect(await label(['en', 'fr'], ['fr'])).toEqual(ENGLISH);
    expect(await label(['de', 'fr', 'en'], ['en'])).toEqual(FRENCH);
  });

  it('is looked up by ever shorter tags', async () => {
    for (const tag of ['fr-CA', 'FR', 'fr-Latn-CA-x-quebec', 'fr-u-co-phonebk']) {
      expect(await label([tag], ['en'])).toEqual(FRENCH);
    }
    expect(await label(['frr'], ['en'])).toEqual(ENGLISH);
  });

  it('is in the language of the request when none, null, an empty list or an unknown one is asked', async () => {
    for (const lang of [undefined, null, [], ['de']]) {
      expect(await label(lang, ['fr'])).toEqual(FRENCH);
      expect(await label(lang, ['en-GB', 'fr'])).toEqual(ENGLISH);
      expect(await label(lang, ['de', 'fr-FR'])).toEqual(FRENCH);
    }
  });

  it('is in English when the request knows no language of the corpus', async () => {
    for (const languages of [[], ['de'], ['*']]) expect(await label(undefined, languages)).toEqual(ENGLISH);
  });

  it('is refused for what is no tag', async () => {
    for (const tag of ['', '*', 'fr_FR', 'english language', 7]) {
      expect(await refusal(store, LABEL, { lang: [tag] })).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  it('obeys the same rule in every field', async () => {
    const document = `query ($lang: [LanguageTag!]) {
      concept(slug: "overtourism") { definition(lang: $lang) { lang } }
      actor(slug: "bretagne") { description(lang: $lang) { lang } }
      territory(slug: "copenhagen") { label(lang: $lang) { value lang } }
      article(by: { slug: "le-goff-2021-marque" }) { summary(lang: $lang) { lang } states { nodes { note(lang: $lang) { lang } } } }
      statements(first: 1) { nodes { subject { label(lang: $lang) { lang } } } }
    }`;
    for (const lang of ['fr', 'en']) {
      const data = await ask(store, document, { lang: [lang] }, { languages: [lang === 'fr' ? 'en' : 'fr'] });
      const languages = JSON.stringify(data).match(/"lang":"../g);
      expect(new Set(languages)).toEqual(new Set([`"lang":"${lang}`]));
      expect(valuesAt(data, 'territory.label.value')).toEqual([lang === 'fr' ? 'Copenhague' : 'Copenhagen']);
    }
  });
});

describe('a proper name', () => {
  it('is of no language, whatever is asked', async () => {
    const document =
      'query ($lang: [LanguageTag!]) { actor(slug: "anne-le-goff") { label(lang: $lang) { value lang } } }';
    for (const lang of [null, ['fr'], ['en']]) {
      expect(await ask(store, document, { lang })).toEqual({ actor: { label: { value: 'Anne Le Goff', lang: null } } });
    }
  });
});

describe('a title', () => {
  it('keeps its own language, whatever is asked', async () => {
    const document =
      'query ($lang: [LanguageTag!]) { articles(orderBy: OLDEST, first: 2) { nodes { label(lang: $lang) { value lang } } } }';
    for (const lang of [null, ['fr'], ['en']]) {
      const data = await ask(store, document, { lang }, { languages: ['fr'] });
      expect(valuesAt(data, 'articles.nodes.label')).toEqual([
        { value: 'Places, the first issue', lang: 'en' },
        { value: 'L’attractivité : œuvre de longue haleine', lang: 'fr' },
      ]);
    }
  });
});

describe('other labels', () => {
  const FR = ['attractivité', 'attractivité d’un territoire'].map((value) => ({ value, lang: 'fr' }));
  const EN = [{ value: 'attractiveness', lang: 'en' }];
  const others = async (lang?: readonly string[] | null) => {
    const document =
      'query ($lang: [LanguageTag!]) { concept(slug: "attractiveness") { altLabels(lang: $lang) { value lang } } }';
    return valuesAt(await ask(store, document, lang === undefined ? {} : { lang }), 'concept.altLabels');
  };

  it('are those of the languages asked, all without', async () => {
    expect(await others(['fr-CA'])).toEqual(FR);
    expect(await others(['en'])).toEqual(EN);
    expect(await others(['en', 'fr'])).toEqual([...FR, ...EN]);
    for (const lang of [undefined, null, []]) expect(await others(lang)).toEqual([...FR, ...EN]);
  });

  it('are none in a language that the corpus has not', async () => {
    expect(await others(['de'])).toEqual([]);
  });
});
