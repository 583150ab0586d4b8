// Importance is PageRank, checked against the linear system that defines it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importance } from '../../src/reasoning/importance.js';
import { buildTies } from '../../src/reasoning/tie.js';
import { at, naiveWeights, numbers, sum, tieSources } from './naive.js';

/** Solves `table . ranks = right` by Gauss-Jordan elimination with pivots. */
function solve(table: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = table.map((row, x) => [...row, right[x] ?? 0]);
  for (const column of numbers(rows.length)) {
    const pivot = numbers(rows.length)
      .slice(column)
      .reduce((best, x) => (Math.abs(at(rows, x, column)) > Math.abs(at(rows, best, column)) ? x : best));
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const head = rows[column].map((value) => value / at(rows, column, column));
    rows.forEach((row, x) => {
      const factor = at(rows, x, column);
      rows[x] = x === column ? head : row.map((value, y) => value - factor * (head[y] ?? 0));
    });
  }
  return rows.map((row) => row.at(-1) ?? 0);
}

/** `rank = (1 - 0.85) / n + 0.85 . walk . rank`, an entity without ties walking anywhere. */
function densePageRank(weights: readonly (readonly number[])[]): number[] {
  const all = numbers(weights.length);
  const step = (x: number, y: number): number => {
    const leaving = sum(weights[x] ?? []);
    return leaving === 0 ? 1 / all.length : at(weights, x, y) / leaving;
  };
  return solve(
    all.map((y) => all.map((x) => (x === y ? 1 : 0) - 0.85 * step(x, y))),
    all.map(() => 0.15 / all.length),
  );
}

describe('importance', () => {
  it('is nothing of nothing', () => {
    expect(importance(buildTies({ entities: 0, statements: [], mentions: [], links: [] }))).toHaveLength(0);
  });

  it('is shared evenly where nothing is tied', () => {
    const ties = buildTies({ entities: 4, statements: [], mentions: [], links: [] });
    expect([...importance(ties)]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('sums to 1 and is the PageRank of the weighted graph', () => {
    fc.assert(
      fc.property(tieSources, (sources) => {
        const ranks = importance(buildTies(sources));
        expect(sum([...ranks])).toBeCloseTo(1, 10);
        densePageRank(naiveWeights(sources)).forEach((rank, x) => {
          expect(ranks[x]).toBeCloseTo(rank, 10);
        });
      }),
    );
  });
});
