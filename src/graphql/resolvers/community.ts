// A community's fields, and pages of entities of any kind.
import type { EntityKind } from '../../domain/entity.js';
import type { EntityList } from '../../store/graph-store.js';
import { connect, connectionFields, edgeFields } from '../connection.js';
import type {
  CommunityConnectionResolvers,
  CommunityEdgeResolvers,
  CommunityResolvers,
  EntityConnectionResolvers,
  EntityEdgeResolvers,
} from '../generated.js';
import { textIn } from '../text.js';

/** Entities of a community. */
function entities(of: EntityList['of'], kinds: readonly EntityKind[] | null | undefined): EntityList {
  return { noun: 'entities', of, ...(kinds && { kinds }), order: 'IMPORTANCE' };
}

/** Resolvers of Community. */
export const Community: CommunityResolvers = {
  label: ({ label }, args, context) => textIn(label, args, context),
  members: ({ id }, { kinds, ...page }, context, info) => connect(context, info, entities('members', kinds), id, page),
  straddlers: ({ id }, { kinds, ...page }, context, info) =>
    connect(context, info, entities('straddlers', kinds), id, page),
};

/** Resolvers of CommunityConnection. */
export const CommunityConnection: CommunityConnectionResolvers = connectionFields;
/** Resolvers of CommunityEdge. */
export const CommunityEdge: CommunityEdgeResolvers = edgeFields;
/** Resolvers of EntityConnection. */
export const EntityConnection: EntityConnectionResolvers = connectionFields;
/** Resolvers of EntityEdge. */
export const EntityEdge: EntityEdgeResolvers = edgeFields;
