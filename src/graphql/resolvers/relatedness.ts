// Related entities, each with why.
import type { Entity } from '../../domain/entity.js';
import { isUnconditional } from '../../domain/filter.js';
import type { EntityId } from '../../domain/id.js';
import { WEIGHT_UNIT } from '../../domain/tie.js';
import { explainRelated } from '../../reasoning/related.js';
import type { Awaitable } from '../../store/graph-store.js';
import { andThen, inAll } from '../awaitable.js';
import { connect, connectionFields, edgeFields, fieldOf, type PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import type { ContributionResolvers, RelatedConnectionResolvers, RelatedEdgeResolvers } from '../generated.js';
import { articlesBehind, isComplete, linksBehind, statementsBehind } from '../related.js';

/** An entity that the release names itself, so it is there. */
const entity = (id: EntityId, { load }: Context): Awaitable<Entity> => load.resource(id) as Awaitable<Entity>;

/** Resolvers of RelatedConnection. */
export const RelatedConnection: RelatedConnectionResolvers = {
  edges: ({ list, slice, found }) => {
    const first = slice.items[0] === undefined ? 0 : found.items.indexOf(slice.items[0]);
    return slice.items.map((item, at) => ({ list, key: item.key, item, rank: first + at + 1 }));
  },
  nodes: ({ slice }, _, context) => inAll(slice.items.map(({ id }) => entity(id, context))),
  pageInfo: connectionFields.pageInfo,
  totalCount: ({ found }) => found.items.length,
  complete: (page) => isComplete(page),
};

/** Resolvers of RelatedEdge. */
export const RelatedEdge: RelatedEdgeResolvers = {
  cursor: edgeFields.cursor,
  node: ({ item }, _, context) => entity(item.id, context),
  score: ({ item }) => item.units / WEIGHT_UNIT,
  contributions: ({ list: { of, evidence }, item }, _, { load }, info) =>
    andThen(inAll([of, item.id].map((id) => load.ties(id, evidence, fieldOf(info)))), ([own, other]) => {
      if (own === undefined || other === undefined) return [];
      const parts = explainRelated(item, own, other, !isUnconditional(evidence));
      return parts.map((part) => ({ ...part, ends: [of, item.id] as const, evidence }));
    }),
};

/** Resolvers of Contribution. */
export const Contribution: ContributionResolvers = {
  score: ({ units }) => units / WEIGHT_UNIT,
  through: ({ through }, _, context) => (through === null ? null : entity(through, context)),
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
