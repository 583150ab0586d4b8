// Lists of gaps.
import type { GapList } from '../graph-store.js';
import { given } from './filter.js';
import { indexed, lines, type Listing, type Rows } from './page.js';

/** A gap `g` as `gapOf` reads it. */
const GAP = 'g {.a, .b, .units, .through}';

/** Gaps from an index; the condition holds of some ends. */
function gaps(end: { readonly [name in 'a' | 'b']?: string }, where: readonly string[]): Rows {
  return indexed({ pattern: '()-[g:GAP]->()', on: ['g', 'GAP'], given: end, key: 'byScore' }, where);
}

/** Gaps with the parent as either end. */
function gapsOfEnd(ofA: readonly string[], ofB: readonly string[]): Rows {
  const [asA, asB] = [gaps({ a: 'parent' }, ofB), gaps({ b: 'parent' }, ofA)];
  return (cut) =>
    lines('CALL (parent) {', asA(cut), 'RETURN g', 'UNION ALL', asB(cut), 'RETURN g', '}', cut.top('g.byScore'));
}

/** A list of gaps in Cypher. What the kinds leave out is read over: as much as the release keeps at most. */
export function gapListing({ of, kinds }: GapList): Listing {
  const [a, b] = ['g.aKind', 'g.bKind'].map((kind) => given('kinds', kinds, `${kind} IN $kinds`).where);
  const [ofA, ofB] = [a ?? [], b ?? []];
  const rows = of === 'release' ? gaps({}, [...ofA, ...ofB]) : gapsOfEnd(ofA, ofB);
  return { rows, key: 'g.byScore', item: GAP, parameters: kinds === undefined ? {} : { kinds } };
}
