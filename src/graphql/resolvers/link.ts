// How two entities are joined.
import type { Entity } from '../../domain/entity.js';
import type { Awaitable } from '../../store/graph-store.js';
import { connect, type PageArgs } from '../connection.js';
import type { LinkResolvers } from '../generated.js';
import { articlesOfLink } from '../link.js';

/** Resolvers of Link. */
export const Link: LinkResolvers = {
  source: ({ source }, _, { load }) => load.resource(source) as Awaitable<Entity>,
  target: ({ target }, _, { load }) => load.resource(target) as Awaitable<Entity>,
  statement: ({ statement }, _, { load }) => (statement === null ? null : load.statement(statement)),
  articles: (link, page: PageArgs, context, info) => {
    const { list, parent } = articlesOfLink(link);
    return connect(context, info, list, parent, page);
  },
};
