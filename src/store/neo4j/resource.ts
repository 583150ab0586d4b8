// Resources of any kind by their ids.
import { ACTOR } from './actor.js';
import { ARTICLE } from './article.js';
import { CONCEPT } from './concept.js';
import { byId, lines } from './page.js';
import type { Cypher } from './session.js';
import { TERRITORY } from './territory.js';

/** An entity `n` as `entityOf` reads it. */
export const ENTITY = `CASE WHEN n:Concept THEN ${CONCEPT} WHEN n:Actor THEN ${ACTOR} ELSE ${TERRITORY} END`;

const RESOURCES = lines(
  'UNWIND $ids AS id',
  byId('n', 'Resource', 'id'),
  `RETURN n.id AS id, CASE WHEN n:Article THEN ${ARTICLE} ELSE ${ENTITY} END AS item`,
);

/** Resources by their ids; unknown ones have no row. */
export function resourcesQuery(ids: readonly string[]): Cypher {
  return { text: RESOURCES, parameters: { ids } };
}
