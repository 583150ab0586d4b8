// Controversies: their sides and evidence, of what counts where they are listed.
import { balanceOf } from '../../domain/controversy.js';
import type { Statement } from '../../domain/statement.js';
import { testimonyKey } from '../../domain/testimony.js';
import type { Awaitable } from '../../store/graph-store.js';
import { evidenceOn } from '../claim.js';
import { connect, connectionFields, edgeFields, fieldOf, type PageArgs } from '../connection.js';
import type {
  ControversyConnectionResolvers,
  ControversyEdgeResolvers,
  ControversyResolvers,
  ControversySideResolvers,
} from '../generated.js';

/** Resolvers of Controversy. */
export const Controversy: ControversyResolvers = {
  balance: (controversy) => balanceOf(controversy),
  sides: ({ sides, evidence }, _, { budget }, info) => {
    budget.spend(fieldOf(info), sides.length);
    return sides.map((side) => ({ ...side, evidence }));
  },
};

/** Resolvers of ControversySide. */
export const ControversySide: ControversySideResolvers = {
  statement: ({ statement }, _, { load }) => load.statement(statement) as Awaitable<Statement>,
  evidence: ({ evidence: filter, ...testimony }, page: PageArgs, context, info) => {
    return connect(context, info, evidenceOn(filter), testimonyKey([testimony]), page);
  },
};

/** Resolvers of ControversyConnection. */
export const ControversyConnection: ControversyConnectionResolvers = {
  ...connectionFields,
  nodes: ({ list: { evidence }, slice }) => slice.items.map((controversy) => ({ ...controversy, evidence })),
};

/** Resolvers of ControversyEdge. */
export const ControversyEdge: ControversyEdgeResolvers = {
  cursor: edgeFields.cursor,
  node: ({ list: { evidence }, item }) => ({ ...item, evidence }),
};
