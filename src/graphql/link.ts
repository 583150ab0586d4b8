// What links stand on.
import type { Article } from '../domain/article.js';
import type { Entity } from '../domain/entity.js';
import type { EntityId } from '../domain/id.js';
import type { Link } from '../domain/link.js';
import type { CountedStatement } from '../domain/statement.js';
import { bestLink } from '../reasoning/neighbourhood.js';
import { tieParent, type ArticleList, type Awaitable, type Slice, type StatementList } from '../store/graph-store.js';
import { andThen, inAll } from './awaitable.js';
import type { Context } from './context.js';
import type { CountedLink } from './parent.js';
import { articlesTying } from './related.js';

/** The articles behind a link, and the parent of their list: those that support its statement, or mention both ends. */
export function articlesOfLink({ kind, source, target, statement, evidence }: CountedLink): {
  readonly list: ArticleList;
  readonly parent: string;
} {
  if (statement === null) return articlesTying(kind === 'CO_MENTION' ? [source, target] : [], ['MENTION'], evidence);
  const tied = { by: [], evidence: { ...evidence, stances: ['SUPPORTS'] as const } };
  return { list: { noun: 'articles', of: 'statement', tied, filter: {}, order: 'NEWEST' }, parent: statement };
}

/** The statements between two entities, the best sourced first: only that one can be their best link. */
const STATED: StatementList = { noun: 'statements', of: 'tie', filter: {}, evidence: {}, order: 'SOURCES' };
/** Articles that mention two entities are counted up to so many. */
const COUNTED_ARTICLES = 100;

const first = (limit: number) => ({ after: null, before: null, limit, backward: false });

/** The best link between two entities that are tied, of any kind: the pair is looked up, however many links either has. */
export function linkBetween({ load }: Context, field: string, one: EntityId, other: EntityId): Awaitable<Link> {
  const { list, parent } = articlesTying([one, other], ['MENTION'], {});
  const read = inAll<unknown>([
    load.slice(STATED, tieParent([one, other]), first(1), field),
    load.slice(list, parent, first(COUNTED_ARTICLES), field),
    load.resource(one),
    load.resource(other),
  ]);
  return andThen(read as Awaitable<[Slice<CountedStatement>, Slice<Article>, Entity, Entity]>, (found) => {
    const [stated, mentioning, ...ends] = found;
    const statements = stated.items.map(({ statement }) => statement);
    return bestLink(ends, statements, mentioning.items);
  });
}
