// How releases lie in Neo4j: the version of the layout, the stamp of each release, the constraints and the indexes.
import type { Release } from '../../domain/release.js';

/** Counts up when a reader of the layout before could not read what is written now. */
export const SCHEMA_VERSION = 5;

/** What every node of a release carries as `release`: its id, cut, the version that derived it and that of the layout. */
export function stampOf({ id, version }: Pick<Release, 'id' | 'version'>): string {
  return `${id.slice(0, 16)}.${version}.s${SCHEMA_VERSION}`;
}

const ON_NODE = (label: string): string => `(x:${label})`;
const ON_LINK = (type: string): string => `()-[x:${type}]-()`;

const properties = (names: readonly string[]): string => names.map((name) => `x.${name}`).join(', ');
/** `byOldest` as `by_oldest`. */
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const named = (on: string, names: readonly string[]): string => [on, ...names].map(snake).join('_').toLowerCase();

function unique(pattern: string, on: string, names: readonly string[]): string {
  const name = named(on, names);
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${pattern} REQUIRE (${properties(names)}) IS UNIQUE`;
}

function index(pattern: string, on: string, names: readonly string[]): string {
  const all = ['release', ...names];
  return `CREATE INDEX ${named(on, names)} IF NOT EXISTS FOR ${pattern} ON (${properties(all)})`;
}

const ENTITY_KEYS = [['byLabelFr'], ['byLabelEn'], ['byArticles'], ['byImportance']];
const STATEMENT_KEYS = ['bySources', 'byOldest', 'byNewest'];

const NODE_INDEXES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Concept: ENTITY_KEYS,
  Actor: [...ENTITY_KEYS, ['territory', 'id']],
  Territory: [...ENTITY_KEYS, ['within', 'id']],
  Article: [['byNewest'], ['byOldest'], ['byTitle'], ['urlKey'], ['doiKey']],
  Entity: [
    ['community', 'byImportance'],
    ['straddles', 'byImportance'],
  ],
  Community: [['bySize']],
  Term: [['name']],
  Controversy: [['byBalance']],
  Statement: STATEMENT_KEYS.flatMap((key) => [[key], ['subject', key], ['object', key]]),
};

const LINK_INDEXES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  MENTIONS: [['entity', 'byArticle']],
  ABOUT: [['entity', 'byBalance']],
  GAP: [['byScore'], ['a', 'byScore'], ['b', 'byScore']],
  EVIDENCE: [['byOldest'], ['byNewest'], ['byYear']],
};

const indexesOn = (pattern: (on: string) => string, all: typeof NODE_INDEXES): string[] =>
  Object.entries(all).flatMap(([on, lists]) => lists.map((names) => index(pattern(on), on, names)));

/** Statements that make all constraints and indexes; each does nothing where its own is there already. */
export const SCHEMA: readonly string[] = [
  unique(ON_NODE('Current'), 'Current', ['name']),
  unique(ON_NODE('Lock'), 'Lock', ['name']),
  unique(ON_NODE('Release'), 'Release', ['release']),
  unique(ON_NODE('Resource'), 'Resource', ['release', 'id']),
  unique(ON_NODE('Statement'), 'Statement', ['release', 'id']),
  unique(ON_NODE('Controversy'), 'Controversy', ['release', 'id']),
  unique(ON_NODE('Community'), 'Community', ['release', 'id']),
  unique(ON_NODE('Term'), 'Term', ['release', 'term']),
  unique(ON_NODE('Completion'), 'Completion', ['release', 'prefix']),
  unique(ON_NODE('TermKeys'), 'TermKeys', ['release', 'bucket']),
  unique(ON_NODE('Postings'), 'Postings', ['release', 'term', 'from']),
  unique(ON_NODE('Document'), 'Document', ['release', 'id']),
  unique(ON_NODE('Ties'), 'Ties', ['release', 'id']),
  unique(ON_LINK('EVIDENCE'), 'EVIDENCE', ['release', 'id']),
  ...indexesOn(ON_NODE, NODE_INDEXES),
  ...indexesOn(ON_LINK, LINK_INDEXES),
];
