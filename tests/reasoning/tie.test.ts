// Ties are what their definition says, in both rows, in order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ties } from '../../src/domain/tie.js';
import { buildTies } from '../../src/reasoning/tie.js';
import { naiveRows, naiveTie, naiveWeights, numbers, sum, tieSources } from './naive.js';

function rowOf({ offsets, other, pieces, coMention, hierarchy, weight }: Ties, x: number) {
  const places = numbers(weight.length).slice(offsets[x], offsets[x + 1]);
  return places.map((at) => ({
    other: other[at],
    pieces: pieces[at],
    coMention: coMention[at],
    hierarchy: hierarchy[at],
    weight: weight[at],
  }));
}

describe('ties', () => {
  it('are none without sources', () => {
    const ties = buildTies({ entities: 2, statements: [], mentions: [[], [1]], links: [] });
    expect([...ties.offsets]).toEqual([0, 0, 0]);
    expect([...ties.total]).toEqual([0, 0]);
  });

  it('weigh pieces of evidence, shared articles and hierarchy', () => {
    const ties = buildTies({
      entities: 3,
      statements: [
        [0, 1, 1],
        [1, 0, 2],
      ],
      mentions: [
        [0, 1, 2],
        [0, 1],
      ],
      links: [[2, 0, 5_000]],
    });
    const [three, two] = [7_213, 9_102]; // 10,000 / ln(1 + entities)
    expect(rowOf(ties, 0)).toEqual([
      { other: 1, pieces: 3, coMention: three + two, hierarchy: 0, weight: 40_000 + three + two },
      { other: 2, pieces: 0, coMention: three, hierarchy: 5_000, weight: three + 5_000 },
    ]);
    expect(ties.total[2]).toBe(2 * three + 5_000);
  });

  it('are what a naive computation finds', () => {
    fc.assert(
      fc.property(tieSources, (sources) => {
        const ties = buildTies(sources);
        const weights = naiveWeights(sources);
        expect(numbers(sources.entities).map((x) => rowOf(ties, x))).toEqual(
          naiveRows(weights).map((row, x) => row.map((other) => ({ other, ...naiveTie(sources, x, other) }))),
        );
        expect([...ties.total]).toEqual(weights.map(sum));
      }),
    );
  });
});
