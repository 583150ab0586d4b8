// A territory's fields.
import type { Territory as DomainTerritory } from '../../domain/territory.js';
import type { ActorList, Awaitable, TerritoryList } from '../../store/graph-store.js';
import { inAll } from '../awaitable.js';
import { connect, connectionFields, edgeFields } from '../connection.js';
import { actorFilter } from '../filter.js';
import type { TerritoryConnectionResolvers, TerritoryEdgeResolvers, TerritoryResolvers } from '../generated.js';
import { textIn } from '../text.js';
import { entityFields } from './node.js';

/** Resolvers of Territory. */
export const Territory: TerritoryResolvers = {
  ...entityFields,
  label: ({ name }, args, context) => textIn(name, args, context),
  within: ({ within }, _, { load }) => (within === null ? null : (load.resource(within) as Awaitable<DomainTerritory>)),
  ancestors: ({ ancestors }, _, { load }) =>
    inAll(ancestors.map((id) => load.resource(id) as Awaitable<DomainTerritory>)),
  contains: ({ id }, { transitive, ...page }, context, info) => {
    const [of, language] = [transitive ? 'containsTransitive' : 'contains', context.languages[0] ?? 'en'] as const;
    const list: TerritoryList = { noun: 'territories', of, filter: {}, order: 'LABEL', language };
    return connect(context, info, list, id, page);
  },
  actors: ({ id }, { transitive, filter, ...page }, context, info) => {
    const [of, language] = [transitive ? 'territoryTransitive' : 'territory', context.languages[0] ?? 'en'] as const;
    const list: ActorList = { noun: 'actors', of, filter: actorFilter(filter), order: 'LABEL', language };
    return connect(context, info, list, id, page);
  },
};

/** Resolvers of TerritoryConnection. */
export const TerritoryConnection: TerritoryConnectionResolvers = connectionFields;
/** Resolvers of TerritoryEdge. */
export const TerritoryEdge: TerritoryEdgeResolvers = edgeFields;
