// What is known of a request while it is answered: its id, told to the client and to the log, and its one line there.
// Neither bodies nor variables nor query strings are ever logged.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What the layers that answer a request find out, for its line in the log. */
export interface Trace {
  readonly requestId: string;
  /** Makes what writes lines that carry the request's id. */
  readonly log: () => FastifyBaseLogger;
  /** The operation's name; null when it has none or was not understood. */
  operation: string | null;
  /** The code of the first error; null when there is none. */
  code: string | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before any other hook runs. */
    trace: Trace;
  }
}

/** What a caller may choose as an id: short, and harmless in a log and in a header. */
const SANE_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** The path of a URL: without its query, which is never logged. */
export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}

/** The id that the caller gave in X-Request-Id, else a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
}

/** Gives one request its trace, and its answer its id. */
export function beginTrace(request: FastifyRequest, reply: FastifyReply): void {
  const { id, log } = request;
  request.trace = { requestId: id, log: () => log.child({ reqId: id }), operation: null, code: null };
  reply.header('x-request-id', request.id);
}

/** Gives every request its trace and every answer its id, and logs one line when the answer is out. */
export function traceRequests(app: FastifyInstance): void {
  app.decorateRequest('trace');
  app.addHook('onRequest', (request, reply, done) => {
    beginTrace(request, reply);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { operation, code, requestId: reqId } = request.trace;
    const status = reply.statusCode;
    const line = {
      reqId,
      method: request.method,
      path: pathOf(request.url).slice(0, 200),
      operation: operation?.slice(0, 100) ?? null,
      code: code ?? (status >= 400 ? 'BAD_REQUEST' : null),
      status,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    request.log.info(line, 'request');
    done();
  });
}
