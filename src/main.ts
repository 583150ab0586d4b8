// The one file that knows every folder: opens the store that is configured, builds the app, listens, stops.
import { fileURLToPath } from 'node:url';
import { pino, type Logger } from 'pino';
import type { Config } from './config.js';
import { openGraph } from './derive/open.js';
import { buildApp } from './http/app.js';
import { listen, stopOnSignals } from './http/server.js';
import type { GraphStore } from './store/graph-store.js';
import { openMemoryStore } from './store/memory/store.js';
import { openNeo4jStore } from './store/neo4j/store.js';

/** Where the pages are built. */
const SITE = fileURLToPath(new URL('../dist/web', import.meta.url));

/** Connections to Neo4j at most: what a server of a few cores answers best. */
const POOL_SIZE = 24;

/** The store that is configured. Neo4j need not be there yet. @throws CorpusError */
async function openStore({ store, limits }: Config): Promise<GraphStore> {
  if (store.kind === 'memory') return openMemoryStore(await openGraph(store.seed));
  const { kind: _, ...neo4j } = store;
  return openNeo4jStore({ ...neo4j, timeoutMs: limits.requestMs, poolSize: POOL_SIZE });
}

/** The log. Lines are written together, at most a fifth of a second late: a system call a line costs more than the line. */
function openLog(level: Config['logLevel']): Logger {
  const stderr = pino.destination({ dest: 2, sync: false, minLength: 4096, periodicFlush: 200 });
  return pino({ level, base: null }, stderr);
}

/**
 * Serves the graph until the process is told to end. Its log, one JSON object a line, goes to standard error.
 * @returns where it answers, in a sentence. @throws CorpusError @throws ListenError
 */
export async function serveGraph(config: Config): Promise<string> {
  const store = await openStore(config);
  const app = await buildApp({ ...config, store, log: openLog(config.logLevel), site: SITE });
  const url = await listen(app, config.host, config.port).catch(async (error: unknown) => {
    // Else its watch over requests would keep the process.
    await app.close();
    await store.close();
    throw error;
  });
  stopOnSignals(app, { graceMs: config.shutdownGraceMs, release: () => store.close() });
  const source = config.store.kind === 'memory' ? `release ${String(store.lastRelease)}` : config.store.uri;
  return `Ancrage answers on ${url}/graphql (${config.store.kind}, ${source})`;
}
