// Pieces of the graph.
import type { Entity } from '../../domain/entity.js';
import type { Awaitable } from '../../store/graph-store.js';
import type { SubgraphNodeResolvers, SubgraphResolvers } from '../generated.js';

/** Resolvers of Subgraph. */
export const Subgraph: SubgraphResolvers = {
  links: ({ links, evidence }) => links.map((link) => ({ ...link, evidence })),
};

/** Resolvers of SubgraphNode. */
export const SubgraphNode: SubgraphNodeResolvers = {
  entity: ({ id }, _, { load }) => load.resource(id) as Awaitable<Entity>,
  position: ({ id }, _, { load }) => load.position(id),
};
