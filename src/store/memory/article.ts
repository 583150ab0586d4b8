// Lists of articles, what they are counted by, and how one is found.
import { doiKey, urlKey, type Article, type ArticleKey } from '../../domain/article.js';
import { yearOf } from '../../domain/partial-date.js';
import { resourceId } from '../../domain/id.js';
import type { ArticleFacet, ArticleList, FacetCount } from '../graph-store.js';
import type { Columns } from './columns.js';
import { inOrder, NONE, row } from './csr.js';
import type { Filters } from './filter.js';
import type { Sequence } from './sequence.js';

function candidates({ articles, entities }: Columns, { of, order }: ArticleList, parent: string): Int32Array {
  if (of === 'release') return articles.orders[order].sequence;
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
    ordinals: candidates(columns, list, parent),
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
