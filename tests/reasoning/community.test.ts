// Communities against the definition of modularity, and straddlers against theirs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communities, NONE, straddlers } from '../../src/reasoning/community.js';
import { importance } from '../../src/reasoning/importance.js';
import { buildTies, type TieSources } from '../../src/reasoning/tie.js';
import { at, naiveWeights, numbers, sum, tieSources } from './naive.js';

/** Modularity by its definition (Newman and Girvan 2004), pair by pair. */
function modularity(weights: readonly (readonly number[])[], community: readonly number[]): number {
  const degrees = weights.map(sum);
  const all = sum(degrees);
  const pairs = numbers(weights.length).flatMap((x) => numbers(weights.length).map((y) => [x, y] as const));
  const within = pairs.filter(([x, y]) => community[x] === community[y]);
  return sum(within.map(([x, y]) => at(weights, x, y) / all - ((degrees[x] ?? 0) * (degrees[y] ?? 0)) / all ** 2));
}

/** The communities of sources, and what they are judged by. */
function found(sources: TieSources) {
  const ties = buildTies(sources);
  const ranks = importance(ties);
  const community = communities(ties, ranks);
  return { ties, ranks, community: [...community], straddling: straddlers(ties, community) };
}

const cliques: TieSources = {
  entities: 8,
  statements: [],
  mentions: [],
  // Two threes and a tie between them, and one entity that two tie to a four of their own strength.
  links: [
    ...[
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 4],
      [4, 5],
      [3, 5],
      [4, 6],
      [5, 6],
      [3, 6],
    ].map(([x = 0, y = 0]): [number, number, number] => [x, y, 10_000]),
    [2, 3, 5_000],
  ],
};

describe('communities', () => {
  it('are cliques, the larger first, without what is tied to nothing', () => {
    expect(found(cliques).community).toEqual([1, 1, 1, 0, 0, 0, 0, NONE]);
  });

  it('are nothing of nothing', () => {
    expect(found({ entities: 0, statements: [], mentions: [], links: [] }).community).toEqual([]);
    expect(found({ entities: 2, statements: [], mentions: [], links: [] }).community).toEqual([NONE, NONE]);
  });

  it('hold all that is tied, in order of size and of the most important member', () => {
    fc.assert(
      fc.property(tieSources, (sources) => {
        const { community, ranks } = found(sources);
        const weights = naiveWeights(sources);
        expect(community.map((place) => place === NONE)).toEqual(weights.map((row) => sum(row) === 0));
        const groups = numbers(Math.max(-1, ...community) + 1).map((place) => {
          const members = numbers(community.length).filter((x) => community[x] === place);
          return { size: members.length, most: Math.max(...members.map((x) => ranks[x] ?? 0)) };
        });
        expect(groups.every(({ size }) => size > 0)).toBe(true);
        expect(groups).toEqual(groups.toSorted((a, b) => b.size - a.size || b.most - a.most));
      }),
    );
  });

  it('are better than one alone, than each for itself, and than any two of them joined', () => {
    fc.assert(
      fc.property(tieSources, (sources) => {
        const { community } = found(sources);
        const weights = naiveWeights(sources);
        const reached = modularity(weights, community) + 1e-9;
        const all = numbers(community.length);
        fc.pre(community.some((place) => place !== NONE));
        expect(
          modularity(
            weights,
            all.map(() => 0),
          ),
        ).toBeLessThanOrEqual(reached);
        expect(modularity(weights, all)).toBeLessThanOrEqual(reached);
        for (const one of new Set(community)) {
          for (const other of new Set(community)) {
            const joined = community.map((place) => (place === one ? other : place));
            expect(modularity(weights, joined)).toBeLessThanOrEqual(reached);
          }
        }
      }),
    );
  });
});

describe('straddlers', () => {
  /** Two pairs of three; entity 6 belongs to the first and is tied to the second. */
  const between = (weight: number): TieSources => ({
    ...cliques,
    links: [...cliques.links.slice(0, 9), [7, 0, 10_000], [7, 1, 10_000], [7, 3, weight]],
  });

  it('have a third of the weight of their ties in one other community, and no less', () => {
    expect(found(between(10_000)).straddling).toEqual([7]);
    expect(found(between(9_999)).straddling).toEqual([]);
  });

  it('are who their definition says', () => {
    fc.assert(
      fc.property(tieSources, (sources) => {
        const { community, straddling } = found(sources);
        const weights = naiveWeights(sources);
        const straddles = (x: number): boolean =>
          [...new Set(community)].some((place) => {
            const theirs = sum(
              numbers(community.length)
                .filter((y) => community[y] === place)
                .map((y) => at(weights, x, y)),
            );
            return place !== community[x] && theirs > 0 && 3 * theirs >= sum(weights[x] ?? []);
          });
        expect(straddling).toEqual(numbers(community.length).filter(straddles));
      }),
    );
  });
});
