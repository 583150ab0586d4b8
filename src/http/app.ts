// Builds the server without listening, so that tests ask it without a port; server.ts listens and stops.
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { RequestContext } from '../graphql/context.js';
import { told } from '../graphql/errors.js';
import type { DocumentLimits } from '../graphql/limits.js';
import type { GraphStore } from '../store/graph-store.js';
import { startApollo } from './apollo.js';
import { readJsonOnly } from './body.js';
import { closeConnectionsAtEnd } from './closing.js';
import { COMPRESSION } from './compression.js';
import {
  failAsGraphQL,
  refuse,
  refuseBadUrl,
  refuseNoHttp,
  refuseUnknown,
  timedOut,
  type FailureLimits,
} from './failure.js';
import { addHealth } from './health.js';
import { watchOverdue } from './overdue.js';
import type { ServedContext } from './plugin.js';
import { SECURITY_HEADERS } from './security-headers.js';
import { addSite } from './site.js';
import { requestId, traceRequests, type Trace } from './trace.js';

/** Bounds on what one request may ask and cost. */
export interface ServingLimits extends DocumentLimits, FailureLimits {
  readonly tokens: number;
  readonly rows: number;
}

/** What the app is built of. */
export interface AppOptions {
  readonly store: GraphStore;
  readonly limits: ServingLimits;
  /** Origins that a browser may ask from. */
  readonly corsOrigins: '*' | readonly string[];
  readonly log: FastifyBaseLogger;
  /** The folder of the built pages; without it the API is served alone. */
  readonly site?: string;
}

/** Which methods each path answers. */
const PAGE: readonly string[] = ['GET', 'HEAD'];
const METHODS = new Map<string, readonly string[]>([
  ['/graphql', ['GET', 'POST', 'OPTIONS']],
  ['/', PAGE],
  ['/health/live', PAGE],
  ['/health/ready', PAGE],
]);

/** What answers depend on; in small letters, or @fastify/compress names Accept-Encoding again. */
const VARY = 'accept, accept-encoding';
const VARY_API = `${VARY}, accept-language`;

/** Names of headers, with commas between (RFC 9110 section 5.6.2). */
const HEADER_NAMES = /^[\w!#$%&'*+.^`|~,\s-]+$/;

/** Milliseconds for a whole request to come in, and between two looks for those that did not. */
const SLOWEST_REQUEST = 15_000;
const LOOK_EVERY = 5000;
/** Milliseconds that the store gets to notice by itself that time is up, which says more than the server can. */
const SPARE = 1000;

/** Builds the app over a store; closing it stops Apollo Server, not the store. */
export async function buildApp({ store, limits, corsOrigins, log, site }: AppOptions): Promise<FastifyInstance> {
  const release = () => store.lastRelease;
  const app: FastifyInstance = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    // The few lines of a request get their child with its id from its trace, and only when there is one to write.
    childLoggerFactory: (logger) => logger,
    bodyLimit: limits.bodyBytes,
    requestTimeout: SLOWEST_REQUEST,
    http: { connectionsCheckingInterval: LOOK_EVERY },
    // A socket on which nothing moves: longer than any answer may take to begin.
    connectionTimeout: limits.requestMs + SLOWEST_REQUEST,
    // What arrives on a connection that is open while the process stops is answered, and told to close.
    return503OnClosing: false,
    frameworkErrors: refuseBadUrl(limits, release),
    clientErrorHandler: refuseNoHttp(release),
  });
  traceRequests(app);
  closeConnectionsAtEnd(app);
  failAsGraphQL(app, limits, release);
  readJsonOnly(app);
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    // What a preflight asks for is answered back as it came: names of headers alone may be.
    if (!HEADER_NAMES.test(request.headers['access-control-request-headers'] ?? 'x')) {
      delete request.headers['access-control-request-headers'];
    }
    reply.header('vary', request.routeOptions.url === '/graphql' ? VARY_API : VARY);
    done();
  });
  await app.register(cors, {
    origin: corsOrigins === '*' ? '*' : [...corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['X-Request-Id'],
    maxAge: 3600,
    // An OPTIONS that is no preflight is answered like one: @fastify/cors would answer text.
    strictPreflight: false,
  });
  const { paths, has, meet } = await addSite(app, site);
  const methodsAt = (path: string) => METHODS.get(path) ?? (has(path) ? PAGE : undefined);
  refuseUnknown(app, { paths: [...METHODS.keys(), ...paths], methodsAt, meet }, release);
  addHealth(app, store);
  await addGraphQL(app, store, limits);
  return app;
}

async function addGraphQL(app: FastifyInstance, store: GraphStore, limits: ServingLimits): Promise<void> {
  const apollo = await startApollo(store, limits, app.log);
  app.addHook('onClose', () => apollo.stop());
  const watch = watchOverdue(app, limits.requestMs + SPARE, (reply) => {
    refuse(reply, timedOut(limits), store.lastRelease);
  });
  await app.register(compress, { global: false });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    compress: COMPRESSION,
    preHandler: (request, reply, done) => {
      watch.begin(reply);
      // The integration makes a URL of this header to read the query string.
      if (URL.canParse(`http://${request.hostname}/`)) {
        done();
      } else {
        const error = told('BAD_REQUEST', 'The header Host is missing or names no host');
        refuse(reply, { status: 400, error }, store.lastRelease);
      }
    },
    handler: fastifyApolloHandler(apollo, {
      context: (request) => Promise.resolve(new ServedRequest(request, store, limits)),
    }),
  });
}

/** The context of one request, with what only HTTP knows. */
class ServedRequest extends RequestContext implements ServedContext {
  readonly trace: Trace;

  constructor(request: FastifyRequest, store: GraphStore, limits: ServingLimits) {
    const languages = request.headers['accept-language'] === undefined ? [] : new Negotiator(request).languages();
    const deadline = performance.now() + limits.requestMs;
    super({ store, languages, requestId: request.id, rowBudget: limits.rows, deadline });
    this.trace = request.trace;
  }
}
