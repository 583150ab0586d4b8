// What is made of ranked hits: counts by kind, some kinds only, pages.
import { RESOURCE_KINDS, resourceKindOf, type ResourceKind, type SearchHit } from '../../domain/search.js';

/** How many hits there are of each kind, kinds without any left out. */
export function countByKind(hits: readonly SearchHit[]): { kind: ResourceKind; count: number }[] {
  const counts = new Map<ResourceKind, number>();
  for (const { id } of hits) counts.set(resourceKindOf(id), (counts.get(resourceKindOf(id)) ?? 0) + 1);
  return RESOURCE_KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
}

/** Hits of some kinds; of all when none are given. */
export function ofKinds<H extends { readonly id: string }>(
  hits: readonly H[],
  kinds: readonly ResourceKind[] | null,
): readonly H[] {
  return kinds === null ? hits : hits.filter(({ id }) => kinds.includes(resourceKindOf(id)));
}

/** A page of hits: the first (backward, the last) `limit` strictly between two keys. */
export function pageOfHits<H extends { readonly key: string }>(
  hits: readonly H[],
  window: {
    readonly after: string | null;
    readonly before: string | null;
    readonly limit: number;
    readonly backward: boolean;
  },
): { items: readonly H[]; keys: readonly string[]; hasNext: boolean; hasPrevious: boolean } {
  const { after, before, limit, backward } = window;
  const start = after === null ? 0 : countWhile(hits, ({ key }) => key <= after);
  const stop = before === null ? hits.length : countWhile(hits, ({ key }) => key < before);
  const from = backward ? Math.max(start, stop - limit) : start;
  const to = backward ? stop : Math.min(stop, start + limit);
  const items = hits.slice(from, Math.max(from, to));
  const [first, past] = items.length > 0 ? [from, to] : backward ? [stop, stop] : [start, start];
  return { items, keys: items.map(({ key }) => key), hasPrevious: first > 0, hasNext: past < hits.length };
}

function countWhile<H>(hits: readonly H[], holds: (hit: H) => boolean): number {
  const end = hits.findIndex((hit) => !holds(hit));
  return end < 0 ? hits.length : end;
}
