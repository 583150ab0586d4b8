// The list of gaps.
import type { GapList } from '../graph-store.js';
import { given } from './filter.js';
import { indexed, type Listing } from './page.js';

/** A gap `g` as `gapOf` reads it. */
const GAP = 'g {.a, .b, .units, .through}';

/** The list of gaps in Cypher. What the kinds leave out is read over, which is as much as the release keeps at most. */
export function gapListing({ kinds }: GapList): Listing {
  const { where, parameters } = given('kinds', kinds, 'all(kind IN g.kinds WHERE kind IN $kinds)');
  const rows = indexed({ pattern: '()-[g:GAP]->()', on: ['g', 'GAP'], key: 'byScore' }, where);
  return { rows, key: 'g.byScore', item: GAP, parameters };
}
