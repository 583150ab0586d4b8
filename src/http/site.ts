// The pages that `npm run build` leaves in dist/web: the explorer at its permanent addresses, the playground, and what
// both load. Pages may run and reach only what comes from here.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import files, { type SendOptions } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { pathOf } from './trace.js';

/** The explorer's permanent addresses, as web/explorer/address.ts reads and writes them. */
const VIEWS = [
  '/search',
  '/path',
  '/disagreements',
  '/compare',
  '/map',
  ...['concept', 'actor', 'territory'].flatMap((kind) =>
    ['', '/close', '/time', '/disagreements'].map((part) => `/${kind}/:slug${part}`),
  ),
  '/article/:slug',
];

/** What a page of ours may do; GraphiQL writes styles while it runs. */
const policy = (style: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${style}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const EXPLORER = { file: 'explorer/index.html', allowed: policy("'self'") };
const PLAYGROUND = { file: 'playground/index.html', allowed: policy("'self' 'unsafe-inline'") };
type Page = typeof EXPLORER;

/** The hash in its name changes with a file. */
const FOREVER = 'public, max-age=31536000, immutable';

const COPY = /\.(br|gz)$/;

/** Without these nobody asks whether it changed: a 404 that says no would be an empty page. */
const UNNAMED = { etag: false, lastModified: false };

/** Whether who asks would rather have a page than JSON. */
function wantsPage(request: FastifyRequest): boolean {
  const types = ['application/json', 'application/graphql-response+json', 'text/html'];
  return request.headers.accept !== undefined && new Negotiator(request).mediaType(types) === 'text/html';
}

/** What the pages add to what the app knows of its addresses. */
export interface Site {
  /** The paths that have no slug. */
  readonly paths: readonly string[];
  /** Whether there is a page at a path, as GET asks for it. */
  readonly has: (path: string) => boolean;
  /** Answers a browser that asks for what is nowhere; undefined where an error says more. */
  readonly meet: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;
}

const NO_SITE: Site = { paths: [], has: () => false, meet: () => undefined };
const PATHS = [
  '/playground',
  '/favicon.ico',
  '/third-party-notices.txt',
  ...VIEWS.filter((view) => !view.includes(':')),
];

/** The playground and the views, with any slug. */
const PAGES = new RegExp(`^(/playground|${VIEWS.join('|').replaceAll(':slug', '[^/]+')})$`);

function hasPages(site: string | undefined): site is string {
  return site !== undefined && existsSync(join(site, EXPLORER.file));
}

/** The icon, from its folder, where its name has a hash. */
function icon(site: string): string {
  return `assets/${readdirSync(join(site, 'assets')).find((name) => /^icon-.*\.svg$/.test(name)) ?? ''}`;
}

/**
 * Adds the pages.
 * @param site the folder that they were built into; without it, or when it holds none, the API is served alone.
 */
export async function addSite(app: FastifyInstance, site: string | undefined): Promise<Site> {
  if (!hasPages(site)) return NO_SITE;
  await app.register(files, {
    root: join(site, 'assets'),
    prefix: '/assets/',
    index: false,
    // Compressed copies go out under the name of what they are copies of.
    allowedPath: (path) => !COPY.test(path),
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply) => {
      reply.setHeader('cache-control', FOREVER);
    },
  });
  // What the reply says itself goes before what setHeaders says.
  const sendFresh = (reply: FastifyReply, file: string, options?: SendOptions): FastifyReply =>
    reply.header('cache-control', 'no-cache').sendFile(file, site, options);
  const send = (reply: FastifyReply, { file, allowed }: Page, options?: SendOptions): FastifyReply =>
    sendFresh(
      reply.headers({ 'content-security-policy': allowed, 'cross-origin-resource-policy': 'same-origin' }),
      file,
      options,
    );
  for (const view of VIEWS) app.get(view, (_request, reply) => send(reply, EXPLORER));
  app.get('/playground', (_request, reply) => send(reply, PLAYGROUND));
  app.get('/favicon.ico', (_request, reply) => sendFresh(reply.type('image/svg+xml'), icon(site)));
  app.get('/third-party-notices.txt', (_request, reply) => sendFresh(reply, 'third-party-notices.txt'));
  leadBrowsers(app, (reply) => send(reply, EXPLORER));
  return {
    paths: PATHS,
    has: (path) => PATHS.includes(path) || PAGES.test(path),
    meet(request, reply) {
      const asks = request.method === 'GET' || request.method === 'HEAD';
      if (!asks || request.url.startsWith('/assets/') || !wantsPage(request)) return undefined;
      const shorter = request.url.replace(/\/(?=\?|$)/, '');
      return PAGES.test(pathOf(shorter)) ? reply.redirect(shorter, 308) : send(reply.code(404), EXPLORER, UNNAMED);
    },
  };
}

/** A browser that opens `/` gets the explorer, and at `/graphql` the playground; programs get what they always do. */
function leadBrowsers(app: FastifyInstance, explore: (reply: FastifyReply) => FastifyReply): void {
  app.addHook('onRequest', async (request, reply) => {
    const { url } = request.routeOptions;
    if (request.method === 'POST' || (url !== '/' && url !== '/graphql') || !wantsPage(request)) return;
    if (url === '/') return explore(reply);
    const asked = request.url.indexOf('?');
    return reply.redirect(`/playground${asked < 0 ? '' : request.url.slice(asked)}`, 303);
  });
}
