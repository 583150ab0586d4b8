// A concept's fields.
import { connect, connectionFields, edgeFields, type PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import type { ConceptConnectionResolvers, ConceptEdgeResolvers, ConceptResolvers } from '../generated.js';
import type { ConceptList } from '../../store/graph-store.js';
import { textIn, textsIn } from '../text.js';
import { entityFields } from './node.js';

/** Concepts joined to one, by label. */
function joined(of: ConceptList['of'], { languages }: Context): ConceptList {
  return { noun: 'concepts', of, filter: {}, order: 'LABEL', language: languages[0] ?? 'en' };
}

/** Resolvers of Concept. */
export const Concept: ConceptResolvers = {
  ...entityFields,
  label: ({ prefLabel }, args, context) => textIn(prefLabel, args, context),
  altLabels: ({ altLabels }, args) => textsIn(altLabels, args),
  definition: ({ definition }, args, context) => textIn(definition, args, context),
  broader: ({ id }, { transitive, ...page }, context, info) =>
    connect(context, info, joined(transitive ? 'broaderTransitive' : 'broader', context), id, page),
  narrower: ({ id }, { transitive, ...page }, context, info) =>
    connect(context, info, joined(transitive ? 'narrowerTransitive' : 'narrower', context), id, page),
  associated: ({ id }, page: PageArgs, context, info) => connect(context, info, joined('related', context), id, page),
  articleCount: ({ articleCount, articleCountTransitive }, { transitive }) =>
    transitive ? articleCountTransitive : articleCount,
};

/** Resolvers of ConceptConnection. */
export const ConceptConnection: ConceptConnectionResolvers = connectionFields;
/** Resolvers of ConceptEdge. */
export const ConceptEdge: ConceptEdgeResolvers = edgeFields;
