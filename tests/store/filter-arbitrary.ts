// Random filters over what a corpus holds, mostly with ids that exist. Which fields are given is decided apart from what
// they hold: Neo4j plans each set of fields anew, so a run tries many values for each of some sets.
import fc from 'fast-check';
import { ACTOR_KINDS } from '../../src/domain/actor.js';
import { ARTICLE_KINDS } from '../../src/domain/article.js';
import { ENTITY_KINDS } from '../../src/domain/entity.js';
import { STANCES } from '../../src/domain/evidence.js';
import type {
  ActorFilter,
  ArticleFilter,
  ConceptFilter,
  EvidenceFilter,
  StatementFilter,
  TerritoryFilter,
} from '../../src/domain/filter.js';
import { LANGUAGES } from '../../src/domain/language.js';
import { firstDay, lastDay } from '../../src/domain/partial-date.js';
import { PREDICATES } from '../../src/domain/predicate.js';
import { TERRITORY_KINDS } from '../../src/domain/territory.js';
import type { Reading } from '../support/reading.js';
import { UNKNOWN } from './filter-sample.js';

/** The kinds of filter. */
export interface Filters {
  readonly concepts: ConceptFilter;
  readonly actors: ActorFilter;
  readonly territories: TerritoryFilter;
  readonly articles: ArticleFilter;
  readonly statements: StatementFilter;
  readonly evidence: EvidenceFilter;
}
/** One kind of filter. */
export type FilterKind = keyof Filters;

/** What fields can hold, by their path: `ids`, `subject.under`. */
type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const some = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { maxLength: 4 });
const someOf = <T>(values: readonly T[]): fc.Arbitrary<T[]> => some(fc.constantFrom(...values));

/** Known ids mostly, and one that nothing has. */
function idOf(things: readonly { readonly id: string }[], unknown: string): fc.Arbitrary<string> {
  return fc.oneof({ weight: 7, arbitrary: fc.constantFrom(...things.map(({ id }) => id)) }, fc.constant(unknown));
}

/** Fields of a filter within a filter; the inner one may be there and hold nothing. */
function within(name: string, fields: Fields): Fields {
  const inner = Object.entries(fields).map(([path, arbitrary]) => [`${name}.${path}`, arbitrary]);
  return { [name]: fc.constant({}), ...(Object.fromEntries(inner) as Fields) };
}

/** The fields of every kind of filter over a corpus. */
function fieldsOver(reading: Reading): Readonly<Record<FilterKind, Fields>> {
  const { articles } = reading;
  const concept = idOf(reading.concepts, UNKNOWN.concept);
  const actor = idOf(reading.actors, UNKNOWN.actor);
  const territory = idOf(reading.territories, UNKNOWN.territory);
  const authors = articles.flatMap((article) => article.authors.map((id) => ({ id })));
  const publishers = articles.flatMap(({ publisher: id }) => (id === null ? [] : [{ id }]));
  const [author, publisher] = [authors, publishers].map((known) => some(idOf(known, UNKNOWN.actor))) as [
    Fields[string],
    Fields[string],
  ];
  const day = fc.constantFrom(...articles.flatMap(({ publishedOn }) => [firstDay(publishedOn), lastDay(publishedOn)]));
  const published = { publishedFrom: day, publishedTo: day, languages: someOf(LANGUAGES) };
  const entity: Fields = {
    ids: some(fc.oneof(concept, actor, territory)),
    under: some(fc.oneof(concept, actor, territory)),
    near: some(concept),
    kinds: someOf(ENTITY_KINDS),
    actorKinds: someOf(ACTOR_KINDS),
  };
  const source: Fields = { articles: some(idOf(articles, UNKNOWN.article)), authors: author, publishers: publisher };
  const few = fc.nat({ max: 4 });
  const year = fc.integer({ min: 1995, max: 2025 });
  return {
    concepts: { ids: some(concept), under: some(concept), top: fc.boolean() },
    actors: { ids: some(actor), kinds: someOf(ACTOR_KINDS), within: some(territory), touches: some(concept) },
    territories: { ids: some(territory), kinds: someOf(TERRITORY_KINDS), within: some(territory) },
    articles: {
      ...published,
      kinds: someOf(ARTICLE_KINDS),
      authors: author,
      publishers: publisher,
      ...within('mentions', entity),
    },
    statements: {
      predicates: someOf(Object.keys(PREDICATES)),
      ...within('subject', entity),
      ...within('object', entity),
      ...within('about', entity),
      ...{ minSources: few, maxSources: few, minArticles: few, maxArticles: few, minPublishers: few },
    },
    evidence: {
      ...published,
      ...within('only', source),
      ...within('without', source),
      ...{ stances: someOf(STANCES), yearFrom: year, yearTo: year, has: someOf(['YEAR', 'SHARE', 'QUANTITY']) },
    },
  };
}

/** Puts values where their paths say. */
function unflatten(values: Readonly<Record<string, unknown>>): object {
  const filter: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [name = '', inner] = path.split('.');
    if (inner === undefined) filter[name] = value as Record<string, unknown>;
    else filter[name] = { ...filter[name], [inner]: value };
  }
  return filter;
}

/** Random filters over a corpus. */
export interface FilterArbitraries {
  /** Which fields are given, by path: at most three. */
  paths(kind: FilterKind): fc.Arbitrary<string[]>;
  /** A filter in which those fields are given. */
  filter<K extends FilterKind>(kind: K, paths: readonly string[]): fc.Arbitrary<Filters[K]>;
}

/** Makes random filters over a corpus. */
export function filtersOver(reading: Reading): FilterArbitraries {
  const fields = fieldsOver(reading);
  return {
    paths: (kind) => fc.shuffledSubarray(Object.keys(fields[kind]), { maxLength: 3 }),
    filter: <K extends FilterKind>(kind: K, paths: readonly string[]) =>
      fc
        .record(Object.fromEntries(paths.map((path) => [path, fields[kind][path] ?? fc.constant({})])))
        .map((values) => unflatten(values) as Filters[K]),
  };
}
