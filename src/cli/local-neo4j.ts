// A real Neo4j without Docker, for tests and for whoever has Java and Maven: it runs as a process of its own, from jars
// that are fetched once, in a temporary home or in one that lasts.
import { randomBytes, randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import { run, type Running } from './guarded-process.js';
import { cacheFolder, fetchJars, jarFolder, NEO4J_VERSION, requireJava } from './neo4j-jars.js';
import { newFolder, sweep } from './temporary-folder.js';

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 60_000;

/** How a Neo4j is to be started; everything has a default. */
export interface LocalNeo4jOptions {
  /** At least 8 characters. Without it: the one that the home was made with, or a new one. */
  readonly password?: string | undefined;
  /** A folder that lasts. Without it: a new temporary one, which `stop` deletes. */
  readonly home?: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Megabytes of heap; 512 by default. */
  readonly heapMb?: number;
  /** Megabytes of page cache; 64 by default. */
  readonly pagecacheMb?: number;
  /** Starts sooner and runs slower (serial collector, first compiler only). True by default; false for benchmarks. */
  readonly fast?: boolean;
  /** Refuses every write. */
  readonly readOnly?: boolean;
  /** The folder that keeps the jars; `cacheFolder()` by default. */
  readonly cache?: string;
  /** Aborting it kills the server, while it starts and after. */
  readonly signal?: AbortSignal;
  /** Told what is done. The server's own log is `logs/neo4j.log` in its home. */
  readonly log?: (line: string) => void;
}

/** A Neo4j that answers. It dies with this process, however this process ends. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  readonly home: string;
  readonly port: number;
  /** Of the Java process. */
  readonly pid: number;
  /** Settles when the server has ended, whatever ended it. */
  readonly exited: Promise<void>;
  /** Kills a temporary one and deletes its home; stops one with a given home cleanly, in about 10 s. */
  readonly stop: () => Promise<void>;
  /** Ends it as a crash would: its home stays and can be started again. */
  readonly kill: () => Promise<void>;
}

/** Where one server lives. */
interface Place {
  readonly home: string;
  readonly temporary: boolean;
  readonly port: number;
  readonly jars: string;
}

/**
 * Starts a Neo4j and waits until it answers a query.
 * @throws Error that says what is missing (Java, Maven, a free port) or, with its last lines, why it did not come up
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions = {}): Promise<LocalNeo4j> {
  const { cache = cacheFolder(), signal } = options;
  const jars = jarFolder(cache);
  await requireJava(signal);
  if (!existsSync(jars)) await fetchJars(cache, options);
  await sweep(tmpdir());
  const port = await choosePort(options.port ?? 0);
  const home = options.home === undefined ? await newFolder(tmpdir()) : resolve(options.home);
  const place: Place = { home, temporary: options.home === undefined, port, jars };
  try {
    if (options.readOnly === true && !existsSync(join(home, 'data', 'databases', 'neo4j'))) {
      // A read-only server cannot even create the empty database that it is to serve.
      await (await launch(place, { ...options, readOnly: false })).kill();
    }
    return await launch(place, options);
  } catch (error) {
    await discard(place);
    throw signal?.aborted === true ? signal.reason : error;
  }
}

async function launch(place: Place, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, port } = place;
  const { signal } = options;
  const password = await prepareHome(place, options);
  options.log?.(`Starting Neo4j ${NEO4J_VERSION} on port ${port}, with its data in ${home}`);
  const server = run(javaCommand(place, options), signal);
  const kill = async (): Promise<void> => {
    server.kill('SIGKILL');
    await server.exited;
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await answers(uri, password, server);
    await keepPassword(home, password);
  } catch (error) {
    await kill();
    throw error;
  }
  const stop = async (): Promise<void> => {
    await (place.temporary ? kill() : stopCleanly(server));
    await discard(place);
  };
  const exited = server.exited.then(() => undefined);
  return { uri, user: 'neo4j', password, home, port, pid: server.pid, exited, stop, kill };
}

async function stopCleanly(server: Running): Promise<void> {
  server.kill('SIGTERM');
  const timer = setTimeout(() => {
    server.kill('SIGKILL');
  }, STOP_LIMIT_MS);
  await server.exited;
  clearTimeout(timer);
}

async function discard({ home, temporary }: Place): Promise<void> {
  if (temporary) await rm(home, { recursive: true, force: true, maxRetries: 5 });
}

/** Until it answers a query: the protocol comes up before the database does. */
async function answers(uri: string, password: string, server: Running): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  const deadline = Date.now() + START_LIMIT_MS;
  try {
    for (;;) {
      const refusal = await ask(driver);
      if (server.ended()) throw new Error(`Neo4j ended before it answered. Its last lines:\n${server.tail()}`);
      if (refusal === null) return;
      if (refusal instanceof Neo4jError && refusal.code.startsWith('Neo.ClientError.Security.')) {
        throw new Error(`Neo4j refuses this password: its home was made with another one. ${refusal.message}`);
      }
      if (Date.now() > deadline) {
        const limit = `Neo4j did not answer within ${START_LIMIT_MS / 1000} s`;
        throw new Error(`${limit}: ${refusal.message}\nIts last lines:\n${server.tail()}`);
      }
      await Promise.race([pause(100), server.exited]);
    }
  } finally {
    await driver.close();
  }
}

/** @returns null for an answer, or why there is none */
async function ask(driver: Driver): Promise<Error | null> {
  const session = driver.session();
  try {
    await driver.verifyConnectivity();
    await session.run('RETURN 1');
    return null;
  } catch (error) {
    return error as Error;
  } finally {
    await session.close();
  }
}

function javaCommand({ home, jars }: Place, { heapMb = 512, fast = true }: LocalNeo4jOptions): string[] {
  const quick = fast ? FAST_FLAGS : [];
  // As Neo4j's own start script says: without, its page cache takes a slower way.
  const opened = ['nio', 'io'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`);
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const server = ['org.neo4j.server.CommunityEntryPoint', ...folders, '--console-mode'];
  return ['java', `-Xmx${heapMb}m`, ...quick, ...opened, '-cp', join(jars, '*'), ...server];
}

const FAST_FLAGS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'];

/** Writes the configuration and, in a new home, the first password. @returns the password */
async function prepareHome(place: Place, options: LocalNeo4jOptions): Promise<string> {
  const { home, port } = place;
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${options.pagecacheMb ?? 64}m`,
    'db.tx_log.preallocate=false',
    `server.databases.default_to_read_only=${String(options.readOnly ?? false)}`,
  ];
  await mkdir(join(home, 'conf'), { recursive: true, mode: 0o700 });
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
  const kept = await readFile(join(home, 'password'), 'utf8').catch(() => undefined);
  const password = options.password ?? kept ?? randomBytes(16).toString('hex');
  if (!existsSync(join(home, 'data', 'databases', 'system'))) await setFirstPassword(place, password, options);
  return password;
}

async function setFirstPassword({ home, jars }: Place, password: string, options: LocalNeo4jOptions): Promise<void> {
  // In a file of arguments, since other users can read a command line.
  const argument = join(home, 'conf', 'first-password');
  await writeFile(argument, `-- "${password.replace(/["\\]/g, '\\$&')}"`, { mode: 0o600 });
  const folders = [`NEO4J_HOME=${home}`, `NEO4J_CONF=${join(home, 'conf')}`];
  const java = ['java', ...FAST_FLAGS, '-Dfile.encoding=UTF-8', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'];
  const admin = run(['env', ...folders, ...java, 'dbms', 'set-initial-password', `@${argument}`], options.signal);
  const code = await admin.exited;
  await rm(argument);
  if (code !== 0) throw new Error(`Neo4j does not take this password: ${admin.tail()}`);
  await keepPassword(home, password);
}

async function keepPassword(home: string, password: string): Promise<void> {
  await writeFile(join(home, 'password'), password, { mode: 0o600 });
}

/** A port below those that systems give to outgoing connections, so that none of these takes it meanwhile. */
async function choosePort(wanted: number): Promise<number> {
  if (wanted !== 0) {
    const fault = await portFault(wanted);
    if (fault !== null)
      throw new Error(`Port ${wanted} cannot be used (${fault}): choose another, or end what holds it`);
    return wanted;
  }
  for (;;) {
    const port = randomInt(15_000, 32_000);
    if ((await portFault(port)) !== 'EADDRINUSE') return port;
  }
}

function portFault(port: number): Promise<string | null> {
  return new Promise((settle) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      settle(error.code ?? error.message);
    });
    server.listen(port, '127.0.0.1', () =>
      server.close(() => {
        settle(null);
      }),
    );
  });
}
