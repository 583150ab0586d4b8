// What statements are about, and what has a name: the unions that the nouns make.
import type { Actor } from './actor.js';
import type { Article } from './article.js';
import type { Concept } from './concept.js';
import { ENTITY_ID_KINDS, type EntityId } from './id.js';
import type { Territory } from './territory.js';

/** Kinds of entity. */
export const ENTITY_KINDS = ['CONCEPT', 'ACTOR', 'TERRITORY'] as const;
/** One kind of entity. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A concept, an actor or a territory. */
export type Entity = Concept | Actor | Territory;
/** An entity or an article. */
export type Resource = Entity | Article;

/** The kind of an entity, read off its id. */
export function entityKindOf(id: EntityId): EntityKind {
  const at = ENTITY_ID_KINDS.findIndex((kind) => id.startsWith(`${kind}:`));
  return ENTITY_KINDS[at] ?? 'CONCEPT';
}
