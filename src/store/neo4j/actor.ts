// Lists of actors.
import type { ActorList } from '../graph-store.js';
import type { Closures } from './closure.js';
import { both, inList, passingIds } from './filter.js';
import { entityKey, everyNode, joinedNodes, nodesOf } from './node-rows.js';
import type { Listing, Rows } from './page.js';

/** An actor `n` as `actorOf` reads it. */
export const ACTOR =
  'n {.id, .slug, .name, .alternateNames, .kind, .descriptionFr, .descriptionEn, .territory, .foundedYear, .website, .articleCount, .importance, .community}';

const PATHS: Readonly<Record<Exclude<ActorList['of'], 'release'>, string>> = {
  territory: '(p)<-[:LOCATED_IN]-(n)',
  territoryTransitive: '(p)<-[:WITHIN*0..]-()<-[:LOCATED_IN]-(n)',
};

/** A list of actors in Cypher. */
export async function actorListing({ of, filter, order, language }: ActorList, closures: Closures): Promise<Listing> {
  const key = entityKey(order, language);
  const [ids, territories] = await Promise.all([
    passingIds(closures, filter.ids, ['touches', filter.touches]),
    passingIds(closures, undefined, ['under', filter.within]),
  ]);
  const kinds = inList('n.kind', 'kinds', filter.kinds);
  const rest = both(kinds, inList('n.territory', 'territories', territories));
  const { where, parameters } = both(inList('n.id', 'ids', ids), rest);
  const rows = (): Rows => {
    if (of !== 'release') return joinedNodes(PATHS[of], key, where);
    if (ids !== null) return nodesOf('ids', 'Actor', key, rest.where);
    if (territories !== null) return joinedNodes(PATHS.territory, key, kinds.where, 'territories');
    return everyNode('Actor', key, where);
  };
  return { rows: rows(), key: `n.${key}`, item: ACTOR, parameters };
}
