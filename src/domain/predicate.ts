// What statements can say, and of which ends: the table of the corpus' specification.
import type { ActorKind } from './actor.js';
import { entityKindOf, type EntityKind } from './entity.js';
import { statementId, type EntityId } from './id.js';

/** The ends that a predicate allows. */
export interface PredicateRule {
  readonly subject: readonly EntityKind[];
  readonly object: readonly EntityKind[];
  /** Kinds that an actor as subject must be; any when absent. */
  readonly subjectActorKinds?: readonly ActorKind[];
}

const effect = { subject: ['CONCEPT', 'ACTOR'], object: ['CONCEPT'] } as const;
const betweenActors = { subject: ['ACTOR'], object: ['ACTOR'] } as const;

/** Every predicate with the ends that it allows. */
export const PREDICATES = {
  CONTRIBUTES_TO: effect,
  DEPENDS_ON: { subject: ['CONCEPT'], object: ['CONCEPT'] },
  HINDERS: effect,
  EXPRESSES: effect,
  TARGETS: effect,
  EXEMPLIFIES: { subject: ['ACTOR'], object: ['CONCEPT'] },
  PROMOTES: { subject: ['ACTOR'], object: ['CONCEPT', 'ACTOR', 'TERRITORY'] },
  STUDIES: { subject: ['ACTOR'], object: ['CONCEPT', 'ACTOR'] },
  MANAGES: betweenActors,
  FOUNDED: betweenActors,
  FUNDED_BY: { subject: ['ACTOR'], object: ['ACTOR', 'CONCEPT'] },
  PARTNER_OF: betweenActors,
  MEMBER_OF: betweenActors,
  WORKS_FOR: { ...betweenActors, subjectActorKinds: ['PERSON'] },
  REPRESENTS: { subject: ['ACTOR'], object: ['TERRITORY'] },
} as const satisfies Record<string, PredicateRule>;

/** What a statement says. */
export type Predicate = keyof typeof PREDICATES;

/** The predicate that says the opposite of the same two ends; null when none does. */
export function oppositeOf(predicate: Predicate): Predicate | null {
  if (predicate === 'CONTRIBUTES_TO') return 'HINDERS';
  return predicate === 'HINDERS' ? 'CONTRIBUTES_TO' : null;
}

/** The ids of all statements that there can be between two entities, whatever stands as subject. */
export function possibleStatements(one: string, other: string): string[] {
  const [a, b] = [one as EntityId, other as EntityId];
  return [[a, b] as const, [b, a] as const].flatMap(([subject, object]) =>
    Object.entries(PREDICATES).flatMap(([predicate, rule]: [string, PredicateRule]) =>
      rule.subject.includes(entityKindOf(subject)) && rule.object.includes(entityKindOf(object))
        ? [statementId({ subject, predicate, object })]
        : [],
    ),
  );
}
