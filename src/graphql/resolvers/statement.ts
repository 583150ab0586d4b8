// A statement's fields speak of the whole release; its edge's of what counts where it is listed.
import type { Entity } from '../../domain/entity.js';
import type { EvidenceFilter } from '../../domain/filter.js';
import { statementId } from '../../domain/id.js';
import type { EvidenceOrder } from '../../domain/order.js';
import { oppositeOf } from '../../domain/predicate.js';
import type { Awaitable, EvidenceList } from '../../store/graph-store.js';
import { connect, connectionFields, edgeFields, edgesOf, type PageArgs } from '../connection.js';
import type {
  StatementConnectionResolvers,
  StatementEdgeResolvers,
  StatementGroupResolvers,
  StatementResolvers,
} from '../generated.js';

/** Evidence of a statement, some of it or all. */
function evidenceOf(filter: EvidenceFilter, order: EvidenceOrder): EvidenceList {
  return { noun: 'evidence', of: 'statement', statement: {}, filter, order };
}

/** Resolvers of Statement. */
export const Statement: StatementResolvers = {
  subject: ({ subject }, _, { load }) => load.resource(subject) as Awaitable<Entity>,
  object: ({ object }, _, { load }) => load.resource(object) as Awaitable<Entity>,
  evidence: ({ id }, { orderBy, ...page }, context, info) => connect(context, info, evidenceOf({}, orderBy), id, page),
  opposedBy: ({ subject, predicate, object }, _, { load }) => {
    const opposite = oppositeOf(predicate);
    return opposite === null ? null : load.statement(statementId({ subject, predicate: opposite, object }));
  },
};

/** Resolvers of StatementConnection. */
export const StatementConnection: StatementConnectionResolvers = {
  ...connectionFields,
  nodes: ({ slice }) => slice.items.map(({ statement }) => statement),
  edges: (connection) => edgesOf(connection),
};

/** Resolvers of StatementEdge. */
export const StatementEdge: StatementEdgeResolvers = {
  cursor: edgeFields.cursor,
  node: ({ item }) => item.statement,
  evidence: ({ list, item }, { orderBy, ...page }, context, info) =>
    connect(context, info, evidenceOf(list.evidence, orderBy), item.statement.id, page),
  sourceCount: ({ item }) => item.counts.sourceCount,
  disputingSourceCount: ({ item }) => item.counts.disputingSourceCount,
  publisherCount: ({ item }) => item.counts.publisherCount,
  articleCount: ({ item }) => item.counts.articleCount,
};

/** Resolvers of StatementGroup. */
export const StatementGroup: StatementGroupResolvers = {
  statements: ({ entity, role, predicate, evidence }, page: PageArgs, context, info) => {
    const filter = { predicates: [predicate] };
    const list = { noun: 'statements', of: 'entity', role, filter, evidence, order: 'SOURCES' } as const;
    return connect(context, info, list, entity, page);
  },
};
