// What speaks for and against a claim, directly and by chains, in simple loops over a second reading of the YAML.
import { evidenceTest, type EvidenceConditions } from './reading-filter.js';
import type { ReadEvidence, ReadTriple } from './reading-record.js';
import { countSources } from './reading-statement.js';
import type { Reading } from './reading.js';

/** What is claimed. */
export type ReadClaim = Omit<ReadTriple, 'id'>;

/** One link of a chain. */
export interface ReadLink {
  source: string;
  target: string;
  kind: string;
  reversed: boolean;
  statement: string | null;
  sourceCount: number;
}
/** A chain of two links. */
export interface ReadChain {
  strength: number;
  links: ReadLink[];
}

type Leaning = 'for' | 'against' | null;

const isEffect = (predicate: string): boolean => predicate === 'CONTRIBUTES_TO' || predicate === 'HINDERS';

/** Whether what supports a triple is for a claim or against it. */
function leaningOf(triple: ReadClaim, claim: ReadClaim): Leaning {
  const same = triple.subject === claim.subject && triple.object === claim.object;
  const swapped = triple.subject === claim.object && triple.object === claim.subject;
  if (same && triple.predicate === claim.predicate) return 'for';
  if (!isEffect(claim.predicate)) return null;
  if (same && isEffect(triple.predicate)) return 'against';
  // What needs the cause is said to be favoured by it.
  if (swapped && triple.predicate === 'DEPENDS_ON') return claim.predicate === 'CONTRIBUTES_TO' ? 'for' : 'against';
  return null;
}

/** The evidence on each side of a claim, of that which counts; in no order. */
export function sidesOfClaim(
  reading: Reading,
  claim: ReadClaim,
  conditions: EvidenceConditions,
): { supporting: ReadEvidence[]; opposing: ReadEvidence[] } {
  const counts = evidenceTest(reading, conditions);
  const [supporting, opposing]: [ReadEvidence[], ReadEvidence[]] = [[], []];
  for (const triple of reading.triples) {
    const leaning = leaningOf(triple, claim);
    if (leaning === null) continue;
    for (const piece of (reading.evidenceOf.get(triple.id) ?? []).filter(counts)) {
      const isFor = (leaning === 'for') === (piece.stance === 'SUPPORTS');
      (isFor ? supporting : opposing).push(piece);
    }
  }
  return { supporting, opposing };
}

/** Every link that may be a hop, as it stands in the corpus. */
function linksFor(reading: Reading, claim: ReadClaim, conditions: EvidenceConditions): ReadLink[] {
  const counts = evidenceTest(reading, conditions);
  const family = isEffect(claim.predicate) || claim.predicate === 'DEPENDS_ON';
  const stated = reading.triples.flatMap(({ id, subject, predicate, object }): ReadLink[] => {
    const inFamily = isEffect(predicate) || predicate === 'DEPENDS_ON';
    if (family ? !inFamily : predicate !== claim.predicate) return [];
    const left = (reading.evidenceOf.get(id) ?? []).filter(counts);
    const { sourceCount } = countSources(reading, id, left);
    const link = { source: subject, target: object, kind: 'STATEMENT', reversed: false, statement: id, sourceCount };
    if (sourceCount === 0) return [];
    // From cause to effect; a claim of a need is read from the effect.
    const runs = (predicate === 'DEPENDS_ON') === (claim.predicate === 'DEPENDS_ON');
    return family && !runs ? [turned(link)] : [link];
  });
  const plain = { reversed: false, statement: null, sourceCount: 0 };
  const hierarchy = [
    ...reading.concepts.flatMap(({ id, broader }) =>
      broader.map((to) => ({ source: id, target: to, kind: 'BROADER', ...plain })),
    ),
    ...reading.territories.flatMap(({ id, within }) =>
      within === null ? [] : [{ source: id, target: within, kind: 'WITHIN', ...plain }],
    ),
  ];
  return [...stated, ...hierarchy, ...hierarchy.map(turned)];
}

function turned(link: ReadLink): ReadLink {
  return { ...link, source: link.target, target: link.source, reversed: !link.reversed };
}

/** The chains that bear on a claim, the strongest first. */
export function chainsOfClaim(reading: Reading, claim: ReadClaim, conditions: EvidenceConditions): ReadChain[] {
  const links = linksFor(reading, claim, conditions);
  const family = isEffect(claim.predicate) || claim.predicate === 'DEPENDS_ON';
  const chains: (ReadChain & { key: string })[] = [];
  for (const first of links.filter(({ source }) => source === claim.subject)) {
    for (const second of links.filter(({ source, target }) => source === first.target && target === claim.object)) {
      const stated = [first, second].filter(({ kind }) => kind === 'STATEMENT');
      if (first.target === claim.subject || first.target === claim.object) continue;
      if (stated.length === 0 || (stated.length === 2 && !family)) continue;
      const kinds = ['STATEMENT', 'BROADER', 'RELATED', 'LOCATED_IN', 'WITHIN'];
      const key = [first, second].map(({ kind, statement }) => `${kinds.indexOf(kind)} ${statement ?? ''}`).join('\t');
      const strength = Math.min(...stated.map(({ sourceCount }) => sourceCount));
      chains.push({ strength, links: [first, second], key: `${first.target}\t${key}` });
    }
  }
  chains.sort((one, other) => other.strength - one.strength || (one.key < other.key ? -1 : 1));
  return chains.map(({ strength, links: both }) => ({ strength, links: both }));
}

/** The verdict on a claim. */
export function verdictOnClaim(reading: Reading, claim: ReadClaim, conditions: EvidenceConditions): string {
  const { supporting, opposing } = sidesOfClaim(reading, claim, conditions);
  if (supporting.length > 0 && opposing.length > 0) return 'MIXED';
  if (supporting.length > 0) return 'SUPPORTED';
  if (opposing.length > 0) return 'OPPOSED';
  return chainsOfClaim(reading, claim, conditions).length > 0 ? 'INDIRECT' : 'UNKNOWN';
}
