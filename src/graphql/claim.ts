// Claims: refused when their predicate does not allow their ends, else weighed by what speaks for and against them.
import type { Entity } from '../domain/entity.js';
import { ENTITY_KINDS, entityKindOf } from '../domain/entity.js';
import { badInput } from '../domain/errors.js';
import type { EvidenceFilter } from '../domain/filter.js';
import { ENTITY_ID_KINDS, type EntityId } from '../domain/id.js';
import { PREDICATES, type PredicateRule } from '../domain/predicate.js';
import type { Testimony } from '../domain/testimony.js';
import { testimonyKey } from '../domain/testimony.js';
import { findChains } from '../reasoning/chain.js';
import { directVerdict, sidesOf, type Claim, type Verdict } from '../reasoning/claim.js';
import type { Path } from '../reasoning/path.js';
import type { Awaitable, EvidenceList } from '../store/graph-store.js';
import { andThen, inAll } from './awaitable.js';
import { chainReads } from './chain.js';
import type { Context } from './context.js';
import { checkId } from './filter.js';
import type { ClaimInput } from './generated.js';
import type { CheckedClaim } from './parent.js';

/** One end, of a kind that the predicate allows. @throws AncrageError BAD_USER_INPUT */
function checkEnd({ predicate, ...ends }: ClaimInput, end: 'subject' | 'object'): EntityId {
  const id = checkId(ends[end], `claim.${end}`, ENTITY_ID_KINDS) as EntityId;
  const rule: PredicateRule = PREDICATES[predicate];
  if (rule[end].includes(entityKindOf(id))) return id;
  const wanted = rule[end].map((kind) => `${ENTITY_ID_KINDS[ENTITY_KINDS.indexOf(kind)] ?? ''}:…`).join(' or ');
  throw badInput(`claim.${end} is ${id}, but the ${end} of ${predicate} is ${wanted}`);
}

/** Refuses an actor of a kind that the predicate does not allow as its subject. @throws AncrageError BAD_USER_INPUT */
function checkActor({ predicate, subject }: Claim, entity: Entity): void {
  const { subjectActorKinds: wanted }: PredicateRule = PREDICATES[predicate];
  if (wanted === undefined || entity.type !== 'Actor' || wanted.includes(entity.kind)) return;
  throw badInput(
    `claim.subject is ${subject}, of the kind ${entity.kind}, but the subject of ${predicate} is ${wanted.join(' or ')}`,
  );
}

/** A claim that can be made; null when an end is unknown. @throws AncrageError BAD_USER_INPUT */
export function checkClaim(
  context: Context,
  input: ClaimInput,
  evidence: EvidenceFilter,
): Awaitable<CheckedClaim | null> {
  const ends = { subject: checkEnd(input, 'subject'), object: checkEnd(input, 'object') };
  const claim: Claim = { ...ends, predicate: input.predicate };
  const both = inAll([context.load.resource(claim.subject), context.load.resource(claim.object)]);
  return andThen(both, ([subject, object]) => {
    if (subject == null || object == null) return null;
    checkActor(claim, subject as Entity);
    let found: Promise<readonly Path[]> | null = null;
    const chains = () => (found ??= findChains(chainReads(context, evidence), claim));
    return { ...sidesOf(claim), evidence, chains };
  });
}

/** The list of the evidence on a side of a claim; its parent is a testimony key. */
export function evidenceOn(filter: EvidenceFilter): EvidenceList {
  return { noun: 'evidence', of: 'testimony', statement: {}, filter, order: 'OLDEST' };
}

/** The verdict on a claim. */
export function judge({ supporting, opposing, evidence, chains }: CheckedClaim, { load }: Context): Awaitable<Verdict> {
  const count = (side: readonly Testimony[]): Awaitable<number> => load.count(evidenceOn(evidence), testimonyKey(side));
  return andThen(inAll([count(supporting), count(opposing)]), ([pro = 0, contra = 0]) => {
    const verdict = directVerdict(pro, contra);
    return verdict ?? chains().then(({ length }) => (length > 0 ? 'INDIRECT' : 'UNKNOWN'));
  });
}
