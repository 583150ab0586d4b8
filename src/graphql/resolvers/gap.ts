// Gaps, each with the path that suggests it.
import { WEIGHT_UNIT } from '../../domain/tie.js';
import { connectionFields, edgeFields } from '../connection.js';
import { countGaps, isWhole, pathOfGap } from '../gap.js';
import type { GapConnectionResolvers, GapEdgeResolvers, GapResolvers } from '../generated.js';
import { entityNamed } from '../related.js';

/** Resolvers of GapConnection. */
export const GapConnection: GapConnectionResolvers = {
  edges: ({ list, slice }) => slice.items.map((item, at) => ({ list, key: slice.keys[at] ?? '', item })),
  nodes: connectionFields.nodes,
  pageInfo: connectionFields.pageInfo,
  totalCount: (page, _, context) => countGaps(page, context),
  complete: (page, _, context) => isWhole(page, context),
};

/** Resolvers of GapEdge. */
export const GapEdge: GapEdgeResolvers = edgeFields;

/** Resolvers of Gap. */
export const Gap: GapResolvers = {
  a: ({ a }, _, context) => entityNamed(a, context),
  b: ({ b }, _, context) => entityNamed(b, context),
  score: ({ units }) => units / WEIGHT_UNIT,
  path: (gap, _, context, info) => pathOfGap(context, info, gap),
};
