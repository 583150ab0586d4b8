// Which things pass which conditions, by design.md section 2, in simple loops over a second reading of the YAML.
import type { ReadActor, ReadArticle, ReadConcept, ReadEvidence, ReadTerritory } from './reading-record.js';
import { conceptsUnder, type Reading, territoriesWithin } from './reading.js';

/** Conditions on entities. */
export interface EntityConditions {
  readonly ids?: readonly string[];
  readonly under?: readonly string[];
  readonly near?: readonly string[];
  readonly kinds?: readonly string[];
  readonly actorKinds?: readonly string[];
}
/** Conditions on concepts. */
export interface ConceptConditions {
  readonly ids?: readonly string[];
  readonly under?: readonly string[];
  readonly top?: boolean;
}
/** Conditions on actors. */
export interface ActorConditions {
  readonly ids?: readonly string[];
  readonly kinds?: readonly string[];
  readonly within?: readonly string[];
  readonly touches?: readonly string[];
}
/** Conditions on territories. */
export interface TerritoryConditions {
  readonly ids?: readonly string[];
  readonly kinds?: readonly string[];
  readonly within?: readonly string[];
}
/** Conditions on articles. */
export interface ArticleConditions {
  readonly kinds?: readonly string[];
  readonly languages?: readonly string[];
  readonly authors?: readonly string[];
  readonly publishers?: readonly string[];
  readonly mentions?: EntityConditions;
  /** As precise as one likes. */
  readonly publishedFrom?: string;
  /** As precise as one likes. */
  readonly publishedTo?: string;
}
/** Articles, or what actors wrote or published: any of them. */
export interface SourceConditions {
  readonly articles?: readonly string[];
  readonly authors?: readonly string[];
  readonly publishers?: readonly string[];
}
/** Conditions on evidence. */
export interface EvidenceConditions {
  readonly only?: SourceConditions;
  readonly without?: SourceConditions;
  readonly stances?: readonly string[];
  readonly languages?: readonly string[];
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
  readonly yearFrom?: number;
  readonly yearTo?: number;
  readonly has?: readonly string[];
}

/** A condition that is not given holds. */
const given = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value);
const givenAny = <T>(list: readonly T[] | undefined, values: readonly T[]): boolean =>
  list === undefined || values.some((value) => list.includes(value));
const inside = (set: ReadonlySet<string> | undefined, id: string): boolean => set === undefined || set.has(id);

/** The first day of a year, a month or a day. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of a year, a month or a day: the eve of the first day of the next. */
export function lastDayOf(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : date;
}

/** Whether all of a date fits between two others, either of which may be missing. */
export function fits(date: string, from: string | undefined, to: string | undefined): boolean {
  if (from !== undefined && firstDayOf(date) < firstDayOf(from)) return false;
  return to === undefined || lastDayOf(date) <= lastDayOf(to);
}

/** Concepts near some concepts: they, all under them, their siblings, and what SKOS relates to them. */
export function conceptsNear({ concepts }: Reading, ids: readonly string[]): Set<string> {
  const near = conceptsUnder(concepts, ids);
  for (const centre of concepts.filter(({ id }) => ids.includes(id))) {
    for (const related of centre.related) near.add(related);
    for (const other of concepts)
      if (other.broader.some((parent) => centre.broader.includes(parent))) near.add(other.id);
  }
  return near;
}

/** Ids at or under some entities: concepts under concepts, territories within territories, an actor alone. */
export function entitiesUnder({ concepts, territories, entity }: Reading, ids: readonly string[]): Set<string> {
  const known = ids.filter((id) => entity.has(id));
  return new Set([...known, ...conceptsUnder(concepts, ids), ...territoriesWithin(territories, ids)]);
}

/** The test that entities must pass. */
export function entityTest(reading: Reading, conditions: EntityConditions): (id: string) => boolean {
  const { ids, kinds, actorKinds } = conditions;
  const under = conditions.under && entitiesUnder(reading, conditions.under);
  const near = conditions.near && conceptsNear(reading, conditions.near);
  return (id) => {
    const entity = reading.entity.get(id);
    if (entity === undefined || !given(ids, id) || !inside(under, id) || !inside(near, id)) return false;
    if (!given(kinds, entity.type.toUpperCase())) return false;
    return actorKinds === undefined || (entity.type === 'Actor' && actorKinds.includes(entity.kind));
  };
}

/** The test that concepts must pass. */
export function conceptTest({ concepts }: Reading, conditions: ConceptConditions): (concept: ReadConcept) => boolean {
  const under = conditions.under && conceptsUnder(concepts, conditions.under);
  const { ids, top } = conditions;
  return ({ id, broader }) =>
    given(ids, id) && inside(under, id) && (top === undefined || top === (broader.length === 0));
}

/** The test that actors must pass. */
export function actorTest(reading: Reading, conditions: ActorConditions): (actor: ReadActor) => boolean {
  const within = conditions.within && territoriesWithin(reading.territories, conditions.within);
  const concepts = conditions.touches && conceptsUnder(reading.concepts, conditions.touches);
  const touching = new Set<string>();
  for (const { subject, object } of reading.triples) {
    if (concepts?.has(object)) touching.add(subject);
    if (concepts?.has(subject)) touching.add(object);
  }
  return ({ id, kind, territory }) =>
    given(conditions.ids, id) &&
    given(conditions.kinds, kind) &&
    (within === undefined || (territory !== null && within.has(territory))) &&
    (concepts === undefined || touching.has(id));
}

/** The test that territories must pass. */
export function territoryTest(
  reading: Reading,
  conditions: TerritoryConditions,
): (territory: ReadTerritory) => boolean {
  const within = conditions.within && territoriesWithin(reading.territories, conditions.within);
  return ({ id, kind }) => given(conditions.ids, id) && given(conditions.kinds, kind) && inside(within, id);
}

/** The test that articles must pass. */
export function articleTest(reading: Reading, conditions: ArticleConditions): (article: ReadArticle) => boolean {
  const mentioned = conditions.mentions && entityTest(reading, conditions.mentions);
  const mentioning = new Set(
    reading.mentions.filter(({ entity }) => mentioned?.(entity) === true).map(({ article }) => article),
  );
  return ({ id, kind, language, authors, publisher, publishedOn }) =>
    given(conditions.kinds, kind) &&
    given(conditions.languages, language) &&
    givenAny(conditions.authors, authors) &&
    givenAny(conditions.publishers, publisher === null ? [] : [publisher]) &&
    (mentioned === undefined || mentioning.has(id)) &&
    fits(publishedOn, conditions.publishedFrom, conditions.publishedTo);
}

/** Whether an article is one of the sources. */
function isSource({ id, authors, publisher }: ReadArticle, sources: SourceConditions): boolean {
  const byAuthor = authors.some((author) => sources.authors?.includes(author) === true);
  const byPublisher = publisher !== null && sources.publishers?.includes(publisher) === true;
  return byAuthor || byPublisher || sources.articles?.includes(id) === true;
}

/** Whether none of a filter's lists is given, so that it is no condition. */
function isEmpty(sources: SourceConditions): boolean {
  return sources.articles === undefined && sources.authors === undefined && sources.publishers === undefined;
}

/** The test that evidence must pass to count. */
export function evidenceTest(
  { article }: Reading,
  conditions: EvidenceConditions,
): (evidence: ReadEvidence) => boolean {
  const { only, without, stances, languages, publishedFrom, publishedTo, yearFrom, yearTo, has } = conditions;
  return (evidence) => {
    const source = article.get(evidence.article);
    if (source === undefined) return false;
    if (only !== undefined && !isEmpty(only) && !isSource(source, only)) return false;
    if (without !== undefined && isSource(source, without)) return false;
    if (!given(stances, evidence.stance) || !given(languages, source.language)) return false;
    if (!fits(source.publishedOn, publishedFrom, publishedTo)) return false;
    if (yearFrom !== undefined && (evidence.year === null || evidence.year < yearFrom)) return false;
    if (yearTo !== undefined && (evidence.year === null || evidence.year > yearTo)) return false;
    const figures = [
      ...(evidence.year === null ? [] : ['YEAR']),
      ...(evidence.share === null ? [] : ['SHARE']),
      ...(evidence.quantity === null ? [] : ['QUANTITY']),
    ];
    return givenAny(has, figures);
  };
}
