// Paths that were found.
import type { PathListResolvers, PathResolvers } from '../generated.js';

/** Resolvers of PathList. */
export const PathList: PathListResolvers = {
  nodes: ({ paths, evidence }) => paths.map((path) => ({ ...path, evidence })),
};

/** Resolvers of Path. */
export const Path: PathResolvers = {
  links: ({ links, evidence }) => links.map((link) => ({ ...link, evidence })),
  length: ({ links }) => links.length,
};
