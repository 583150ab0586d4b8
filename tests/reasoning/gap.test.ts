// Gaps are the closest pairs that no article mentions together, by their definition, however few are kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/domain/entity.js';
import type { Similar } from '../../src/domain/relatedness.js';
import { gapPicker, gapsAround } from '../../src/reasoning/gap.js';
import { NOBODY } from '../../src/reasoning/reach.js';
import { rankStored } from '../../src/reasoning/related.js';
import { measureCloseness, mostRelated } from '../../src/reasoning/relatedness.js';
import { buildTies, type TieSources } from '../../src/reasoning/tie.js';
import { at, naiveRows, naiveScores, naiveTie, naiveWeights, numbers, sum, tieSources } from './naive.js';

const passOn = fc.constantFrom(1, 2, 3, 100);

/** What passes between two through each third one, by the definition. */
function naiveThird(sources: TieSources, limit: number, x: number, y: number): number {
  const weights = naiveWeights(sources);
  const strongest = naiveRows(weights).map((row) => row.slice(0, limit));
  const passed = numbers(sources.entities).map((z) => {
    const passes = strongest[z]?.includes(x) === true && strongest[z].includes(y);
    return passes ? Math.round((at(weights, x, z) * at(weights, z, y)) / sum(weights[z] ?? [])) : 0;
  });
  const most = Math.max(0, ...passed);
  return most === 0 ? NOBODY : passed.indexOf(most);
}

/** All gaps by the definition, the closest first, then by number. */
function naiveGaps(sources: TieSources, limit: number) {
  const scores = naiveScores(naiveWeights(sources), limit);
  const all = numbers(sources.entities);
  return all
    .flatMap((one) =>
      all.filter((other) => one < other).map((other) => ({ one, other, units: at(scores, one, other) })),
    )
    .filter(({ one, other, units }) => units > 0 && naiveTie(sources, one, other).coMention === 0)
    .map((gap) => {
      const linked = naiveTie(sources, gap.one, gap.other).weight > 0;
      return { ...gap, through: linked ? NOBODY : naiveThird(sources, limit, gap.one, gap.other) };
    })
    .sort((a, b) => b.units - a.units || a.one - b.one || a.other - b.other);
}

function picked(sources: TieSources, limit: number, most: number) {
  const ties = buildTies(sources);
  const picker = gapPicker(ties, most);
  measureCloseness(ties, { passOn: limit, keep: 1 }, picker.look);
  return picker.picked();
}

describe('the gaps of a graph', () => {
  it('are the closest pairs that nothing mentions together, with the third entity that adds most', () => {
    fc.assert(
      fc.property(tieSources, passOn, fc.constantFrom(1, 2, 5, 1_000), (sources, limit, most) => {
        expect(picked(sources, limit, most)).toEqual(naiveGaps(sources, limit).slice(0, most));
      }),
    );
  });

  it('lead along the link of two that hierarchy joins, and leave out two that one article mentions', () => {
    const statements = [0, 1, 2].map((x) => [x, 3, 1] as const);
    const sources = {
      entities: 4,
      statements,
      mentions: [
        [0, 3],
        [1, 3],
        [2, 3],
        [1, 2],
      ],
      links: [[0, 2, 5_000]] as const,
    };
    const found = picked(sources, 100, 10);
    expect(found.map(({ one, other, through }) => [one, other, through])).toEqual([
      [0, 2, NOBODY],
      [0, 1, 3],
    ]);
  });

  it('are none where nothing is joined', () => {
    expect(picked({ entities: 3, statements: [], mentions: [], links: [] }, 100, 10)).toEqual([]);
  });
});

describe('the gaps around an entity', () => {
  const idOf = (x: number) => (x % 2 === 0 ? (`concept:${x}` as const) : (`actor:${x}` as const));
  const numberOf = (id: string): number => Number(id.split(':')[1]);

  /** The list of an entity as a store keeps it. */
  function keptOf(sources: TieSources, limit: number, keep: number, x: number) {
    const { offsets, other, score, through, cut } = mostRelated(buildTies(sources), { passOn: limit, keep });
    const items = numbers(other.length)
      .slice(offsets[x], offsets[x + 1])
      .map((place): Similar => {
        const third = through[place] ?? NOBODY;
        const { pieces, coMention, hierarchy } = naiveTie(sources, x, other[place] ?? 0);
        const ends = { other: idOf(other[place] ?? 0), through: third === NOBODY ? null : idOf(third) };
        return { ...ends, units: score[place] ?? 0, pieces, coMention, hierarchy };
      });
    return rankStored({ items, cut: cut[x] === 1 });
  }

  it('are those of the graph that have it as an end, as far as its list reaches, of the other ends asked', () => {
    const kinds = fc.constantFrom<readonly EntityKind[] | null>(null, ['CONCEPT'], []);
    fc.assert(
      fc.property(tieSources, passOn, fc.constantFrom(1, 3, 100), kinds, (sources, limit, keep, asked) => {
        const x = sources.entities - 1;
        const related = keptOf(sources, limit, keep, x);
        const { items, cut } = gapsAround(idOf(x), related, asked);
        const kept = new Set(related.items.map(({ id }) => numberOf(id)));
        const expected = naiveGaps(sources, limit)
          .filter(({ one, other }) => other === x && kept.has(one))
          .filter(({ one }) => asked?.includes(one % 2 === 0 ? 'CONCEPT' : 'ACTOR') ?? true)
          .map(({ one, units, through }) => {
            const [a = '', b = ''] = [idOf(one), idOf(x)].sort();
            return { a: a, b: b, units, through: through === NOBODY ? null : idOf(through) };
          });
        const byEnds = (one: { a: string; b: string }, other: typeof one): number =>
          `${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1;
        expect(items.map(({ key: _, ...gap }) => gap).sort(byEnds)).toEqual(expected.sort(byEnds));
        expect(items.map(({ units }) => units)).toEqual(items.map(({ units }) => units).toSorted((a, b) => b - a));
        expect(cut).toBe(related.cut);
      }),
    );
  });
});
