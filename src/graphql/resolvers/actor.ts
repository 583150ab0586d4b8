// An actor's fields.
import type { Territory } from '../../domain/territory.js';
import type { ArticleList, Awaitable } from '../../store/graph-store.js';
import { connect, connectionFields, edgeFields } from '../connection.js';
import { articleFilter } from '../filter.js';
import type { ActorAuthoredArgs, ActorConnectionResolvers, ActorEdgeResolvers, ActorResolvers } from '../generated.js';
import { textIn } from '../text.js';
import { entityFields } from './node.js';

/** Articles of an actor, newest first. */
function articles(of: ArticleList['of'], filter: ActorAuthoredArgs['filter']): ArticleList {
  return { noun: 'articles', of, filter: articleFilter(filter), order: 'NEWEST' };
}

/** Resolvers of Actor. */
export const Actor: ActorResolvers = {
  ...entityFields,
  label: ({ name }) => ({ value: name, lang: null }),
  description: ({ description }, args, context) => textIn(description, args, context),
  territory: ({ territory }, _, { load }) =>
    territory === null ? null : (load.resource(territory) as Awaitable<Territory>),
  authored: ({ id }, { filter, ...page }, context, info) =>
    connect(context, info, articles('authored', filter), id, page),
  published: ({ id }, { filter, ...page }, context, info) =>
    connect(context, info, articles('published', filter), id, page),
};

/** Resolvers of ActorConnection. */
export const ActorConnection: ActorConnectionResolvers = connectionFields;
/** Resolvers of ActorEdge. */
export const ActorEdge: ActorEdgeResolvers = edgeFields;
