// What a command is: its help and what it does, told nothing but its arguments and where to write.
import { statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { OWN_CORPUS, type Environment } from '../config.js';

/** Where a command writes, and what it is told beside its arguments. */
export interface Terminal {
  /** Results, to standard output. */
  readonly print: (text: string) => void;
  /** Messages, to standard error. */
  readonly tell: (text: string) => void;
  /** Whether someone watches standard error: only then is progress told. */
  readonly isWatched: boolean;
  /** The environment of the process when absent. */
  readonly env?: Environment;
}

/** A command. */
export interface Command {
  readonly help: string;
  /** @returns the exit code: 0 done, 1 problems found or not done. @throws UsageError */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** A command was called wrongly; the message says what came and what would do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The folder that was named. @throws UsageError when it is none */
export function folderAt(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return path;
  throw new UsageError(`${path} ${found ? 'is no folder' : 'does not exist'}; give the folder of a corpus.`);
}

/** The one folder that was named, else that of the corpus that comes with Ancrage. @throws UsageError */
export function oneFolder(named: readonly string[]): string {
  if (named.length > 1) throw new UsageError(`One folder at a time; got ${named.join(' ')}.`);
  return folderAt(named[0] ?? shortest(OWN_CORPUS));
}

/** A path as one would type it: a file under the folder at hand by its way from there. */
function shortest(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}

/** Tells what is being done, when someone watches. */
export function tellProgress({ isWatched, tell }: Terminal, doing: string): void {
  if (isWatched) tell(doing);
}
