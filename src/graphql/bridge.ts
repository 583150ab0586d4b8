// Pages of the entities between two.
import { ofKinds, pageOfHits } from '../reasoning/search/hit.js';
import { bridgeCandidates, rankBridges, rowsBetween, type BridgeEnds } from '../reasoning/bridge.js';
import type { RelatedList } from '../reasoning/related.js';
import type { Awaitable } from '../store/graph-store.js';
import { andThen, inAll } from './awaitable.js';
import { fieldOf, windowOf, type BridgesBetween, type FieldInfo, type PageArgs } from './connection.js';
import type { Context } from './context.js';
import type { BridgePage } from './parent.js';

/** A page of the bridges between two entities; what is read is what the release keeps of both, and ties of these. */
export function pageOfBridges(
  { load }: Context,
  info: FieldInfo,
  list: BridgesBetween,
  args: PageArgs,
): Awaitable<BridgePage> {
  const [window, field] = [windowOf(list, args), fieldOf(info)];
  const [from, to] = list.ends;
  return andThen(inAll(list.ends.map((id) => load.related(id, {}, field))), (found) => {
    const [one, other] = found as [RelatedList, RelatedList];
    const both: BridgeEnds = [
      { id: from, related: one },
      { id: to, related: other },
    ];
    const candidates = ofKinds(bridgeCandidates(both), list.kinds).map(({ id }) => id);
    const rows = inAll(rowsBetween(both, candidates).map((id) => load.ties(id, {}, field)));
    return andThen(rows, (read) => {
      const ranked = rankBridges(both, candidates, read);
      return { list, slice: pageOfHits(ranked.items, window), found: ranked };
    });
  });
}
