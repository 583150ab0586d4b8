// A concept's fields, on the small corpus: what a person reads there.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, valuesAt } from '../support/asking.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

/** What a selection of a concept answers. */
async function concept(slug: string, selection: string): Promise<unknown> {
  return (await ask(store, `query ($slug: String!) { concept(slug: $slug) { ${selection} } }`, { slug }))['concept'];
}

const ids = (data: unknown, path: string): unknown[] => valuesAt(data, `${path}.nodes.id`);

describe('a concept', () => {
  it('has its own fields', async () => {
    const selection = `id slug iri label { value lang } altLabels { value lang } definition { value lang }
      articleCount under: articleCount(transitive: true)`;
    expect(await concept('attractiveness', selection)).toEqual({
      id: 'concept:attractiveness',
      slug: 'attractiveness',
      iri: 'https://small.example/id/concept/attractiveness',
      label: { value: 'territorial attractiveness', lang: 'en' },
      altLabels: [
        { value: 'attractivité', lang: 'fr' },
        { value: 'attractivité d’un territoire', lang: 'fr' },
        { value: 'attractiveness', lang: 'en' },
      ],
      definition: { value: 'Ability of a place to attract and keep.', lang: 'en' },
      articleCount: 5,
      under: 7,
    });
  });

  it('is empty, never null, where nothing is joined to it', async () => {
    const selection = `altLabels { value } broader { totalCount } narrower(transitive: true) { nodes { id } }
      associated { nodes { id } } articleCount under: articleCount(transitive: true) statements { totalCount nodes { id } }
      statementGroups { role } mentionedIn { totalCount nodes { count } } timeline { year }`;
    expect(await concept('silver-economy', selection)).toEqual({
      altLabels: [],
      broader: { totalCount: 0 },
      narrower: { nodes: [] },
      associated: { nodes: [] },
      articleCount: 0,
      under: 0,
      statements: { totalCount: 0, nodes: [] },
      statementGroups: [],
      mentionedIn: { totalCount: 0, nodes: [] },
      timeline: [],
    });
  });

  it('has what is broader, one step or all, by label', async () => {
    const [one, all] = ['broader { nodes { id } }', 'broader(transitive: true) { nodes { id } }'];
    expect(ids(await concept('newcomer-welcome', one), 'broader')).toEqual(['concept:residential-attractiveness']);
    expect(ids(await concept('newcomer-welcome', all), 'broader')).toEqual([
      'concept:residential-attractiveness',
      'concept:attractiveness',
    ]);
    expect(ids(await concept('employer-brand', one), 'broader')).toEqual([
      'concept:place-brand',
      'concept:attractiveness',
    ]);
    expect(ids(await concept('employer-brand', all), 'broader')).toEqual([
      'concept:place-brand',
      'concept:place-marketing',
      'concept:attractiveness',
    ]);
  });

  it('has what is narrower, one step or all, by label', async () => {
    const [one, all] = ['narrower { nodes { id } }', 'narrower(transitive: true) { nodes { id } totalCount }'];
    const direct = ['concept:employer-brand', 'concept:residential-attractiveness'];
    expect(ids(await concept('attractiveness', one), 'narrower')).toEqual(direct);
    const under = await concept('attractiveness', all);
    expect(ids(under, 'narrower')).toEqual([...direct, 'concept:newcomer-welcome']);
    expect(valuesAt(under, 'narrower.totalCount')).toEqual([3]);
  });

  it('is associated with what SKOS relates to it', async () => {
    expect(ids(await concept('overtourism', 'associated { nodes { id } }'), 'associated')).toEqual([
      'concept:quality-of-life',
    ]);
  });

  it('has its statements as subject, object or either', async () => {
    const statements = (role: string) => `statements${role} { nodes { id } }`;
    const either = ids(await concept('place-brand', statements('')), 'statements');
    const [subject, object] = [
      ids(await concept('place-brand', statements('(role: SUBJECT)')), 'statements'),
      ids(await concept('place-brand', statements('(role: OBJECT)')), 'statements'),
    ];
    expect(subject).toEqual(['statement:concept:place-brand/CONTRIBUTES_TO/concept:attractiveness']);
    expect(object).toEqual(['statement:actor:bretagne/EXEMPLIFIES/concept:place-brand']);
    expect(new Set(either)).toEqual(new Set([...subject, ...object]));
    expect(ids(await concept('place-brand', statements('(role: null)')), 'statements')).toEqual(either);
  });

  it('has its statements by role and predicate, most first', async () => {
    const selection = 'statementGroups { role predicate statements { totalCount nodes { subject { id } } } }';
    const group = (predicate: string, subject: string) => ({
      ...{ role: 'OBJECT', predicate, statements: { totalCount: 1, nodes: [{ subject: { id: subject } }] } },
    });
    expect(await concept('quality-of-life', selection)).toEqual({
      statementGroups: [
        group('CONTRIBUTES_TO', 'concept:overtourism'),
        group('DEPENDS_ON', 'concept:residential-attractiveness'),
        group('HINDERS', 'concept:overtourism'),
        group('STUDIES', 'actor:universite-de-l-iroise'),
      ],
    });
  });

  it('has what mentions it, most mentions first, the uncounted last', async () => {
    const selection = 'mentionedIn { totalCount nodes { count article { slug } } }';
    const data = await concept('attractiveness', selection);
    expect(valuesAt(data, 'mentionedIn.nodes.count')).toEqual([10, 9, 2, 1, null]);
    expect(valuesAt(data, 'mentionedIn.nodes.article.slug').at(-1)).toBe('oberg-2020-quality-of-life');
    const some = await concept('attractiveness', 'mentionedIn(filter: { languages: ["fr"] }) { totalCount }');
    expect(some).toEqual({ mentionedIn: { totalCount: 3 } });
  });
});

describe('a timeline', () => {
  const year = (at: number, counts: object = {}) => ({
    year: at,
    contributes: 0,
    hinders: 0,
    disputes: 0,
    other: 0,
    ...counts,
  });
  const timeline = (args: string) => `timeline${args} { year contributes hinders disputes other }`;

  it('counts by the date of articles, empty years included', async () => {
    expect(await concept('overtourism', timeline(''))).toEqual({
      timeline: [
        year(2020, { disputes: 1 }),
        year(2021, { hinders: 1 }),
        year(2022, { hinders: 1 }),
        year(2023),
        year(2024, { contributes: 1 }),
      ],
    });
  });

  it('counts by the year spoken of, without what speaks of none', async () => {
    expect(await concept('overtourism', timeline('(axis: ABOUT)'))).toEqual({
      timeline: [year(2019, { disputes: 1 }), year(2020, { hinders: 1 }), year(2021, { hinders: 1 })],
    });
  });

  it('counts one role, and the evidence that counts', async () => {
    expect(await concept('overtourism', timeline('(role: OBJECT)'))).toEqual({ timeline: [] });
    expect(
      await concept(
        'quality-of-life',
        timeline('(role: OBJECT, evidence: { stances: [SUPPORTS], publishedFrom: "2022" })'),
      ),
    ).toEqual({
      timeline: [year(2022, { hinders: 1, other: 1 }), year(2023), year(2024, { contributes: 1, other: 1 })],
    });
  });
});
