// The graph that libraries are given: the strongest ties of each entity among those chosen.
import { describe, expect, it } from 'vitest';
import { tieGraph } from '../../src/reasoning/tie-graph.js';
import { buildTies } from '../../src/reasoning/tie.js';

/** A star around 0 whose ties weigh 1, 2, 3 and 4, and a tie of 5 between two of its ends. */
const ties = buildTies({
  entities: 5,
  statements: [],
  mentions: [],
  links: [
    [0, 1, 1],
    [0, 2, 2],
    [3, 0, 3],
    [0, 4, 4],
    [1, 2, 5],
  ],
});

const edgesOf = (entities: readonly number[], strongest: number): string[] =>
  tieGraph(ties, entities, strongest)
    .mapEdges((_, { weight }, from, to) => `${[from, to].sort().join('-')} ${String(weight)}`)
    .sort();

describe('the graph of ties', () => {
  it('has each tie once, with its weight', () => {
    expect(edgesOf([0, 1, 2, 3, 4], 9)).toEqual(['0-1 1', '0-2 2', '0-3 3', '0-4 4', '1-2 5']);
  });

  it('has the strongest of either end', () => {
    expect(edgesOf([0, 1, 2, 3, 4], 1)).toEqual(['0-3 3', '0-4 4', '1-2 5']);
  });

  it('counts as the strongest those to entities that are there', () => {
    expect(edgesOf([2, 0, 1], 1)).toEqual(['0-2 2', '1-2 5']);
    expect(tieGraph(ties, [2, 0, 1], 1).nodes()).toEqual(['2', '0', '1']);
  });
});
