// Ways from one entity to another.
import type { PathResolvers } from '../generated.js';

/** Resolvers of Path. */
export const Path: PathResolvers = {
  links: ({ links, evidence }) => links.map((link) => ({ ...link, evidence })),
  length: ({ links }) => links.length,
};
