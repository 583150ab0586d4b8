// What every part of the contract stands on: a store that holds a corpus, and the second reading of that corpus.
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { List, Slice, Snapshot, Window } from '../../src/store/graph-store.js';
import {
  communityKey,
  countKey,
  importanceKey,
  mentionKey,
  newestKey,
  oldestKey,
  positionKey,
  textKey,
  yearKey,
} from '../../src/domain/order.js';
import { type ReadRow, rowsByParent } from '../support/reading-list.js';
import type { Reading } from '../support/reading.js';
import { describeList } from './list-kind.js';

/** A corpus in a store and on paper. */
export interface Ground {
  readonly reading: Reading;
  /** The release as a new request sees it. */
  snapshot(): Promise<Snapshot>;
  /** Whether each read is a round trip, so that what takes a hundred thousand of them is sampled. */
  readonly waits: boolean;
}

/** Does something for each thing, a few at once: a store that waits has more than one to work on. */
export async function forEachFew<T>(things: readonly T[], act: (thing: T) => Promise<void>, few = 4): Promise<void> {
  const left = [...things];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: few }, work));
}

/** All of a list that a window can hold. */
export const WHOLE: Window = { after: null, before: null, limit: 20_000, backward: false };

/** Milliseconds that one part of the contract may last on a slow machine. */
export const PATIENCE = { timeout: 300_000 };

/** Holds that a store answered what it must: quickly when it did, with the difference when it did not. */
export function same(answer: unknown, expected: unknown, about: string): void {
  if (!isDeepStrictEqual(answer, expected)) expect(answer, about).toEqual(expected);
}

/** The sort key of one row of a list, as domain/order.ts makes it. */
export function keyOf(list: List, { id, by }: ReadRow): string {
  const count = by === null ? null : Number(by);
  if (list.noun === 'mentions') return mentionKey(count, id);
  if (list.noun === 'controversies') {
    const [millionths, sources] = [Math.floor(Number(by) / 1e7), Number(by) % 1e7];
    return `${String(1_000_000 - millionths).padStart(7, '0')}${countKey(sources, id)}`;
  }
  switch (list.order) {
    case 'LABEL':
    case 'TITLE':
      return textKey(String(by), id);
    case 'OLDEST':
      return oldestKey(String(by), id);
    case 'NEWEST':
      return newestKey(String(by), id);
    case 'YEAR':
      return yearKey(count, id);
    case 'POSITION':
      return positionKey(count ?? 0, id);
    case 'SIZE':
      return communityKey(count ?? 0, id);
    case 'IMPORTANCE':
      return importanceKey(count ?? 0, id);
    case 'SCORE':
      return `${String(1e13 - Number(by)).padStart(13, '0')}\t${id}`;
    default:
      return countKey(count ?? 0, id);
  }
}

/** The slice of a window over rows, by the words of the interface. */
export function expectedSlice(list: List, rows: readonly ReadRow[], window: Window): Slice<unknown> {
  const keyed = rows.map((row) => ({ key: keyOf(list, row), item: row.item }));
  const { after, before, limit, backward } = window;
  const open = keyed.filter(({ key }) => (after === null || key > after) && (before === null || key < before));
  const taken = backward ? open.slice(-limit) : open.slice(0, limit);
  const [first, last] = [taken[0]?.key, taken.at(-1)?.key];
  return {
    items: taken.map(({ item }) => item),
    keys: taken.map(({ key }) => key),
    // Around an empty slice: what its bounds keep out.
    hasNext:
      last === undefined
        ? before !== null && keyed.some(({ key }) => key >= before)
        : keyed.some(({ key }) => key > last),
    hasPrevious:
      first === undefined
        ? after !== null && keyed.some(({ key }) => key <= after)
        : keyed.some(({ key }) => key < first),
  };
}

/** Holds one list of many parents, whole, to the second reading: items, order, keys, bounds and counts. */
export async function holdsList(ground: Ground, list: List, parents: readonly string[]): Promise<void> {
  const snapshot = await ground.snapshot();
  const rows = rowsByParent(ground.reading, list);
  const expected = parents.map((parent) => rows.get(parent) ?? []);
  const title = describeList(list);
  const [slices, counts] = await Promise.all([snapshot.slices(list, parents, WHOLE), snapshot.counts(list, parents)]);
  expect(slices).toHaveLength(parents.length);
  slices.forEach(({ items, keys, hasNext, hasPrevious }, at) => {
    const rowsHere = expected[at] ?? [];
    const about = `${title}, parent ${JSON.stringify(parents[at])}`;
    same(
      items,
      rowsHere.map(({ item }) => item),
      about,
    );
    same(
      keys,
      rowsHere.map((row) => keyOf(list, row)),
      about,
    );
    same({ hasNext, hasPrevious }, { hasNext: false, hasPrevious: false }, about);
  });
  same(
    counts,
    expected.map((each) => each.length),
    `counts of ${title}`,
  );
}
