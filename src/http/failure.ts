// Failures outside GraphQL, in the shape of GraphQL: whatever goes wrong, a client reads `errors` with a code, and
// never a stack, a path or Fastify's own words.
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { INTERNAL, masked, told, type ToldError } from '../graphql/errors.js';
import { SECURITY_HEADERS } from './security-headers.js';
import { beginTrace, pathOf } from './trace.js';

/** A request that is refused before GraphQL sees it. */
interface Refusal {
  readonly status: number;
  readonly error: ToldError;
}

/** A body that cannot be read; its message is for the client. */
export class BodyError extends Error {
  override readonly name = 'BodyError';

  constructor(
    readonly statusCode: 400 | 415,
    message: string,
  ) {
    super(message);
  }
}

/** The body of an answer that has only errors, as JSON. */
export function failureBody(errors: readonly ToldError[], release: string | null): string {
  return JSON.stringify({ errors, extensions: { release } });
}

/** What a client is told of an error of Fastify's, of ours, or of any. */
function refusalOf(error: FastifyError, request: FastifyRequest, limits: FailureLimits): Refusal {
  const type = JSON.stringify(request.headers['content-type']?.slice(0, 100) ?? '');
  const messages: Partial<Record<string, string>> = {
    FST_ERR_CTP_BODY_TOO_LARGE: `The body has more than ${limits.bodyBytes} bytes, which is the most allowed`,
    FST_ERR_CTP_INVALID_MEDIA_TYPE: `The content type ${type} is not understood; send application/json`,
    FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body is not as long as Content-Length says',
    FST_ERR_BAD_URL: 'The path of the URL is not percent-encoded UTF-8',
  };
  const { statusCode: status = 500 } = error;
  if (error instanceof BodyError) return { status, error: told('BAD_REQUEST', error.message) };
  if (status < 400 || status >= 500) return { status: 500, error: masked(request.id) };
  return { status, error: told('BAD_REQUEST', messages[error.code] ?? 'The request cannot be read') };
}

/** What refusals say of the limits. */
export interface FailureLimits {
  readonly bodyBytes: number;
  readonly requestMs: number;
}

/** What a request is told that hung until its time was up. */
export function timedOut({ requestMs }: FailureLimits): Refusal {
  return { status: 503, error: told('TIMEOUT', `The request took longer than ${requestMs} ms; ask for less`) };
}

/** Answers a request with one error, and notes its code for the log. */
export function refuse(reply: FastifyReply, { status, error }: Refusal, release: string | null): FastifyReply {
  reply.request.trace.code = error.extensions.code;
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(failureBody([error], release));
}

/** Answers every error that a hook, a parser or a handler ends in. */
export function failAsGraphQL(app: FastifyInstance, limits: FailureLimits, release: () => string | null): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = refusalOf(error, request, limits);
    if (refusal.error.extensions.code === INTERNAL) request.trace.log().error({ err: error }, 'unexpected error');
    return refuse(reply, refusal, release());
  });
}

/** What is where. */
export interface Known {
  /** The paths to name to who asks for another. */
  readonly paths: readonly string[];
  /** The methods of a path; undefined where nothing is. */
  readonly methodsAt: (path: string) => readonly string[] | undefined;
  /** Answers a request for what is nowhere; undefined where a refusal says more. */
  readonly meet: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;
}

/**
 * Refuses unknown paths (404) and unknown methods of known paths (405, with those that would do), before a body is read.
 */
export function refuseUnknown(app: FastifyInstance, known: Known, release: () => string | null): void {
  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = pathOf(request.url);
    const allowed = known.methodsAt(path);
    // A file of a page may be gone since the start.
    if (allowed === undefined || allowed.includes(request.method)) {
      const error = told('BAD_REQUEST', `There is nothing at this path; there is at ${known.paths.join(', ')}`);
      return refuse(reply, { status: 404, error }, release());
    }
    const would = allowed.join(', ');
    const error = told('BAD_REQUEST', `${path} does not answer ${request.method}; ask with ${would}`);
    return refuse(reply.header('allow', would), { status: 405, error }, release());
  };
  app.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    const met = known.methodsAt(pathOf(request.url)) ? undefined : known.meet(request, reply);
    await (met ?? answer(request, reply));
  });
  app.setNotFoundHandler(answer);
}

/** Answers a URL that the router cannot read, for which no hook runs. */
export function refuseBadUrl(limits: FailureLimits, release: () => string | null) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    beginTrace(request, reply);
    reply.headers(SECURITY_HEADERS);
    refuse(reply, refusalOf(error, request, limits), release());
  };
}

/** Answers bytes that are no HTTP, headers that are too long, and requests that come too slowly; then hangs up. */
export function refuseNoHttp(release: () => string | null) {
  return (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const [status, message] =
      error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'The request came too slowly']
        : error.code === 'HPE_HEADER_OVERFLOW'
          ? ['431 Request Header Fields Too Large', 'The headers and the URL are too long; send the query by POST']
          : ['400 Bad Request', 'The request is no HTTP/1.1'];
    const body = failureBody([told('BAD_REQUEST', message)], release());
    const headers = {
      ...SECURITY_HEADERS,
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      connection: 'close',
    };
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    if (socket.writable) socket.write(`HTTP/1.1 ${status}\r\n${head.join('')}\r\n${body}`);
    socket.destroy(error);
  };
}
