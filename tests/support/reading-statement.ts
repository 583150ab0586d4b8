// How well statements are sourced, as a whole and by the evidence that counts, in simple loops over a second reading.
import { type EntityConditions, entityTest, evidenceTest, type EvidenceConditions } from './reading-filter.js';
import type { ReadEvidence, ReadTriple } from './reading-record.js';
import type { Reading } from './reading.js';

/** How well a statement is sourced. */
export interface ReadCounts {
  sourceCount: number;
  disputingSourceCount: number;
  publisherCount: number;
  articleCount: number;
}
/** A statement as a store must answer it. */
export interface ReadStatement extends ReadTriple, ReadCounts {
  type: 'Statement';
  firstStatedOn: string;
}
/** A statement in a list, with the evidence that counts there. */
export interface ReadCountedStatement {
  statement: ReadStatement;
  counts: ReadCounts;
  evidence: ReadEvidence[];
}
/** Conditions on statements. */
export interface StatementConditions {
  readonly predicates?: readonly string[];
  readonly subject?: EntityConditions;
  readonly object?: EntityConditions;
  readonly about?: EntityConditions;
  readonly minSources?: number;
  readonly maxSources?: number;
  readonly minArticles?: number;
  readonly maxArticles?: number;
  readonly minPublishers?: number;
}

/** Who signed and who published a piece of evidence. */
function namesBehind({ article }: Reading, evidence: ReadEvidence): string[] {
  const { authors = [], publisher = null } = article.get(evidence.article) ?? {};
  return publisher === null ? [...authors] : [...authors, publisher];
}

/** Groups evidence by shared names: joins two groups as long as any two share a name. */
export function groupSources(reading: Reading, evidence: readonly ReadEvidence[]): ReadEvidence[][] {
  const groups: { members: ReadEvidence[]; names: Set<string> }[] = [];
  for (const piece of evidence) {
    const names = new Set(namesBehind(reading, piece));
    const members = [piece];
    for (const group of groups.filter((each) => [...each.names].some((name) => names.has(name)))) {
      members.push(...group.members);
      for (const name of group.names) names.add(name);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push({ members, names });
  }
  return groups.map(({ members }) => members);
}

const grouped = new WeakMap<Reading, Map<string, ReadEvidence[][]>>();

/** The independent sources of a statement over the whole release, of one stance; kept, since they never change. */
function sourcesOf(reading: Reading, statement: string, stance: string): ReadEvidence[][] {
  const known = grouped.get(reading) ?? new Map<string, ReadEvidence[][]>();
  grouped.set(reading, known);
  const key = `${stance} ${statement}`;
  const spoken = reading.evidenceOf.get(statement) ?? [];
  const groups =
    known.get(key) ??
    groupSources(
      reading,
      spoken.filter((each) => each.stance === stance),
    );
  known.set(key, groups);
  return groups;
}

/** Counts a statement's sources by the evidence that counts: a source counts while a piece of it is left. */
export function countSources(reading: Reading, statement: string, left: readonly ReadEvidence[]): ReadCounts {
  const supporting = left.filter(({ stance }) => stance === 'SUPPORTS');
  const remaining = (stance: string): number =>
    sourcesOf(reading, statement, stance).filter((source) => source.some((each) => left.includes(each))).length;
  const publishers = supporting.map(({ article }) => reading.article.get(article)?.publisher ?? article);
  return {
    sourceCount: remaining('SUPPORTS'),
    disputingSourceCount: remaining('DISPUTES'),
    publisherCount: new Set(publishers).size,
    articleCount: new Set(supporting.map(({ article }) => article)).size,
  };
}

/** The dates of evidence in order: by first day, the less precise first. */
function datesOf({ article }: Reading, evidence: readonly ReadEvidence[]): string[] {
  return evidence.map((each) => article.get(each.article)?.publishedOn ?? '').sort(compareDates);
}

/** When a statement was first stated, by the evidence that counts. */
export function firstStated(reading: Reading, evidence: readonly ReadEvidence[]): string {
  return datesOf(reading, evidence)[0] ?? '';
}

/** When a statement was last stated, by the evidence that counts. */
export function lastStated(reading: Reading, evidence: readonly ReadEvidence[]): string {
  return datesOf(reading, evidence).at(-1) ?? '';
}

/** Compares dates by their first day, then the less precise first. */
export function compareDates(one: string, other: string): number {
  const [a, b] = [one, other].map((date) => Number(`${date}-01-01`.slice(0, 10).replaceAll('-', '')));
  return (a ?? 0) - (b ?? 0) || one.length - other.length;
}

/** One statement of the whole release. */
export function statementOf(reading: Reading, triple: ReadTriple): ReadStatement {
  const evidence = reading.evidenceOf.get(triple.id) ?? [];
  const counts = countSources(reading, triple.id, evidence);
  return { type: 'Statement', ...triple, ...counts, firstStatedOn: firstStated(reading, evidence) };
}

/** Statements that pass, each with the counts of the evidence that counts; in no order. */
export function countedStatements(
  reading: Reading,
  conditions: StatementConditions,
  evidence: EvidenceConditions,
): ReadCountedStatement[] {
  const counts = evidenceTest(reading, evidence);
  const [subject, object, about] = [conditions.subject, conditions.object, conditions.about].map(
    (ends) => ends && entityTest(reading, ends),
  );
  const found: ReadCountedStatement[] = [];
  for (const triple of reading.triples) {
    if (conditions.predicates?.includes(triple.predicate) === false) continue;
    if (subject?.(triple.subject) === false || object?.(triple.object) === false) continue;
    if (about !== undefined && !about(triple.subject) && !about(triple.object)) continue;
    const left = (reading.evidenceOf.get(triple.id) ?? []).filter(counts);
    const sources = countSources(reading, triple.id, left);
    if (left.length === 0 || !hasEnough(sources, conditions)) continue;
    found.push({ statement: statementOf(reading, triple), counts: sources, evidence: left });
  }
  return found;
}

function hasEnough(
  { sourceCount, articleCount, publisherCount }: ReadCounts,
  conditions: StatementConditions,
): boolean {
  return (
    sourceCount >= (conditions.minSources ?? 0) &&
    sourceCount <= (conditions.maxSources ?? Infinity) &&
    articleCount >= (conditions.minArticles ?? 0) &&
    articleCount <= (conditions.maxArticles ?? Infinity) &&
    publisherCount >= (conditions.minPublishers ?? 0)
  );
}
