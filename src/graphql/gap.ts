// Pages of gaps, and the paths that suggest them.
import type { EntityKind } from '../domain/entity.js';
import { MOST_GAPS, type Gap } from '../domain/gap.js';
import { steps } from '../domain/link.js';
import { gapsAround } from '../reasoning/gap.js';
import { pathAlong } from '../reasoning/path.js';
import { pageOfHits } from '../reasoning/search/hit.js';
import { ROOT, type Awaitable, type GapList } from '../store/graph-store.js';
import { andThen, inAll } from './awaitable.js';
import { connect, fieldOf, windowOf, type FieldInfo, type GapsAbout, type PageArgs } from './connection.js';
import type { Context } from './context.js';
import { checkEntityId } from './filter.js';
import { linkBetween } from './link.js';
import type { FoundPath, GapPage } from './parent.js';

type Kinds = readonly EntityKind[] | null | undefined;

/** The list that is asked for: about an entity, or of the release. @throws AncrageError BAD_USER_INPUT */
export function gapsAsked(about: string | null | undefined, kinds: Kinds): GapList | GapsAbout {
  if (about == null) return { noun: 'gaps', of: ROOT, ...(kinds && { kinds }), order: 'SCORE' };
  return { noun: 'gapsAbout', about: checkEntityId(about, 'about'), kinds: kinds ?? null };
}

/** A page of gaps: of the release, as it keeps them, or about an entity, among what is kept as most related to it. */
export function pageOfGaps(
  context: Context,
  info: FieldInfo,
  list: GapList | GapsAbout,
  args: PageArgs,
): Awaitable<GapPage> {
  if (list.noun === 'gaps') {
    return andThen(connect(context, info, list, ROOT, args), ({ slice }) => ({ list, slice, found: null }));
  }
  const window = windowOf(list, args);
  return andThen(context.load.related(list.about, {}, fieldOf(info)), (related) => {
    const found = gapsAround(list.about, related, list.kinds);
    return { list, slice: pageOfHits(found.items, window), found };
  });
}

/** How many gaps there are on all pages. */
export function countGaps({ list, found }: GapPage, { load }: Context): Awaitable<number> {
  if (found !== null) return found.items.length;
  return list.noun === 'gaps' ? load.count(list, ROOT) : 0;
}

const ALL: GapList = { noun: 'gaps', of: ROOT, order: 'SCORE' };

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
