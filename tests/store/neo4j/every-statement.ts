// Every statement that the Neo4j store can ask, with parameters: its questions over all that changes their text.
import {
  isUnconditional,
  type EntityFilter,
  type EvidenceFilter,
  type StatementFilter,
} from '../../../src/domain/filter.js';
import { LINK_KINDS } from '../../../src/domain/link.js';
import type { List, Window } from '../../../src/store/graph-store.js';
import { articlesByKeyQuery, facetsQuery } from '../../../src/store/neo4j/article.js';
import { CLOSURES, type Closures } from '../../../src/store/neo4j/closure.js';
import { communitiesQuery, positionsQuery } from '../../../src/store/neo4j/community.js';
import { evidenceQuery } from '../../../src/store/neo4j/evidence.js';
import { countsQuery, outsideQuery, pagesQuery } from '../../../src/store/neo4j/page.js';
import { CURRENT_RELEASE } from '../../../src/store/neo4j/pointer.js';
import { resourcesQuery } from '../../../src/store/neo4j/resource.js';
import { linkQueries } from '../../../src/store/neo4j/link.js';
import { similarQuery, tieCountsQuery, tiesQuery } from '../../../src/store/neo4j/relatedness.js';
import { firstPostingsQuery, postingsWithinQuery, searchTermsQuery } from '../../../src/store/neo4j/search.js';
import type { Cypher } from '../../../src/store/neo4j/session.js';
import { listingOf } from '../../../src/store/neo4j/snapshot.js';
import { statementGroupsQuery, statementsQuery, timelinesQuery } from '../../../src/store/neo4j/statement.js';

import { disagreeLists } from './disagree-list.js';

/** A statement with a name that says what it is for. */
export interface Named extends Cypher {
  readonly name: string;
}

const IDS = ['concept:talents', 'concept:territory-brand'];
const TERRITORIES = ['territory:bretagne'];
const ACTORS = ['actor:apie', 'actor:la-tribune'];
const asked: EntityFilter = { ids: IDS, kinds: ['CONCEPT'], actorKinds: ['COMPANY'] };
const mentioned = { mentions: { ids: IDS } };
const dated = { publishedFrom: '2010-01-01', publishedTo: '2020-12-31' };
const evidences: Record<string, EvidenceFilter> = {
  all: {},
  some: {
    only: { articles: ['article:a'], authors: ACTORS, publishers: ACTORS },
    without: { articles: ['article:a'], authors: ACTORS, publishers: ACTORS },
    stances: ['SUPPORTS'],
    languages: ['fr'],
    ...dated,
    yearFrom: 2000,
    yearTo: 2020,
    has: ['YEAR'],
  },
};
const statements: Record<string, StatementFilter> = {
  all: {},
  some: { predicates: ['HINDERS'], minSources: 1, maxSources: 9, minArticles: 1, maxArticles: 9, minPublishers: 1 },
  'of a subject': { subject: asked },
  'of an object': { object: asked },
  'about an entity': { about: asked },
};

const ENTITY_ORDERS = [
  { order: 'LABEL', language: 'fr' },
  { order: 'LABEL', language: 'en' },
  { order: 'ARTICLES', language: 'en' },
  { order: 'IMPORTANCE', language: 'en' },
] as const;
const BY_LABEL = ENTITY_ORDERS[0];

const conceptLists = (
  ['release', 'broader', 'narrower', 'broaderTransitive', 'narrowerTransitive', 'related'] as const
).flatMap((of): List[] => [
  ...ENTITY_ORDERS.map((order): List => ({ noun: 'concepts', of, filter: {}, ...order })),
  { noun: 'concepts', of, filter: { ids: IDS, top: true }, ...BY_LABEL },
]);
const actorLists = (['release', 'territory', 'territoryTransitive'] as const).flatMap((of): List[] => [
  ...ENTITY_ORDERS.map((order): List => ({ noun: 'actors', of, filter: {}, ...order })),
  { noun: 'actors', of, filter: { kinds: ['COMPANY'], ids: ACTORS, within: TERRITORIES }, ...BY_LABEL },
  { noun: 'actors', of, filter: { within: TERRITORIES }, ...BY_LABEL },
]);
const territoryLists = (['release', 'contains', 'containsTransitive'] as const).flatMap((of): List[] => [
  ...ENTITY_ORDERS.map((order): List => ({ noun: 'territories', of, filter: {}, ...order })),
  { noun: 'territories', of, filter: { kinds: ['CITY'], ids: TERRITORIES }, ...BY_LABEL },
]);
const articleLists = (['release', 'authored', 'published', 'cites', 'citedBy'] as const).flatMap((of): List[] => [
  ...(['NEWEST', 'OLDEST', 'TITLE'] as const).map((order): List => ({ noun: 'articles', of, filter: {}, order })),
  { noun: 'articles', of, filter: { kinds: ['BOOK'], languages: ['fr'], ...dated }, order: 'NEWEST' },
  { noun: 'articles', of, filter: { ...mentioned, authors: ACTORS }, order: 'NEWEST' },
  { noun: 'articles', of, filter: { publishers: ACTORS }, order: 'NEWEST' },
  { noun: 'articles', of, filter: { mentions: { kinds: ['ACTOR'] } }, order: 'NEWEST' },
]);
const mentionLists: List[] = [
  { noun: 'mentions', of: 'article', filter: {} },
  { noun: 'mentions', of: 'article', kinds: ['CONCEPT'], filter: {} },
  { noun: 'mentions', of: 'entity', filter: {} },
  { noun: 'mentions', of: 'entity', filter: { ...mentioned, ...dated } },
];
const STATEMENT_PLACES = [
  { of: 'release' },
  { of: 'entity' },
  { of: 'entity', role: 'SUBJECT' },
  { of: 'entity', role: 'OBJECT' },
] as const;
const statementLists = STATEMENT_PLACES.flatMap((place) =>
  Object.values(evidences).flatMap((evidence) => [
    ...(['SOURCES', 'OLDEST', 'NEWEST'] as const).map((order): List => ({
      noun: 'statements',
      ...place,
      filter: {},
      evidence,
      order,
    })),
    ...Object.values(statements).map((filter): List => ({
      noun: 'statements',
      ...place,
      filter,
      evidence,
      order: 'SOURCES',
    })),
  ]),
);
const evidenceLists = (['release', 'statement', 'article'] as const).flatMap((of) =>
  Object.values(evidences).flatMap((filter) => [
    ...(['OLDEST', 'NEWEST', 'YEAR', 'POSITION'] as const).map((order): List => ({
      noun: 'evidence',
      of,
      statement: {},
      filter,
      order,
    })),
    ...Object.values(statements).map((statement): List => ({
      noun: 'evidence',
      of,
      statement,
      filter,
      order: 'OLDEST',
    })),
  ]),
);

const tied = { by: ['EVIDENCE', 'MENTION'], evidence: evidences['some'] ?? {} } as const;
const tiedLists = (['NEWEST', 'OLDEST', 'TITLE'] as const).flatMap((order): List[] => [
  { noun: 'articles', of: 'statement', tied, filter: {}, order },
  { noun: 'articles', of: 'statement', tied: { by: [], evidence: {} }, filter: {}, order },
  { noun: 'articles', of: 'tie', tied, filter: {}, order },
  { noun: 'articles', of: 'tie', tied: { by: ['MENTION'], evidence: {} }, filter: {}, order },
  { noun: 'articles', of: 'tie', tied: { by: ['EVIDENCE'], evidence: {} }, filter: {}, order },
]);
const tiedStatements = Object.values(evidences).map((evidence): List => ({
  noun: 'statements',
  of: 'tie',
  filter: {},
  evidence,
  order: 'SOURCES',
}));
const communityLists: List[] = [
  { noun: 'communities', of: 'release', order: 'SIZE' },
  ...(['members', 'straddlers'] as const).flatMap((of): List[] => [
    { noun: 'entities', of, order: 'IMPORTANCE' },
    { noun: 'entities', of, kinds: ['CONCEPT', 'ACTOR'], order: 'IMPORTANCE' },
  ]),
];

const gapLists = (['release', 'entity'] as const).flatMap((of): List[] => [
  { noun: 'gaps', of, order: 'SCORE' },
  { noun: 'gaps', of, kinds: ['CONCEPT', 'ACTOR'], order: 'SCORE' },
]);

const LISTS = [
  ...tiedLists,
  ...tiedStatements,
  ...conceptLists,
  ...actorLists,
  ...territoryLists,
  ...articleLists,
  ...mentionLists,
  ...statementLists,
  ...evidenceLists,
  ...disagreeLists(Object.values(evidences)),
  ...communityLists,
  ...gapLists,
];

const FORWARD: Window = { after: 'k', before: 'l', limit: 20, backward: false };
const BACKWARD: Window = { ...FORWARD, backward: true };

/** Stands for the read of closures: each id stands for itself. */
const CLOSED: Closures = { expand: (_, ids) => Promise.resolve([...ids]) };

async function ofList(list: List): Promise<Named[]> {
  const listing = await listingOf(list, CLOSED);
  const parents = ['concept:talents'];
  const name = JSON.stringify(list);
  const facets = (['AUTHOR', 'PUBLISHER', 'MENTION', 'KIND', 'LANGUAGE', 'YEAR'] as const).map((by) => ({
    name: `facet ${by} of ${name}`,
    ...facetsQuery(listing, parents, by, 10),
  }));
  return [
    { name: `page of ${name}`, ...pagesQuery(listing, parents, FORWARD) },
    { name: `page backward of ${name}`, ...pagesQuery(listing, parents, BACKWARD) },
    { name: `outside of a page of ${name}`, ...outsideQuery(listing, parents, FORWARD) },
    { name: `count of ${name}`, ...countsQuery(listing, parents) },
    // Facets add the same to any list of articles.
    ...(list.noun === 'articles' && list.order === 'NEWEST' && isUnconditional(list.filter) ? facets : []),
  ];
}

function others(): Named[] {
  const [id = ''] = IDS;
  const timelines = [undefined, 'SUBJECT' as const, 'OBJECT' as const].flatMap((role) =>
    (['PUBLISHED', 'ABOUT'] as const).flatMap((axis) =>
      Object.entries(evidences).map(([name, evidence]) => ({
        name: `timeline ${role ?? 'EITHER'} ${axis} of ${name} evidence`,
        ...timelinesQuery([id], { ...(role === undefined ? {} : { role }), axis, evidence }),
      })),
    ),
  );
  const wanted = [{ term: 'marque', limit: 10 }];
  const search = [
    {
      name: 'terms of a search',
      ...searchTermsQuery({ terms: ['marque'], prefixes: ['te', 'terr'], keys: ['d:marq'] }),
    },
    { name: 'postings of the most important resources', ...firstPostingsQuery(wanted) },
    { name: 'postings within resources', ...postingsWithinQuery(wanted, IDS) },
  ];
  const close = [{}, { stances: ['DISPUTES'] as const }, ...Object.values(evidences)].flatMap((evidence) => {
    const about = JSON.stringify(evidence);
    const links = linkQueries(IDS, { kinds: LINK_KINDS, evidence, limit: 10 });
    return [
      ...(isUnconditional(evidence) ? [] : [{ name: `ties by ${about}`, ...tieCountsQuery(IDS, evidence) }]),
      ...links.flatMap((query, at) => (query === null ? [] : [{ name: `links ${String(at)} by ${about}`, ...query }])),
    ];
  });
  return [
    { name: 'related entities', ...similarQuery(IDS) },
    { name: 'ties of the release', ...tiesQuery(IDS) },
    ...close,
    { name: 'the current release', text: CURRENT_RELEASE, parameters: {} },
    { name: 'resources by id', ...resourcesQuery(IDS) },
    { name: 'statements by id', ...statementsQuery(IDS) },
    { name: 'evidence by id', ...evidenceQuery(IDS) },
    { name: 'communities by id', ...communitiesQuery(['community:1']) },
    { name: 'positions of entities', ...positionsQuery(IDS) },
    ...search,
    { name: 'articles by key', ...articlesByKeyQuery([{ slug: 'a' }, { url: 'http://b.org' }, { doi: '10.1000/c' }]) },
    ...Object.entries(CLOSURES).map(([kind, text]) => ({ name: `closure ${kind}`, text, parameters: { ids: IDS } })),
    ...Object.entries(evidences).map(([name, evidence]) => ({
      name: `statement groups of ${name} evidence`,
      ...statementGroupsQuery([id], evidence),
    })),
    ...timelines,
  ];
}

/** All of them, each text once. */
export async function everyStatement(): Promise<Named[]> {
  const every = [...others(), ...(await Promise.all(LISTS.map(ofList))).flat()];
  return [...new Map(every.map((each) => [each.text, each])).values()];
}
