// Bridges are what the whole graph has between two entities, as far as the list calls itself sure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../src/domain/id.js';
import type { ReadTieRow } from '../../src/domain/relatedness.js';
import type { Ties } from '../../src/domain/tie.js';
import {
  bridgeCandidates,
  rankBridges,
  rowsBetween,
  type BridgeEnd,
  type BridgeEnds,
} from '../../src/reasoning/bridge.js';
import { explainRelated, rankStored } from '../../src/reasoning/related.js';
import { strongTies } from '../../src/reasoning/reach.js';
import { mostRelated } from '../../src/reasoning/relatedness.js';
import { buildTies } from '../../src/reasoning/tie.js';
import { at, naiveScores, naiveWeights, numbers, tieSources } from './naive.js';

const idOf = (x: number): EntityId => `concept:${String(x).padStart(3, '0')}`;
const numberOf = (id: string): number => Number(id.slice('concept:'.length));

/** A row as a store hands it over: the `most` strongest ties. */
function rowOf(ties: Ties, strong: Uint8Array, x: number, most: number): ReadTieRow {
  const [start = 0, end = 0] = [ties.offsets[x], ties.offsets[x + 1]];
  const places = numbers(end).slice(start, start + most);
  return {
    entity: idOf(x),
    more: end - start > most,
    ties: places.map((place) => ({
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

/** What a release keeps, and the rows of all. */
function released(ties: Ties, passOn: number, keep: number) {
  const strong = strongTies(ties, passOn);
  const rows = numbers(ties.total.length).map((x) => rowOf(ties, strong, x, passOn));
  const { offsets, other, score, through, cut } = mostRelated(ties, { passOn, keep });
  const endOf = (x: number): BridgeEnd => {
    const items = numbers(other.length)
      .slice(offsets[x], offsets[x + 1])
      .map((place) => {
        const id = idOf(other[place] ?? 0);
        const tie = rows[x]?.ties.find((each) => each.other === id);
        const { pieces, coMention, hierarchy } = tie ?? { pieces: 0, coMention: 0, hierarchy: 0 };
        const third = through[place] ?? -1;
        const ends = { pieces, coMention, hierarchy, through: third < 0 ? null : idOf(third) };
        return { other: id, units: score[place] ?? 0, ...ends };
      });
    return { id: idOf(x), related: rankStored({ items, cut: cut[x] === 1 }) };
  };
  return { rows, endOf };
}

const question = fc.record({
  sources: tieSources,
  passOn: fc.constantFrom(1, 2, 3, 100),
  keep: fc.constantFrom(1, 2, 3, 5, 100),
});

/** Checks the bridges between every two entities. */
function eachPair(
  check: (given: {
    readonly ends: BridgeEnds;
    readonly found: ReturnType<typeof rankBridges>;
    readonly rows: readonly ReadTieRow[];
    /** All bridges of the whole graph, in order, as `[id, units]`. */
    readonly all: readonly (readonly [EntityId, number])[];
  }) => void,
): void {
  fc.assert(
    fc.property(question, ({ sources, passOn, keep }) => {
      const scores = naiveScores(naiveWeights(sources), passOn);
      const { rows, endOf } = released(buildTies(sources), passOn, keep);
      const every = numbers(sources.entities);
      for (const [x, y] of every.flatMap((one) => every.map((other) => [one, other] as const))) {
        const ends = [endOf(x), endOf(y)] as const;
        const candidates = bridgeCandidates(ends).map(({ id }) => id);
        const needed = rowsBetween(ends, candidates).map((id) => rows[numberOf(id)] as ReadTieRow);
        const all = every
          .filter((z) => z !== x && z !== y)
          .map((z) => [idOf(z), Math.min(at(scores, x, z), at(scores, y, z))] as const)
          .filter(([, units]) => units > 0)
          .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
        check({ ends, found: rankBridges(ends, candidates, needed), rows, all });
      }
    }),
  );
}

describe('bridges', { timeout: 60_000 }, () => {
  it('have the weaker of the two scores of the whole graph, whatever was kept', () => {
    eachPair(({ found, all }) => {
      const whole = new Map(all);
      for (const { id, units } of found.items) expect(units).toBe(whole.get(id));
    });
  });

  it('are, as far as they are sure, the first of the whole graph, and all of it where nothing is cut', () => {
    eachPair(({ found, all }) => {
      const told = found.items.map(({ id, units }) => [id, units]);
      const sure = found.items.filter((item) => item.sure).length;
      expect(found.items.slice(0, sure).every((item) => item.sure)).toBe(true);
      expect(told.slice(0, sure)).toEqual(all.slice(0, sure));
      if (!found.cut) expect(told).toEqual(all);
    });
  });

  it('are nowhere cut when all that is related is kept and every row is whole', () => {
    fc.assert(
      fc.property(tieSources, (sources) => {
        const { endOf } = released(buildTies(sources), 1_000, 1_000);
        const ends = [endOf(0), endOf(sources.entities - 1)] as const;
        const candidates = bridgeCandidates(ends).map(({ id }) => id);
        expect(rowsBetween(ends, candidates)).toEqual([]);
        expect(rankBridges(ends, candidates, []).cut).toBe(false);
      }),
    );
  });

  it('are explained on both sides by parts that sum to the score exactly', () => {
    eachPair(({ ends, found, rows }) => {
      for (const { id, units, halves } of found.items) {
        const sums = halves.map((similar, side) => {
          const [own, other] = [ends[side]?.id ?? '', id].map((each) => rows[numberOf(each)] as ReadTieRow);
          const parts = explainRelated(
            { similar, units: similar.units },
            own as ReadTieRow,
            other as ReadTieRow,
            false,
          );
          return parts.reduce((sum, part) => sum + part.units, 0);
        });
        expect(Math.min(...sums)).toBe(units);
        expect(sums).toEqual(halves.map((similar) => similar.units));
      }
    });
  });
});
