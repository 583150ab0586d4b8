// Communities, lists of them and of their entities, and places on the map.
import type { CommunityList, EntityList } from '../graph-store.js';
import { given } from './filter.js';
import { byId, indexed, lines, type Listing } from './page.js';
import { ENTITY } from './resource.js';
import type { Cypher } from './session.js';

/** A community `c` as `communityOf` reads it. */
const COMMUNITY = 'c {.id, .labelFr, .labelEn, .size}';

const COMMUNITIES = lines(
  'UNWIND $ids AS id',
  'MATCH (c:Community) USING INDEX c:Community(release, id) WHERE c.release = $release AND c.id = id',
  `RETURN c.id AS id, ${COMMUNITY} AS item`,
);

const POSITIONS = lines(
  'UNWIND $ids AS id',
  byId('n', 'Resource', 'id'),
  'AND n.x IS NOT NULL',
  'RETURN n.id AS id, n {.x, .y} AS item',
);

/** Communities by their ids; unknown ones have no row. */
export function communitiesQuery(ids: readonly string[]): Cypher {
  return { text: COMMUNITIES, parameters: { ids } };
}

/** Where entities stand; those that are not on the map have no row. */
export function positionsQuery(ids: readonly string[]): Cypher {
  return { text: POSITIONS, parameters: { ids } };
}

/** The list of communities in Cypher. */
export function communityListing(_: CommunityList): Listing {
  const rows = indexed({ pattern: '(c:Community)', on: ['c', 'Community'], key: 'bySize' });
  return { rows, key: 'c.bySize', item: COMMUNITY, parameters: {} };
}

const NAMED_BY = { members: 'community', straddlers: 'straddles' } as const;
const LABEL = { CONCEPT: 'Concept', ACTOR: 'Actor', TERRITORY: 'Territory' } as const;

/** A list of a community's entities in Cypher. */
export function entityListing({ of, kinds }: EntityList): Listing {
  const labels = kinds?.map((kind) => LABEL[kind]);
  const { where, parameters } = given('labels', labels, 'any(label IN labels(n) WHERE label IN $labels)');
  const from = { pattern: '(n:Entity)', on: ['n', 'Entity'], given: { [NAMED_BY[of]]: 'parent' } } as const;
  return { rows: indexed({ ...from, key: 'byImportance' }, where), key: 'n.byImportance', item: ENTITY, parameters };
}
