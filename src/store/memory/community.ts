// Communities, their members, and places on the map.
import { communityPlace, type Community, type CommunityId } from '../../domain/community.js';
import { entityKindOf, type Entity } from '../../domain/entity.js';
import type { Graph } from '../../domain/graph.js';
import { communityKey } from '../../domain/order.js';
import type { Position } from '../../domain/position.js';
import type { EntityList } from '../graph-store.js';
import type { Columns } from './columns.js';
import { csr, identity, NONE, row, type Csr } from './csr.js';
import type { EntityColumns } from './entity-columns.js';
import type { Sequence } from './sequence.js';

/** Communities by place, and their entities in the order of importance. */
export interface CommunityColumns {
  readonly all: readonly Community[];
  readonly place: ReadonlyMap<string, number>;
  readonly members: Csr;
  readonly straddlers: Csr;
  readonly position: ReadonlyMap<string, Position>;
}

/** Builds the columns of communities. */
export function communityColumns(
  { communities, straddlers, positions }: Graph,
  { all, byImportance }: EntityColumns,
): CommunityColumns {
  const among = (chosen: readonly number[]): Csr => {
    const placeOf = (id: CommunityId | null | undefined): number => (id == null ? -1 : communityPlace(id));
    const places = chosen.map((at) => placeOf(all[at]?.community));
    return csr(communities.length, places, chosen);
  };
  const straddling = new Set<string>(straddlers);
  const sequence = [...byImportance.sequence];
  return {
    all: communities,
    place: new Map(communities.map(({ id }, place) => [id, place])),
    members: among(sequence),
    straddlers: among(sequence.filter((at) => straddling.has(all[at]?.id ?? ''))),
    position: new Map(positions.map(({ id, x, y }) => [id, { x, y }])),
  };
}

/** All communities. */
export function communitySequence({ communities: { all } }: Columns): Sequence<Community> {
  return {
    ordinals: identity(all.length),
    passes: null,
    key: (at) => communityKey(at, all[at]?.id ?? ''),
    item: (at) => all[at] as Community,
  };
}

/** Entities of a community. */
export function entitySequence(
  { entities, communities }: Columns,
  { of, kinds }: EntityList,
  parent: string,
): Sequence<Entity> {
  const place = communities.place.get(parent);
  const item = (at: number): Entity => entities.all[at] as Entity;
  return {
    ordinals: place === undefined ? NONE : row(communities[of], place),
    passes: kinds === undefined ? null : (at) => kinds.includes(entityKindOf(item(at).id)),
    key: entities.byImportance.key,
    item,
  };
}
