#!/usr/bin/env node
// The command `ancrage`: finds what to do by its name, and ends in words and an exit code, never in a stack of ours.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConfigError, preferProduction } from '../config.js';
import { CorpusError } from '../corpus/corpus.js';
import { VERSION } from '../derive/derivation.js';
import { AncrageError } from '../domain/errors.js';
import { ListenError } from '../http/server.js';
import { UsageError, type Command, type Terminal } from './command.js';

/** The file of each is read when it is called: no command waits for what another needs. */
const COMMANDS = new Map<string, () => Promise<Command>>([
  ['serve', () => import('./serve.js').then(({ serve }) => serve)],
  ['ask', () => import('./ask.js').then(({ ask }) => ask)],
  ['check', () => import('./check.js').then(({ check }) => check)],
  ['diff', () => import('./diff.js').then(({ diff }) => diff)],
  ['seed', () => import('./seed.js').then(({ seed }) => seed)],
]);

const HELP = `Usage: ancrage COMMAND

A knowledge graph of territorial marketing, served with its evidence.

  serve               serves the graph over HTTP
  ask FILE.graphql    answers a query from the corpus, without a server
  check [FOLDER]      tells all that is wrong with a corpus
  diff FOLDER FOLDER  tells what changed between two corpora
  seed [FOLDER]       loads a corpus into Neo4j

  -h, --help          prints this; ancrage COMMAND --help tells of one command
      --version       prints the version of the software and of its derivation

Where no folder is given, the corpus is the one that comes with Ancrage.
Results go to standard output, messages to standard error.
Exit code: 0 done, 1 problems found, errors in an answer, or not done, 2 wrong usage.`;

const asksHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

/** Runs what was asked for. @returns the exit code. */
export async function ancrage([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--version') {
    terminal.print(VERSION);
    return 0;
  }
  const found = COMMANDS.get(name ?? '');
  if (found === undefined) {
    if (asksHelp([name ?? '--help'])) {
      terminal[name === undefined ? 'tell' : 'print'](HELP);
      return name === undefined ? 2 : 0;
    }
    terminal.tell(`There is no command ${JSON.stringify(name)}; there are ${[...COMMANDS.keys()].join(', ')}.`);
    return 2;
  }
  const command = await found();
  if (asksHelp(args)) {
    terminal.print(command.help);
    return 0;
  }
  try {
    return await command.run(args, terminal);
  } catch (error) {
    const { message, code } = ending(error, name ?? '');
    terminal.tell(message);
    return code;
  }
}

/** How a failure ends the process. Only a fault of ours shows where it was. */
function ending(error: unknown, name: string): { readonly message: string; readonly code: number } {
  if (!(error instanceof Error)) return { message: String(error), code: 1 };
  const isUsage = error instanceof UsageError || /^ERR_PARSE_ARGS/.test((error as NodeJS.ErrnoException).code ?? '');
  if (isUsage) return { message: `${error.message}\nancrage ${name} --help says how.`, code: 2 };
  if (error instanceof ConfigError) return { message: error.message, code: 2 };
  const isForeseen = error instanceof CorpusError || error instanceof ListenError || error instanceof AncrageError;
  return { message: isForeseen ? error.message : (error.stack ?? error.message), code: 1 };
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // Whoever reads the lines may have seen enough (`| head`).
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit());
  preferProduction();
  process.exitCode = await ancrage(process.argv.slice(2), {
    print: (text) => void process.stdout.write(`${text}\n`),
    tell: (text) => void process.stderr.write(`${text}\n`),
    isWatched: process.stderr.isTTY,
  });
}
