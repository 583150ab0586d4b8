// Lists with conditions: each filter of the sample on a list of the release, and a few on lists of parents.
import { CONTROVERSY_KINDS } from '../../src/domain/controversy.js';
import type { EntityKind } from '../../src/domain/entity.js';
import type { StatementFilter } from '../../src/domain/filter.js';
import type { List } from '../../src/store/graph-store.js';
import type { Reading } from '../support/reading.js';
import { actors, articles, concepts, evidence, landmarksOf, statements, territories } from './filter-sample.js';

const LABEL = { order: 'LABEL', language: 'fr' } as const;
const STATEMENTS = { noun: 'statements', order: 'SOURCES' } as const;
const EVIDENCE = { noun: 'evidence', order: 'OLDEST' } as const;
const CONTROVERSIES = { noun: 'controversies', order: 'BALANCE' } as const;
const FATES = ['LOST', 'WEAKENED', 'UNCHANGED'] as const;
const SOURCED: StatementFilter = { minSources: 1 };

/** One of every few, so that a second kind of list is tried without trying all again. */
function few<T>(filters: readonly T[], step: number): T[] {
  return filters.filter((_, at) => at % step === step - 1);
}

/** Lists of the release, each filter once. */
function ofRelease(reading: Reading): List[] {
  const landmarks = landmarksOf(reading);
  return [
    ...concepts(landmarks).map((filter): List => ({ noun: 'concepts', of: 'release', filter, ...LABEL })),
    ...actors(landmarks).map((filter): List => ({ noun: 'actors', of: 'release', filter, ...LABEL })),
    ...territories(landmarks).map((filter): List => ({ noun: 'territories', of: 'release', filter, ...LABEL })),
    ...articles(landmarks).map((filter): List => ({ noun: 'articles', of: 'release', filter, order: 'NEWEST' })),
    ...statements(landmarks).map((filter): List => ({ ...STATEMENTS, of: 'release', filter, evidence: {} })),
    ...evidence(landmarks).flatMap((filter): List[] => [
      { ...STATEMENTS, of: 'release', filter: {}, evidence: filter },
      { ...EVIDENCE, of: 'release', statement: {}, filter },
      { ...CONTROVERSIES, of: 'release', filter: {}, evidence: filter },
    ]),
  ];
}

/** Lists of parents, and of conditions on statements and on evidence at once. */
function ofParents(reading: Reading): List[] {
  const landmarks = landmarksOf(reading);
  const alone: StatementFilter = { maxArticles: 1, about: { under: [landmarks.top] } };
  return [
    ...(['members', 'straddlers'] as const).flatMap((of) =>
      [['CONCEPT'], ['ACTOR', 'TERRITORY'], []].map((kinds): List => ({
        noun: 'entities',
        of,
        kinds: kinds as EntityKind[],
        order: 'IMPORTANCE',
      })),
    ),
    ...(['release', 'entity'] as const).flatMap((of) =>
      [['CONCEPT'], ['ACTOR', 'TERRITORY'], []].map((kinds): List => ({
        noun: 'gaps',
        of,
        kinds: kinds as EntityKind[],
        order: 'SCORE',
      })),
    ),
    ...few(concepts(landmarks), 3).map((filter): List => ({
      noun: 'concepts',
      of: 'narrowerTransitive',
      filter,
      ...LABEL,
    })),
    ...few(actors(landmarks), 6).map((filter): List => ({
      noun: 'actors',
      of: 'territoryTransitive',
      filter,
      ...LABEL,
    })),
    ...few(territories(landmarks), 3).map((filter): List => ({
      noun: 'territories',
      of: 'containsTransitive',
      filter,
      ...LABEL,
    })),
    ...few(articles(landmarks), 6).flatMap((filter): List[] => [
      { noun: 'articles', of: 'authored', filter, order: 'TITLE' },
      { noun: 'mentions', of: 'entity', filter },
    ]),
    ...few(statements(landmarks), 7).flatMap((filter): List[] => [
      { ...STATEMENTS, of: 'entity', filter, evidence: {} },
      { ...EVIDENCE, of: 'statement', statement: filter, filter: {} },
    ]),
    ...[[], ...CONTROVERSY_KINDS.map((kind) => [kind])].flatMap((kinds): List[] => [
      { ...CONTROVERSIES, of: 'release', filter: { kinds }, evidence: {} },
      { ...CONTROVERSIES, of: 'entity', filter: { kinds }, evidence: { languages: ['fr'] } },
    ]),
    ...few(evidence(landmarks), 6).flatMap((filter): List[] => [
      ...FATES.map((fate): List => ({ ...STATEMENTS, of: 'release', filter: {}, evidence: filter, fate })),
      { ...STATEMENTS, of: 'release', filter: alone, evidence: filter, fate: 'UNCHANGED', order: 'NEWEST' },
      { ...STATEMENTS, of: 'entity', filter: SOURCED, evidence: filter, fate: 'WEAKENED', role: 'OBJECT' },
    ]),
    ...few(evidence(landmarks), 4).flatMap((filter): List[] => [
      { ...EVIDENCE, of: 'testimony', statement: SOURCED, filter, order: 'NEWEST' },
      { ...CONTROVERSIES, of: 'entity', filter: {}, evidence: filter },
      { ...STATEMENTS, of: 'entity', filter: SOURCED, evidence: filter, order: 'NEWEST', role: 'OBJECT' },
      { ...STATEMENTS, of: 'release', filter: alone, evidence: filter, order: 'OLDEST' },
      { ...EVIDENCE, of: 'statement', statement: {}, filter, order: 'YEAR' },
      { ...EVIDENCE, of: 'article', statement: SOURCED, filter, order: 'POSITION' },
    ]),
  ];
}

/** Every filter of the sample on some list. */
export function filteredLists(reading: Reading): List[] {
  return [...ofRelease(reading), ...ofParents(reading)];
}
