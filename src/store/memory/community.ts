// Lists of communities and of their entities.
import type { Community } from '../../domain/community.js';
import { entityKindOf, type Entity } from '../../domain/entity.js';
import { communityKey } from '../../domain/order.js';
import type { EntityList } from '../graph-store.js';
import type { Columns } from './columns.js';
import { identity, NONE, row } from './csr.js';
import type { Sequence } from './sequence.js';

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
