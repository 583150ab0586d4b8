// What is wrong with a corpus: where, in which entry, what, and what would do.

/** Steps from a file's or an entry's value to a part of it: names of fields, places in lists from 0. */
export type Path = readonly PropertyKey[];

/** A fault of a corpus. */
export interface Problem {
  /** Relative to the corpus' folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The id of the entry, or what the file holds. */
  readonly entry: string;
  readonly message: string;
}

/** `file:line: entry: message`, the file with the folder before it so that a terminal can open it. */
export function formatProblem({ file, line, entry, message }: Problem, folder: string): string {
  return `${folder.replace(/\/+$/, '')}/${file}:${line}: ${entry}: ${message}`;
}

/** The order of problems: by file, then by line, then by text, so that it is always the same. */
export function compareProblems(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A path as one writes it: `statements[2].note.fr`. */
export function formatPath(path: Path): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = String(step);
      return `.${/^[\p{L}\p{N}_-]+$/u.test(name) ? name : JSON.stringify(name)}`;
    })
    .join('')
    .replace(/^\./, '');
}
