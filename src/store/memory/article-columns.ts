// Articles, numbered in the order of their ids: how they are found and joined, and every order of them.
import { doiKey, urlKey, type Article } from '../../domain/article.js';
import type { Graph } from '../../domain/graph.js';
import { newestKey, oldestKey, textKey, type ArticleOrder } from '../../domain/order.js';
import { firstDay, lastDay } from '../../domain/partial-date.js';
import { csr, orderByKey, type Csr, type Order } from './csr.js';

/** Articles and how they are joined. */
export interface ArticleColumns {
  readonly all: readonly Article[];
  readonly ordinal: ReadonlyMap<string, number>;
  readonly byUrl: ReadonlyMap<string, number>;
  readonly byDoi: ReadonlyMap<string, number>;
  readonly orders: Readonly<Record<ArticleOrder, Order>>;
  /** First and last day of the date, `YYYY-MM-DD`. */
  readonly firstDay: readonly string[];
  readonly lastDay: readonly string[];
  readonly cites: Csr;
  readonly citedBy: Csr;
}

/** Articles by what `keyOf` makes of them; the first of two wins. */
function index(all: readonly Article[], keyOf: (article: Article) => string | null): Map<string, number> {
  const found = new Map<string, number>();
  all.forEach((article, at) => {
    const key = keyOf(article);
    if (key !== null && !found.has(key)) found.set(key, at);
  });
  return found;
}

/** Builds the columns of articles. */
export function articleColumns({ articles: all, citations }: Graph): ArticleColumns {
  const ordinal = new Map<string, number>(all.map(({ id }, at) => [id, at]));
  const from = citations.map((each) => ordinal.get(each.from) ?? -1);
  const to = citations.map((each) => ordinal.get(each.to) ?? -1);
  const order = (keyOf: (article: Article) => string): Order => orderByKey(all.map(keyOf));
  return {
    all,
    ordinal,
    byUrl: index(all, ({ url }) => (url === null ? null : urlKey(url))),
    byDoi: index(all, ({ doi }) => (doi === null ? null : doiKey(doi))),
    orders: {
      NEWEST: order(({ publishedOn, id }) => newestKey(publishedOn, id)),
      OLDEST: order(({ publishedOn, id }) => oldestKey(publishedOn, id)),
      TITLE: order(({ title, id }) => textKey(title, id)),
    },
    firstDay: all.map(({ publishedOn }) => firstDay(publishedOn)),
    lastDay: all.map(({ publishedOn }) => lastDay(publishedOn)),
    cites: csr(all.length, from, to),
    citedBy: csr(all.length, to, from),
  };
}
