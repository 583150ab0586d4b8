// The filters of the API, checked and brought into the domain's shape. Omitted is no condition, `[]` matches nothing,
// null inside is an error; a malformed id, or one of a kind that the place cannot hold, is an error too.
import { badInput } from '../domain/errors.js';
import type {
  ActorFilter,
  ArticleFilter,
  ConceptFilter,
  ControversyFilter,
  EntityFilter,
  EvidenceFilter,
  SourceFilter,
  StatementFilter,
  TerritoryFilter,
} from '../domain/filter.js';
import { idKind, type EntityId, type IdKind } from '../domain/id.js';
import { lookUp, type Language } from '../domain/language.js';
import { firstDay, lastDay } from '../domain/partial-date.js';
import type { Awaitable } from '../store/graph-store.js';
import { andThen, inAll } from './awaitable.js';
import { clip } from './connection.js';
import type { Context } from './context.js';
import type * as Input from './generated.js';

type Maybe<T> = T | null | undefined;
type Ids = readonly string[];

const ENTITIES = ['concept', 'actor', 'territory'] as const;

/** Refuses null anywhere inside a filter: left out it would be no condition, taken as a value it matches nothing. */
function refuseNull(value: unknown, path: string): void {
  if (value === null) throw badInput(`${path} is null: leave it out for no condition`);
  if (typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value)) {
    refuseNull(inner, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`);
  }
}

/** A filter as given, null for the whole of it being as omitted. */
function given<T extends object>(input: Maybe<T>, path: string): T | null {
  if (input == null) return null;
  refuseNull(input, path);
  return input;
}

/** One id of some kinds. @throws AncrageError BAD_USER_INPUT */
export function checkId(id: string, path: string, kinds: readonly IdKind[]): string {
  const kind = idKind(id);
  const want = kinds.map((each) => `${each}:…`).join(' or ');
  if (kind === null) throw badInput(`${path} is "${clip(id)}", which is no id: pass ${want}`);
  if (!kinds.includes(kind)) throw badInput(`${path} is "${clip(id)}", an id of the kind ${kind}: pass ${want}`);
  return id;
}

/** One id of an entity. @throws AncrageError BAD_USER_INPUT */
export function checkEntityId(id: string, path: string): EntityId {
  return checkId(id, path, ENTITIES) as EntityId;
}

/** A whole number within its bounds. @throws AncrageError BAD_USER_INPUT */
export function checkRange(value: number, path: string, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw badInput(`${path} is ${String(value)}: pass 1 to ${String(most)}`);
}

/** A bound on how many there are; none when absent. @throws AncrageError BAD_USER_INPUT */
function bound(value: Maybe<number>, path: string): number | null {
  if (value == null || value >= 0) return value ?? null;
  throw badInput(`${path} is ${String(value)}: pass 0 or more`);
}

function ids(values: Maybe<Ids>, path: string, kinds: readonly IdKind[]): Ids | undefined {
  return values?.map((id, at) => checkId(id, `${path}[${String(at)}]`, kinds));
}

/** Leaves out what is not given, so that equal filters are written alike. */
function conditions<T extends object>(fields: { readonly [K in keyof T]: T[K] | null | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as T;
}

function languages(tags: Maybe<Ids>): Language[] | undefined {
  return tags?.map(lookUp).filter((language) => language !== null);
}

const day = (date: Maybe<string>, of: (date: string) => string): string | undefined =>
  date == null ? undefined : of(date);

/** Checks a filter of concepts. */
export function conceptFilter(input: Maybe<Input.ConceptFilter>, path = 'filter'): ConceptFilter {
  const filter = given(input, path) ?? {};
  return conditions<ConceptFilter>({
    ids: ids(filter.ids, `${path}.ids`, ['concept']),
    under: ids(filter.under, `${path}.under`, ['concept']),
    top: filter.top,
  });
}

/** Checks a filter of actors. */
export function actorFilter(input: Maybe<Input.ActorFilter>, path = 'filter'): ActorFilter {
  const filter = given(input, path) ?? {};
  return conditions<ActorFilter>({
    ids: ids(filter.ids, `${path}.ids`, ['actor']),
    kinds: filter.kinds,
    within: ids(filter.within, `${path}.within`, ['territory']),
    touches: ids(filter.touches, `${path}.touches`, ['concept']),
  });
}

/** Checks a filter of territories. */
export function territoryFilter(input: Maybe<Input.TerritoryFilter>, path = 'filter'): TerritoryFilter {
  const filter = given(input, path) ?? {};
  return conditions<TerritoryFilter>({
    ids: ids(filter.ids, `${path}.ids`, ['territory']),
    kinds: filter.kinds,
    within: ids(filter.within, `${path}.within`, ['territory']),
  });
}

function entityFilter(input: Maybe<Input.EntityFilter>, path: string): EntityFilter | undefined {
  const filter = given(input, path);
  if (filter === null) return undefined;
  return conditions<EntityFilter>({
    ids: ids(filter.ids, `${path}.ids`, ENTITIES),
    under: ids(filter.under, `${path}.under`, ENTITIES),
    near: ids(filter.near, `${path}.near`, ['concept']),
    kinds: filter.kinds,
    actorKinds: filter.actorKinds,
  });
}

/** Checks a filter of articles. */
export function articleFilter(input: Maybe<Input.ArticleFilter>, path = 'filter'): ArticleFilter {
  const filter = given(input, path) ?? {};
  return conditions<ArticleFilter>({
    kinds: filter.kinds,
    languages: languages(filter.languages),
    authors: ids(filter.authors, `${path}.authors`, ['actor']),
    publishers: ids(filter.publishers, `${path}.publishers`, ['actor']),
    mentions: entityFilter(filter.mentions, `${path}.mentions`),
    publishedFrom: day(filter.publishedFrom, firstDay),
    publishedTo: day(filter.publishedTo, lastDay),
  });
}

/** Checks a filter of statements. */
export function statementFilter(input: Maybe<Input.StatementFilter>, path = 'filter'): StatementFilter {
  const filter = given(input, path) ?? {};
  return conditions<StatementFilter>({
    predicates: filter.predicates,
    subject: entityFilter(filter.subject, `${path}.subject`),
    object: entityFilter(filter.object, `${path}.object`),
    about: entityFilter(filter.about, `${path}.about`),
    minSources: bound(filter.minSources, `${path}.minSources`),
    maxSources: bound(filter.maxSources, `${path}.maxSources`),
    minArticles: bound(filter.minArticles, `${path}.minArticles`),
    maxArticles: bound(filter.maxArticles, `${path}.maxArticles`),
    minPublishers: bound(filter.minPublishers, `${path}.minPublishers`),
  });
}

/** Checks which controversies are asked for; `about` is the entity that they are about, if any. */
export function controversyFilter(kinds: Maybe<readonly Input.ControversyKind[]>, about: Maybe<string>) {
  if (about != null) checkId(about, 'about', ENTITIES);
  return conditions<ControversyFilter>({ kinds });
}

function sourceFilter(source: Maybe<Input.SourceFilter>, path: string): SourceFilter | undefined {
  if (source == null) return undefined;
  return conditions<SourceFilter>({
    articles: ids(source.articles, `${path}.articles`, ['article']),
    authors: ids(source.authors, `${path}.authors`, ['actor']),
    publishers: ids(source.publishers, `${path}.publishers`, ['actor']),
  });
}

/** An unknown id that is set aside would widen the answer without a word, so it is an error. */
function refuseUnknown({ load }: Context, source: SourceFilter | undefined, path: string): Awaitable<void> {
  const named = Object.values(source ?? {}).flat() as string[];
  return andThen(inAll(named.map((id) => load.resource(id))), (found) => {
    const unknown = named[found.indexOf(null)];
    if (unknown !== undefined) throw badInput(`${path} names ${unknown}, which this release does not hold`);
  });
}

/** Checks sources to set aside, which are looked up. @returns the evidence that is left */
export function evidenceWithout(
  context: Context,
  input: Maybe<Input.SourceFilter>,
  path = 'without',
): Awaitable<EvidenceFilter> {
  const without = sourceFilter(given(input, path), path);
  return andThen(refuseUnknown(context, without, path), () => conditions<EvidenceFilter>({ without }));
}

/** Checks a filter of evidence; the ids set aside are looked up. */
export function evidenceFilter(
  context: Context,
  input: Maybe<Input.EvidenceFilter>,
  path = 'evidence',
): Awaitable<EvidenceFilter> {
  const filter = given(input, path);
  if (filter === null) return {};
  const without = evidenceWithout(context, filter.without, `${path}.without`);
  const checked = conditions<EvidenceFilter>({
    only: sourceFilter(filter.only, `${path}.only`),
    stances: filter.stances,
    languages: languages(filter.languages),
    publishedFrom: day(filter.publishedFrom, firstDay),
    publishedTo: day(filter.publishedTo, lastDay),
    yearFrom: filter.yearFrom,
    yearTo: filter.yearTo,
    has: filter.has,
  });
  return andThen(without, (left) => ({ ...checked, ...left }));
}
