// Loads a corpus into Neo4j and makes it the release that answers.
import { realpathSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { ConfigError, readNeo4jConfig, type Environment, type Neo4jConfig } from '../config.js';
import { loadCorpus } from '../corpus/corpus.js';
import { formatProblem } from '../corpus/problem.js';
import { deriveGraph } from '../derive/derive.js';
import { AncrageError } from '../domain/errors.js';
import type { Graph } from '../domain/graph.js';
import { loadGraph, type LoadProgress } from '../store/neo4j/load.js';

const USAGE = `Usage: npm run seed [folder] [--grace SECONDS]

Loads the corpus in a folder (seed/ when none is given) into the Neo4j that NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and
NEO4J_DATABASE name. The release before answers until the new one is whole, and goes once no request reads it any more.
Loading what answers already changes nothing. A load that was cut off is mended by the next.

      --grace SECONDS  how long the release before stays, 30 when not given: longer than any request of a server lasts
  -h, --help           print this

Exit code: 0 loaded, 1 not loaded, 2 wrong usage.`;

/** One statement may take so long: a batch on a slow disk, or the wait for indexes. */
const STATEMENT_MS = 300_000;

/** Where a command writes. */
export interface Terminal {
  readonly print: (line: string) => void;
  /** Whether a bar can be drawn; plain lines otherwise. */
  readonly drawsBars: boolean;
}

interface Command {
  readonly folder: string;
  readonly graceMs: number;
}

function parseCommand(args: readonly string[]): Command | { say: string; code: number } {
  try {
    const options = { help: { type: 'boolean', short: 'h' }, grace: { type: 'string', default: '30' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return { say: USAGE, code: 0 };
    const [folder = 'seed', ...more] = positionals;
    if (more.length > 0) return { say: `One folder at a time; got ${positionals.join(' ')}.\n\n${USAGE}`, code: 2 };
    if (!/^\d{1,6}$/.test(values.grace)) return { say: `--grace ${values.grace}: give whole seconds.`, code: 2 };
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found?.isDirectory()) return { folder, graceMs: Number(values.grace) * 1000 };
    return { say: `${folder} ${found ? 'is no folder' : 'does not exist'}; give the folder of a corpus.`, code: 2 };
  } catch (error) {
    return { say: `${(error as Error).message}\n\n${USAGE}`, code: 2 };
  }
}

/** Runs the command; answers its exit code. Only `terminal` is written to. */
export async function seed(args: readonly string[], terminal: Terminal, env?: Environment): Promise<number> {
  const command = parseCommand(args);
  if ('say' in command) {
    terminal.print(command.say);
    return command.code;
  }
  try {
    const neo4j = readNeo4jConfig(env);
    const graph = await readGraph(command.folder, terminal);
    if (graph === null) return 1;
    await load(neo4j, graph, command.graceMs, terminal);
    return 0;
  } catch (error) {
    terminal.print(inWords(error));
    return 1;
  }
}

/** The graph of a folder; null after its problems are told. */
async function readGraph(folder: string, { print }: Terminal): Promise<Graph | null> {
  const result = await loadCorpus(folder);
  if (!('problems' in result)) return deriveGraph(result.corpus);
  for (const problem of result.problems) print(formatProblem(problem, folder));
  print(`${result.problems.length === 1 ? '1 problem' : `${result.problems.length} problems`}: nothing was loaded.`);
  return null;
}

async function load(neo4j: Neo4jConfig, graph: Graph, graceMs: number, terminal: Terminal): Promise<void> {
  const onProgress = terminal.drawsBars ? bar(terminal) : plain(terminal);
  const options = { ...neo4j, timeoutMs: STATEMENT_MS, poolSize: 4 };
  const { loaded } = await loadGraph(options, graph, { graceMs, onProgress }).catch((error: unknown) => {
    if (!(error instanceof AncrageError)) throw error;
    throw new AncrageError(error.code, `${neo4j.uri}: ${error.message}`, { cause: error });
  });
  const { id, counts } = graph.release;
  const sizes = Object.entries(counts).map(([noun, size]) => `${size} ${noun}`);
  const what = `Release ${id.slice(0, 16)} at ${neo4j.uri}`;
  terminal.print(loaded ? `${what} answers: ${sizes.join(', ')}.` : `${what} answers already: nothing to load.`);
}

const STEPS: Readonly<Record<LoadProgress['step'], (total: number) => string>> = {
  WAIT: () => 'Another load is under way: waiting for its end.',
  SCHEMA: () => 'Making sure that the indexes are there.',
  WRITE: (total) => `Writing ${total} rows beside the release that answers.`,
  CHECK: () => 'Checking what was written.',
  GRACE: (ms) => `The new release answers. Leaving the one before for ${Math.ceil(ms / 1000)} s to who still reads it.`,
  SWEEP: () => 'Taking out what does not answer any more.',
};

type OnProgress = (progress: LoadProgress) => void;

/** A line for each step, and while writing for each tenth. */
function plain({ print }: Terminal): OnProgress {
  let last = '';
  return ({ step, done, total }) => {
    const tenth = step === 'WRITE' ? Math.floor((10 * done) / total) : 0;
    const at = `${step} ${tenth}`;
    if (at !== last) print(tenth === 0 ? STEPS[step](total) : `Written ${done} of ${total} rows.`);
    last = at;
  };
}

/** The same with a bar while writing. */
function bar({ print }: Terminal): OnProgress {
  const drawn = new SingleBar({
    format: 'Writing {bar} {percentage}% {value}/{total} rows',
    barsize: 40,
    stopOnComplete: true,
  });
  let last = '';
  return ({ step, done, total }) => {
    if (step === 'WRITE') {
      if (last !== step) drawn.start(total, done);
      drawn.update(done);
    } else if (step !== last) {
      if (last === 'WRITE') drawn.update(total);
      print(STEPS[step](total));
    }
    last = step;
  };
}

/** A failure in a sentence; a fault of ours with where it was. */
function inWords(error: unknown): string {
  if (error instanceof ConfigError || error instanceof AncrageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await seed(process.argv.slice(2), { print: console.log, drawsBars: process.stdout.isTTY });
}
