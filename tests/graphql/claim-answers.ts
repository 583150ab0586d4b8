// What checkClaim must answer on any store: sides, verdicts and refusals, by the second reading of the YAML.
import { expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, refusal } from '../support/asking.js';
import { randomFrom } from '../support/random.js';
import { sidesOfClaim, verdictOnClaim, type ReadClaim } from '../support/reading-claim.js';
import type { EvidenceConditions } from '../support/reading-filter.js';
import type { ReadEvidence } from '../support/reading-record.js';
import type { Reading } from '../support/reading.js';

const CHECK = `query ($claim: ClaimInput!, $evidence: EvidenceFilter) {
  checkClaim(claim: $claim, evidence: $evidence) {
    verdict
    supporting(first: 100) { totalCount nodes { id } }
    opposing(first: 100) { totalCount nodes { id } }
  }
}`;

const FILTERS: readonly EvidenceConditions[] = [
  {},
  {},
  { stances: ['DISPUTES'] },
  { publishedTo: '2019' },
  { languages: ['fr'] },
];

/** What is stated, its opposite, its converse, and what ends alone allow. */
function claimsOver({ triples, concepts }: Reading, most: number): ReadClaim[] {
  const random = randomFrom(11);
  const effects = ['CONTRIBUTES_TO', 'HINDERS', 'DEPENDS_ON'];
  const between = triples.filter(({ subject, object }) => [subject, object].every((id) => id.startsWith('concept:')));
  const stated = Array.from({ length: most }, () => random.pick(between)).map(({ subject, object }, at) => ({
    ...(at % 3 === 0 ? { subject: object, object: subject } : { subject, object }),
    predicate: random.pick(effects),
  }));
  const drawn = Array.from({ length: most }, () => ({
    ...{
      subject: random.pick(concepts).id,
      predicate: random.pick([...effects, 'TARGETS']),
      object: random.pick(concepts).id,
    },
  }));
  const others = triples.filter(({ predicate }) => !effects.includes(predicate)).slice(0, most);
  return [...stated, ...drawn, ...others.map(({ subject, predicate, object }) => ({ subject, predicate, object }))];
}

/** Pieces in the order OLDEST, by their ids. */
function idsOf({ article }: Reading, pieces: readonly ReadEvidence[]): { totalCount: number; nodes: { id: string }[] } {
  const dated = pieces.map(({ id, article: of }) => ({ id, date: article.get(of)?.publishedOn ?? '' }));
  dated.sort((one, other) => (one.date + '\t' + one.id < other.date + '\t' + other.id ? -1 : 1));
  return { totalCount: dated.length, nodes: dated.slice(0, 100).map(({ id }) => ({ id })) };
}

/** Holds the API over a store to the second reading of its corpus. `most` is how many claims of each kind are tried. */
export function itChecksClaims(open: () => GraphStore, reading: Reading, most: number): void {
  it('weighs claims as the second reading does', async () => {
    const verdicts = new Set<string>();
    for (const [at, claim] of claimsOver(reading, most).entries()) {
      const evidence = FILTERS[at % FILTERS.length] ?? {};
      const verdict = verdictOnClaim(reading, claim, evidence);
      const { supporting, opposing } = sidesOfClaim(reading, claim, evidence);
      const sides = { supporting: idsOf(reading, supporting), opposing: idsOf(reading, opposing) };
      const about = JSON.stringify({ claim, evidence });
      expect(await ask(open(), CHECK, { claim, evidence }), about).toEqual({ checkClaim: { verdict, ...sides } });
      verdicts.add(verdict);
    }
    expect([...verdicts].sort()).toEqual(['INDIRECT', 'MIXED', 'OPPOSED', 'SUPPORTED', 'UNKNOWN']);
  });

  it('finds against the opposite of a claim what it finds for the claim', async () => {
    for (const { subject, predicate, object } of claimsOver(reading, most)) {
      if (predicate !== 'CONTRIBUTES_TO') continue;
      const [one, other] = await Promise.all(
        [predicate, 'HINDERS'].map(async (each) => {
          const { checkClaim } = await ask(open(), CHECK, { claim: { subject, predicate: each, object } });
          return checkClaim as Record<string, unknown>;
        }),
      );
      expect([other?.['supporting'], other?.['opposing']]).toEqual([one?.['opposing'], one?.['supporting']]);
    }
  });

  it('answers null for an end that is unknown', async () => {
    const known = reading.concepts[0]?.id ?? '';
    for (const ends of [
      { subject: known, object: 'concept:nobody' },
      { subject: 'actor:nobody', object: known },
    ]) {
      const claim = { ...ends, predicate: 'CONTRIBUTES_TO' };
      expect(await ask(open(), CHECK, { claim })).toEqual({ checkClaim: null });
    }
  });

  it('refuses a claim that its predicate does not allow, or whose ends are no ids', async () => {
    const [concept, territory] = [reading.concepts[0]?.id ?? '', reading.territories[0]?.id ?? ''];
    const [actor, other] = reading.actors.filter(({ kind }) => kind !== 'PERSON').map(({ id }) => id);
    for (const [claim, told] of [
      [{ subject: territory, predicate: 'CONTRIBUTES_TO', object: concept }, `claim.subject is ${territory}`],
      [{ subject: 'territory:nobody', predicate: 'HINDERS', object: concept }, 'claim.subject is territory:nobody'],
      [{ subject: concept, predicate: 'HINDERS', object: actor }, `claim.object is ${actor ?? ''}`],
      [{ subject: actor, predicate: 'WORKS_FOR', object: other }, `claim.subject is ${actor ?? ''}, of the kind `],
      [{ subject: 'Concept x', predicate: 'HINDERS', object: concept }, 'claim.subject is "Concept x"'],
      [{ subject: concept, predicate: 'HINDERS', object: 'article:a' }, 'claim.object is "article:a"'],
    ] as const) {
      const { code, message } = await refusal(open(), CHECK, { claim });
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain(told);
    }
  });
}
