// `ancrage seed`: loads a corpus into Neo4j and makes it the release that answers.
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { readNeo4jConfig, type Neo4jConfig } from '../config.js';
import { openGraph } from '../derive/open.js';
import { AncrageError } from '../domain/errors.js';
import type { Graph } from '../domain/graph.js';
import { loadGraph, type LoadProgress } from '../store/neo4j/load.js';
import { oneFolder, tellProgress, UsageError, type Command, type Terminal } from './command.js';

const HELP = `Usage: ancrage seed [FOLDER] [--grace SECONDS]

Loads the corpus in a folder (the one that comes with Ancrage when none is given) into the Neo4j that NEO4J_URI,
NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE name. The release before answers until the new one is whole, and goes once no request reads it any more.
Loading what answers already changes nothing. A load that was cut off is mended by the next.

      --grace SECONDS  how long the release before stays, 30 when not given: longer than any request of a server lasts
  -h, --help           prints this

Exit code: 0 loaded, 1 not loaded, 2 wrong usage or configuration.`;

/** One statement may take so long: a batch on a slow disk, or the wait for indexes. */
const STATEMENT_MS = 300_000;

/** Loads a corpus. */
export const seed: Command = {
  help: HELP,
  run: async (args, terminal) => {
    const options = { grace: { type: 'string', default: '30' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const folder = oneFolder(positionals);
    if (!/^\d{1,6}$/.test(values.grace)) throw new UsageError(`--grace ${values.grace}: give whole seconds.`);
    const neo4j = readNeo4jConfig(terminal.env);
    tellProgress(terminal, `Reading ${folder}.`);
    await load(neo4j, await openGraph(folder), Number(values.grace) * 1000, terminal);
    return 0;
  },
};

async function load(neo4j: Neo4jConfig, graph: Graph, graceMs: number, terminal: Terminal): Promise<void> {
  const options = { ...neo4j, timeoutMs: STATEMENT_MS, poolSize: 4 };
  const progress = terminal.isWatched ? { onProgress: bar(terminal) } : {};
  const { loaded } = await loadGraph(options, graph, { graceMs, ...progress }).catch((error: unknown) => {
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

/** A line for each step, and a bar while writing. */
function bar({ tell }: Terminal): (progress: LoadProgress) => void {
  const drawn = new SingleBar({
    format: 'Writing {bar} {percentage}% {value}/{total} rows',
    barsize: 40,
    stopOnComplete: true,
  });
  let last = '';
  return ({ step, done, total }) => {
    if (step !== last && last === 'WRITE') drawn.stop();
    if (step !== last) tell(STEPS[step](total));
    if (step === 'WRITE') {
      if (last !== step) drawn.start(total, done);
      drawn.update(done);
    }
    last = step;
  };
}
