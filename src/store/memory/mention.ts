// Lists of mentions.
import type { ArticleId, EntityId } from '../../domain/id.js';
import { entityKindOf } from '../../domain/entity.js';
import type { Mention } from '../../domain/mention.js';
import { mentionKey } from '../../domain/order.js';
import type { MentionList } from '../graph-store.js';
import type { Columns } from './columns.js';
import { NONE, row } from './csr.js';
import type { Filters, Test } from './filter.js';
import type { Sequence } from './sequence.js';

/** Mentions by an article, or of an entity. */
export function mentionSequence(
  columns: Columns,
  filters: Filters,
  list: MentionList,
  parent: string,
): Sequence<Mention> {
  const { mentions, articles, entities } = columns;
  const ofArticle = list.of === 'article';
  const at = (ofArticle ? articles : entities).ordinal.get(parent);
  const article = (each: number): ArticleId => articles.all[mentions.article[each] ?? 0]?.id ?? 'article:';
  const entity = (each: number): EntityId => entities.all[mentions.entity[each] ?? 0]?.id ?? 'concept:';
  const count = (each: number): number | null => (mentions.count[each] === -1 ? null : (mentions.count[each] ?? null));
  const passing = filters.articles(list.filter);
  const { kinds } = list;
  const articlePasses: Test = passing && ((each) => passing(mentions.article[each] ?? 0));
  const kindPasses: Test = kinds === undefined ? null : (each) => kinds.includes(entityKindOf(entity(each)));
  return {
    ordinals: at === undefined ? NONE : row(ofArticle ? mentions.ofArticle : mentions.ofEntity, at),
    passes: ofArticle ? kindPasses : articlePasses,
    key: (each) => mentionKey(count(each), ofArticle ? entity(each) : article(each)),
    item: (each) => ({
      article: article(each),
      entity: entity(each),
      count: count(each),
      locators: mentions.locators[each] ?? [],
    }),
  };
}
