// Mentions in columns.
import type { Graph } from '../../domain/graph.js';
import { mentionKey } from '../../domain/order.js';
import type { ArticleColumns } from './article-columns.js';
import { csr, denseRanks, identity, orderBy, type Csr } from './csr.js';
import type { EntityColumns } from './entity-columns.js';

/** Mentions; rows are in their order of most mentions first. */
export interface MentionColumns {
  readonly article: Int32Array;
  readonly entity: Int32Array;
  /** -1 when unknown. */
  readonly count: Int32Array;
  readonly locators: readonly (readonly string[])[];
  readonly ofArticle: Csr;
  readonly ofEntity: Csr;
}

/** Builds the columns of mentions. */
export function mentionColumns({ mentions }: Graph, entities: EntityColumns, articles: ArticleColumns): MentionColumns {
  const article = Int32Array.from(mentions, (mention) => articles.ordinal.get(mention.article) ?? -1);
  const entity = Int32Array.from(mentions, (mention) => entities.ordinal.get(mention.entity) ?? -1);
  const count = Int32Array.from(mentions, (mention) => mention.count ?? -1);
  const keys = denseRanks(mentions.map((mention) => mentionKey(mention.count, '')));
  const rows = (size: number, sources: Int32Array, others: Int32Array): Csr => {
    const ties = orderBy(others, identity(mentions.length), String).rank;
    const { sequence } = orderBy(keys, ties, String);
    return csr(
      size,
      sequence.map((at) => sources[at] ?? -1),
      sequence,
    );
  };
  return {
    article,
    entity,
    count,
    locators: mentions.map(({ locators }) => locators),
    ofArticle: rows(articles.all.length, article, entity),
    ofEntity: rows(entities.all.length, entity, article),
  };
}
