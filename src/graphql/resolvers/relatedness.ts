// Related entities, each with why.
import { WEIGHT_UNIT } from '../../domain/tie.js';
import { inAll } from '../awaitable.js';
import { connect, connectionFields, edgeFields, fieldOf, type PageArgs } from '../connection.js';
import type { ContributionResolvers, RelatedConnectionResolvers, RelatedEdgeResolvers } from '../generated.js';
import { articlesBehind, contributionsTo, entityNamed, isComplete, linksBehind, statementsBehind } from '../related.js';

/** Resolvers of RelatedConnection. */
export const RelatedConnection: RelatedConnectionResolvers = {
  edges: ({ list, slice, found }) => {
    const first = slice.items[0] === undefined ? 0 : found.items.indexOf(slice.items[0]);
    return slice.items.map((item, at) => ({ list, key: item.key, item, rank: first + at + 1 }));
  },
  nodes: ({ slice }, _, context) => inAll(slice.items.map(({ id }) => entityNamed(id, context))),
  pageInfo: connectionFields.pageInfo,
  totalCount: ({ found }) => found.items.length,
  complete: (page) => isComplete(page),
};

/** Resolvers of RelatedEdge. */
export const RelatedEdge: RelatedEdgeResolvers = {
  cursor: edgeFields.cursor,
  node: ({ item }, _, context) => entityNamed(item.id, context),
  score: ({ item }) => item.units / WEIGHT_UNIT,
  contributions: ({ list, item }, _, context, info) => contributionsTo(context, fieldOf(info), list, item),
};

/** Resolvers of Contribution. */
export const Contribution: ContributionResolvers = {
  score: ({ units }) => units / WEIGHT_UNIT,
  through: ({ through }, _, context) => (through === null ? null : entityNamed(through, context)),
  links: (part, _, context) => linksBehind(part, context),
  statements: (part, page: PageArgs, context, info) => {
    const { list, parent } = statementsBehind(part);
    return connect(context, info, list, parent, page);
  },
  articles: (part, page: PageArgs, context, info) => {
    const { list, parent } = articlesBehind(part);
    return connect(context, info, list, parent, page);
  },
};
