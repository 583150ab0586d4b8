// The executable schema: the SDL of schema/ with its resolvers.
import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Resolvers } from './generated.js';
import * as actor from './resolvers/actor.js';
import * as article from './resolvers/article.js';
import * as bridge from './resolvers/bridge.js';
import * as claim from './resolvers/claim.js';
import * as community from './resolvers/community.js';
import * as concept from './resolvers/concept.js';
import * as controversy from './resolvers/controversy.js';
import * as evidence from './resolvers/evidence.js';
import * as gap from './resolvers/gap.js';
import * as link from './resolvers/link.js';
import * as mention from './resolvers/mention.js';
import { Entity, Node, Resource } from './resolvers/node.js';
import * as page from './resolvers/page.js';
import * as path from './resolvers/path.js';
import * as query from './resolvers/query.js';
import * as robustness from './resolvers/robustness.js';
import * as relatedness from './resolvers/relatedness.js';
import * as search from './resolvers/search.js';
import * as statement from './resolvers/statement.js';
import * as subgraph from './resolvers/subgraph.js';
import * as territory from './resolvers/territory.js';
import { scalars } from './scalar.js';

const folder = new URL('../../schema/', import.meta.url);

const resolvers: Resolvers = {
  ...{ Node, Resource, Entity },
  ...query,
  ...concept,
  ...actor,
  ...territory,
  ...article,
  ...mention,
  ...statement,
  ...evidence,
  ...page,
  ...search,
  ...controversy,
  ...claim,
  ...robustness,
  ...relatedness,
  ...bridge,
  ...gap,
  ...link,
  ...path,
  ...subgraph,
  ...community,
};

type AnyResolver = (...args: unknown[]) => unknown;

/**
 * A resolver that fails later instead of now. graphql-js leaves the promises of earlier rows alone when a later row throws
 * at once, and a promise that nobody awaits ends the process when it fails.
 */
function rejecting(resolver: AnyResolver): AnyResolver {
  return (...args) => {
    try {
      return resolver(...args);
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error('not an error', { cause: error }));
    }
  };
}

/** Resolvers by type and field, none of which throws at once. */
function allRejecting(byType: Resolvers): Resolvers {
  const types = Object.entries(byType as Record<string, Record<string, AnyResolver>>).map(([type, fields]) => {
    const safe = Object.entries(fields).map(([field, resolver]): [string, AnyResolver] => [
      field,
      field === '__resolveType' ? resolver : rejecting(resolver),
    ]);
    return [type, Object.fromEntries(safe)] as const;
  });
  return Object.fromEntries(types);
}

/** Builds the schema anew. */
export function executableSchema(): GraphQLSchema {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const typeDefs = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return makeExecutableSchema({
    typeDefs,
    resolvers: { ...scalars, ...allRejecting(resolvers) },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
