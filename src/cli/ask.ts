// `ancrage ask`: the answer to a query, as the server would give it, without one.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readConfig } from '../config.js';
import { openGraph } from '../derive/open.js';
import { declaredVariables, valueOf } from '../graphql/variable.js';
import { buildApp, type AppOptions } from '../http/app.js';
import { openMemoryStore } from '../store/memory/store.js';
import { folderAt, tellProgress, UsageError, type Command } from './command.js';

const HELP = `Usage: ancrage ask FILE.graphql [--var NAME=VALUE]... [--lang RANGES] [--operation NAME] [--folder FOLDER]

Answers the query in a file from a corpus in memory, and prints the answer as JSON. Nothing listens, and all rules are
those of the server: its limits (MAX_DEPTH, ROW_BUDGET and the others), its errors, its languages. Queries to start from
come with Ancrage; where the folder at hand has no such file, ancrage ask queries/FILE.graphql finds them.

      --var NAME=VALUE  a variable of the query: text as it is, numbers, lists and objects as JSON
      --lang RANGES     the languages wanted, as Accept-Language: fr or fr-CA,en;q=0.5
      --operation NAME  which operation, when the file has several
      --folder FOLDER   the corpus; SEED, else the one that comes with Ancrage, when not given
  -h, --help            prints this

Exit code: 0 answered, 1 the answer has errors, 2 wrong usage or configuration.`;

const OPTIONS = {
  var: { type: 'string', multiple: true, default: [] as string[] },
  lang: { type: 'string' },
  operation: { type: 'string' },
  folder: { type: 'string' },
} as const;

/** Answers one query. */
export const ask: Command = {
  help: HELP,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
      throw new UsageError(`Give one FILE.graphql; got ${positionals.join(' ') || 'none'}.`);
    }
    const query = readQuery(file);
    const variables = readVariables(query, values.var);
    const memory = { STORE: 'memory', SEED: values.folder === undefined ? undefined : folderAt(values.folder) };
    const { store, ...config } = readConfig(terminal.env, memory);
    tellProgress(terminal, 'Opening the graph.');
    const answer = await answerOnce(store.kind === 'memory' ? store.seed : '', config, {
      headers: values.lang === undefined ? {} : { 'accept-language': values.lang },
      payload: { query, variables, ...(values.operation !== undefined && { operationName: values.operation }) },
    });
    terminal.print(JSON.stringify(answer, null, 2));
    return 'errors' in answer ? 1 : 0;
  },
};

/** The text of a query. @throws UsageError */
function readQuery(file: string): string {
  const own = join(fileURLToPath(new URL('../..', import.meta.url)), file);
  try {
    return readFileSync(existsSync(file) ? file : existsSync(own) ? own : file, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(`${file} cannot be read (${code}); give a file that holds a GraphQL query.`);
  }
}

/** The values that were given to variables. @throws UsageError */
function readVariables(query: string, given: readonly string[]): Record<string, unknown> {
  const declared = declaredVariables(query);
  return Object.fromEntries(
    given.map((each) => {
      const [, name = '', text = ''] = /^(\w+)=(.*)$/s.exec(each) ?? [];
      if (name === '') throw new UsageError(`--var ${each}: give NAME=VALUE, such as --var first=5.`);
      const type = declared?.get(name);
      if (declared !== null && type === undefined) {
        const known = [...declared.keys()].join(', ') || 'none';
        throw new UsageError(`--var ${each}: the query has no variable ${name}; its variables: ${known}.`);
      }
      const value = valueOf(text, type);
      if (value === undefined) throw new UsageError(`--var ${each}: ${text} is no JSON, which ${name} asks for.`);
      return [name, value];
    }),
  );
}

/** A request. */
interface Asking {
  readonly headers: Record<string, string>;
  readonly payload: object;
}

/** Asks the app, which need not listen for that. @returns the body of its answer. */
async function answerOnce(folder: string, config: Omit<AppOptions, 'store' | 'log'>, asking: Asking): Promise<object> {
  const store = openMemoryStore(await openGraph(folder));
  const app = await buildApp({ ...config, store, log: pino({ level: 'warn', base: null }, pino.destination(2)) });
  try {
    const response = await app.inject({ method: 'POST', url: '/graphql', ...asking });
    return response.json<object>();
  } finally {
    await app.close();
    await store.close();
  }
}
