// What links stand on.
import type { ArticleList } from '../store/graph-store.js';
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
