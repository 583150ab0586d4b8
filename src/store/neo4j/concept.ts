// Lists of concepts.
import type { ConceptList } from '../graph-store.js';
import type { Closures } from './closure.js';
import { both, given, inList, passingIds } from './filter.js';
import { entityKey, everyNode, joinedNodes, nodesOf } from './node-rows.js';
import type { Listing, Rows } from './page.js';

/** A concept `n` as `conceptOf` reads it. */
export const CONCEPT =
  'n {.id, .slug, .prefLabelFr, .prefLabelEn, .altLabels, .altLabelLanguages, .definitionFr, .definitionEn, .broader, .related, .articleCount, .articleCountTransitive, .importance, .community}';

const PATHS: Readonly<Record<Exclude<ConceptList['of'], 'release'>, string>> = {
  broader: '(p)-[:BROADER]->(n)',
  narrower: '(p)<-[:BROADER]-(n)',
  broaderTransitive: '(p)-[:BROADER*1..]->(n)',
  narrowerTransitive: '(p)<-[:BROADER*1..]-(n)',
  related: '(p)-[:RELATED]->(n)',
};

/** A list of concepts in Cypher. */
export async function conceptListing(
  { of, filter, order, language }: ConceptList,
  closures: Closures,
): Promise<Listing> {
  const key = entityKey(order, language);
  const ids = await passingIds(closures, filter.ids, ['under', filter.under]);
  const rest = given('top', filter.top, '(size(n.broader) = 0) = $top');
  const { where, parameters } = both(inList('n.id', 'ids', ids), rest);
  const rows = (): Rows => {
    if (of !== 'release') return joinedNodes(PATHS[of], key, where);
    return ids === null ? everyNode('Concept', key, where) : nodesOf('ids', 'Concept', key, rest.where);
  };
  return { rows: rows(), key: `n.${key}`, item: CONCEPT, parameters };
}
