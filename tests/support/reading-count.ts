// What is counted over lists of the graph: facets, groups and timelines, in simple loops over a second reading.
import { type EvidenceConditions, evidenceTest } from './reading-filter.js';
import type { ReadArticle } from './reading-record.js';
import { countedStatements } from './reading-statement.js';
import type { Reading } from './reading.js';

/** How many articles share one value. */
export interface ReadFacet {
  value: string;
  count: number;
}
/** How many statements of an entity share role and predicate. */
export interface ReadGroup {
  role: string;
  predicate: string;
  count: number;
}
/** Pieces of evidence of one year. */
export interface ReadYear {
  year: number;
  contributes: number;
  hinders: number;
  disputes: number;
  other: number;
}

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function valuesOf({ mentions }: Reading, article: ReadArticle, by: string): string[] {
  if (by === 'AUTHOR') return article.authors;
  if (by === 'PUBLISHER') return article.publisher === null ? [] : [article.publisher];
  if (by === 'MENTION') return mentions.filter((each) => each.article === article.id).map(({ entity }) => entity);
  if (by === 'KIND') return [article.kind];
  return [by === 'LANGUAGE' ? article.language : article.publishedOn.slice(0, 4)];
}

/** The values that most articles share: most first, then by value. */
export function facetsOf(reading: Reading, articles: readonly ReadArticle[], by: string, limit: number): ReadFacet[] {
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const value of new Set(valuesOf(reading, article, by))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || byText(one.value, other.value))
    .slice(0, limit);
}

/** The statements of every entity by role and predicate: most first, then role, then predicate. */
export function groupsByEntity(reading: Reading, evidence: EvidenceConditions): Map<string, ReadGroup[]> {
  const found = new Map<string, ReadGroup[]>();
  for (const { statement } of countedStatements(reading, {}, evidence)) {
    for (const role of ['SUBJECT', 'OBJECT']) {
      const entity = role === 'SUBJECT' ? statement.subject : statement.object;
      const groups = found.get(entity) ?? [];
      const group = groups.find((each) => each.role === role && each.predicate === statement.predicate);
      if (group === undefined) groups.push({ role, predicate: statement.predicate, count: 1 });
      else group.count += 1;
      found.set(entity, groups);
    }
  }
  for (const groups of found.values()) {
    groups.sort(
      (one, other) => other.count - one.count || byText(one.role, other.role) || byText(one.predicate, other.predicate),
    );
  }
  return found;
}

/** What a timeline asks. */
export interface ReadTimelineQuestion {
  readonly role?: string;
  readonly axis: string;
  readonly evidence: EvidenceConditions;
}

/** The evidence on every entity's statements by year, in order; years without any are left out. */
export function timelinesByEntity(reading: Reading, question: ReadTimelineQuestion): Map<string, ReadYear[]> {
  const found = new Map<string, ReadYear[]>();
  for (const evidence of reading.evidence.filter(evidenceTest(reading, question.evidence))) {
    const { subject = '', object = '', predicate } = reading.triple.get(evidence.statement) ?? {};
    const published = Number(reading.article.get(evidence.article)?.publishedOn.slice(0, 4));
    const year = question.axis === 'ABOUT' ? evidence.year : published;
    if (year === null) continue;
    const ends = [...(question.role === 'OBJECT' ? [] : [subject]), ...(question.role === 'SUBJECT' ? [] : [object])];
    for (const entity of new Set(ends)) {
      const years = found.get(entity) ?? [];
      const known = years.find((each) => each.year === year);
      const counts = known ?? { year, contributes: 0, hinders: 0, disputes: 0, other: 0 };
      if (known === undefined) years.push(counts);
      if (evidence.stance === 'DISPUTES') counts.disputes += 1;
      else if (predicate === 'CONTRIBUTES_TO') counts.contributes += 1;
      else if (predicate === 'HINDERS') counts.hinders += 1;
      else counts.other += 1;
      found.set(entity, years);
    }
  }
  for (const years of found.values()) years.sort((one, other) => one.year - other.year);
  return found;
}
