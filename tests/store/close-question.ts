// Random questions on closeness and links: the reads themselves, the lists of what ties entities, and the searches for
// paths and pieces of the graph that stand on them.
import fc from 'fast-check';
import type { Entity } from '../../src/domain/entity.js';
import type { EvidenceFilter } from '../../src/domain/filter.js';
import type { EntityId } from '../../src/domain/id.js';
import { LINK_KINDS, type LinkKind } from '../../src/domain/link.js';
import { findPaths, type PathBudget, type ReadNeighbours } from '../../src/reasoning/path.js';
import { bridgeCandidates, rankBridges, rowsBetween } from '../../src/reasoning/bridge.js';
import { rankCounted, rankStored } from '../../src/reasoning/related.js';
import { subgraphAround } from '../../src/reasoning/subgraph.js';
import { tieParent, type ArticleList, type Snapshot, type StatementList } from '../../src/store/graph-store.js';
import type { Reading } from '../support/reading.js';

/** One question. */
export type CloseQuestion =
  | { readonly ask: 'similar'; readonly ids: string[] }
  | { readonly ask: 'bridges'; readonly ids: EntityId[] }
  | { readonly ask: 'ties' | 'related'; readonly ids: string[]; readonly evidence: EvidenceFilter }
  | {
      readonly ask: 'neighbours';
      readonly ids: string[];
      readonly kinds: LinkKind[];
      readonly evidence: EvidenceFilter;
      readonly limit: number;
    }
  | {
      readonly ask: 'tied';
      readonly list: ArticleList | StatementList;
      readonly parents: string[];
      readonly limit: number;
    }
  | {
      readonly ask: 'paths' | 'around';
      readonly ids: EntityId[];
      readonly kinds: LinkKind[];
      readonly evidence: EvidenceFilter;
      readonly most: number;
      readonly steps: number;
      readonly budget: PathBudget;
    };

/** The related entities of each id by the evidence that counts. */
async function relatedOf(snapshot: Snapshot, ids: readonly string[], evidence: EvidenceFilter): Promise<unknown> {
  const rows = await snapshot.similar(ids);
  const lists = await Promise.all(
    rows.map(async (row, at) => {
      const [own, ...others] = await snapshot.ties([ids[at] ?? '', ...row.items.map(({ other }) => other)], evidence);
      return own === undefined ? null : rankCounted(row, own, others);
    }),
  );
  return lists;
}

/** The bridges between two entities. */
async function bridgesOf(snapshot: Snapshot, [one, other]: readonly EntityId[]): Promise<unknown> {
  if (one === undefined || other === undefined) return null;
  const [from, to] = await snapshot.similar([one, other]);
  if (from === undefined || to === undefined) return null;
  const ends = [
    { id: one, related: rankStored(from) },
    { id: other, related: rankStored(to) },
  ] as const;
  const candidates = bridgeCandidates(ends).map(({ id }) => id);
  return rankBridges(ends, candidates, await snapshot.ties(rowsBetween(ends, candidates), {}));
}

/** Asks a store. */
export async function askClose(snapshot: Snapshot, question: CloseQuestion): Promise<unknown> {
  switch (question.ask) {
    case 'similar':
      return snapshot.similar(question.ids);
    case 'ties':
      return snapshot.ties(question.ids, question.evidence);
    case 'related':
      return relatedOf(snapshot, question.ids.slice(0, 2), question.evidence);
    case 'bridges':
      return bridgesOf(snapshot, question.ids);
    case 'neighbours':
      return snapshot.neighbours(question.ids, question);
    case 'tied': {
      const window = { after: null, before: null, limit: question.limit, backward: false };
      const { list, parents } = question;
      return [await snapshot.slices(list, parents, window), await snapshot.counts(list, parents)];
    }
    case 'paths':
    case 'around': {
      const { ids, kinds, evidence, most, steps, budget } = question;
      const read: ReadNeighbours = async (each, limit) => snapshot.neighbours(each, { kinds, evidence, limit });
      const [from, to] = ids;
      if (question.ask === 'paths' && from !== undefined && to !== undefined) {
        return findPaths(read, { from, to, k: most, maxLength: steps }, budget);
      }
      const importance = async (each: readonly EntityId[]): Promise<number[]> =>
        (await snapshot.resources(each)).map((found) => (found as Entity).importance);
      return subgraphAround(read, importance, { seeds: ids, depth: Math.min(steps, 3), maxNodes: 9 * most }, budget);
    }
  }
}

/** Random questions over a corpus. */
export function closeQuestionsOver(
  reading: Reading,
  evidence: fc.Arbitrary<EvidenceFilter>,
): fc.Arbitrary<CloseQuestion> {
  const known = [...reading.entity.keys()] as EntityId[];
  const entity = fc.constantFrom(...known);
  const id = fc.oneof(
    { weight: 8, arbitrary: entity },
    fc.constantFrom('concept:nothing', '', 'article:x', "actor:x'"),
  );
  const ids = fc.array(id, { maxLength: 8 });
  const kinds = fc.oneof(fc.constant<LinkKind[]>(['STATEMENT', 'BROADER', 'RELATED']), fc.subarray([...LINK_KINDS]));
  const of = { ids, kinds, evidence };
  const related = reading.triples.map(({ subject, object }) => [subject, object]);
  const parent = fc.oneof(
    fc.constantFrom(...related).map(tieParent),
    fc.array(id, { maxLength: 3 }).map(tieParent),
    fc
      .constantFrom(...related, ...related)
      .chain(([one = '', other = '']) => id.map((third) => tieParent([one, other, third]))),
  );
  const by = fc.constantFrom(['EVIDENCE'] as const, ['MENTION'] as const, ['EVIDENCE', 'MENTION'] as const);
  const tied = fc.oneof(
    fc
      .record({ by, evidence })
      .map((each): ArticleList => ({ noun: 'articles', of: 'tie', tied: each, filter: {}, order: 'NEWEST' })),
    evidence.map((each): StatementList => ({
      noun: 'statements',
      of: 'tie',
      filter: {},
      evidence: each,
      order: 'SOURCES',
    })),
  );
  const speaking = evidence.map((each): ArticleList => ({
    noun: 'articles',
    of: 'statement',
    tied: { by: [], evidence: each },
    filter: {},
    order: 'NEWEST',
  }));
  const statements = fc.array(fc.constantFrom(...reading.triples.map((triple) => triple.id), 'statement:x'), {
    maxLength: 6,
  });
  const limit = fc.constantFrom(1, 3, 20, 100);
  const budget = fc.record({
    links: fc.constantFrom(5, 100, 20_000),
    linksEach: fc.constantFrom(2, 10, 1_000),
    steps: fc.constantFrom(20, 20_000),
  });
  const asked = <A extends CloseQuestion['ask']>(name: A) => fc.constant(name);
  return fc.oneof(
    fc.record({ ask: asked('similar'), ids }),
    fc.record({ ask: fc.constantFrom('ties' as const, 'related' as const), ids, evidence }),
    fc.record({ ask: asked('bridges'), ids: fc.array(entity, { minLength: 2, maxLength: 2 }) }),
    fc.record({ ask: asked('neighbours'), ...of, limit: fc.constantFrom(1, 2, 5, 1_000) }),
    fc.record({ ask: asked('tied'), list: tied, parents: fc.array(parent, { maxLength: 6 }), limit }),
    fc.record({ ask: asked('tied'), list: speaking, parents: statements, limit }),
    fc.record({
      ask: fc.constantFrom('paths' as const, 'around' as const),
      ids: fc.array(entity, { minLength: 2, maxLength: 2 }),
      kinds,
      evidence,
      most: fc.integer({ min: 1, max: 10 }),
      steps: fc.integer({ min: 1, max: 4 }),
      budget,
    }),
  );
}
