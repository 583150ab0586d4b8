// The contract, part three: what windows cut from lists, and what they say of what is around.
import { describe, expect, it } from 'vitest';
import { LAST_KEY } from '../../src/domain/order.js';
import { type List, ROOT, type Window } from '../../src/store/graph-store.js';
import { type Random, randomFrom } from '../support/random.js';
import { type ReadRow, rowsByParent, rowsOf } from '../support/reading-list.js';
import { expectedSlice, forEachFew, type Ground, keyOf, PATIENCE, same } from './ground.js';
import { describeList, everyList, listsOf, NOUNS, parentsOf } from './list-kind.js';

/** Windows tried on each list; fewer where each has to be planned first, other ones of every list. */
const TRIALS = { atOnce: 10, waiting: 4 };

/** A key near those of a list: one of them mostly, or one with a change, lengthened, or none of them at all. */
function keyNear(random: Random, keys: readonly string[]): string {
  const key = keys.length === 0 ? 'x' : random.pick(keys);
  const at = random.below(key.length);
  if (random.chance(0.5)) return key;
  if (random.chance(0.6))
    return `${key.slice(0, at)}${random.pick(['0', '9', 'a', 'z', ' ', '\t', 'é'])}${key.slice(at + 1)}`;
  return random.pick([`${key}~`, `${key}\t`, key.slice(0, at), '', ' ', '~', LAST_KEY]);
}

function randomWindow(random: Random, keys: readonly string[]): Window {
  return {
    after: random.chance(0.6) ? keyNear(random, keys) : null,
    before: random.chance(0.6) ? keyNear(random, keys) : null,
    limit: random.pick([1, 1, 2, 3, 7, 100, 20_000]),
    backward: random.chance(0.5),
  };
}

/** The parent of which a list is longest, with its rows. */
function longest(ground: Ground, list: List): [string, ReadRow[]] {
  const all = [...rowsByParent(ground.reading, list)];
  return all.reduce((best, each) => (each[1].length > best[1].length ? each : best), all[0] ?? [ROOT, []]);
}

/** Describes the windows that a store cuts from lists. */
export function describeWindows(ground: Ground): void {
  describe('windows', () => {
    it.each(NOUNS)(
      'on %s hold what stands between two keys, and say exactly what is around',
      PATIENCE,
      async (noun) => {
        const snapshot = await ground.snapshot();
        const trials = ground.waits ? TRIALS.waiting : TRIALS.atOnce;
        const lists = listsOf(noun, everyList());
        await forEachFew(lists, async (list) => {
          const random = randomFrom(7 + lists.indexOf(list));
          const [parent, rows] = longest(ground, list);
          const keys = rows.map((row) => keyOf(list, row));
          for (let trial = 0; trial < trials; trial += 1) {
            const window = randomWindow(random, keys);
            const [slice] = await snapshot.slices(list, [parent], window);
            const about = `${describeList(list)}, ${parent}, ${JSON.stringify(window)}`;
            same(slice, expectedSlice(list, rows, window), about);
          }
        });
      },
    );

    it('are empty between a key and itself, between neighbours, beyond the ends and between crossed keys', async () => {
      const list: List = { noun: 'concepts', of: 'release', filter: {}, order: 'LABEL', language: 'fr' };
      const rows = rowsOf(ground.reading, list, ROOT);
      const keys = rows.map((row) => keyOf(list, row));
      const [first = '', second = '', third = '', last = ''] = [keys[0], keys[1], keys[2], keys.at(-1)];
      const bounds = [
        [second, second],
        [first, second],
        [third, first],
        [last, first],
        [last, null],
        [null, first],
      ] as const;
      const snapshot = await ground.snapshot();
      for (const [after, before] of bounds) {
        for (const backward of [false, true]) {
          const window = { after, before, limit: 5, backward };
          const [slice] = await snapshot.slices(list, [ROOT], window);
          expect(slice?.items).toEqual([]);
          same(slice, expectedSlice(list, rows, window), JSON.stringify(window));
        }
      }
    });

    it('are cut for each parent by the same keys, whether they are in its list or not', async () => {
      const list: List = { noun: 'mentions', of: 'entity', filter: {} };
      const parents = parentsOf(ground.reading, list);
      const rows = rowsByParent(ground.reading, list);
      const keys = longest(ground, list)[1].map((row) => keyOf(list, row));
      const snapshot = await ground.snapshot();
      for (const backward of [false, true]) {
        const window = { after: keys[1] ?? null, before: keys.at(-2) ?? null, limit: 3, backward };
        const slices = await snapshot.slices(list, parents, window);
        same(
          slices,
          parents.map((parent) => expectedSlice(list, rows.get(parent) ?? [], window)),
          JSON.stringify(window),
        );
      }
    });
  });
}
