// A corpus while it is being checked: entries whose wrong fields are out, so that every check can look at all the rest.
import type { ActorEntry, ArticleEntry, ConceptEntry, ReleaseEntry, TerritoryEntry } from './entry.js';
import { formatPath, type Path, type Problem } from './problem.js';

/** What is left of a value once its wrong parts are out: any part may be missing. */
export type Partly<T> = T extends readonly (infer Item)[]
  ? readonly (Partly<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partly<T[Key]> | undefined }
    : T;

/** An entry and where it stands. */
export interface Located<Entry> {
  readonly file: string;
  /** Its id, or what tells it from others when it has none. */
  readonly name: string;
  readonly value: Partly<Entry>;
  /** The line of a part of it. */
  readonly lineOf: (path: Path) => number;
}

/** All entries of a corpus. */
export interface Draft {
  readonly releases: readonly Located<ReleaseEntry>[];
  readonly concepts: readonly Located<ConceptEntry>[];
  readonly actors: readonly Located<ActorEntry>[];
  readonly territories: readonly Located<TerritoryEntry>[];
  readonly articles: readonly Located<ArticleEntry>[];
  /** Kinds of which a file could not be read: what is not found there may well exist. */
  readonly incomplete: ReadonlySet<Kind>;
}

/** What a slug may be of. */
export type Kind = 'concept' | 'actor' | 'territory' | 'article';

/** The kinds with the list of the draft that holds each. */
export const LIST_OF = {
  concept: 'concepts',
  actor: 'actors',
  territory: 'territories',
  article: 'articles',
} as const satisfies Record<Kind, keyof Draft>;

/** A problem of a part of an entry; the message begins with the part. */
export function problemAt(entry: Located<unknown>, path: Path, message: string): Problem {
  const where = formatPath(path);
  return {
    file: entry.file,
    line: entry.lineOf(path),
    entry: entry.name,
    message: where === '' ? message : `${where} ${message}`,
  };
}

/** Items of a list that are sound, each with its path. */
export function items<Item>(
  path: Path,
  list: readonly (Item | undefined)[] | undefined,
): { readonly path: Path; readonly item: Item }[] {
  return (list ?? []).flatMap((item, at) => (item === undefined ? [] : [{ path: [...path, at], item }]));
}
