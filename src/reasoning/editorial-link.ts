// Links that the corpus makes itself, read off the two ends: hierarchy, SKOS related, an actor's territory.
import type { Entity } from '../domain/entity.js';
import type { EntityId } from '../domain/id.js';
import { reverse, type Link, type LinkKind } from '../domain/link.js';

/** Where an entity points to, by kind of link. */
function targetsOf(entity: Entity): readonly (readonly [LinkKind, readonly EntityId[]])[] {
  switch (entity.type) {
    case 'Concept':
      return [
        ['BROADER', entity.broader],
        ['RELATED', entity.related],
      ];
    case 'Actor':
      return [['LOCATED_IN', entity.territory === null ? [] : [entity.territory]]];
    case 'Territory':
      return [['WITHIN', entity.within === null ? [] : [entity.within]]];
  }
}

function pointing(source: Entity, target: Entity): Link[] {
  return targetsOf(source)
    .filter(([, ids]) => ids.includes(target.id))
    .map(([kind]) => ({
      source: source.id,
      target: target.id,
      kind,
      reversed: false,
      statement: null,
      sourceCount: 0,
    }));
}

/** The editorial links between two entities, read from the first; a symmetric one stands once. */
export function editorialLinks(one: Entity, other: Entity): Link[] {
  const back = pointing(other, one).filter(({ kind }) => kind !== 'RELATED');
  return [...pointing(one, other), ...back.map(reverse)];
}
