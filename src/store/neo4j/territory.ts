// Lists of territories.
import type { TerritoryList } from '../graph-store.js';
import type { Closures } from './closure.js';
import { both, inList, passingIds } from './filter.js';
import { entityKey, everyNode, joinedNodes, nodesOf } from './node-rows.js';
import type { Listing, Rows } from './page.js';

/** A territory `n` as `territoryOf` reads it. */
export const TERRITORY =
  'n {.id, .slug, .nameFr, .nameEn, .kind, .within, .ancestors, .articleCount, .importance, .community}';

const PATHS: Readonly<Record<Exclude<TerritoryList['of'], 'release'>, string>> = {
  contains: '(p)<-[:WITHIN]-(n)',
  containsTransitive: '(p)<-[:WITHIN*1..]-(n)',
};

/** A list of territories in Cypher. */
export async function territoryListing(
  { of, filter, order, language }: TerritoryList,
  closures: Closures,
): Promise<Listing> {
  const key = entityKey(order, language);
  const ids = await passingIds(closures, filter.ids, ['under', filter.within]);
  const rest = inList('n.kind', 'kinds', filter.kinds);
  const { where, parameters } = both(inList('n.id', 'ids', ids), rest);
  const rows = (): Rows => {
    if (of !== 'release') return joinedNodes(PATHS[of], key, where);
    return ids === null ? everyNode('Territory', key, where) : nodesOf('ids', 'Territory', key, rest.where);
  };
  return { rows: rows(), key: `n.${key}`, item: TERRITORY, parameters };
}
