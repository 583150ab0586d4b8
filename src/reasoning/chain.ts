// Chains that bear on a claim: two statements, or one and a hierarchy link, that lead from its subject to its object by
// one entity between. They are shown; signs do not multiply in prose, so they never add up to a side.
import type { EntityId } from '../domain/id.js';
import { isEditorial, LINK_KINDS, reverse, type Link } from '../domain/link.js';
import type { Predicate } from '../domain/predicate.js';
import type { CountedStatement, Role } from '../domain/statement.js';
import type { Claim } from './claim.js';
import type { Path } from './path.js';

/** Which statements of an entity are read. */
export interface ChainQuestion {
  readonly entity: EntityId;
  /** The end that it is. */
  readonly role: Role;
  readonly predicates: readonly Predicate[];
  /** What the other end must be; anything when null. */
  readonly others: readonly EntityId[] | null;
}

/** What chains are read from. */
export interface ChainReads {
  /** Supported statements of an entity, best sourced first, at most so many; and whether there are more. */
  statements(
    question: ChainQuestion,
    limit: number,
  ): Promise<{ readonly items: readonly CountedStatement[]; readonly more: boolean }>;
  /** The links of an entity, read from it, to what stands directly above and below it; at most so many of each. */
  hierarchy(entity: EntityId, limit: number): Promise<readonly Link[]>;
}

/** Statements read at each end by predicates of one direction. */
export const CHAIN_STATEMENTS = 500;

/** Predicates that lead on from what is read first, by the end that it is. */
type Leading = Readonly<Record<Role, readonly Predicate[]>>;

const EFFECTS: readonly Predicate[] = ['CONTRIBUTES_TO', 'HINDERS'];

/** An effect leads on to an effect, a need to a need, and what needs another feels its effects; the rest to nothing. */
function leadingFor({ predicate }: Claim): Leading {
  if (EFFECTS.includes(predicate)) return { SUBJECT: EFFECTS, OBJECT: ['DEPENDS_ON'] };
  return predicate === 'DEPENDS_ON'
    ? { SUBJECT: ['DEPENDS_ON'], OBJECT: EFFECTS }
    : { SUBJECT: [predicate], OBJECT: [] };
}

const opposite: Readonly<Record<Role, Role>> = { SUBJECT: 'OBJECT', OBJECT: 'SUBJECT' };

/** A statement as a link read from one of its ends. */
function linkFrom(source: EntityId, { statement, counts: { sourceCount } }: CountedStatement): Link {
  const { id, subject, object } = statement;
  const reversed = subject !== source;
  return { source, target: reversed ? subject : object, kind: 'STATEMENT', reversed, statement: id, sourceCount };
}

/** Links of statements read from one end of the claim. */
async function statedLinks(
  reads: ChainReads,
  entity: EntityId,
  leading: Leading,
  others: readonly EntityId[] | null,
): Promise<{ readonly links: readonly Link[]; readonly more: boolean }> {
  const roles = (['SUBJECT', 'OBJECT'] as const).filter((role) => leading[role].length > 0);
  const found = await Promise.all(
    roles.map((role) => reads.statements({ entity, role, predicates: leading[role], others }, CHAIN_STATEMENTS)),
  );
  const links = found.flatMap(({ items }) => items.map((item) => linkFrom(entity, item)));
  return { links, more: found.some(({ more }) => more) };
}

/** All links that lead on from one end, as far as the other end can use them, when it has too many to read. */
async function completed(
  reads: ChainReads,
  entity: EntityId,
  leading: Leading,
  { links, more }: { readonly links: readonly Link[]; readonly more: boolean },
  across: readonly Link[],
): Promise<readonly Link[]> {
  if (!more) return links;
  const others = [...new Set(across.map(({ target }) => target))];
  const rest = await statedLinks(reads, entity, leading, others);
  return [...new Map([...links, ...rest.links].map((link) => [link.statement, link])).values()];
}

/** What orders chains of one strength. */
function keyOf({ links }: Path): string {
  const kinds = links.map(({ kind, statement }) => `${LINK_KINDS.indexOf(kind)} ${statement ?? ''}`);
  return [links[0]?.target, ...kinds].join('\t');
}

/** Chains through each entity between: at least one link is a statement, and both only if statements lead on. */
function joined(first: readonly Link[], second: readonly Link[], claim: Claim): Path[] {
  const leadsOn = EFFECTS.includes(claim.predicate) || claim.predicate === 'DEPENDS_ON';
  const byMiddle = new Map<EntityId, Link[]>();
  for (const link of second) byMiddle.set(link.target, [...(byMiddle.get(link.target) ?? []), link]);
  return first
    .filter(({ target }) => target !== claim.subject && target !== claim.object)
    .flatMap((one) =>
      (byMiddle.get(one.target) ?? []).flatMap((other): Path[] => {
        const sourced = [one, other].filter((link) => !isEditorial(link));
        if (sourced.length === 0 || (sourced.length === 2 && !leadsOn)) return [];
        const strength = Math.min(...sourced.map(({ sourceCount }) => sourceCount));
        return [{ links: [one, reverse(other)], strength }];
      }),
    );
}

/**
 * The chains that bear on a claim: the strongest weakest link first, then by the entity between, then by what is said.
 * All of them when either end has at most CHAIN_STATEMENTS statements that lead on, else those among the best sourced.
 */
export async function findChains(reads: ChainReads, claim: Claim): Promise<Path[]> {
  const { subject, object } = claim;
  const ahead = leadingFor(claim);
  const back: Leading = { SUBJECT: ahead[opposite.SUBJECT], OBJECT: ahead[opposite.OBJECT] };
  const [above, below] = await Promise.all([
    reads.hierarchy(subject, CHAIN_STATEMENTS),
    reads.hierarchy(object, CHAIN_STATEMENTS),
  ]);
  const [out, into] = await Promise.all([
    statedLinks(reads, subject, ahead, null),
    statedLinks(reads, object, back, null),
  ]);
  const [first, second] = await Promise.all([
    completed(reads, subject, ahead, out, [...into.links, ...below]),
    completed(reads, object, back, into, [...out.links, ...above]),
  ]);
  const chains = joined([...first, ...above], [...second, ...below], claim).map((path) => ({ path, key: keyOf(path) }));
  chains.sort((a, b) => b.path.strength - a.path.strength || (a.key < b.key ? -1 : 1));
  return chains.map(({ path }) => path);
}
