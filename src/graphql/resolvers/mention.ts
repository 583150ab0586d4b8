// A mention's fields.
import type { Article } from '../../domain/article.js';
import type { Entity } from '../../domain/entity.js';
import type { Awaitable } from '../../store/graph-store.js';
import { connectionFields, edgeFields } from '../connection.js';
import type { MentionConnectionResolvers, MentionEdgeResolvers, MentionResolvers } from '../generated.js';

/** Resolvers of Mention. */
export const Mention: MentionResolvers = {
  article: ({ article }, _, { load }) => load.resource(article) as Awaitable<Article>,
  entity: ({ entity }, _, { load }) => load.resource(entity) as Awaitable<Entity>,
};

/** Resolvers of MentionConnection. */
export const MentionConnection: MentionConnectionResolvers = connectionFields;
/** Resolvers of MentionEdge. */
export const MentionEdge: MentionEdgeResolvers = edgeFields;
