// What falls without some sources, through the schema: three lists that add up to the whole.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { SEED } from '../store/corpus-graph.js';
import { ask, openSeed, refusal } from '../support/asking.js';
import { readCorpus } from '../support/reading.js';

const reading = readCorpus(SEED);
const DOCUMENT = `query ($of: StatementFilter!, $without: SourceFilter!) {
  robustness(of: $of, without: $without) {
    lost(first: 100) { ...All }
    weakened(first: 100) { ...All }
    unchanged(first: 100) { ...All }
  }
  statements(filter: $of) { totalCount }
}
fragment All on StatementConnection {
  totalCount
  edges { sourceCount evidence(first: 100) { nodes { id } } node { id sourceCount } }
}`;

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly sourceCount: number;
    readonly evidence: { readonly nodes: readonly { readonly id: string }[] };
    readonly node: { readonly id: string; readonly sourceCount: number };
  }[];
}
interface Data {
  readonly robustness: Readonly<Record<'lost' | 'weakened' | 'unchanged', Listed>>;
  readonly statements: { readonly totalCount: number };
}

let seed: GraphStore;
beforeAll(async () => {
  seed = await openSeed();
}, 60_000);

async function without(source: unknown, of: unknown = {}): Promise<Data> {
  return (await ask(seed, DOCUMENT, { of, without: source })) as unknown as Data;
}

/** The publishers of most articles. */
const publishers = [...new Set(reading.articles.flatMap(({ publisher }) => publisher ?? []))]
  .map((id) => ({ id, count: reading.articles.filter(({ publisher }) => publisher === id).length }))
  .sort((one, other) => other.count - one.count)
  .slice(0, 8)
  .map(({ id }) => id);

describe('robustness', { timeout: 60_000 }, () => {
  it('adds up to the whole, and tells what is left', async () => {
    const found = { lost: 0, weakened: 0 };
    for (const of of [{}, { minSources: 2 }, { about: { under: ['concept:attractiveness'] }, maxSources: 3 }]) {
      for (const publisher of publishers) {
        const { robustness, statements } = await without({ publishers: [publisher] }, of);
        const { lost, weakened, unchanged } = robustness;
        expect(lost.totalCount + weakened.totalCount + unchanged.totalCount).toBe(statements.totalCount);
        for (const { sourceCount, node } of lost.edges) expect([sourceCount, node.sourceCount > 0]).toEqual([0, true]);
        for (const { sourceCount, node } of weakened.edges) {
          expect(sourceCount).toBeGreaterThan(0);
          expect(sourceCount).toBeLessThan(node.sourceCount);
        }
        for (const { sourceCount, node } of unchanged.edges) expect(sourceCount).toBe(node.sourceCount);
        for (const { evidence } of [...lost.edges, ...weakened.edges, ...unchanged.edges]) {
          const articles = evidence.nodes.map(({ id }) => `article:${id.split('/')[0]?.split(':')[1] ?? ''}`);
          expect(articles.map((id) => reading.article.get(id)?.publisher)).not.toContain(publisher);
        }
        found.lost += lost.totalCount;
        found.weakened += weakened.totalCount;
      }
    }
    expect(found.lost).toBeGreaterThan(0);
    expect(found.weakened).toBeGreaterThan(0);
  });

  it('counts what had no support before as unchanged', async () => {
    const disputers = reading.evidence.filter(({ stance }) => stance === 'DISPUTES').map(({ article }) => article);
    const { robustness, statements } = await without({ articles: [...new Set(disputers)] }, { maxSources: 0 });
    expect(statements.totalCount).toBeGreaterThan(5);
    expect(robustness.unchanged.totalCount).toBe(statements.totalCount);
    expect(robustness.unchanged.edges.every(({ evidence }) => evidence.nodes.length === 0)).toBe(true);
  });

  it('changes nothing when nothing is set aside', async () => {
    for (const nothing of [{}, { articles: [] }, { articles: [], authors: [], publishers: [] }]) {
      const { robustness, statements } = await without(nothing);
      expect(robustness.unchanged.totalCount).toBe(statements.totalCount);
    }
  });

  it.each([
    [{}, { authors: ['actor:nobody'] }, 'without names actor:nobody'],
    [{}, { authors: ['concept:talents'] }, 'without.authors[0] is "concept:talents"'],
    [{}, { articles: ['talents'] }, 'without.articles[0] is "talents"'],
    [{}, { publishers: null }, 'without.publishers is null'],
    [{ predicates: null }, {}, 'of.predicates is null'],
    [{ about: { ids: ['x'] } }, {}, 'of.about.ids[0] is "x"'],
  ])('of %j without %j is refused', async (of, source, told) => {
    const document =
      'query ($of: StatementFilter!, $without: SourceFilter!) { robustness(of: $of, without: $without) { lost { totalCount } } }';
    const { code, message } = await refusal(seed, document, { of, without: source });
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain(told);
  });
});
