// `npm run neo4j`: a Neo4j on this machine without Docker, in the foreground, its data kept from run to run.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLauncherConfig } from '../config.js';
import { startLocalNeo4j, type LocalNeo4j } from './local-neo4j.js';
import { cacheFolder } from './neo4j-jars.js';

const HELP = `Usage: npm run neo4j -- [--home DIR] [--port N] [--heap MB]

Runs a real Neo4j on this machine with Java 17 or later, without Docker, until Ctrl-C. The first start fetches it with
Maven (123 MB). It prints the three variables that tell \`npm run seed\` and \`npm start\` where it is.

  --home DIR   where its data and its password stay (by default in ~/.cache/ancrage, or under XDG_CACHE_HOME)
  --port N     the Bolt port on 127.0.0.1 (7687); 0 takes a free one
  --heap MB    its heap (512)
  --help       this text

NEO4J_PASSWORD, of at least 8 characters, is its password; without it, a new home gets a random one and keeps it.
With Docker, you may rather use docker-compose.yml: docker compose up neo4j`;

/** What was typed; null asks for help. @throws Error about what cannot be used */
function readArguments(args: string[]): { home?: string; port: number; heapMb: number } | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { home: text, port: text, heap: text, help: { type: 'boolean' } } });
  if (values.help === true) return null;
  const port = whole('--port', values.port ?? '7687', 0, 65_535);
  const heapMb = whole('--heap', values.heap ?? '512', 128, 1_000_000);
  return { ...(values.home !== undefined && { home: values.home }), port, heapMb };
}

function whole(name: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${name} ${text}: give a whole number from ${least} to ${most}`);
}

/** For a shell to read back. */
function quoted(value: string): string {
  return /^[\w.:/-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}

/** Ends the server when this process is told to: at once while it starts, cleanly afterwards. */
function endWhenTold(): { starting: AbortController; started: (server: LocalNeo4j) => void; told: () => boolean } {
  const starting = new AbortController();
  let server: LocalNeo4j | null = null;
  let told = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (told) return; // npm passes on the Ctrl-C that a terminal has already sent
      told = true;
      if (server === null) starting.abort();
      else console.error('Stopping Neo4j; this takes about 10 s.');
      void server?.stop();
    });
  }
  return { starting, started: (it) => void (server = it), told: () => told };
}

async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  if (asked === null) {
    console.log(HELP);
    return;
  }
  const { password, cacheHome } = readLauncherConfig();
  const cache = cacheFolder(cacheHome);
  const { starting, started, told } = endWhenTold();
  const server = await startLocalNeo4j({
    home: join(cache, 'neo4j-home'),
    ...asked,
    cache,
    password,
    signal: starting.signal,
    log: (line) => {
      console.error(line);
    },
  });
  started(server);
  console.log(`NEO4J_URI=${server.uri}`);
  console.log(`NEO4J_USER=${server.user}`);
  console.log(`NEO4J_PASSWORD=${quoted(server.password)}`);
  console.error('Neo4j answers. Ctrl-C stops it.');
  await server.exited;
  if (!told()) throw new Error(`Neo4j has ended by itself; see ${join(server.home, 'logs', 'neo4j.log')}`);
}

main().catch((error: unknown) => {
  const interrupted = error instanceof Error && error.name === 'AbortError';
  console.error(interrupted ? 'Interrupted before Neo4j answered.' : error instanceof Error ? error.message : error);
  process.exitCode = interrupted ? 130 : 1;
});
