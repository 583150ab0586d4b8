// The filters of the domain, compiled to tests of ordinals; sets of entities become masks, kept for the next question.
import { entityKindOf } from '../../domain/entity.js';
import { STANCES } from '../../domain/evidence.js';
import {
  isUnconditional,
  sourceConditions,
  type ArticleFilter,
  type EntityFilter,
  type EvidenceFilter,
  type SourceFilter,
  type StatementFilter,
} from '../../domain/filter.js';
import type { SourceCounts } from '../../domain/statement.js';
import type { Article } from '../../domain/article.js';
import type { Columns } from './columns.js';
import { row } from './csr.js';
import { PREDICATE_CODES } from './statement-columns.js';

/** Whether an ordinal passes; null when all do. */
export type Test = ((ordinal: number) => boolean) | null;
/** 1 for each entity in a set. */
export type Mask = Uint8Array;

/** How many compiled filters are kept. */
const KEPT = 100;

/** Compiles filters over one release. */
export interface Filters {
  /** Entities that pass; null when all do. */
  readonly entities: (filter: EntityFilter | undefined) => Mask | null;
  readonly articles: (filter: ArticleFilter) => Test;
  /** Counts aside. */
  readonly statements: (filter: StatementFilter) => Test;
  readonly evidence: (filter: EvidenceFilter) => Test;
  /** What a filter of evidence asks of articles, whatever they say. */
  readonly sources: (filter: EvidenceFilter) => Test;
}

/** Filters over columns, each compiled once while it is in use. */
export function createFilters(columns: Columns): Filters {
  const entities = remembered((filter: EntityFilter) => entityMask(columns, filter));
  const sources = remembered((filter: EvidenceFilter) => articleOfEvidenceTest(columns, filter));
  const all: Filters = {
    entities: (filter) => (filter === undefined ? null : entities(filter)),
    articles: remembered((filter: ArticleFilter) => articleTest(columns, filter, all)),
    statements: remembered((filter: StatementFilter) => statementTest(columns, filter, all)),
    evidence: remembered((filter: EvidenceFilter) => evidenceTest(columns, filter)),
    sources: (filter) => sources(sourceConditions(filter)),
  };
  return all;
}

/** Answers null at once for a filter without conditions, and the same answer for the same conditions. */
function remembered<F extends object, R>(compile: (filter: F) => R): (filter: F) => R | null {
  const compiled = new Map<string, R>();
  return (filter) => {
    if (isUnconditional(filter)) return null;
    const key = JSON.stringify(filter);
    const known = compiled.get(key);
    if (known !== undefined) return known;
    if (compiled.size >= KEPT) compiled.clear();
    const result = compile(filter);
    compiled.set(key, result);
    return result;
  };
}

// ---- entities ----

/** The entities among some ids. */
export function maskOf({ entities }: Columns, ids: readonly string[]): Mask {
  const mask = new Uint8Array(entities.all.length);
  for (const id of ids) mask[entities.ordinal.get(id) ?? -1] = 1;
  return mask;
}

/** Some ordinals and all that stand under them: narrower concepts, territories within. */
export function descend({ entities }: Columns, from: Iterable<number>): Mask {
  const mask = new Uint8Array(entities.all.length);
  const queue = [...from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (mask[at] === 1) continue;
    mask[at] = 1;
    queue.push(...row(entities.narrower, at), ...row(entities.contains, at));
  }
  return mask;
}

/** Some ids and all that stand under them. */
export function under(columns: Columns, ids: readonly string[]): Mask {
  return descend(
    columns,
    ids.map((id) => columns.entities.ordinal.get(id) ?? -1).filter((at) => at >= 0),
  );
}

/** Concepts, all under them, the other narrower concepts of their direct broader ones, what SKOS relates to them. */
function near(columns: Columns, ids: readonly string[]): Mask {
  const { broader, narrower, related, ordinal } = columns.entities;
  const mask = under(columns, ids);
  for (const id of ids) {
    const at = ordinal.get(id) ?? -1;
    if (at < 0) continue;
    for (const parent of row(broader, at)) for (const sibling of row(narrower, parent)) mask[sibling] = 1;
    for (const other of row(related, at)) mask[other] = 1;
  }
  return mask;
}

function entityMask(columns: Columns, filter: EntityFilter): Mask {
  const sets = [
    filter.ids && maskOf(columns, filter.ids),
    filter.under && under(columns, filter.under),
    filter.near && near(columns, filter.near),
  ].filter((mask) => mask !== undefined);
  return Uint8Array.from(columns.entities.all, (entity, at) => {
    if (!sets.every((mask) => mask[at] === 1)) return 0;
    if (filter.kinds && !filter.kinds.includes(entityKindOf(entity.id))) return 0;
    if (filter.actorKinds && !(entity.type === 'Actor' && filter.actorKinds.includes(entity.kind))) return 0;
    return 1;
  });
}

// ---- articles ----

/** Remembers the answer for each ordinal. */
function lazily(size: number, test: (ordinal: number) => boolean): (ordinal: number) => boolean {
  const known = new Uint8Array(size);
  return (ordinal) => {
    if (known[ordinal] === 0) known[ordinal] = test(ordinal) ? 1 : 2;
    return known[ordinal] === 1;
  };
}

function articleTest(columns: Columns, filter: ArticleFilter, { entities }: Filters): (ordinal: number) => boolean {
  const { articles, mentions } = columns;
  const mask = entities(filter.mentions);
  const mentioning = filter.mentions !== undefined;
  return lazily(articles.all.length, (ordinal) => {
    const article = articles.all[ordinal];
    if (article === undefined || !dated(columns, ordinal, filter)) return false;
    if (filter.kinds && !filter.kinds.includes(article.kind)) return false;
    if (filter.languages && !filter.languages.includes(article.language)) return false;
    if (filter.authors && !article.authors.some((author) => filter.authors?.includes(author))) return false;
    if (filter.publishers && !(article.publisher !== null && filter.publishers.includes(article.publisher)))
      return false;
    if (!mentioning) return true;
    return row(mentions.ofArticle, ordinal).some((at) => mask === null || mask[mentions.entity[at] ?? 0] === 1);
  });
}

/** Whether all of an article's date lies within the bounds. */
function dated(
  { articles }: Columns,
  ordinal: number,
  { publishedFrom, publishedTo }: Pick<EvidenceFilter, 'publishedFrom' | 'publishedTo'>,
): boolean {
  if (publishedFrom !== undefined && (articles.firstDay[ordinal] ?? '') < publishedFrom) return false;
  return publishedTo === undefined || (articles.lastDay[ordinal] ?? '') <= publishedTo;
}

// ---- statements ----

function statementTest({ statements }: Columns, filter: StatementFilter, { entities }: Filters): Test {
  const said =
    filter.predicates && Uint8Array.from(PREDICATE_CODES, (each) => Number(filter.predicates?.includes(each)));
  const [subjects, objects, about] = [filter.subject, filter.object, filter.about].map(entities);
  const { subject, predicate, object } = statements;
  if (said === undefined && !subjects && !objects && !about) return null;
  return (at) => {
    if (said !== undefined && said[predicate[at] ?? 0] === 0) return false;
    const [one, other] = [subject[at] ?? 0, object[at] ?? 0];
    if (subjects && subjects[one] === 0) return false;
    if (objects && objects[other] === 0) return false;
    return !about || about[one] === 1 || about[other] === 1;
  };
}

/** Whether counts pass a filter; null when all do. */
export function countTest(filter: StatementFilter): ((counts: SourceCounts) => boolean) | null {
  const { minSources, maxSources, minArticles, maxArticles, minPublishers } = filter;
  const bounds = [minSources, maxSources, minArticles, maxArticles, minPublishers];
  if (bounds.every((bound) => bound === undefined)) return null;
  return ({ sourceCount, articleCount, publisherCount }) =>
    (minSources === undefined || sourceCount >= minSources) &&
    (maxSources === undefined || sourceCount <= maxSources) &&
    (minArticles === undefined || articleCount >= minArticles) &&
    (maxArticles === undefined || articleCount <= maxArticles) &&
    (minPublishers === undefined || publisherCount >= minPublishers);
}

// ---- evidence ----

/** Whether an article is one of some sources; null when no source is named. */
function sourceTest(source: SourceFilter | undefined): ((article: Article) => boolean) | null {
  if (source === undefined || isUnconditional(source)) return null;
  const [articles, authors, publishers] = [source.articles, source.authors, source.publishers].map(
    (ids) => new Set<string>(ids),
  );
  return ({ id, authors: names, publisher }) =>
    articles?.has(id) === true ||
    names.some((name) => authors?.has(name)) ||
    (publisher !== null && publishers?.has(publisher) === true);
}

/** Whether the article of a piece passes what is asked of articles. */
function articleOfEvidenceTest(columns: Columns, filter: EvidenceFilter): (ordinal: number) => boolean {
  const { articles } = columns;
  const { languages } = filter;
  const [only, without] = [sourceTest(filter.only), sourceTest(filter.without)];
  return lazily(articles.all.length, (ordinal) => {
    const article = articles.all[ordinal];
    if (article === undefined || !dated(columns, ordinal, filter)) return false;
    if (languages && !languages.includes(article.language)) return false;
    return (only === null || only(article)) && !(without?.(article) ?? false);
  });
}

function evidenceTest(columns: Columns, filter: EvidenceFilter): (ordinal: number) => boolean {
  const { evidence } = columns;
  const { stances, yearFrom, yearTo, has } = filter;
  const articlePasses = articleOfEvidenceTest(columns, filter);
  const holds = {
    YEAR: (at: number) => evidence.year[at] !== 0,
    SHARE: (at: number) => !Number.isNaN(evidence.share[at]),
    QUANTITY: (at: number) => !Number.isNaN(evidence.value[at]),
  };
  const dates = yearFrom !== undefined || yearTo !== undefined;
  return (at) => {
    if (!articlePasses(evidence.article[at] ?? 0)) return false;
    if (stances && !stances.some((stance) => STANCES.indexOf(stance) === evidence.stance[at])) return false;
    const year = evidence.year[at] ?? 0;
    if (dates && (year === 0 || year < (yearFrom ?? year) || year > (yearTo ?? year))) return false;
    return has === undefined || has.some((figure) => holds[figure](at));
  };
}
