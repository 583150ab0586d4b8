// The API as the GraphQL tests ask it: the real schema over a store, without HTTP; and a store that answers later, as a
// database does, and counts what it is asked.
import { graphqlSync, type ExecutionResult, graphql } from 'graphql';
import { RequestContext, type Context } from '../../src/graphql/context.js';
import { codeOf, type Code } from '../../src/graphql/errors.js';
import { executableSchema } from '../../src/graphql/schema.js';
import type { GraphStore, Snapshot, Window } from '../../src/store/graph-store.js';
import { openMemoryStore } from '../../src/store/memory/store.js';
import { graphOf, SEED, SMALL } from '../store/corpus-graph.js';

/** The schema that is served. */
export const schema = executableSchema();

/** The memory store over the small corpus. */
export async function openSmall(): Promise<GraphStore> {
  return openMemoryStore(await graphOf(SMALL));
}

/** The memory store over the real corpus. */
export async function openSeed(): Promise<GraphStore> {
  return openMemoryStore(await graphOf(SEED));
}

/** Values of the variables of a document. */
export type Variables = Readonly<Record<string, unknown>>;
/** What a request comes with. */
export interface Asking {
  /** Ranges of Accept-Language, the preferred first. */
  readonly languages?: readonly string[];
  /** Rows that it may read. */
  readonly rows?: number;
  /** Milliseconds that it may last. */
  readonly ms?: number;
}
/** What came back. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly code: Code; readonly message: string; readonly path: string }[];
}

async function begin(store: GraphStore, { languages = [], rows = 20_000, ms = 60_000 }: Asking): Promise<Context> {
  const deadline = performance.now() + ms;
  const context = new RequestContext({ store, languages, requestId: 'a-test', rowBudget: rows, deadline });
  await context.begin();
  return context;
}

function answerOf({ data = null, errors = [] }: ExecutionResult): Answer {
  return {
    data: JSON.parse(JSON.stringify(data)) as Answer['data'],
    errors: errors.map((error) => ({
      code: codeOf(error),
      message: error.message,
      path: (error.path ?? []).join('.'),
    })),
  };
}

/** Asks, and gives back errors too. */
export async function answer(
  store: GraphStore,
  document: string,
  variables: Variables = {},
  asking: Asking = {},
): Promise<Answer> {
  const contextValue = await begin(store, asking);
  return answerOf(await graphql({ schema, source: document, variableValues: variables, contextValue }));
}

/** Asks a store that answers at once. @throws Error when anything had to be waited for */
export async function answerAtOnce(store: GraphStore, document: string): Promise<Answer> {
  const contextValue = await begin(store, {});
  return answerOf(graphqlSync({ schema, source: document, contextValue }));
}

/** Asks. @returns the data. @throws Error that shows document and errors when there are any. */
export async function ask(
  store: GraphStore,
  document: string,
  variables: Variables = {},
  asking: Asking = {},
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await answer(store, document, variables, asking);
  if (data !== null && errors.length === 0) return data;
  const told = errors.map(({ code, message, path }) => `  ${code} at ${path}: ${message}`);
  throw new Error([`The answer has errors:`, ...told, document, JSON.stringify(variables)].join('\n'));
}

/** Asks what is to be refused. @returns the one refusal. @throws Error when there is none, or another number. */
export async function refusal(
  store: GraphStore,
  document: string,
  variables: Variables = {},
  asking: Asking = {},
): Promise<Answer['errors'][number]> {
  const { data, errors } = await answer(store, document, variables, asking);
  const [error, ...others] = errors;
  if (error !== undefined && others.length === 0) return error;
  throw new Error(`Not one refusal: ${JSON.stringify({ errors, data }).slice(0, 2000)}\n${document}`);
}

/** All values at a dotted path, lists being walked through; null where the way ends. */
export function valuesAt(data: unknown, path: string): unknown[] {
  const [name, ...rest] = path.split('.');
  if (Array.isArray(data)) return data.flatMap((item) => valuesAt(item, path));
  if (name === undefined || name === '') return [data];
  const inner = (data as Readonly<Record<string, unknown>> | null)?.[name] ?? null;
  if (Array.isArray(inner)) return inner.flatMap((item) => valuesAt(item, rest.join('.')));
  return inner === null ? [null] : valuesAt(inner, rest.join('.'));
}

/** One call to a store. */
export interface Call {
  readonly method: string;
  readonly keys: number;
  /** Rows that it may answer at most, and those that it did; 0 for what has no pages. */
  readonly asked: number;
  readonly answered: number;
}
/** A store that is watched, with what it was asked. */
export interface WatchedStore {
  readonly store: GraphStore;
  readonly calls: Call[];
  /** The most rows that answered calls gave and calls under way might give, together. */
  readonly mostRows: () => number;
}
/** How a store is watched. */
export interface Watching {
  /** Whether it answers later, as a database does. */
  readonly waits: boolean;
  /** Told of each call before it is made. */
  readonly onCall?: (method: string) => void;
}

const isIds = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A store that answers as another, watched. */
export function watchedStore(inner: GraphStore, { waits, onCall }: Watching): WatchedStore {
  const calls: Call[] = [];
  const rows = { answered: 0, underWay: 0, most: 0 };
  const note = (method: string, args: readonly unknown[], result: unknown): (() => unknown) => {
    const keys = (args.find(isIds) ?? []).length;
    const asked = method === 'slices' ? keys * (args[2] as Window).limit : 0;
    rows.underWay += asked;
    rows.most = Math.max(rows.most, rows.answered + rows.underWay);
    return () => {
      const slices = method === 'slices' ? (result as readonly { items: readonly unknown[] }[]) : [];
      const answered = slices.reduce((sum, { items }) => sum + items.length, 0);
      rows.underWay -= asked;
      rows.answered += answered;
      calls.push({ method, keys, asked, answered });
      return result;
    };
  };
  const watched = (snapshot: Snapshot): Snapshot =>
    new Proxy(snapshot, {
      get: (target, name) => {
        const value = Reflect.get(target, name) as unknown;
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          onCall?.(String(name));
          const done = note(String(name), args, (value as (...args: unknown[]) => unknown).apply(target, args));
          return waits ? new Promise((resolve) => setImmediate(resolve)).then(done) : done();
        };
      },
    });
  const store: GraphStore = {
    waits,
    lastRelease: inner.lastRelease,
    snapshot: async () => watched(await inner.snapshot()),
    close: () => inner.close(),
  };
  return { store, calls, mostRows: () => rows.most };
}

/** A store that answers as another, but later. */
export function waitingStore(inner: GraphStore): WatchedStore {
  return watchedStore(inner, { waits: true });
}
