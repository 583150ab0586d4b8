// Apollo Server with our settings; docs and reasons in the decision records and CONTRIBUTING.
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { compiledExecution } from '../graphql/compiled.js';
import { formatError } from '../graphql/errors.js';
import { limitsRule, type DocumentLimits } from '../graphql/limits.js';
import { executableSchema } from '../graphql/schema.js';
import type { GraphStore } from '../store/graph-store.js';
import { servingPlugin, type ServedContext } from './plugin.js';

/** Starts Apollo Server over a store; `stop()` it at the end. */
export async function startApollo(
  store: GraphStore,
  limits: DocumentLimits & { readonly tokens: number },
  log: FastifyBaseLogger,
): Promise<ApolloServer<ServedContext>> {
  const schema = executableSchema();
  const apollo = new ApolloServer<ServedContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    // Said here, so that no variable of the environment turns stack traces or landing pages on.
    nodeEnv: 'production',
    // Persisted queries come with HTTP caching; until then there is no cache that a client could fill.
    persistedQueries: false,
    // Whoever builds the app stops it, after the requests under way are answered.
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [limitsRule(limits)],
    // Twenty faults are more than anyone mends at once.
    validationOptions: { maxErrors: 20 },
    formatError,
    // Also the errors that Apollo answers before a request context exists name the release.
    stringifyResult: (result) =>
      JSON.stringify(result.extensions ? result : { ...result, extensions: { release: store.lastRelease } }),
    logger: log,
    plugins: [
      servingPlugin(store, compiledExecution(schema)),
      // It wraps every field, which costs a third of the time of nested answers.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
