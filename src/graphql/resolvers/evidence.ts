// The fields of a piece of evidence.
import type { Article } from '../../domain/article.js';
import type { Statement } from '../../domain/statement.js';
import type { Awaitable } from '../../store/graph-store.js';
import { connectionFields, edgeFields } from '../connection.js';
import type { EvidenceConnectionResolvers, EvidenceEdgeResolvers, EvidenceResolvers } from '../generated.js';
import { textIn } from '../text.js';

/** Resolvers of Evidence. */
export const Evidence: EvidenceResolvers = {
  statement: ({ statement }, _, { load }) => load.statement(statement) as Awaitable<Statement>,
  article: ({ article }, _, { load }) => load.resource(article) as Awaitable<Article>,
  note: ({ note }, args, context) => textIn(note, args, context),
};

/** Resolvers of EvidenceConnection. */
export const EvidenceConnection: EvidenceConnectionResolvers = connectionFields;
/** Resolvers of EvidenceEdge. */
export const EvidenceEdge: EvidenceEdgeResolvers = edgeFields;
