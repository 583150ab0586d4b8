// The one file that knows every folder: reads the configuration, opens the store, builds the app, listens, stops.
// Standard output says where it listens; the log, one JSON object a line, goes to standard error.
import { pino, type Logger } from 'pino';
import { ConfigError, readConfig, type Config } from './config.js';
import { loadCorpus } from './corpus/corpus.js';
import { formatProblem } from './corpus/problem.js';
import { deriveGraph } from './derive/derive.js';
import { buildApp } from './http/app.js';
import { listen, ListenError, stopOnSignals } from './http/server.js';
import type { GraphStore } from './store/graph-store.js';
import { openMemoryStore } from './store/memory/store.js';
import { openNeo4jStore } from './store/neo4j/store.js';

/** Connections to Neo4j at most: what a server of a few cores answers best. */
const POOL_SIZE = 24;

/** The corpus cannot be served; the message says all that is wrong with it. */
class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

/** A store in memory over the corpus in a folder. @throws CorpusError */
async function openSeed(folder: string): Promise<GraphStore> {
  const loaded = await loadCorpus(folder).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : 'it cannot be listed';
    throw new CorpusError(`No corpus can be read from ${folder}: ${reason}. Set SEED to its folder.`, { cause });
  });
  if ('corpus' in loaded) return openMemoryStore(deriveGraph(loaded.corpus));
  const problems = loaded.problems.map((problem) => formatProblem(problem, folder));
  throw new CorpusError([`The corpus in ${folder} cannot be served:`, ...problems].join('\n  '));
}

/** The store that is configured. Neo4j need not be there yet. */
async function openStore({ store, limits }: Config): Promise<GraphStore> {
  if (store.kind === 'memory') return openSeed(store.seed);
  const { kind: _, ...neo4j } = store;
  return openNeo4jStore({ ...neo4j, timeoutMs: limits.requestMs, poolSize: POOL_SIZE });
}

/** The log. Lines are written together, at most a fifth of a second late: a system call a line costs more than the line. */
function openLog(level: Config['logLevel']): Logger {
  const stderr = pino.destination({ dest: 2, sync: false, minLength: 4096, periodicFlush: 200 });
  return pino({ level, base: null }, stderr);
}

async function main(): Promise<void> {
  const config = readConfig();
  const store = await openStore(config);
  const app = await buildApp({ ...config, store, log: openLog(config.logLevel) });
  const url = await listen(app, config.host, config.port);
  stopOnSignals(app, { graceMs: config.shutdownGraceMs, release: () => store.close() });
  const source = config.store.kind === 'memory' ? `release ${String(store.lastRelease)}` : config.store.uri;
  console.log(`Ancrage answers on ${url}/graphql (${config.store.kind}, ${source})`);
}

try {
  await main();
} catch (error) {
  const foreseen = error instanceof ConfigError || error instanceof CorpusError || error instanceof ListenError;
  console.error(foreseen ? error.message : error);
  process.exit(1);
}
