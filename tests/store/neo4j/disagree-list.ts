// The lists on disagreement that Neo4j is asked for: over all that changes their text.
import type { EvidenceFilter } from '../../../src/domain/filter.js';
import type { List } from '../../../src/store/graph-store.js';

/** Controversies, evidence of testimonies and statements of a fate, by evidence that is not filtered and that is. */
export function disagreeLists(evidences: readonly EvidenceFilter[]): List[] {
  return evidences.flatMap((evidence): List[] => [
    ...(['release', 'entity'] as const).flatMap((of): List[] => [
      { noun: 'controversies', of, filter: {}, evidence, order: 'BALANCE' },
      { noun: 'controversies', of, filter: { kinds: ['OPPOSED'] }, evidence, order: 'BALANCE' },
      ...(['LOST', 'WEAKENED', 'UNCHANGED'] as const).map((fate): List => ({
        ...{ noun: 'statements', of, filter: {}, evidence, fate, order: 'SOURCES' },
      })),
      { noun: 'statements', of, filter: { minSources: 2 }, evidence, fate: 'LOST', order: 'NEWEST' },
    ]),
    { noun: 'evidence', of: 'testimony', statement: {}, filter: evidence, order: 'OLDEST' },
    { noun: 'evidence', of: 'testimony', statement: { minSources: 2 }, filter: evidence, order: 'YEAR' },
  ]);
}
