// The shape of entries: which fields there are, and what each may hold.
import type { z } from 'zod';
import { type Draft, type Kind, type Located, type Partly, problemAt } from './draft.js';
import { actorEntry, articleEntry, conceptEntry, releaseEntry, territoryEntry } from './entry.js';
import type { Problem } from './problem.js';
import { type CorpusFile, entryNameOf, type Noun } from './read.js';

const KIND_OF = { concepts: 'concept', actors: 'actor', territories: 'territory', articles: 'article' } as const;

/** What YAML calls the values that a field may expect. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text (numbers and dates in quotes)',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
};

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return value === null ? 'empty' : 'a mapping';
  const shown = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}

/** What is wrong and what would do, for one finding of zod; the path stands before it. */
function explain(issue: z.core.$ZodIssue): string {
  const { input } = issue;
  if (issue.code === 'invalid_type') {
    const expected = EXPECTED[issue.expected] ?? issue.message;
    if (input === undefined) return `is missing; give ${expected}`;
    const hint = input === null ? ', or leave the field out where it may be' : '';
    return `is ${describeValue(input)}; give ${expected}${hint}`;
  }
  if (issue.code === 'invalid_value') {
    if (input === undefined) return `is missing; give one of ${issue.values.join(', ')}`;
    return `is ${describeValue(input)}; give one of ${issue.values.join(', ')}`;
  }
  return typeof input === 'object' ? issue.message : `${describeValue(input)} ${issue.message}`;
}

function problemsOf(entry: Located<unknown>, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code !== 'unrecognized_keys') return [problemAt(entry, issue.path, explain(issue))];
  return issue.keys.map((key) => problemAt(entry, [...issue.path, key], issue.message));
}

/** Takes a wrong part out of a value, so that the other checks see the rest. */
function prune(value: unknown, { code, path }: z.core.$ZodIssue): void {
  if (code === 'unrecognized_keys' || path.length === 0) return;
  let parent: unknown = value;
  for (const step of path.slice(0, -1)) parent = (parent as Partial<Record<PropertyKey, unknown>> | undefined)?.[step];
  if (typeof parent === 'object' && parent !== null) Reflect.set(parent, path.at(-1) as PropertyKey, undefined);
}

function checkEntry<Entry>(schema: z.ZodType<Entry>, raw: Located<unknown>, problems: Problem[]): Located<Entry>[] {
  const result = schema.safeParse(raw.value, { reportInput: true });
  if (result.success) return [{ ...raw, value: result.data as Partly<Entry> }];
  const found = result.error.issues.flatMap((issue) => problemsOf(raw, issue));
  // A number far too large breaks two rules that say the same.
  problems.push(...new Map(found.map((problem) => [problem.message, problem])).values());
  if (typeof raw.value !== 'object' || raw.value === null || Array.isArray(raw.value)) return [];
  for (const issue of result.error.issues) prune(raw.value, issue);
  return [{ ...raw, value: raw.value as Partly<Entry> }];
}

/** The entries of a file, named. */
function entriesOf({ file, noun, parsed }: CorpusFile, problems: Problem[]): Located<unknown>[] {
  if (parsed === null) return [];
  const { value, lineOf } = parsed;
  if (noun === 'release' || noun === 'articles') return [{ file, name: entryNameOf(file, noun), value, lineOf }];
  if (!Array.isArray(value)) {
    problems.push({
      file,
      line: 1,
      entry: noun,
      message: `the file is ${describeValue(value)}; give a list of ${noun}`,
    });
    return [];
  }
  return value.map((item: unknown, at) => ({
    file,
    name: nameOf(KIND_OF[noun], item, at),
    value: item,
    lineOf: (path) => lineOf([at, ...path]),
  }));
}

function nameOf(kind: Kind, item: unknown, at: number): string {
  const slug: unknown = typeof item === 'object' && item !== null && 'slug' in item ? item.slug : undefined;
  // Nothing that would break the line or colour a terminal.
  return typeof slug === 'string' && /^[^\s\p{Cc}]{1,120}$/u.test(slug)
    ? `${kind}:${slug}`
    : `${kind} number ${at + 1}`;
}

/** Whether all slugs that a file holds are known. */
function isReadable({ noun, parsed }: CorpusFile): boolean {
  const value = parsed?.value;
  return noun === 'articles' ? typeof value === 'object' && value !== null : noun === 'release' || Array.isArray(value);
}

/** Checks the shape of all entries; what is sound of each goes on to the other checks. */
export function checkShape(files: readonly CorpusFile[]): { draft: Draft; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <Entry>(noun: Noun, schema: z.ZodType<Entry>): Located<Entry>[] =>
    files
      .filter((file) => file.noun === noun)
      .flatMap((file) => entriesOf(file, problems))
      .flatMap((entry) => checkEntry(schema, entry, problems));
  const unread = files.filter((file) => !isReadable(file));
  const draft = {
    releases: read('release', releaseEntry),
    concepts: read('concepts', conceptEntry),
    actors: read('actors', actorEntry),
    territories: read('territories', territoryEntry),
    articles: read('articles', articleEntry),
    incomplete: new Set(unread.flatMap(({ noun }) => (noun === 'release' ? [] : [KIND_OF[noun]]))),
  };
  return { draft, problems };
}
