// A controversy's fields speak of the whole release; its edge's of what counts where it is listed.
import { balanceOf, type ControversySide as Side } from '../../domain/controversy.js';
import type { EvidenceFilter } from '../../domain/filter.js';
import type { Statement } from '../../domain/statement.js';
import { testimonyKey } from '../../domain/testimony.js';
import type { Awaitable } from '../../store/graph-store.js';
import { evidenceOn } from '../claim.js';
import {
  connect,
  connectionFields,
  edgeFields,
  edgesOf,
  fieldOf,
  type FieldInfo,
  type PageArgs,
} from '../connection.js';
import type { Context } from '../context.js';
import type { CountedSide } from '../parent.js';
import type {
  ControversyConnectionResolvers,
  ControversyEdgeResolvers,
  ControversyResolvers,
  ControversySideResolvers,
} from '../generated.js';

/** Sides with the evidence that counts in them; a row each. */
function shown(sides: readonly Side[], evidence: EvidenceFilter, { budget }: Context, info: FieldInfo): CountedSide[] {
  budget.spend(fieldOf(info), sides.length);
  return sides.map((side) => ({ ...side, evidence }));
}

/** Resolvers of Controversy. */
export const Controversy: ControversyResolvers = {
  balance: (controversy) => balanceOf(controversy),
  sides: ({ sides }, _, context, info) => shown(sides, {}, context, info),
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
  nodes: ({ slice }) => slice.items.map(({ controversy }) => controversy),
  edges: (connection) => edgesOf(connection),
};

/** Resolvers of ControversyEdge. */
export const ControversyEdge: ControversyEdgeResolvers = {
  cursor: edgeFields.cursor,
  node: ({ item }) => item.controversy,
  sides: ({ item, list: { evidence } }, _, context, info) => shown(item.sides, evidence, context, info),
  balance: ({ item }) => balanceOf(item),
};
