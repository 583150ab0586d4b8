// The corpus' folder becomes parsed files: what lies where, and what should not lie there.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ACTOR_KINDS, type ActorKind } from '../domain/actor.js';
import { parseYaml, type Parsed } from './parse.js';
import type { Problem } from './problem.js';

/** What a file holds. */
export type Noun = 'release' | 'concepts' | 'actors' | 'territories' | 'articles';

/** A file of the corpus. */
export interface CorpusFile {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  readonly noun: Noun;
  /** Null when it could not be read; a problem says why. */
  readonly parsed: Parsed | null;
}

/** The file that holds the actors of a kind. */
export const ACTOR_FILES: Readonly<Record<ActorKind, string>> = {
  PUBLIC_AGENCY: 'actors/public-agencies.yaml',
  PLACE_BRAND: 'actors/place-brands.yaml',
  LABEL: 'actors/labels.yaml',
  TECHNOPOLE: 'actors/technopoles.yaml',
  LOCAL_AUTHORITY: 'actors/local-authorities.yaml',
  COMPANY: 'actors/companies.yaml',
  ASSOCIATION: 'actors/associations.yaml',
  UNIVERSITY: 'actors/universities.yaml',
  MEDIA: 'actors/media.yaml',
  PERSON: 'actors/people.yaml',
};

const PLACES = new Map<string, Noun>([
  ['release.yaml', 'release'],
  ['concepts.yaml', 'concepts'],
  ['territories.yaml', 'territories'],
  ...ACTOR_KINDS.map((kind) => [ACTOR_FILES[kind], 'actors'] as const),
]);
const FOLDERS = ['actors', 'articles'];
/** What is at the top of the folder and is no part of the corpus. */
const IGNORED = /^(?:\..*|LICENSE|README\.md)$/;

function nounOf(file: string): Noun | undefined {
  return /^articles\/[^/]+\.yaml$/.test(file) ? 'articles' : PLACES.get(file);
}

function explainStray(file: string): string {
  const actors = ACTOR_KINDS.map((kind) => ACTOR_FILES[kind].replace('actors/', '')).join(', ');
  const all = 'release.yaml, concepts.yaml, territories.yaml, actors/KIND.yaml and articles/SLUG.yaml';
  const homes = file.startsWith('actors/') ? `the files of actors/ are ${actors}` : `entries lie in ${all}`;
  return `does not belong here; rename it or take it out: ${homes}`;
}

/** Files below a folder, sorted; a folder that should not be there counts as a file. */
async function listFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (IGNORED.test(entry.name)) continue;
    if (!entry.isDirectory() || !FOLDERS.includes(entry.name)) files.push(entry.name);
    else files.push(...(await readdir(join(folder, entry.name))).map((name) => `${entry.name}/${name}`));
  }
  return files.sort();
}

/**
 * SHA-256 of the names and bytes of all files of a corpus: cheap beside parsing them. Null when one cannot be read, which
 * is for `readCorpus` to tell.
 */
export async function digestCorpus(folder: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for (const file of await listFiles(folder)) {
      // Anything else could be waited on for ever.
      if (!statSync(join(folder, file)).isFile()) return null;
      const bytes = readFileSync(join(folder, file));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}

/** The id of the entry that a file is, or the name of what it holds. */
export function entryNameOf(file: string, noun: Noun): string {
  return noun === 'articles' ? `article:${file.replace(/^.*\/|\.yaml$/g, '')}` : noun;
}

/** Synchronous, since a trip to the thread pool takes longer than reading so small a file. */
function readFile(folder: string, file: string, noun: Noun, problems: Problem[]): CorpusFile {
  const fail = (line: number, message: string): CorpusFile => {
    problems.push({ file, line, entry: entryNameOf(file, noun), message });
    return { file, noun, parsed: null };
  };
  try {
    // Anything else could be waited on for ever.
    if (!statSync(join(folder, file)).isFile()) return fail(1, 'this is no plain file; replace it by one');
    const parsed = parseYaml(readFileSync(join(folder, file)));
    if (!('faults' in parsed)) return { file, noun, parsed };
    for (const { line, message } of parsed.faults) fail(line, message);
  } catch (error) {
    fail(1, `cannot be opened (${String((error as NodeJS.ErrnoException).code)}); let it be read`);
  }
  return { file, noun, parsed: null };
}

/** Reads all files of a corpus. Throws only when the folder itself cannot be listed. */
export async function readCorpus(folder: string): Promise<{ files: CorpusFile[]; problems: Problem[] }> {
  const files: CorpusFile[] = [];
  const problems: Problem[] = [];
  for (const file of await listFiles(folder)) {
    const noun = nounOf(file);
    if (noun === undefined) problems.push({ file, line: 1, entry: 'no entry', message: explainStray(file) });
    else files.push(readFile(folder, file, noun, problems));
  }
  if (!files.some(({ noun }) => noun === 'release')) {
    const message = 'is missing; add it with title, madeAt, iriBase and license';
    problems.push({ file: 'release.yaml', line: 1, entry: 'release', message });
  }
  return { files, problems };
}
