// Relatedness is its definition, symmetric, exactly explained, and bounded at hubs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatednessBounds, type TieRow } from '../../src/domain/relatedness.js';
import type { Ties } from '../../src/domain/tie.js';
import { strongTies } from '../../src/reasoning/reach.js';
import { explain, mostRelated, relatedFinder } from '../../src/reasoning/relatedness.js';
import { buildTies } from '../../src/reasoning/tie.js';
import { at, naiveRows, naiveScores, naiveWeights, numbers, sum, tieSources } from './naive.js';

const idOf = (x: number) => `concept:${x}` as const;
const passOn = fc.constantFrom(1, 2, 3, 100);
const found = (find: ReturnType<typeof relatedFinder>, x: number): number[][] => find(x).map((each) => [...each]);

/** A row as a store hands it over: the strongest ties, and the one to the entity that is asked about. */
function rowOf(ties: Ties, strong: Uint8Array, x: number, y: number, most = Infinity): TieRow {
  const start = ties.offsets[x] ?? 0;
  const places = numbers(ties.weight.length).slice(start, ties.offsets[x + 1]);
  return {
    entity: idOf(x),
    ties: places
      .filter((place) => place < start + most || ties.other[place] === y)
      .map((place) => ({
        other: idOf(ties.other[place] ?? 0),
        pieces: ties.pieces[place] ?? 0,
        coMention: ties.coMention[place] ?? 0,
        hierarchy: ties.hierarchy[place] ?? 0,
        weight: ties.weight[place] ?? 0,
        strong: strong[place] === 1,
        otherTotal: ties.total[ties.other[place] ?? 0] ?? 0,
      })),
  };
}

/** Each pair's score and its rows, cut to `most` ties. */
function pairs(ties: Ties, limit: number, most = Infinity) {
  const find = relatedFinder(ties, { passOn: limit, keep: Infinity });
  const strong = strongTies(ties, limit);
  return numbers(ties.total.length).flatMap((x) =>
    find(x).map(([y, score]) => ({
      score,
      rows: [rowOf(ties, strong, x, y, most), rowOf(ties, strong, y, x, most)] as const,
    })),
  );
}

describe('the related entities of one', () => {
  it('are scored as the formula says, the closest first, then by number', () => {
    fc.assert(
      fc.property(tieSources, passOn, (sources, limit) => {
        const find = relatedFinder(buildTies(sources), { passOn: limit, keep: Infinity });
        const scores = naiveScores(naiveWeights(sources), limit);
        for (const [x, row] of naiveRows(scores).entries()) {
          expect(found(find, x)).toEqual(row.map((y) => [y, at(scores, x, y)]));
        }
      }),
    );
  });

  it('are related to it as it is to them', () => {
    fc.assert(
      fc.property(tieSources, passOn, (sources, limit) => {
        const find = relatedFinder(buildTies(sources), { passOn: limit, keep: Infinity });
        const table = numbers(sources.entities).map((x) => new Map(find(x)));
        table.forEach((row, x) => {
          row.forEach((score, y) => {
            expect(table[y]?.get(x)).toBe(score);
          });
        });
      }),
    );
  });

  it('are the first of the whole list when few are kept', () => {
    fc.assert(
      fc.property(tieSources, passOn, fc.integer({ min: 0, max: 4 }), (sources, limit, keep) => {
        const ties = buildTies(sources);
        const whole = relatedFinder(ties, { passOn: limit, keep: Infinity });
        const { offsets, other, score } = mostRelated(ties, { passOn: limit, keep });
        for (const x of numbers(sources.entities)) {
          const places = numbers(other.length).slice(offsets[x], offsets[x + 1]);
          expect(places.map((place) => [other[place], score[place]])).toEqual(found(whole, x).slice(0, keep));
        }
      }),
    );
  });

  it('are all that there are in the corpus, and cut beyond 10,000 entities', () => {
    expect(relatednessBounds(10_000)).toEqual({ passOn: 1_000, keep: 50 });
    expect(relatednessBounds(10_001)).toEqual({ passOn: 200, keep: 20 });
  });
});

describe('an explanation', () => {
  it('sums to the score exactly, whatever is listed and however short the rows are cut', () => {
    const most = fc.constantFrom(0, 1, 2, Infinity);
    fc.assert(
      fc.property(tieSources, passOn, most, fc.integer({ min: 0, max: 3 }), (sources, limit, cut, listed) => {
        for (const { score, rows } of pairs(buildTies(sources), limit, cut)) {
          expect(sum(explain(...rows, score, listed).map(({ units }) => units))).toBe(score);
        }
      }),
    );
  });

  it('needs no score when both rows are whole, and reads the same from either end', () => {
    fc.assert(
      fc.property(tieSources, passOn, (sources, limit) => {
        for (const { score, rows } of pairs(buildTies(sources), limit)) {
          const parts = explain(...rows);
          expect(parts).toEqual(explain(rows[1], rows[0], score));
          expect(parts.every(({ units }) => units > 0 && Number.isInteger(units))).toBe(true);
        }
      }),
    );
  });

  it('lists what joins the two, then the largest shared terms, then one remainder', () => {
    // 0 and 1 are stated together, mentioned together and one is under the other; 2, 3 and 4 are joined to both.
    const ties = buildTies({
      entities: 5,
      statements: [[0, 1, 1], ...[2, 3, 4].flatMap((z) => [0, 1].map((x) => [x, z, 5 - z] as const))],
      mentions: [[0, 1]],
      links: [[0, 1, 5_000]],
    });
    const strong = strongTies(ties, 100);
    const parts = explain(rowOf(ties, strong, 0, 1), rowOf(ties, strong, 1, 0), undefined, 1);
    expect(parts).toEqual([
      { kind: 'DIRECT', units: 20_000, through: null },
      { kind: 'CO_MENTION', units: 9_102, through: null },
      { kind: 'HIERARCHY', units: 5_000, through: null },
      { kind: 'SHARED', units: 20_000, through: 'concept:2' }, // 4 x 4 / 8
      { kind: 'SHARED', units: 15_850 + 10_000, through: null }, // log2(3) and 1
    ]);
  });

  it('refuses a score below what the ties give', () => {
    const [pair] = pairs(buildTies({ entities: 2, statements: [[0, 1, 1]], mentions: [], links: [] }), 100);
    if (pair === undefined) throw new Error('the two are related');
    expect(() => explain(...pair.rows, pair.score - 1)).toThrow(/concept:0 and concept:1 give 20000 units/);
  });
});
