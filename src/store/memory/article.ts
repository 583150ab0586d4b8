// Lists of articles, what they are counted by, and how one is found.
import { doiKey, urlKey, type Article, type ArticleKey } from '../../domain/article.js';
import type { EvidenceFilter } from '../../domain/filter.js';
import { yearOf } from '../../domain/partial-date.js';
import { resourceId } from '../../domain/id.js';
import { steps } from '../../domain/link.js';
import { possibleStatements } from '../../domain/predicate.js';
import type { ArticleFacet, ArticleList, FacetCount } from '../graph-store.js';
import type { Columns } from './columns.js';
import { inOrder, NONE, row } from './csr.js';
import type { Filters } from './filter.js';
import type { Sequence } from './sequence.js';
import { findStatement } from './statement.js';

/** Articles that speak of some statements. */
function speaking(columns: Columns, filters: Filters, ids: readonly string[], filter: EvidenceFilter): number[] {
  const { evidence } = columns;
  const passes = filters.evidence(filter);
  return ids.flatMap((id) => {
    const statement = findStatement(columns, id);
    const pieces = statement < 0 ? [] : [...row(evidence.ofStatement, statement)];
    return pieces.filter((at) => passes === null || passes(at)).map((at) => evidence.article[at] ?? 0);
  });
}

/** Articles that mention both of two entities, sought among those of the one that fewer mention. */
function mentioningBoth(
  { mentions, entities }: Columns,
  filters: Filters,
  ends: readonly [string, string],
  filter: EvidenceFilter,
): number[] {
  const passes = filters.sources(filter);
  const [fewer, more] = ends
    .map((id) => entities.ordinal.get(id) ?? -1)
    .sort((a, b) => row(mentions.ofEntity, a).length - row(mentions.ofEntity, b).length);
  if (fewer === undefined || fewer < 0 || more === undefined || more < 0) return [];
  return [...row(mentions.ofEntity, fewer)]
    .map((at) => mentions.article[at] ?? 0)
    .filter((article) => row(mentions.ofArticle, article).some((at) => mentions.entity[at] === more))
    .filter((article) => passes === null || passes(article));
}

/** Articles that tie each entity of a parent to the next, each once. */
function tying(columns: Columns, filters: Filters, { tied }: ArticleList, parent: string): Int32Array {
  const { by = [], evidence = {} } = tied ?? {};
  const found = steps(parent.split(' ')).flatMap((ends) => {
    return [
      ...(by.includes('EVIDENCE') ? speaking(columns, filters, possibleStatements(...ends), evidence) : []),
      ...(by.includes('MENTION') ? mentioningBoth(columns, filters, ends, evidence) : []),
    ];
  });
  return Int32Array.from(new Set(found));
}

function candidates(columns: Columns, filters: Filters, list: ArticleList, parent: string): Int32Array {
  const { articles, entities } = columns;
  const { of, order } = list;
  if (of === 'release') return articles.orders[order].sequence;
  if (of === 'statement') {
    return inOrder(
      Int32Array.from(speaking(columns, filters, [parent], list.tied?.evidence ?? {})),
      articles.orders[order],
    );
  }
  if (of === 'tie') return inOrder(tying(columns, filters, list, parent), articles.orders[order]);
  const rows = of === 'authored' || of === 'published' ? entities : articles;
  const at = rows.ordinal.get(parent);
  if (at === undefined) return NONE;
  const found = of === 'authored' || of === 'published' ? row(entities[of], at) : row(articles[of], at);
  return inOrder(found, articles.orders[order]);
}

/** A list of articles. */
export function articleSequence(
  columns: Columns,
  filters: Filters,
  list: ArticleList,
  parent: string,
): Sequence<Article> {
  const { articles } = columns;
  return {
    ordinals: candidates(columns, filters, list, parent),
    passes: filters.articles(list.filter),
    key: articles.orders[list.order].key,
    item: (at) => articles.all[at] as Article,
  };
}

/** An article by slug, url or DOI; null when there is none. */
export function findArticle({ articles }: Columns, key: ArticleKey): Article | null {
  const find = (): number | undefined => {
    if ('slug' in key) return articles.ordinal.get(resourceId('article', key.slug));
    return 'url' in key ? articles.byUrl.get(urlKey(key.url) ?? '') : articles.byDoi.get(doiKey(key.doi) ?? '');
  };
  return articles.all[find() ?? -1] ?? null;
}

function valuesOf({ entities, articles, mentions }: Columns, by: ArticleFacet): (ordinal: number) => readonly string[] {
  const article = (at: number): Article => articles.all[at] as Article;
  const values: Record<ArticleFacet, (ordinal: number) => readonly string[]> = {
    AUTHOR: (at) => [...new Set(article(at).authors)],
    PUBLISHER: (at) => [article(at).publisher].filter((publisher) => publisher !== null),
    MENTION: (at) =>
      Array.from(row(mentions.ofArticle, at), (each) => entities.all[mentions.entity[each] ?? 0]?.id ?? ''),
    KIND: (at) => [article(at).kind],
    LANGUAGE: (at) => [article(at).language],
    YEAR: (at) => [String(yearOf(article(at).publishedOn))],
  };
  return values[by];
}

/** The values that most articles of a list share. */
export function facetsOf(
  columns: Columns,
  { ordinals, passes }: Sequence<Article>,
  by: ArticleFacet,
  limit: number,
): FacetCount[] {
  const values = valuesOf(columns, by);
  const counts = new Map<string, number>();
  for (const at of ordinals) {
    if (passes !== null && !passes(at)) continue;
    for (const value of values(at)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  return sorted.slice(0, limit).map(([value, count]) => ({ value, count }));
}
