// What machines ask of the process: does it live, can it answer, what is it.
import type { FastifyInstance } from 'fastify';
import { AncrageError } from '../domain/errors.js';
import type { GraphStore } from '../store/graph-store.js';

/** Milliseconds that a store gets to say that it is there. */
const READY_WITHIN = 5000;

/** Adds `/`, `/health/live` and `/health/ready`. */
export function addHealth(app: FastifyInstance, store: GraphStore): void {
  app.get('/', () => ({
    name: 'ancrage',
    graphql: '/graphql',
    release: store.lastRelease,
    docs: 'Point a GraphQL client at /graphql: the schema describes every type, field and argument.',
  }));

  app.get('/health/live', (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });

  app.get('/health/ready', {
    handlerTimeout: READY_WITHIN,
    handler: async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      const { release } = await store.snapshot();
      return { status: 'ok', release: release.id };
    },
    errorHandler: (error, request, reply) => {
      request.trace.code = 'STORE_UNAVAILABLE';
      request.trace.log().warn({ err: error }, 'not ready');
      void reply.code(503).send({ status: 'unavailable', reason: reasonOf(error) });
    },
  });
}

/** Why the store is not ready, in words that may leave the process. */
function reasonOf(error: Error & { code?: string }): string {
  if (error instanceof AncrageError) return error.message;
  if (error.code === 'FST_ERR_HANDLER_TIMEOUT') return `The store did not answer within ${READY_WITHIN} ms`;
  return 'The store failed in a way that only the log tells';
}
