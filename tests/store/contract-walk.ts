// The contract, part five: a walk over every list of every parent, page by page, forwards and backwards, that finds
// exactly what the second reading says, nothing twice.
import { describe, expect, it } from 'vitest';
import type { List, Slice, Snapshot } from '../../src/store/graph-store.js';
import { rowsByParent } from '../support/reading-list.js';
import { type Ground, keyOf, PATIENCE } from './ground.js';
import { describeList, everyList, listsOf, NOUNS, parentsOf } from './list-kind.js';

/** How many questions are under way at once, and how many parents one question has. */
const AT_ONCE = 16;
const TOGETHER = 400;

/**
 * Of many parents one in so many is walked a single item at a time where each is a round trip; `WALK=whole` walks all.
 * Lists of the release and the larger pages are always walked whole.
 */
const ONE_IN = process.env['WALK'] === 'whole' ? 1 : 8;
const MANY = 50;

/** A parent whose list is being walked. */
interface Walker {
  readonly parent: string;
  readonly expected: readonly string[];
  readonly found: string[];
  cursor: string | null;
}

/** Takes one step of a walk and holds what it finds to what is left. @returns whether there is more */
function step(
  walker: Walker,
  { keys, hasNext, hasPrevious }: Slice<unknown>,
  size: number,
  backward: boolean,
): boolean {
  const { parent, expected, found, cursor } = walker;
  const [more, behind] = backward ? [hasPrevious, hasNext] : [hasNext, hasPrevious];
  found.splice(backward ? 0 : found.length, 0, ...keys);
  const left = expected.length - found.length;
  if (keys.length > size || more !== left > 0 || behind !== (cursor !== null)) {
    expect({ parent, keys, more, behind }).toEqual({
      parent,
      keys: keys.slice(0, size),
      more: left > 0,
      behind: cursor !== null,
    });
  }
  walker.cursor = (backward ? keys[0] : keys.at(-1)) ?? null;
  return more;
}

/** Parents that stand at the same cursor are asked together. */
function grouped(walkers: readonly Walker[]): Walker[][] {
  const groups = new Map<string | null, Walker[][]>();
  for (const walker of walkers) {
    const group = groups.get(walker.cursor) ?? [];
    if ((group.at(-1)?.length ?? TOGETHER) === TOGETHER) group.push([]);
    group.at(-1)?.push(walker);
    groups.set(walker.cursor, group);
  }
  return [...groups.values()].flat();
}

/** Walks a list of all its parents. */
async function walk(snapshot: Snapshot, ground: Ground, list: List, size: number, backward: boolean): Promise<void> {
  const rows = rowsByParent(ground.reading, list);
  const parents = parentsOf(ground.reading, list);
  const sampled = size === 1 && ground.waits && parents.length > MANY;
  const walked = sampled ? parents.filter((_, at) => at % ONE_IN === 0) : parents;
  const all: Walker[] = walked.map((parent) => {
    const expected = (rows.get(parent) ?? []).map((row) => keyOf(list, row));
    return { parent, expected, found: [], cursor: null };
  });
  const ask = async (walkers: readonly Walker[]): Promise<Walker[]> => {
    const cursor = walkers[0]?.cursor ?? null;
    const window = { after: backward ? null : cursor, before: backward ? cursor : null, limit: size, backward };
    const parents = walkers.map(({ parent }) => parent);
    const slices = await snapshot.slices(list, parents, window);
    return walkers.filter((walker, at) => step(walker, slices[at] as Slice<unknown>, size, backward));
  };
  for (let walking = all; walking.length > 0;) {
    const groups = grouped(walking);
    walking = [];
    while (groups.length > 0) walking.push(...(await Promise.all(groups.splice(0, AT_ONCE).map(ask))).flat());
  }
  for (const { parent, found, expected } of all) {
    if (found.join('\n') !== expected.join('\n')) expect(found, `${describeList(list)}, ${parent}`).toEqual(expected);
  }
}

/**
 * Every list with the page sizes that it is walked at: all in its usual order, the larger ones in its other orders; one
 * large size is enough where each page is a round trip.
 */
function walks(waits: boolean): { list: List; sizes: number[] }[] {
  const seen = new Set<string>();
  return everyList().map((list) => {
    const kind = JSON.stringify([list.noun, list.of, 'role' in list && list.role, 'kinds' in list && list.kinds]);
    const large = waits ? [100] : [7, 100];
    const sizes = seen.has(kind) ? large : [1, ...large];
    seen.add(kind);
    return { list, sizes };
  });
}

/** Describes the walk. */
export function describeWalk(ground: Ground): void {
  describe('a walk', () => {
    it.each(NOUNS)('over %s of every parent finds everything once, forwards and backwards', PATIENCE, async (noun) => {
      const snapshot = await ground.snapshot();
      for (const { list, sizes } of walks(ground.waits).filter((each) => listsOf(noun, [each.list]).length > 0)) {
        for (const size of sizes) {
          for (const backward of [false, true]) await walk(snapshot, ground, list, size, backward);
        }
      }
    });
  });
}
