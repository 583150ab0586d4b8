// What a request does around its execution: takes its release, logs what went wrong, and tells which release answered.
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { CompiledExecution } from '../graphql/compiled.js';
import type { Context } from '../graphql/context.js';
import { codeOf, INTERNAL, masked, rootOf, told } from '../graphql/errors.js';
import { readsGraph } from '../graphql/introspection.js';
import type { GraphStore } from '../store/graph-store.js';
import type { Trace } from './trace.js';

/** The context of resolvers, with what only HTTP knows. */
export interface ServedContext extends Context {
  readonly trace: Trace;
}

type Answered = GraphQLRequestContext<ServedContext>;

/** The plugin that makes Apollo Server keep our rules on releases, budgets and errors. */
export function servingPlugin(store: GraphStore, execute: CompiledExecution): ApolloServerPlugin<ServedContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        // Only now is the document known to be valid and within the limits: a refused request never touches the store.
        async didResolveOperation({ document, operation, contextValue }) {
          if (readsGraph(document, operation)) await contextValue.begin();
        },
        // Over a store that waits, what graphql-js costs is little beside it, and a failed read would be asked twice.
        async responseForOperation({
          document,
          operation,
          request: { variables = {} },
          contextValue: context,
          response,
        }) {
          const data = store.waits ? null : await execute({ document, operation, variables, context });
          return data && { http: response.http, body: { kind: 'single', singleResult: { data } } };
        },
        didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) logError(error, contextValue.trace);
          return Promise.resolve();
        },
        willSendResponse(answered) {
          finish(answered, store.lastRelease);
          return Promise.resolve();
        },
      }),
    unexpectedErrorProcessingRequest({ requestContext, error }) {
      requestContext.contextValue.trace.log().error({ err: error }, 'unexpected error');
      return Promise.resolve();
    },
  };
}

/** What is ours goes to the log whole; of what a store could not do, the reason that clients are not told. */
function logError(error: unknown, { log }: Trace): void {
  const code = codeOf(error);
  if (code === INTERNAL) log().error({ err: rootOf(error) }, 'unexpected error');
  if (code === 'STORE_UNAVAILABLE') log().warn({ err: rootOf(error) }, 'store unavailable');
}

/** Writes the last words of an answer. */
function finish({ response, contextValue, operationName, errors }: Answered, lastRelease: string | null): void {
  const { trace, budget, releaseId } = contextValue;
  if (response.body?.kind !== 'single') return;
  const result = response.body.singleResult;
  if (budget.exhausted !== null) {
    // What was resolved until then is an arbitrary part of what was asked.
    result.errors = [told(budget.exhausted.code, budget.exhausted.message)];
    result.data = null;
  }
  if (result.errors) result.errors = result.errors.map((error) => withId(error, trace.requestId));
  result.extensions = { ...result.extensions, release: releaseId ?? lastRelease };
  trace.operation = operationName ?? null;
  trace.code = budget.exhausted?.code ?? (errors?.[0] && codeOf(errors[0])) ?? null;
  if (result.data == null && trace.code === 'STORE_UNAVAILABLE') response.http.status = 503;
}

/** Names the request in an error that is masked. */
function withId<E extends { readonly message: string; readonly extensions?: { readonly code?: unknown } }>(
  error: E,
  requestId: string,
): E {
  return error.extensions?.code === INTERNAL ? { ...error, message: masked(requestId).message } : error;
}
