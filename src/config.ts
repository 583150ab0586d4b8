// The one file that reads the environment: every variable, its default and its check, all faults in one list.
// The README's table of configuration follows this file. What came is shown in a fault, but never for a secret.
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Where Neo4j is and who asks. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default when absent. */
  readonly database?: string;
}

/** Bounds on what one request may ask and cost. */
export interface LimitsConfig {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  readonly tokens: number;
  /** Rows that one request may read. */
  readonly rows: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Milliseconds that one request may last. */
  readonly requestMs: number;
}

/** All that the server can be told from outside. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Origins that a browser may ask from; `*` is any. */
  readonly corsOrigins: '*' | readonly string[];
  readonly store: { readonly kind: 'memory'; readonly seed: string } | ({ readonly kind: 'neo4j' } & Neo4jConfig);
  readonly logLevel: LogLevel;
  readonly limits: LimitsConfig;
  /** Milliseconds that requests under way get to end once the process is told to stop. */
  readonly shutdownGraceMs: number;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
/** How much is logged. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the environment is: names to text. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment cannot be used; `message` lists every fault, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly string[]) {
    super(['The configuration cannot be used:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  }
}

/** The folder of the corpus that comes with Ancrage. */
export const OWN_CORPUS = fileURLToPath(new URL('../seed', import.meta.url));

/** Variables whose value no message may show: a password, or a URI that may hold one. */
const SECRET: ReadonlySet<string> = new Set(['NEO4J_PASSWORD', 'NEO4J_URI']);
const MINUTE = 60_000;

/** A whole number between two bounds, both included. */
function whole(least: number, most: number, otherwise: number) {
  const error = `is not a whole number from ${least} to ${most}; leave it out for ${otherwise}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, { error })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error })
    .default(otherwise);
}

/** One of some words. */
function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, { error: `is none of ${words.join(', ')}` });
}

/** Text that passes a test. */
function text(passes: (value: string) => boolean, error: string) {
  return z.string({ error }).refine(passes, { error });
}

const isHost = (value: string): boolean => isIP(value) !== 0 || /^[\w-]+(\.[\w-]+)*$/.test(value);
const isOrigin = (value: string): boolean =>
  /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;

/** `bolt://` and `neo4j://`, also with `+s` and `+ssc`, with nothing that the driver ignores or refuses. */
function isNeo4jUri(value: string): boolean {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password, pathname, search, hash } = new URL(value);
  const routes = protocol.startsWith('neo4j') && hash === '';
  return hostname !== '' && username + password === '' && pathname.length <= 1 && (routes || search + hash === '');
}

const corsOrigins = z
  .string()
  .transform((value) => value.split(',').map((origin) => origin.trim()))
  .refine((origins) => origins.every(isOrigin) || (origins.length === 1 && origins[0] === '*'), {
    error: 'is neither * nor origins such as https://example.org, with commas between and no path',
  })
  .transform((origins) => (origins[0] === '*' ? ('*' as const) : origins))
  .default('*');

const serverVariables = z.object({
  HOST: text(isHost, 'is no address or host name; 127.0.0.1 is this machine, 0.0.0.0 everyone').default('127.0.0.1'),
  PORT: whole(0, 65_535, 4000),
  CORS_ORIGINS: corsOrigins,
  STORE: oneOf(['memory', 'neo4j']).optional(),
  SEED: z.string().default(OWN_CORPUS),
  LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
  MAX_DEPTH: whole(1, 100, 15),
  MAX_ALIASES: whole(0, 1000, 30),
  MAX_FIELDS: whole(1, 10_000, 500),
  MAX_TOKENS: whole(1, 20_000, 2000),
  ROW_BUDGET: whole(1, 1_000_000, 20_000),
  REQUEST_TIMEOUT_MS: whole(1, 10 * MINUTE, 10_000),
  BODY_LIMIT: whole(1, 64 * 2 ** 20, 2 ** 20),
  SHUTDOWN_GRACE_MS: whole(0, 10 * MINUTE, 15_000),
});

const neo4jVariables = z.object({
  NEO4J_URI: text(
    isNeo4jUri,
    'is needed, such as bolt://localhost:7687 or neo4j+s://host; user and password have variables of their own',
  ),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string({ error: 'is needed to ask Neo4j; it is what you gave to set-initial-password' }),
  NEO4J_DATABASE: text(
    (value) => /^[a-zA-Z][a-zA-Z0-9.-]{2,62}$/.test(value),
    'is no name of a database, which starts with a letter and has 3 to 63 letters, digits, dots and dashes',
  ).optional(),
});

/** A variable set to nothing is not set: Docker Compose passes `X=` for what its user left out. */
function given(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
}

/** One fault in words: the variable, what came, what is wrong. */
function fault(env: Environment, { path, message }: z.core.$ZodIssue): string {
  const name = String(path[0]);
  const value = env[name];
  const came = value === undefined || SECRET.has(name) ? '' : `: ${JSON.stringify(value.slice(0, 100))}`;
  return `${name}${came} ${message}`;
}

/** Checks some variables. @returns what they say, or null after adding every fault to `faults`. */
function check<Variables extends z.ZodType>(variables: Variables, env: Environment, faults: string[]) {
  const { data, error } = variables.safeParse(env);
  faults.push(...(error?.issues ?? []).map((issue) => fault(env, issue)));
  return data ?? null;
}

function toNeo4jConfig(neo4j: z.infer<typeof neo4jVariables>): Neo4jConfig {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = neo4j;
  return { uri, user, password, ...(database !== undefined && { database }) };
}

/**
 * What the server is told. Without STORE, a NEO4J_URI chooses Neo4j. What is said goes before what the environment has.
 * @throws ConfigError with every fault.
 */
export function readConfig(env: Environment = process.env, said: Environment = {}): Config {
  const set = { ...given(env), ...given(said) };
  const faults: string[] = [];
  const server = check(serverVariables, set, faults);
  const wantsNeo4j = (set.STORE ?? (set.NEO4J_URI === undefined ? 'memory' : 'neo4j')) === 'neo4j';
  const neo4j = wantsNeo4j ? check(neo4jVariables, set, faults) : null;
  if (server === null || (wantsNeo4j && neo4j === null)) throw new ConfigError(faults);
  return {
    host: server.HOST,
    port: server.PORT,
    corsOrigins: server.CORS_ORIGINS,
    store: neo4j === null ? { kind: 'memory', seed: resolve(server.SEED) } : { kind: 'neo4j', ...toNeo4jConfig(neo4j) },
    logLevel: server.LOG_LEVEL,
    limits: {
      depth: server.MAX_DEPTH,
      aliases: server.MAX_ALIASES,
      fields: server.MAX_FIELDS,
      tokens: server.MAX_TOKENS,
      rows: server.ROW_BUDGET,
      bodyBytes: server.BODY_LIMIT,
      requestMs: server.REQUEST_TIMEOUT_MS,
    },
    shutdownGraceMs: server.SHUTDOWN_GRACE_MS,
  };
}

/** What starts a local Neo4j is told. */
export interface LauncherConfig {
  readonly password: string | undefined;
  /** Where caches lie; the home of who runs it has one. */
  readonly cacheHome: string | undefined;
}

/** The part of what starts a local Neo4j. */
export function readLauncherConfig(env: Environment = process.env): LauncherConfig {
  const { NEO4J_PASSWORD: password, XDG_CACHE_HOME: cacheHome } = given(env);
  return { password, cacheHome };
}

/** Neo4j's part alone, for the commands that load it. @throws ConfigError with every fault. */
export function readNeo4jConfig(env: Environment = process.env): Neo4jConfig {
  const faults: string[] = [];
  const neo4j = check(neo4jVariables, given(env), faults);
  if (neo4j === null) throw new ConfigError(faults);
  return toNeo4jConfig(neo4j);
}

/** Makes packages that check more in development do without, unless NODE_ENV says otherwise; before they are loaded. */
export function preferProduction(): void {
  process.env.NODE_ENV ??= 'production';
}
