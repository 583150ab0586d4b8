// Entities between two, each with why it is close to both.
import { WEIGHT_UNIT } from '../../domain/tie.js';
import { inAll } from '../awaitable.js';
import { connectionFields, edgeFields, fieldOf } from '../connection.js';
import type { BridgeConnectionResolvers, BridgeEdgeResolvers } from '../generated.js';
import { contributionsTo, entityNamed, isComplete } from '../related.js';

/** Resolvers of BridgeConnection. */
export const BridgeConnection: BridgeConnectionResolvers = {
  edges: ({ list, slice }) => slice.items.map((item) => ({ list, key: item.key, item })),
  nodes: ({ slice }, _, context) => inAll(slice.items.map(({ id }) => entityNamed(id, context))),
  pageInfo: connectionFields.pageInfo,
  totalCount: ({ found }) => found.items.length,
  complete: (page) => isComplete(page),
};

/** Resolvers of BridgeEdge. */
export const BridgeEdge: BridgeEdgeResolvers = {
  cursor: edgeFields.cursor,
  node: ({ item }, _, context) => entityNamed(item.id, context),
  score: ({ item }) => item.units / WEIGHT_UNIT,
  fromContributions: ({ list: { ends }, item: { halves } }, _, context, info) =>
    contributionsTo(context, fieldOf(info), { of: ends[0], evidence: {} }, { similar: halves[0], ...halves[0] }),
  toContributions: ({ list: { ends }, item: { halves } }, _, context, info) =>
    contributionsTo(context, fieldOf(info), { of: ends[1], evidence: {} }, { similar: halves[1], ...halves[1] }),
};
