// Pages of gaps, and the paths that suggest them.
import type { EntityKind } from '../domain/entity.js';
import { MOST_GAPS, type Gap } from '../domain/gap.js';
import { steps } from '../domain/link.js';
import { gapsAround, type GapsFound } from '../reasoning/gap.js';
import { pathAlong } from '../reasoning/path.js';
import { pageOfHits } from '../reasoning/search/hit.js';
import { ROOT, type Awaitable, type GapList, type Slice } from '../store/graph-store.js';
import { andThen, inAll } from './awaitable.js';
import { fieldOf, windowOf, type FieldInfo, type GapsAsked, type PageArgs } from './connection.js';
import type { Context } from './context.js';
import { checkEntityId } from './filter.js';
import { linkBetween } from './link.js';
import type { FoundPath, GapPage } from './parent.js';

type Kinds = readonly EntityKind[] | null | undefined;

/** The list that is asked for: about an entity, or of the release. @throws AncrageError BAD_USER_INPUT */
export function gapsAsked(about: string | null | undefined, kinds: Kinds): GapsAsked {
  return { noun: 'gapsAsked', about: about == null ? null : checkEntityId(about, 'about'), kinds: kinds ?? null };
}

/** All gaps that the release keeps. */
const ALL: GapList = { noun: 'gaps', of: ROOT, order: 'SCORE' };

/** The list of the store that holds what is asked for, and its parent. */
function storedAs({ about, kinds }: GapsAsked): { readonly list: GapList; readonly parent: string } {
  const list: GapList = { ...ALL, of: about === null ? ROOT : 'entity', ...(kinds && { kinds }) };
  return { list, parent: about ?? ROOT };
}

/** The most units that a gap which the release does not keep may have, 0 when it keeps all. */
function mostBeyond({ load }: Context, field: string): Awaitable<number> {
  const last = load.slice(ALL, ROOT, { after: null, before: null, limit: 1, backward: true }, field);
  return andThen(inAll<unknown>([last, load.count(ALL, ROOT)]) as Awaitable<[Slice<Gap>, number]>, ([slice, kept]) =>
    kept < MOST_GAPS ? 0 : (slice.items[0]?.units ?? 0),
  );
}

/**
 * The gaps among what is kept as most related to an entity, when these reach further down than the gaps of the release
 * do; null when they do not: a hub has none so close. Either holds all that the other does as far as it reaches itself.
 */
function gapsKept(context: Context, field: string, { about, kinds }: GapsAsked): Awaitable<GapsFound | null> {
  if (about === null) return null;
  return andThen(context.load.related(about, {}, field), (related) => {
    const found = gapsAround(about, related, kinds);
    if (!related.cut) return found;
    const least = related.items.at(-1)?.units ?? 0;
    return andThen(mostBeyond(context, field), (beyond) => (least < beyond ? found : null));
  });
}

/** A page of gaps. */
export function pageOfGaps(context: Context, info: FieldInfo, list: GapsAsked, args: PageArgs): Awaitable<GapPage> {
  const [window, field] = [windowOf(list, args), fieldOf(info)];
  return andThen(gapsKept(context, field, list), (found) => {
    if (found !== null) return { list, slice: pageOfHits(found.items, window), found };
    const stored = storedAs(list);
    const read = context.load.slice(stored.list, stored.parent, window, field);
    return andThen(read, (slice) => ({ list, slice, found }));
  });
}

/** How many gaps there are on all pages. */
export function countGaps({ list, found }: GapPage, { load }: Context): Awaitable<number> {
  if (found !== null) return found.items.length;
  const stored = storedAs(list);
  return load.count(stored.list, stored.parent);
}

/** Whether nothing that was not kept could go on after the end of a page. */
export function isWhole({ list, slice, found }: GapPage, { load }: Context): Awaitable<boolean> {
  if (list.kinds?.length === 0 || slice.hasNext) return true;
  return found === null ? andThen(load.count(ALL, ROOT), (kept) => kept < MOST_GAPS) : !found.cut;
}

/** The path that suggests a gap: along the link of the two, or through the third entity that adds most. */
export function pathOfGap(context: Context, info: FieldInfo, { a, b, through }: Gap): Awaitable<FoundPath> {
  const ends = steps(through === null ? [a, b] : [a, through, b]);
  const links = inAll(ends.map(([one, other]) => linkBetween(context, fieldOf(info), one, other)));
  return andThen(links, (each) => ({ ...pathAlong(each), evidence: {} }));
}
