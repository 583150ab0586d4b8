// The communities of a graph, named after their most important concepts, and who straddles two of them.
import { communityId, type Community } from '../domain/community.js';
import type { Entity } from '../domain/entity.js';
import type { EntityId } from '../domain/id.js';
import type { Language } from '../domain/language.js';
import type { Ties } from '../domain/tie.js';
import { communities, NONE, straddlers } from '../reasoning/community.js';
import { entitiesInOrder, type TiedGraph } from './tie.js';

/** How many members name a community. */
const NAMED_AFTER = 3;

/** A graph whose entities name their community, with what else there is of communities. */
export interface InCommunities<G> {
  readonly graph: G;
  /** The largest first. */
  readonly communities: readonly Community[];
  /** By id. */
  readonly straddlers: readonly EntityId[];
}

/** The most important first, then by id. */
const mostImportant = (a: Entity, b: Entity): number => b.importance - a.importance || (a.id < b.id ? -1 : 1);

function nameOf(entity: Entity, language: Language): string {
  if (entity.type === 'Actor') return entity.name;
  return (entity.type === 'Concept' ? entity.prefLabel : entity.name)[language];
}

function describe(members: readonly Entity[], place: number): Community {
  const concepts = members.filter(({ type }) => type === 'Concept');
  const first = (concepts.length > 0 ? concepts : members).toSorted(mostImportant).slice(0, NAMED_AFTER);
  const named = (language: Language): string => first.map((entity) => nameOf(entity, language)).join(', ');
  return {
    type: 'Community',
    id: communityId(place),
    label: { fr: named('fr'), en: named('en') },
    size: members.length,
  };
}

/** Finds the communities of a graph whose entities have their importance; whatever stood there is replaced. */
export function withCommunities<G extends TiedGraph>(graph: G, ties: Ties): InCommunities<G> {
  const entities = entitiesInOrder(graph);
  const found = communities(
    ties,
    Float64Array.from(entities, ({ importance }) => importance),
  );
  const members: Entity[][] = [];
  entities.forEach((entity, x) => {
    const place = found[x] ?? NONE;
    if (place !== NONE) (members[place] ??= []).push(entity);
  });
  const places = new Map<string, number>(entities.map(({ id }, x) => [id, found[x] ?? NONE]));
  const join = <E extends Entity>(all: readonly E[]): E[] =>
    all.map((entity) => {
      const place = places.get(entity.id) ?? NONE;
      return { ...entity, community: place === NONE ? null : communityId(place) };
    });
  const { concepts, actors, territories } = graph;
  return {
    graph: { ...graph, concepts: join(concepts), actors: join(actors), territories: join(territories) },
    communities: members.map(describe),
    straddlers: straddlers(ties, found).flatMap((x) => entities[x]?.id ?? []),
  };
}
