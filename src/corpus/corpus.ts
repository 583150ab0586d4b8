// The corpus in memory: checked, in a fixed order, as its files say it.
import { checkCorpus } from './check.js';
import type { Located } from './draft.js';
import type { ActorEntry, ArticleEntry, ConceptEntry, ReleaseEntry, TerritoryEntry } from './entry.js';
import { compareProblems, formatProblem, type Problem } from './problem.js';
import { readCorpus } from './read.js';

/** A checked corpus; every list is sorted by slug (UTF-16 units). */
export interface Corpus {
  readonly release: ReleaseEntry;
  readonly concepts: readonly ConceptEntry[];
  readonly actors: readonly ActorEntry[];
  readonly territories: readonly TerritoryEntry[];
  readonly articles: readonly ArticleEntry[];
}

/**
 * Reads and checks the corpus in a folder: the corpus, or all that is wrong with it, in order of file and line.
 * Throws only when the folder itself cannot be listed.
 */
export async function loadCorpus(folder: string): Promise<{ corpus: Corpus } | { problems: Problem[] }> {
  const { files, problems } = await readCorpus(folder);
  const { draft, problems: found } = checkCorpus(files);
  problems.push(...found);
  const release = draft.releases[0]?.value;
  if (problems.length > 0 || release === undefined) return { problems: problems.sort(compareProblems) };
  return {
    corpus: {
      release: release as ReleaseEntry,
      concepts: sorted<ConceptEntry>(draft.concepts),
      actors: sorted<ActorEntry>(draft.actors),
      territories: sorted<TerritoryEntry>(draft.territories),
      articles: sorted<ArticleEntry>(draft.articles),
    },
  };
}

/** A corpus cannot be used; the message says all that is wrong with it. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

/** The corpus in a folder. @throws CorpusError when there is none, or anything is wrong with it */
export async function soundCorpus(folder: string): Promise<Corpus> {
  const loaded = await loadCorpus(folder).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : 'it cannot be listed';
    throw new CorpusError(`No corpus can be read from ${folder}: ${reason}. Give the folder of one.`, { cause });
  });
  if ('corpus' in loaded) return loaded.corpus;
  const problems = loaded.problems.map((problem) => formatProblem(problem, folder));
  throw new CorpusError([`The corpus in ${folder} cannot be used:`, ...problems].join('\n  '));
}

/** Whole entries, since nothing was found wrong with any. */
function sorted<Entry extends { slug: string }>(entries: readonly Located<Entry>[]): Entry[] {
  return entries.map(({ value }) => value as unknown as Entry).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
