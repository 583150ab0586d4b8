// 20,000 synthetic links load into memory and answer; 1,000,000 are the benchmark's.
import { describe, expect, it } from 'vitest';
import { deriveGraph } from '../../../src/derive/derive.js';
import { type List, ROOT } from '../../../src/store/graph-store.js';
import { openMemoryStore } from '../../../src/store/memory/store.js';
import { syntheticCorpus } from '../../support/synthetic.js';
import { WHOLE } from '../ground.js';
import { everyList } from '../list-kind.js';

describe('the memory store at 20,000 links', () => {
  const graph = deriveGraph(syntheticCorpus({ entities: 2_000, links: 20_000, seed: 11 }));
  const snapshot = async () => openMemoryStore(graph).snapshot();

  it('holds all that was derived', async () => {
    const { release, ...store } = await snapshot();
    expect(release).toEqual(graph.release);
    const resources = [...graph.concepts, ...graph.actors, ...graph.territories, ...graph.articles];
    expect(await store.resources(resources.map(({ id }) => id))).toEqual(resources);
    expect(await store.statements(graph.statements.map(({ id }) => id))).toEqual(graph.statements);
  });

  it('lists all of each noun, in ascending order of keys', async () => {
    const store = await snapshot();
    for (const list of everyList().filter(({ of }) => of === 'release')) {
      const [count] = await store.counts(list, [ROOT]);
      const [slice] = await store.slices(list, [ROOT], WHOLE);
      // Entities of any kind are listed of communities only.
      expect(count).toBe(graph[list.noun as Exclude<List['noun'], 'entities'>].length);
      expect(slice?.keys).toEqual([...new Set(slice?.keys)].sort());
      expect(slice?.items).toHaveLength(count ?? -1);
    }
  });

  it('counts less, and never more, once what the busiest author wrote is set aside', async () => {
    const store = await snapshot();
    const written = graph.articles.flatMap(({ authors }) => authors);
    const often = (author: string): number => written.filter((each) => each === author).length;
    const busiest = written.reduce((best, each) => (often(each) > often(best) ? each : best));
    const list: List = { noun: 'statements', of: 'release', filter: {}, evidence: {}, order: 'SOURCES' };
    const [whole] = await store.slices(list, [ROOT], WHOLE);
    const [left] = await store.slices({ ...list, evidence: { without: { authors: [busiest] } } }, [ROOT], WHOLE);
    const before = new Map(whole?.items.map(({ statement, counts }) => [statement.id, counts.sourceCount]));
    expect(left?.items.length).toBeLessThan(whole?.items.length ?? 0);
    for (const { statement, counts } of left?.items ?? []) {
      expect(counts.sourceCount).toBeLessThanOrEqual(before.get(statement.id) ?? -1);
    }
  });
});
