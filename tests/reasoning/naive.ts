// What the tests of reasoning over ties draw, and the definitions, computed without any care for speed.
import fc from 'fast-check';
import type { TieSources } from '../../src/reasoning/tie.js';

const pieces = fc.integer({ min: 1, max: 5 });

/** Sources of few entities: dense enough for hubs, several rows of one pair, things tied to themselves. */
export const tieSources = fc.integer({ min: 1, max: 9 }).chain((entities): fc.Arbitrary<TieSources> => {
  const entity = fc.integer({ min: 0, max: entities - 1 });
  return fc.record({
    entities: fc.constant(entities),
    statements: fc.array(fc.tuple(entity, entity, pieces), { maxLength: 8 }),
    mentions: fc.array(fc.uniqueArray(entity, { maxLength: 6 }), { maxLength: 6 }),
    links: fc.array(fc.tuple(entity, entity, fc.constantFrom(5_000, 10_000)), { maxLength: 6 }),
  });
});

/** One tie by its definition. */
export function naiveTie({ statements, mentions, links }: TieSources, x: number, y: number) {
  if (x === y) return { pieces: 0, coMention: 0, hierarchy: 0, weight: 0 };
  const between = (rows: TieSources['links']): number =>
    rows
      .filter(([from, to]) => (from === x && to === y) || (from === y && to === x))
      .reduce((sum, [, , value]) => sum + value, 0);
  const both = mentions.filter((mentioned) => mentioned.includes(x) && mentioned.includes(y));
  const found = {
    pieces: between(statements),
    coMention: both.reduce((sum, { length }) => sum + Math.round(10_000 / Math.log(1 + length)), 0),
    hierarchy: between(links),
  };
  const direct = Math.round(20_000 * Math.log2(1 + found.pieces));
  return { ...found, weight: direct + found.coMention + found.hierarchy };
}

/** 0, 1, 2, ... */
export function numbers(n: number): number[] {
  return Array.from({ length: n }, (_, at) => at);
}

/** All weights by their definition: `w[x][y]`, in units. */
export function naiveWeights(sources: TieSources): number[][] {
  const all = numbers(sources.entities);
  return all.map((x) => all.map((y) => naiveTie(sources, x, y).weight));
}

/** One number of a table. */
export function at(table: readonly (readonly number[])[], x: number, y: number): number {
  return table[x]?.[y] ?? 0;
}

/** The sum of a list. */
export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Each entity's neighbours, strongest first, then by number. */
export function naiveRows(weights: readonly (readonly number[])[]): number[][] {
  return weights.map((row) =>
    numbers(row.length)
      .filter((y) => (row[y] ?? 0) > 0)
      .sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0) || a - b),
  );
}

/** All scores by their definition, a third entity passing on between its `passOn` strongest ties only. */
export function naiveScores(weights: readonly (readonly number[])[], passOn = Infinity): number[][] {
  const strongest = naiveRows(weights).map((row) => new Set(row.slice(0, passOn)));
  const all = numbers(weights.length);
  const through = (x: number, y: number, z: number): number =>
    strongest[z]?.has(x) && strongest[z].has(y)
      ? Math.round((at(weights, x, z) * at(weights, z, y)) / sum(weights[z] ?? []))
      : 0;
  return all.map((x) =>
    all.map((y) => (x === y ? 0 : at(weights, x, y) + sum(all.map((third) => through(x, y, third))))),
  );
}
