// The contract: communities by id, and places on the map.
import { describe, expect, it } from 'vitest';
import { weigh } from '../support/reading-importance.js';
import type { ReadEntity } from '../support/reading-record.js';
import { UNKNOWN } from './filter-sample.js';
import { type Ground, same } from './ground.js';

const STRANGERS = ['', 'community:', 'community:0', 'community:01', 'community:1000000', 'community:x'];

/** Mean of what there is at least one of. */
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/** Describes what a store says of the structure of a release. */
export function describePlaces(ground: Ground): void {
  const { reading } = ground;

  describe('the structure', () => {
    it('answers communities by id, null for what is none', async () => {
      const { communities, concepts } = reading;
      const ids = communities.map(({ id }) => id);
      const [first = '', concept = ''] = [ids[0], concepts[0]?.id];
      const asked = [...ids.toReversed(), ...STRANGERS, ...Object.values(UNKNOWN), concept, first, first];
      const expected = asked.map((id) => communities.find((each) => each.id === id) ?? null);
      same(await (await ground.snapshot()).communities(asked), expected, 'communities');
      expect(ids.length).toBeGreaterThan(1);
      expect(await (await ground.snapshot()).communities([])).toEqual([]);
    });

    it('places the most important entities on the map, and nothing else', async () => {
      const entities = [...reading.entity.values()];
      const rank = new Map(entities.toSorted(byImportance).map(({ id }, at) => [id, at]));
      const others = ['', 'concept:x', ...Object.values(UNKNOWN), reading.articles[0]?.id ?? ''];
      const ids = [...others, ...entities.map(({ id }) => id), entities[0]?.id ?? ''];
      const places = await (await ground.snapshot()).positions(ids);
      const placed = ids.filter((_, at) => places[at] !== null);
      expect(placed).toEqual(ids.filter((id) => (rank.get(id) ?? Infinity) < 2_000));
      expect(places.at(-1)).toEqual(places[others.length]);
      const axes = places.flatMap((place) => (place === null ? [] : [[place.x, place.y]]));
      for (const value of axes.flat()) expect(Math.round(value * 1e4) / 1e4).toBe(value);
      // The map fills its square on one axis at least.
      const spans = [0, 1].map((axis) => axes.map((place) => place[axis] ?? NaN));
      expect(spans.map((all) => [Math.min(...all), Math.max(...all)])).toContainEqual([0, 1]);
      expect(Math.min(...axes.flat())).toBe(0);
      expect(Math.max(...axes.flat())).toBe(1);
      expect(await (await ground.snapshot()).positions([])).toEqual([]);
    });

    it('places what is joined closer than what is not', async () => {
      const ids = [...reading.entity.keys()];
      const found = await (await ground.snapshot()).positions(ids);
      const place = new Map(ids.map((id, at) => [id, found[at] ?? { x: NaN, y: NaN }]));
      const weights = weigh(reading);
      const distance = (one: string, other: string): number => {
        const [a, b] = [place.get(one), place.get(other)];
        return Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN));
      };
      const pairs = ids.flatMap((one) => ids.filter((other) => one < other).map((other) => [one, other] as const));
      const joined = pairs.filter(([one, other]) => (weights.get(one)?.get(other) ?? 0) > 0);
      const apart = mean(pairs.map(([one, other]) => distance(one, other)));
      expect(mean(joined.map(([one, other]) => distance(one, other)))).toBeLessThan(0.75 * apart);
    });
  });
}

function byImportance(one: ReadEntity, other: ReadEntity): number {
  return other.importance - one.importance || (one.id < other.id ? -1 : 1);
}
