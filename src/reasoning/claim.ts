// What speaks for and against a claim directly: whose support and whose dispute count, and for which side.
import type { Stance } from '../domain/evidence.js';
import { statementId, type EntityId, type Triple } from '../domain/id.js';
import { oppositeOf, type Predicate } from '../domain/predicate.js';
import type { Testimony } from '../domain/testimony.js';

/** What is claimed. */
export interface Claim extends Triple {
  readonly predicate: Predicate;
}

/** What the sources make of a claim. */
export type Verdict = 'SUPPORTED' | 'OPPOSED' | 'MIXED' | 'INDIRECT' | 'UNKNOWN';

/** The testimonies that are for a claim, and those against. */
export interface ClaimSides {
  readonly supporting: readonly Testimony[];
  readonly opposing: readonly Testimony[];
}

const holds = (stance: Stance, subject: EntityId, predicate: Predicate, object: EntityId): Testimony => ({
  ...{ statement: statementId({ subject, predicate, object }), stance, figure: null },
});

/**
 * The sides of a claim. To support a statement that entails the claim is to be for it, to dispute one is to be against;
 * of the opposite it is the other way round, so that what is for a claim is against its opposite. B DEPENDS_ON A entails
 * A CONTRIBUTES_TO B; no other predicate says anything of an effect.
 */
export function sidesOf({ subject, predicate, object }: Claim): ClaimSides {
  if (predicate === 'HINDERS') {
    const { supporting, opposing } = sidesOf({ subject, predicate: 'CONTRIBUTES_TO', object });
    return { supporting: opposing, opposing: supporting };
  }
  const opposite = oppositeOf(predicate);
  const side = (own: Stance, other: Stance): Testimony[] => [
    holds(own, subject, predicate, object),
    ...(predicate === 'CONTRIBUTES_TO' ? [holds(own, object, 'DEPENDS_ON', subject)] : []),
    ...(opposite === null ? [] : [holds(other, subject, opposite, object)]),
  ];
  return { supporting: side('SUPPORTS', 'DISPUTES'), opposing: side('DISPUTES', 'SUPPORTS') };
}

/** The verdict on pieces of direct evidence; null when there are none, so that chains are asked for. */
export function directVerdict(supporting: number, opposing: number): Verdict | null {
  if (supporting > 0) return opposing > 0 ? 'MIXED' : 'SUPPORTED';
  return opposing > 0 ? 'OPPOSED' : null;
}
