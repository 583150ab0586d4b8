// What the questions on disagreement must answer, by the second reading of the YAML.
import { evidenceOfSide, type ReadControversy, type ReadSide } from '../support/reading-controversy.js';
import {
  chainsOfClaim,
  sidesOfClaim,
  verdictOnClaim,
  type ReadClaim,
  type ReadLink,
} from '../support/reading-claim.js';
import { evidenceTest, type EvidenceConditions } from '../support/reading-filter.js';
import type { ReadArticle, ReadEvidence } from '../support/reading-record.js';
import { compareDates, type ReadCountedStatement } from '../support/reading-statement.js';
import { page, type Given, type Teller } from './teller.js';

/** The evidence of a side, the oldest first. */
function saidOn({ reading, evidenceOf }: Teller, side: ReadSide): ReadEvidence[] {
  const own = evidenceOfSide(reading, side);
  return evidenceOf(side.statement).filter((each) => own.includes(each));
}

/** 3: what contradicts what. */
export function whatContradictsWhat(teller: Teller, { about, kinds, first }: Given): unknown {
  const list = (of: string, parent?: string) => {
    const filter = kinds === undefined ? {} : { kinds: kinds as string[] };
    return teller.list({ noun: 'controversies', of, filter, evidence: {}, order: 'BALANCE' }, parent);
  };
  const told = (tell: (side: ReadSide) => unknown) => (item: unknown) => {
    const { id, kind, sides } = (item as { controversy: ReadControversy }).controversy;
    const counts = sides.map(({ sourceCount }) => sourceCount);
    return { id, kind, balance: Math.min(...counts) / Math.max(...counts), sides: sides.map(tell) };
  };
  const whole = (side: ReadSide) => ({
    ...{ sourceCount: side.sourceCount, statement: { id: side.statement } },
    evidence: page(saidOn(teller, side), ({ id, stance }) => ({ id, stance })),
  });
  const close = (side: ReadSide) => ({
    ...{ sourceCount: side.sourceCount, statement: teller.triple(side.statement) },
    evidence: page(saidOn(teller, side), teller.saidBy),
  });
  return {
    about: page(list('entity', about as string), told(close)),
    whole: page(list('release'), told(whole), first as number),
  };
}

/** 19: what falls, or weakens, without what some authors wrote. */
export function whatFallsWithout(teller: Teller, given: Given): unknown {
  const filter = { about: { under: given['about'] as string[] } };
  const authors = given['authors'] as string[];
  const listed = (fate: string) => {
    const evidence = { without: { authors } };
    const list = { noun: 'statements', of: 'release', filter, evidence, fate, order: 'SOURCES' } as const;
    return teller.list(list) as ReadCountedStatement[];
  };
  const fallen = (fate: string) => {
    const all = listed(fate);
    const edges = all.slice(0, 100).map(({ statement, counts: { sourceCount, disputingSourceCount } }) => {
      const left = teller.evidenceOf(statement.id).filter(({ article }) => {
        const wrote = teller.reading.article.get(article)?.authors ?? [];
        return !wrote.some((author) => authors.includes(author));
      });
      const node = { ...teller.triple(statement.id), sourceCount: statement.sourceCount };
      return { sourceCount, disputingSourceCount, node, evidence: { totalCount: left.length } };
    });
    return { totalCount: all.length, edges };
  };
  const unchanged = { totalCount: listed('UNCHANGED').length };
  const [lost, weakened] = [fallen('LOST'), fallen('WEAKENED')];
  const totalCount = lost.totalCount + weakened.totalCount + unchanged.totalCount;
  return { robustness: { lost, weakened, unchanged }, statements: { totalCount } };
}

/** Evidence in its order, the oldest article first. */
function oldestFirst({ reading }: Teller, pieces: readonly ReadEvidence[]): ReadEvidence[] {
  const date = ({ article }: ReadEvidence): string => reading.article.get(article)?.publishedOn ?? '';
  return [...pieces].sort((one, other) => compareDates(date(one), date(other)) || (one.id < other.id ? -1 : 1));
}

/** 27: what speaks for a claim and what against, and the chains that bear on it. */
export function whatSpeaksFor(teller: Teller, { claim, evidence, first }: Given): unknown {
  const { reading, named, evidenceOf, text } = teller;
  const { subject, predicate, object } = claim as ReadClaim;
  if (![subject, object].every((id) => reading.entity.has(id))) return { checkClaim: null };
  const conditions = (evidence ?? {}) as EvidenceConditions;
  const counts = evidenceTest(reading, conditions);
  const told = (pieces: readonly ReadEvidence[]) =>
    page(oldestFirst(teller, pieces), (each) => ({ ...teller.saidBy(each), statement: { id: each.statement } }));
  const link = ({ source, target, statement, ...rest }: ReadLink) => {
    const spoken = statement === null ? [] : evidenceOf(statement);
    const note = (each: ReadEvidence) => ({
      ...{ id: each.id, stance: each.stance, note: text(each.note), article: { id: each.article } },
    });
    const supporting = spoken
      .filter((each) => each.stance === 'SUPPORTS' && counts(each))
      .map(({ article }) => article);
    const newest = teller.list({ noun: 'articles', of: 'release', filter: {}, order: 'NEWEST' }) as ReadArticle[];
    const behind = newest.filter(({ id }) => supporting.includes(id));
    const said = { id: statement, predicate: reading.triple.get(statement ?? '')?.predicate };
    return {
      ...{ ...rest, source: named(source), target: named(target) },
      statement: statement === null ? null : { ...said, evidence: page(spoken, note) },
      articles: page(behind, ({ id }) => ({ id })),
    };
  };
  const { supporting, opposing } = sidesOfClaim(reading, { subject, predicate, object }, conditions);
  const chains = chainsOfClaim(reading, { subject, predicate, object }, conditions).slice(0, first as number);
  return {
    checkClaim: {
      verdict: verdictOnClaim(reading, { subject, predicate, object }, conditions),
      ...{ supporting: told(supporting), opposing: told(opposing) },
      indirect: chains.map(({ strength, links }) => ({ length: 2, strength, links: links.map(link) })),
    },
  };
}
