import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../src/domain/id.js';
import type { Link, Neighbourhood } from '../../src/domain/link.js';
import { subgraphAmong, subgraphAround } from '../../src/reasoning/subgraph.js';

const node = (at: number): EntityId => `concept:${String(at).padStart(2, '0')}`;

/** A hub that is joined to `leaves` others, which are joined to nothing else; counts the links that it gives. */
function star(leaves: number) {
  const read = { links: 0 };
  const link = (source: EntityId, target: EntityId): Link => {
    return { source, target, kind: 'RELATED', reversed: false, statement: null, sourceCount: 0 };
  };
  const targets = Array.from({ length: leaves }, (_, at) => node(at + 1));
  const neighbours = (ids: readonly EntityId[], limit: number): Promise<Neighbourhood[]> => {
    const found = ids.map((id) => {
      const all = id === node(0) ? targets.map((leaf) => link(id, leaf)) : [link(id, node(0))];
      return { links: all.slice(0, limit), more: all.length > limit };
    });
    read.links += found.reduce((sum, { links }) => sum + links.length, 0);
    return Promise.resolve(found);
  };
  return { neighbours, read, ids: [node(0), ...targets] };
}

const equal = (ids: readonly EntityId[]): Promise<number[]> => Promise.resolve(ids.map(() => 0));

describe('a subgraph', () => {
  it('gives a hub the links that its neighbours do not need', async () => {
    const { neighbours, ids, read } = star(20);
    const found = await subgraphAmong(neighbours, ids, ids.length, { links: 100, linksEach: 50 });
    expect(found).toMatchObject({ complete: true, omittedCount: 0 });
    expect(found.links).toHaveLength(20);
    expect(new Set(found.nodes.map(({ omittedNeighbours }) => omittedNeighbours))).toEqual(new Set([0]));
    expect(read.links).toBeLessThanOrEqual(100);
  });

  it('says that it is not all when the budget does not suffice for a hub, and never reads beyond it', async () => {
    for (const budget of [
      { links: 60, linksEach: 50 },
      { links: 1_000, linksEach: 10 },
      { links: 5, linksEach: 50 },
    ]) {
      const { neighbours, read } = star(20);
      const found = await subgraphAround(neighbours, equal, { seeds: [node(0)], depth: 2, maxNodes: 50 }, budget);
      expect(found.complete).toBe(budget.links === 60);
      expect(read.links).toBeLessThanOrEqual(budget.links);
    }
  });

  it('leaves out the least important of the farthest, and counts them where they are missing', async () => {
    const { neighbours } = star(5);
    const importance = (ids: readonly EntityId[]) => Promise.resolve(ids.map((id) => Number(id.slice(-2))));
    const found = await subgraphAround(neighbours, importance, { seeds: [node(0)], depth: 1, maxNodes: 3 });
    expect(found.nodes).toEqual([
      { id: node(0), distance: 0, omittedNeighbours: 3 },
      { id: node(5), distance: 1, omittedNeighbours: 0 },
      { id: node(4), distance: 1, omittedNeighbours: 0 },
    ]);
    expect(found).toMatchObject({ omittedCount: 3, complete: true });
  });
});
