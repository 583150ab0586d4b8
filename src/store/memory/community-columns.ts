// Communities and their members, and places on the map, as columns.
import { communityPlace, type Community, type CommunityId } from '../../domain/community.js';
import type { Graph } from '../../domain/graph.js';
import type { Position } from '../../domain/position.js';
import { csr, type Csr } from './csr.js';
import type { EntityColumns } from './entity-columns.js';

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
