// What a filter refuses, and what matches nothing: in every place that takes one, for every condition that it can set.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, refusal, valuesAt, waitingStore } from '../support/asking.js';
import {
  conditionsOf,
  counting,
  EDITORIAL,
  filterPlaces,
  setting,
  type Condition,
  type FilterPlace,
} from './filter-place.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

/** A thing of each type, with something in every list. */
const PARENTS: Readonly<Record<string, string>> = {
  Concept: 'concept:quality-of-life',
  Actor: 'actor:bretagne',
  Territory: 'territory:bretagne',
};
/** Actors that wrote or published. */
const WRITERS: Readonly<Record<string, string>> = { authored: 'actor:erik-oberg', published: 'actor:ouest-media' };
/** Kinds of id that each condition takes. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'ConceptFilter.ids': ['concept'],
  'ConceptFilter.under': ['concept'],
  'ActorFilter.ids': ['actor'],
  'ActorFilter.within': ['territory'],
  'ActorFilter.touches': ['concept'],
  'TerritoryFilter.ids': ['territory'],
  'TerritoryFilter.within': ['territory'],
  'EntityFilter.ids': ['concept', 'actor', 'territory'],
  'EntityFilter.under': ['concept', 'actor', 'territory'],
  'EntityFilter.near': ['concept'],
  'ArticleFilter.authors': ['actor'],
  'ArticleFilter.publishers': ['actor'],
  'SourceFilter.articles': ['article'],
  'SourceFilter.authors': ['actor'],
  'SourceFilter.publishers': ['actor'],
};
/** Conditions on what a piece of evidence says. */
const SAID: readonly string[] = ['EvidenceFilter.stances', 'EvidenceFilter.has'];
const TRIPLE = 'concept:nobody/HINDERS/concept:nothing';
/** A well-formed id of each kind that names nothing. */
const UNKNOWN: Readonly<Record<string, string>> = {
  concept: 'concept:nobody',
  actor: 'actor:nobody',
  territory: 'territory:nowhere',
  article: 'article:nobody-2020-nothing',
  statement: `statement:${TRIPLE}`,
  evidence: `evidence:nobody-2020-nothing/${TRIPLE}`,
};
const MALFORMED = [
  '',
  'talents',
  'concept:',
  'concept:Bad Slug',
  'Concept:talents',
  'community:1',
  `concept:${'a'.repeat(999)}`,
];

const documentOf = (place: FilterPlace): string => counting(place, WRITERS[place.field] ?? PARENTS[place.type] ?? '');
const placeName = ({ type, field, argument }: FilterPlace): string => `${type}, ${field}(${argument.name}:)`;

/** How many a place holds under a filter. */
async function count(place: FilterPlace, given: unknown): Promise<number> {
  const data = await ask(store, documentOf(place), { given });
  const path = place.type === 'Query' ? 'it' : 'node.it';
  const [total] = valuesAt(data, `${path}${place.field === 'checkClaim' ? '.supporting' : ''}.totalCount`);
  const items = valuesAt(data, `${path}${['paths', 'subgraph'].includes(place.field) ? '.nodes' : ''}`);
  return typeof total === 'number' ? total : items.length;
}

const refused = (place: FilterPlace, given: unknown) => refusal(store, documentOf(place), { given });
/** How many a place holds when no evidence counts. */
async function countOfNone(place: FilterPlace): Promise<number> {
  return EDITORIAL.includes(place.field) ? count(place, { only: { articles: [] } }) : 0;
}
const isWithout = ({ path }: Condition): boolean => path.includes('.without.');

const places = filterPlaces().map((place) => ({ name: placeName(place), place, conditions: conditionsOf(place) }));

describe.each(places)('$name', { timeout: 60_000 }, ({ place, conditions }) => {
  it('takes null and no conditions for as much as nothing', async () => {
    const whole = await count(place, undefined);
    expect(whole).toBeGreaterThan(0);
    expect(await count(place, null)).toBe(whole);
    expect(await count(place, {})).toBe(whole);
    for (const inner of conditions.filter(({ of }) => of.endsWith('Filter'))) {
      expect(await count(place, setting(inner, {})), inner.path).toBe(whole);
    }
  });

  it('refuses null inside, before anything is read', async () => {
    const { store: waiting, calls } = waitingStore(store);
    for (const condition of conditions) {
      expect(await refusal(waiting, documentOf(place), { given: setting(condition, null) })).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: `${condition.path} is null: leave it out for no condition`,
      });
    }
    expect(calls.filter(({ method }) => method !== 'resources')).toEqual([]);
  });

  it('matches nothing by an empty list, and sets nothing aside by one', async () => {
    const whole = await count(place, undefined);
    const none = await countOfNone(place);
    for (const condition of conditions.filter(({ isList }) => isList)) {
      const left = await count(place, setting(condition, []));
      // Articles that mention both ends go by their sources, languages and dates, never by what evidence says.
      if (place.field === 'related' && SAID.includes(condition.name)) expect(left).toBeGreaterThan(none);
      else expect(left, condition.path).toBe(isWithout(condition) ? whole : none);
    }
  });

  it('matches nothing by an unknown id, and refuses to set one aside', async () => {
    const none = await countOfNone(place);
    for (const condition of conditions.filter(({ of }) => of === 'ID')) {
      for (const kind of KINDS[condition.name] ?? []) {
        const id = UNKNOWN[kind] ?? '';
        const given = setting(condition, [id]);
        if (!isWithout(condition)) expect(await count(place, given), condition.path).toBe(none);
        else {
          const { code, message } = await refused(place, given);
          expect({ code, message }).toEqual({
            code: 'BAD_USER_INPUT',
            message: `${condition.path.split('.without')[0] ?? ''}.without names ${id}, which this release does not hold`,
          });
        }
      }
    }
  });

  it('refuses malformed ids and those of a kind that it cannot hold', async () => {
    for (const condition of conditions.filter(({ of }) => of === 'ID')) {
      const kinds = KINDS[condition.name] ?? [];
      const wrong = Object.entries(UNKNOWN).filter(([kind]) => !kinds.includes(kind));
      for (const id of [...MALFORMED, ...wrong.map(([, each]) => each)]) {
        const { code, message } = await refused(place, setting(condition, [id]));
        expect(code).toBe('BAD_USER_INPUT');
        expect(message).toMatch(`${condition.path}[0] is "${id.slice(0, 80)}`);
        for (const kind of kinds) expect(message).toContain(`${kind}:…`);
      }
    }
  });
});

describe('the filters', () => {
  it('are walked whole: every id has its kinds', () => {
    const ids = places.flatMap(({ conditions }) => conditions.filter(({ of }) => of === 'ID').map(({ name }) => name));
    expect([...new Set(ids)].sort()).toEqual(Object.keys(KINDS).sort());
  });

  it('leave out a condition whose variable is not given, and refuse it when it is null', async () => {
    const document = 'query ($ids: [ID!]) { concepts(filter: { ids: $ids }) { totalCount } }';
    expect(await ask(store, document)).toEqual({ concepts: { totalCount: 10 } });
    expect(await refusal(store, document, { ids: null })).toMatchObject({
      message: expect.stringMatching(/^filter.ids is null/) as string,
    });
  });

  it('match ids among unknown ones', async () => {
    const document = '{ concepts(filter: { ids: ["concept:nobody", "concept:overtourism"] }) { nodes { id } } }';
    expect(await ask(store, document)).toEqual({ concepts: { nodes: [{ id: 'concept:overtourism' }] } });
  });
});
