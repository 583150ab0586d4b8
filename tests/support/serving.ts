// The app as the HTTP tests ask it: over the small corpus in memory, without a port, its log kept for a look.
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { loadCorpus } from '../../src/corpus/corpus.js';
import { deriveGraph } from '../../src/derive/derive.js';
import { buildApp, type AppOptions, type ServingLimits } from '../../src/http/app.js';
import type { GraphStore, Snapshot } from '../../src/store/graph-store.js';
import { openMemoryStore } from '../../src/store/memory/store.js';

/** The limits that the configuration has when nothing is set. */
export const LIMITS: ServingLimits = {
  depth: 15,
  aliases: 30,
  fields: 500,
  tokens: 2000,
  rows: 20_000,
  bodyBytes: 2 ** 20,
  requestMs: 10_000,
};

/** The memory store over a folder, relative to the project's. */
async function openFolder(folder: string): Promise<GraphStore> {
  const loaded = await loadCorpus(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
  if ('problems' in loaded) throw new Error(`${folder} has problems: ${JSON.stringify(loaded.problems)}`);
  return openMemoryStore(deriveGraph(loaded.corpus));
}

/** The memory store over the small corpus. */
export function openSmallStore(): Promise<GraphStore> {
  return openFolder('tests/fixtures/small');
}

/** The memory store over the real corpus. */
export function openSeedStore(): Promise<GraphStore> {
  return openFolder('seed');
}

/** A store that does as another but for what is given. */
export function storeLike(store: GraphStore, change: Partial<GraphStore>): GraphStore {
  return {
    waits: store.waits,
    get lastRelease() {
      return store.lastRelease;
    },
    snapshot: () => store.snapshot(),
    close: () => store.close(),
    ...change,
  };
}

/** A snapshot that does as another but for what is given. */
export function snapshotLike(snapshot: Snapshot, change: Partial<Snapshot>): Snapshot {
  return new Proxy(snapshot, {
    get: (target, name) => (name in change ? Reflect.get(change, name) : Reflect.get(target, name)) as unknown,
  });
}

/** An app to ask, with the lines that it logged. */
export interface Served {
  readonly app: FastifyInstance;
  readonly store: GraphStore;
  readonly lines: Record<string, unknown>[];
}

/** Builds the app; close it at the end. */
export async function serve(options: Partial<AppOptions> = {}): Promise<Served> {
  const store = options.store ?? (await openSmallStore());
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line) as (typeof lines)[0]) });
  const app = await buildApp({ store, limits: LIMITS, corsOrigins: '*', log, ...options });
  return { app, store, lines };
}

/** Asks by POST, as a well-behaved client does. */
export function ask(
  app: FastifyInstance,
  query: string,
  { variables, headers }: { variables?: unknown; headers?: Record<string, string> } = {},
): Promise<LightMyRequestResponse> {
  return app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers: { ...headers } });
}

/** Sends bytes as JSON. */
export function post(app: FastifyInstance, payload: string | Buffer, options: InjectOptions = {}) {
  const headers = { 'content-type': 'application/json', ...options.headers };
  return app.inject({ method: 'POST', url: '/graphql', ...options, headers, payload });
}

/** An answer that has errors, as every failure is told. */
export interface FailedBody {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly data?: unknown;
  readonly extensions: { readonly release: string | null };
}
