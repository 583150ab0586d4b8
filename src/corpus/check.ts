// All faults of a corpus at once: its files, the shape of its entries, and what they say together.
import { checkDuplicates } from './check-duplicate.js';
import { checkHierarchies } from './check-hierarchy.js';
import { checkPlaces } from './check-place.js';
import { checkReferences, slugsOf } from './check-reference.js';
import { checkShape } from './check-shape.js';
import { checkStatements } from './check-statement.js';
import type { Draft } from './draft.js';
import type { Problem } from './problem.js';
import type { CorpusFile } from './read.js';

/** Checks the files of a corpus. Only when there is no problem does the draft hold whole entries. */
export function checkCorpus(files: readonly CorpusFile[]): { draft: Draft; problems: Problem[] } {
  const { draft, problems } = checkShape(files);
  const slugs = slugsOf(draft);
  problems.push(
    ...checkPlaces(draft),
    ...checkDuplicates(draft),
    ...checkReferences(draft, slugs),
    ...checkHierarchies(draft),
    ...checkStatements(draft, slugs),
  );
  return { draft, problems };
}
