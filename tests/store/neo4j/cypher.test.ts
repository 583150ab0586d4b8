// The Cypher that the store sends, with its parameters, for one question of each kind: no database, a fake Bolt session.
import { describe, expect, it } from 'vitest';
import { testimonyKey } from '../../../src/domain/testimony.js';
import { LINK_KINDS } from '../../../src/domain/link.js';
import type { Snapshot, Window } from '../../../src/store/graph-store.js';
import { doorOver } from '../../../src/store/neo4j/session.js';
import { neo4jStoreOver } from '../../../src/store/neo4j/store.js';
import { everyStatement } from './every-statement.js';
import { answerPointer, fakeBolt, type Run } from './fake-bolt.js';

const FIRST: Window = { after: null, before: null, limit: 20, backward: false };
const LAST: Window = { ...FIRST, backward: true };
const BETWEEN: Window = { after: 'a', before: 'b', limit: 20, backward: false };
const CONCEPT = ['concept:talents', 'concept:territory-brand'];

const QUESTIONS: Readonly<Record<string, (snapshot: Snapshot) => unknown>> = {
  'resources by id': (snapshot) => snapshot.resources(['concept:talents', 'article:a']),
  'articles by slug, url and DOI': (snapshot) =>
    snapshot.articlesByKey([{ slug: 'a' }, { url: 'https://www.b.org/x/' }, { doi: 'doi:10.1000/C' }]),
  'statements by id': (snapshot) => snapshot.statements(['statement:concept:a/HINDERS/concept:b']),
  'evidence by id': (snapshot) => snapshot.evidence(['evidence:a/concept:a/HINDERS/concept:b']),
  'the first concepts by label': (snapshot) =>
    snapshot.slices(
      { noun: 'concepts', of: 'release', filter: {}, order: 'LABEL', language: 'fr' },
      ['release'],
      FIRST,
    ),
  'the last of all narrower concepts': (snapshot) =>
    snapshot.slices(
      { noun: 'concepts', of: 'narrowerTransitive', filter: {}, order: 'ARTICLES', language: 'fr' },
      CONCEPT,
      LAST,
    ),
  'actors that touch a concept, within a territory': (snapshot) =>
    snapshot.slices(
      {
        noun: 'actors',
        of: 'release',
        filter: { touches: CONCEPT, within: ['territory:bretagne'], kinds: ['COMPANY'] },
        order: 'LABEL',
        language: 'en',
      },
      ['release'],
      FIRST,
    ),
  'articles of an actor that mention what is near a concept': (snapshot) =>
    snapshot.slices(
      { noun: 'articles', of: 'authored', filter: { mentions: { near: CONCEPT } }, order: 'NEWEST' },
      ['actor:apie'],
      FIRST,
    ),
  'mentions of an entity between two keys': (snapshot) =>
    snapshot.slices({ noun: 'mentions', of: 'entity', filter: {} }, CONCEPT, BETWEEN),
  'statements of an entity, either end': (snapshot) =>
    snapshot.slices({ noun: 'statements', of: 'entity', filter: {}, evidence: {}, order: 'SOURCES' }, CONCEPT, FIRST),
  'statements about what is under a concept, by the evidence that counts': (snapshot) =>
    snapshot.slices(
      {
        noun: 'statements',
        of: 'release',
        filter: { about: { under: CONCEPT, kinds: ['CONCEPT'] }, minSources: 2 },
        evidence: { without: { authors: ['actor:apie'], publishers: ['actor:apie'] }, yearFrom: 2010, has: ['SHARE'] },
        order: 'NEWEST',
      },
      ['release'],
      BETWEEN,
    ),
  'evidence of an article in its order': (snapshot) =>
    snapshot.slices(
      { noun: 'evidence', of: 'article', statement: {}, filter: {}, order: 'POSITION' },
      ['article:a'],
      FIRST,
    ),
  'how much evidence well sourced statements have': (snapshot) =>
    snapshot.counts(
      {
        noun: 'evidence',
        of: 'release',
        statement: { minSources: 2 },
        filter: { stances: ['SUPPORTS'] },
        order: 'OLDEST',
      },
      ['release'],
    ),
  'facets of articles': (snapshot) =>
    snapshot.facets({ noun: 'articles', of: 'published', filter: {}, order: 'NEWEST' }, ['actor:apie'], 'MENTION', 10),
  'statement groups': (snapshot) => snapshot.statementGroups(CONCEPT, { languages: ['fr'] }),
  'the most important concepts': (snapshot) =>
    snapshot.slices(
      { noun: 'concepts', of: 'release', filter: {}, order: 'IMPORTANCE', language: 'fr' },
      ['release'],
      FIRST,
    ),
  'the first controversies': (snapshot) =>
    snapshot.slices(
      { noun: 'controversies', of: 'release', filter: {}, evidence: {}, order: 'BALANCE' },
      ['release'],
      FIRST,
    ),
  'controversies about entities, by the evidence that counts': (snapshot) =>
    snapshot.slices(
      {
        noun: 'controversies',
        of: 'entity',
        filter: { kinds: ['OPPOSED'] },
        evidence: { languages: ['fr'] },
        order: 'BALANCE',
      },
      CONCEPT,
      LAST,
    ),
  'evidence of testimonies': (snapshot) =>
    snapshot.slices(
      { noun: 'evidence', of: 'testimony', statement: {}, filter: {}, order: 'OLDEST' },
      [
        testimonyKey([
          { statement: 'statement:concept:a/HINDERS/concept:b', stance: 'DISPUTES', figure: null },
          { statement: 'statement:a', stance: 'SUPPORTS', figure: { year: 2010, unit: 'EUR', value: 1.5 } },
        ]),
      ],
      FIRST,
    ),
  'statements that are weaker without an author': (snapshot) =>
    snapshot.slices(
      {
        noun: 'statements',
        of: 'release',
        filter: { predicates: ['HINDERS'] },
        evidence: { without: { authors: ['actor:apie'] } },
        fate: 'WEAKENED',
        order: 'SOURCES',
      },
      ['release'],
      FIRST,
    ),
  'related entities': (snapshot) => snapshot.similar(CONCEPT),
  'ties of the release': (snapshot) => snapshot.ties(CONCEPT, {}),
  'ties by the evidence that counts': (snapshot) =>
    snapshot.ties(CONCEPT, { without: { authors: ['actor:apie'] }, stances: ['SUPPORTS'] }),
  'links to neighbours': (snapshot) =>
    snapshot.neighbours(CONCEPT, { kinds: LINK_KINDS, evidence: { languages: ['fr'] }, limit: 50 }),
  'statements that tie an entity to the next': (snapshot) =>
    snapshot.slices(
      { noun: 'statements', of: 'tie', filter: {}, evidence: {}, order: 'SOURCES' },
      [CONCEPT.join(' ')],
      FIRST,
    ),
  'articles that tie an entity to the next': (snapshot) =>
    snapshot.slices(
      {
        noun: 'articles',
        of: 'tie',
        tied: { by: ['EVIDENCE', 'MENTION'], evidence: { yearFrom: 2010 } },
        filter: {},
        order: 'NEWEST',
      },
      [CONCEPT.join(' ')],
      FIRST,
    ),
  'articles that speak of a statement': (snapshot) =>
    snapshot.counts(
      { noun: 'articles', of: 'statement', tied: { by: [], evidence: {} }, filter: {}, order: 'NEWEST' },
      ['statement:concept:a/HINDERS/concept:b'],
    ),
  'communities by id': (snapshot) => snapshot.communities(['community:2', 'community:1']),
  'positions of entities': (snapshot) => snapshot.positions(CONCEPT),
  'the largest communities': (snapshot) =>
    snapshot.slices({ noun: 'communities', of: 'release', order: 'SIZE' }, ['release'], FIRST),
  'actors of communities': (snapshot) =>
    snapshot.slices(
      { noun: 'entities', of: 'members', kinds: ['ACTOR'], order: 'IMPORTANCE' },
      ['community:1', 'community:2'],
      FIRST,
    ),
  'how many straddle a community': (snapshot) =>
    snapshot.counts({ noun: 'entities', of: 'straddlers', order: 'IMPORTANCE' }, ['community:1']),
  'the closest gaps between concepts': (snapshot) =>
    snapshot.slices({ noun: 'gaps', of: 'release', kinds: ['CONCEPT'], order: 'SCORE' }, ['release'], FIRST),
  'gaps between entities and actors': (snapshot) =>
    snapshot.slices({ noun: 'gaps', of: 'entity', kinds: ['ACTOR'], order: 'SCORE' }, CONCEPT, BETWEEN),
  'how many gaps there are': (snapshot) =>
    snapshot.counts({ noun: 'gaps', of: 'release', order: 'SCORE' }, ['release']),
  'terms of a search': (snapshot) =>
    snapshot.searchTerms({ terms: ['marque', "x' OR 1=1"], prefixes: ['terr'], keys: ['fr:marqu', 'd:marq'] }),
  'postings of the most important resources': (snapshot) =>
    snapshot.searchPostings(
      [
        { term: 'marque', limit: 100 },
        { term: '=marqueterritoire', limit: 2 },
      ],
      null,
    ),
  'postings within resources': (snapshot) =>
    snapshot.searchPostings([{ term: 'marque', limit: 100 }], [...CONCEPT, ...CONCEPT]),
  timelines: (snapshot) => snapshot.timelines(CONCEPT, { role: 'OBJECT', axis: 'ABOUT', evidence: {} }),
};

async function runsOf(question: (snapshot: Snapshot) => unknown): Promise<Run[]> {
  const { bolt, runs } = fakeBolt(answerPointer);
  const snapshot = await neo4jStoreOver(doorOver(bolt, { timeoutMs: 1000 })).snapshot();
  await question(snapshot);
  return runs.slice(1);
}

const printed = ({ text, parameters }: Run): string => `${text}\n\n${JSON.stringify(parameters, null, 2)}\n`;

describe('the Cypher for', () => {
  it.each(Object.entries(QUESTIONS))('%s', async (_, question) => {
    const runs = await runsOf(question);
    expect(runs.map(printed).join('\n----\n\n')).toMatchSnapshot();
    expect(new Set(runs.map(({ mode }) => mode))).toEqual(new Set(['READ']));
  });
});

describe('every statement', () => {
  it('holds no value: those are parameters', async () => {
    const values = /(concept|actor|territory|article):[a-z]|2010|'(fr|en|BOOK|COMPANY|CITY)'/;
    expect((await everyStatement()).filter(({ text }) => values.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('reads nothing but the release that it is given', async () => {
    const unbound = (await everyStatement()).filter(({ text }) => !text.includes('$release'));
    expect(unbound.map(({ name }) => name)).toEqual(['the current release']);
  });

  it('is none where nothing is asked, and none for what the release counts', async () => {
    const list = { noun: 'actors', of: 'release', filter: {}, order: 'LABEL', language: 'fr' } as const;
    expect(await runsOf((snapshot) => snapshot.resources([]))).toEqual([]);
    expect(await runsOf((snapshot) => snapshot.slices(list, [], BETWEEN))).toEqual([]);
    expect(await runsOf((snapshot) => snapshot.counts(list, ['release']))).toEqual([]);
    expect(await runsOf((snapshot) => snapshot.searchTerms({ terms: [], prefixes: [], keys: [] }))).toEqual([]);
    expect(await runsOf((snapshot) => snapshot.searchPostings([], null))).toEqual([]);
    expect(await runsOf((snapshot) => snapshot.searchPostings([{ term: 'x', limit: 1 }], []))).toEqual([]);
  });

  it('for closures asks each id once in a snapshot', async () => {
    const list = {
      noun: 'actors',
      of: 'release',
      filter: { within: CONCEPT },
      order: 'LABEL',
      language: 'fr',
    } as const;
    const runs = await runsOf(async (snapshot) => {
      await Promise.all([snapshot.slices(list, ['release'], FIRST), snapshot.counts(list, ['release'])]);
      await snapshot.slices({ ...list, filter: { within: [...CONCEPT, 'territory:x'] } }, ['release'], LAST);
    });
    const asked = runs.filter(({ parameters }) => 'ids' in parameters && !('parents' in parameters));
    expect(asked.map(({ parameters }) => parameters['ids'])).toEqual([CONCEPT, ['territory:x']]);
  });
});
