// Random questions to a store: every method, with ids, filters, orders, languages, parents and windows that are mostly
// sensible and sometimes not. What they are drawn from is a corpus and the sort keys of its lists.
import fc from 'fast-check';
import type { ArticleKey } from '../../src/domain/article.js';
import { CONTROVERSY_KINDS } from '../../src/domain/controversy.js';
import { ENTITY_KINDS } from '../../src/domain/entity.js';
import type { EvidenceFilter } from '../../src/domain/filter.js';
import { LAST_KEY } from '../../src/domain/order.js';
import type { Fate } from '../../src/domain/statement.js';
import {
  type ArticleFacet,
  type ArticleList,
  type List,
  ROOT,
  type Snapshot,
  type TimelineQuestion,
  type Window,
} from '../../src/store/graph-store.js';
import type { Reading } from '../support/reading.js';
import type { FilterArbitraries, FilterKind } from './filter-arbitrary.js';
import { UNKNOWN } from './filter-sample.js';
import { everyList, parentsOf } from './list-kind.js';
import { askClose, type CloseQuestion, closeQuestionsOver } from './close-question.js';
import { askSearch, searchesOver, type SearchQuestion } from './search-question.js';

/** What is asked by ids alone. */
interface IdQuestion {
  readonly ask: 'resources' | 'statements' | 'evidence' | 'communities' | 'positions';
  readonly ids: string[];
}

/** One call of one method, or one search or question on closeness, which is some calls. */
export type Question =
  | SearchQuestion
  | CloseQuestion
  | IdQuestion
  | { readonly ask: 'articlesByKey'; readonly keys: ArticleKey[] }
  | { readonly ask: 'slices'; readonly list: List; readonly parents: string[]; readonly window: Window }
  | { readonly ask: 'counts'; readonly list: List; readonly parents: string[] }
  | {
      readonly ask: 'facets';
      readonly list: ArticleList;
      readonly parents: string[];
      readonly by: ArticleFacet;
      readonly limit: number;
    }
  | { readonly ask: 'statementGroups'; readonly entities: string[]; readonly evidence: EvidenceFilter }
  | { readonly ask: 'timelines'; readonly entities: string[]; readonly question: TimelineQuestion };

/** Asks a store. */
export async function ask(snapshot: Snapshot, question: Question): Promise<unknown> {
  switch (question.ask) {
    case 'resources':
      return snapshot.resources(question.ids);
    case 'statements':
      return snapshot.statements(question.ids);
    case 'evidence':
      return snapshot.evidence(question.ids);
    case 'communities':
      return snapshot.communities(question.ids);
    case 'positions':
      return snapshot.positions(question.ids);
    case 'articlesByKey':
      return snapshot.articlesByKey(question.keys);
    case 'slices':
      return snapshot.slices(question.list, question.parents, question.window);
    case 'counts':
      return snapshot.counts(question.list, question.parents);
    case 'facets':
      return snapshot.facets(question.list, question.parents, question.by, question.limit);
    case 'statementGroups':
      return snapshot.statementGroups(question.entities, question.evidence);
    case 'timelines':
      return snapshot.timelines(question.entities, question.question);
    case 'search':
    case 'suggest':
      return askSearch(snapshot, question);
    default:
      return askClose(snapshot, question);
  }
}

/** The sort keys that a list has, so that windows stand where items are. */
export type KeysOf = (list: List) => readonly string[];

/** Names the lists that share sort keys, whatever their parents and filters. */
export function keyFamily(list: List): string {
  const order = list.noun === 'mentions' ? list.of : list.order;
  return [list.noun, order, 'language' in list ? list.language : ''].join(' ');
}

const FATES = ['LOST', 'WEAKENED', 'UNCHANGED'] as const satisfies Fate[];
const FACETS = ['AUTHOR', 'PUBLISHER', 'MENTION', 'KIND', 'LANGUAGE', 'YEAR'] as const satisfies ArticleFacet[];

const strange = fc.oneof(
  fc.constantFrom(
    '',
    'concept',
    'concept:',
    'Concept:x',
    ROOT,
    'statement:a/b/c',
    "actor:x'",
    ...Object.values(UNKNOWN),
  ),
  fc.string({ maxLength: 12 }),
);

/** A kind of list, and which fields of its filters are given. */
export interface Shape {
  readonly list: List;
  readonly paths: readonly string[];
  /** Those of the evidence that counts. */
  readonly evidence: readonly string[];
}

function filterKindOf({ noun }: List): FilterKind {
  // Lists of communities, of their entities and of gaps have no filter: what is drawn for them goes unused.
  if (noun === 'communities' || noun === 'entities' || noun === 'gaps') return 'concepts';
  if (noun === 'mentions') return 'articles';
  return noun === 'evidence' || noun === 'controversies' ? 'statements' : noun;
}

/** Shapes of lists. */
export function shapesOf(filters: FilterArbitraries): fc.Arbitrary<Shape> {
  return fc.constantFrom(...everyList()).chain((list) =>
    fc.record({
      list: fc.constant(list),
      paths: filters.paths(filterKindOf(list)),
      evidence: filters.paths('evidence'),
    }),
  );
}

/** A list of a shape. */
function listOf(filters: FilterArbitraries, { list, paths, evidence }: Shape): fc.Arbitrary<List> {
  switch (list.noun) {
    case 'communities':
      return fc.constant(list);
    case 'entities':
      return fc.subarray([...ENTITY_KINDS]).map((kinds) => ({ ...list, kinds }));
    case 'gaps':
      return fc.option(fc.subarray([...ENTITY_KINDS])).map((kinds) => ({ ...list, ...(kinds && { kinds }) }));
    case 'concepts':
      return filters.filter(list.noun, paths).map((filter) => ({ ...list, filter }));
    case 'actors':
      return filters.filter(list.noun, paths).map((filter) => ({ ...list, filter }));
    case 'territories':
      return filters.filter(list.noun, paths).map((filter) => ({ ...list, filter }));
    case 'articles':
      return filters.filter(list.noun, paths).map((filter) => ({ ...list, filter }));
    case 'mentions':
      // Which articles are asked of an entity only, which kinds of an article only.
      if (list.of === 'entity') return filters.filter('articles', paths).map((filter) => ({ ...list, filter }));
      return fc.subarray([...ENTITY_KINDS]).map((kinds) => ({ ...list, kinds }));
    case 'statements':
      return fc
        .record({
          filter: filters.filter('statements', paths),
          evidence: filters.filter('evidence', evidence),
          ends: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, fc.record({ fate: fc.constantFrom(...FATES) })),
        })
        .map(({ ends, ...both }) => ({ ...list, ...both, ...ends }));
    case 'evidence':
      return fc
        .record({ statement: filters.filter('statements', paths), filter: filters.filter('evidence', evidence) })
        .map((both) => ({ ...list, ...both }));
    case 'controversies':
      return fc
        .record({ kinds: fc.subarray([...CONTROVERSY_KINDS]), evidence: filters.filter('evidence', evidence) })
        .map(({ kinds, evidence: counting }) => ({ ...list, filter: { kinds }, evidence: counting }));
  }
}

/** A key of a list, whole or with a change; or any text that both stores order alike (no surrogates). */
function keyIn(keys: readonly string[]): fc.Arbitrary<string | null> {
  const key = fc.constantFrom(...(keys.length === 0 ? [''] : keys));
  const piece = fc.constantFrom('', '\t', '0', '9', 'a', 'z', '~', 'é', ' ');
  const changed = fc
    .tuple(key, fc.nat({ max: 90 }), fc.nat({ max: 3 }), piece)
    .map(([whole, at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut));
  const any = fc.oneof(fc.constantFrom('', LAST_KEY, '\t', '~'), fc.string({ maxLength: 8 }));
  return fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: key }, changed, any);
}

function windowIn(keys: readonly string[]): fc.Arbitrary<Window> {
  return fc.record({
    after: keyIn(keys),
    before: keyIn(keys),
    limit: fc.constantFrom(1, 2, 3, 7, 20, 100, 20_000),
    backward: fc.boolean(),
  });
}

/** Keys that articles are found by, spelled in a few ways, and some that none has. */
function articleKeyIn({ articles }: Reading): fc.Arbitrary<ArticleKey> {
  const keys = articles.flatMap(({ slug, url, doi }): ArticleKey[] => [
    { slug },
    ...(url === null ? [] : [url, url.toUpperCase(), `${url}/#x`, `${url}?x`].map((each) => ({ url: each }))),
    ...(doi === null ? [] : [doi, `https://doi.org/${doi.toUpperCase()}`].map((each) => ({ doi: each }))),
  ]);
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...keys) },
    strange.map((slug) => ({ slug })),
    strange.map((url) => ({ url })),
    strange.map((doi) => ({ doi })),
  );
}

/** Up to eight ids, known ones mostly. */
function among(ids: readonly string[]): fc.Arbitrary<string[]> {
  return fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ids) }, strange), { maxLength: 8 });
}

/** Questions over a corpus, their lists being of some shapes. */
export function questionsOver(
  reading: Reading,
  filters: FilterArbitraries,
  shapes: readonly Shape[],
  keysOf: KeysOf,
): fc.Arbitrary<Question> {
  const list = fc.constantFrom(...shapes).chain((shape) => listOf(filters, shape));
  const evidence = fc.constantFrom(...shapes.slice(0, 20)).chain((shape) => filters.filter('evidence', shape.evidence));
  // What closeness reads is planned for each set of fields in several texts.
  const fewer = fc.constantFrom(...shapes.slice(0, 4)).chain((shape) => filters.filter('evidence', shape.evidence));
  const entities = among([...reading.entity.keys()]);
  const communities = Array.from({ length: 12 }, (_, at) => `community:${at}`);
  const asked = (name: IdQuestion['ask'], ids: readonly string[]): fc.Arbitrary<Question> =>
    among(ids).map((each) => ({ ask: name, ids: each }));
  const ofList = fc.oneof(
    { weight: 3, arbitrary: fc.constant('slices' as const) },
    fc.constantFrom('counts' as const, 'facets' as const),
  );
  const role = fc.constantFrom(undefined, 'SUBJECT' as const, 'OBJECT' as const);
  return fc.oneof(
    {
      weight: 12,
      arbitrary: fc.tuple(list, ofList).chain(([of, name]): fc.Arbitrary<Question> => {
        const parents =
          of.of === 'release' ? fc.constantFrom<string[][]>([ROOT], [ROOT, ROOT]) : among(parentsOf(reading, of));
        if (name === 'counts') return parents.map((each) => ({ ask: name, list: of, parents: each }));
        if (name === 'facets' && of.noun === 'articles') {
          return fc
            .tuple(parents, fc.constantFrom(...FACETS), fc.constantFrom(1, 2, 10, 50))
            .map(([each, by, limit]) => ({ ask: name, list: of, parents: each, by, limit }));
        }
        return fc
          .tuple(parents, windowIn(keysOf(of)))
          .map(([each, window]) => ({ ask: 'slices', list: of, parents: each, window }));
      }),
    },
    asked('resources', [...reading.entity.keys(), ...reading.article.keys()]),
    { weight: 3, arbitrary: searchesOver(reading) },
    { weight: 4, arbitrary: closeQuestionsOver(reading, fewer) },
    asked('statements', [...reading.triple.keys()]),
    asked(
      'evidence',
      reading.evidence.map(({ id }) => id),
    ),
    asked('communities', communities),
    asked('positions', [...reading.entity.keys()]),
    fc.array(articleKeyIn(reading), { maxLength: 8 }).map((keys): Question => ({ ask: 'articlesByKey', keys })),
    fc
      .tuple(entities, evidence)
      .map(([each, counts]): Question => ({ ask: 'statementGroups', entities: each, evidence: counts })),
    fc
      .tuple(entities, fc.constantFrom('PUBLISHED' as const, 'ABOUT' as const), role, evidence)
      .map(([each, axis, as, counts]): Question => ({
        ask: 'timelines',
        entities: each,
        question: { axis, evidence: counts, ...(as !== undefined && { role: as }) },
      })),
  );
}
