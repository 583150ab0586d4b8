// The one door to Neo4j: every statement of the store and of its loader goes through here, and so does every error.
import neo4j, { type Config, type Integer, type Neo4jError, type QueryResult } from 'neo4j-driver';
import { AncrageError } from '../../domain/errors.js';

/** Where Neo4j is, who asks, and how long an answer may take. */
export interface Neo4jOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default when absent. */
  readonly database?: string;
  /** Milliseconds that one statement may last. */
  readonly timeoutMs: number;
  /** Connections at most; 16 to 32 is what a server of a few cores answers best. */
  readonly poolSize: number;
}

/** A constant statement with its parameters. */
export interface Cypher {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One record by the names that its statement returns, integers being numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** What a statement returned, and how far the server had come: a later read given these bookmarks sees no less. */
export interface Answer {
  readonly rows: readonly Row[];
  readonly bookmarks: readonly string[];
}

/** The door. Every method throws AncrageError STORE_UNAVAILABLE or TIMEOUT when the database is at fault. */
export interface Door {
  /** Reads; the server refuses to write. Tried once more when the driver calls the failure passing. */
  read(cypher: Cypher, bookmarks?: readonly string[]): Promise<Answer>;
  /** Writes in one transaction of its own. Never tried again: a failure may come after the commit. */
  write(cypher: Cypher): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** What the door needs of a driver: tests give one without a database. */
export interface Bolt {
  session(config: { database?: string; defaultAccessMode: 'READ' | 'WRITE'; bookmarks: string[] }): BoltSession;
  close(): Promise<void>;
}
/** What the door needs of a session. */
export interface BoltSession {
  run(text: string, parameters: Cypher['parameters'], config: { timeout: number }): PromiseLike<BoltResult>;
  lastBookmarks(): string[];
  close(): Promise<void>;
}
/** What the door needs of a result. */
export type BoltResult = Pick<QueryResult, 'records'>;

/** Beyond the statement's own limit, so long may the network take before the database counts as gone. */
const NETWORK_MS = 2000;

/** Opens the door. Nothing is asked yet: a database that is down is told of by the first read. */
export function openDoor(options: Neo4jOptions): Door {
  const config: Config = {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: options.poolSize,
    connectionAcquisitionTimeout: options.timeoutMs,
    connectionTimeout: Math.min(options.timeoutMs, 5000),
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'ancrage',
  };
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), config);
  return doorOver(driver, options);
}

/** The door over any driver. */
export function doorOver(driver: Bolt, { database, timeoutMs }: Pick<Neo4jOptions, 'database' | 'timeoutMs'>): Door {
  const run = async (mode: 'READ' | 'WRITE', cypher: Cypher, bookmarks: readonly string[]): Promise<Answer> => {
    const session = driver.session({
      ...(database === undefined ? {} : { database }),
      defaultAccessMode: mode,
      bookmarks: [...bookmarks],
    });
    try {
      const running = session.run(cypher.text, cypher.parameters, { timeout: timeoutMs });
      const { records } = await within(timeoutMs + NETWORK_MS, running);
      return { rows: records.map((record) => record.toObject()), bookmarks: session.lastBookmarks() };
    } finally {
      // Not awaited: closing waits for a server that may have stopped answering.
      session.close().catch(() => undefined);
    }
  };
  return {
    async read(cypher, bookmarks = []) {
      try {
        return await run('READ', cypher, bookmarks).catch((error: unknown) => {
          if (!isRetriable(error)) throw error;
          return run('READ', cypher, bookmarks);
        });
      } catch (error) {
        throw translated(error);
      }
    },
    async write(cypher) {
      try {
        return (await run('WRITE', cypher, [])).rows;
      } catch (error) {
        throw translated(error);
      }
    },
    close: () => driver.close(),
  };
}

/** A whole number as Neo4j stores it: a plain number would become a float, which `LIMIT` refuses. */
export function integer(value: number): Integer {
  return neo4j.int(value);
}

/** No answer at all, not even that it took too long. */
class Silence extends Error {}

async function within<T>(ms: number, running: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Silence('no answer from the database'));
    }, ms);
  });
  try {
    return await Promise.race([running, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof Error && 'code' in error && 'retryable' in error;
}

function isRetriable(error: unknown): boolean {
  return isNeo4jError(error) && error.retryable;
}

/** What the caller is told, by the code of the failure; never a host, an address or a statement. */
const FAILURES: readonly (readonly [RegExp, AncrageError['code'], string])[] = [
  [/^(ServiceUnavailable|SessionExpired)$/, 'STORE_UNAVAILABLE', 'The database cannot be reached.'],
  [/DatabaseUnavailable|DatabaseNotFound/, 'STORE_UNAVAILABLE', 'The database is not available on its server.'],
  [/Security\.(Unauthorized|\w*Expired)/, 'STORE_UNAVAILABLE', 'The database refuses the user or the password.'],
  [
    /Security\.AuthenticationRateLimit/,
    'STORE_UNAVAILABLE',
    'The database refuses the user for a while: too many wrong passwords.',
  ],
  [/Security\.Forbidden/, 'STORE_UNAVAILABLE', 'The database does not allow its user to do this.'],
  [/ReadOnly(Access)?Database|NotALeader/, 'STORE_UNAVAILABLE', 'The database is read-only.'],
  [/TransactionTimedOut/, 'TIMEOUT', 'The database did not answer within the time limit.'],
  [/^Neo\.TransientError\./, 'STORE_UNAVAILABLE', 'The database is too busy to answer.'],
];

/** The failure as the domain knows it; one that is a fault of ours stays as it is. */
function translated(error: unknown): unknown {
  if (error instanceof Silence)
    return new AncrageError('STORE_UNAVAILABLE', 'The database does not answer.', { cause: error });
  if (!isNeo4jError(error)) return error;
  const known = FAILURES.find(([code]) => code.test(error.code));
  if (known !== undefined) return new AncrageError(known[1], known[2], { cause: error });
  // The driver gives no code to what it could not send.
  if (error.code === 'N/A' && /acquisition timed out/.test(error.message)) {
    return new AncrageError('TIMEOUT', 'All connections to the database are taken.', { cause: error });
  }
  return error;
}
