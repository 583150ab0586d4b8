// The filters of the domain as conditions in Cypher: constant fragments for those that are given, values as parameters.
//
// Only what is given is written: planning takes some milliseconds a condition, and every row is spared those that pass.
import type {
  ArticleFilter,
  EntityFilter,
  EvidenceFilter,
  SourceFilter,
  StatementFilter,
} from '../../domain/filter.js';
import type { ClosureKind, Closures } from './closure.js';

/** Values by the names that conditions give them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Conditions that must all hold. */
export interface Condition {
  readonly where: readonly string[];
  readonly parameters: Parameters;
}

/** No condition. */
export const ANY: Condition = { where: [], parameters: {} };

/** A condition on a value, which stands in `text` as `$name`; none when the value is not given. */
export function given(name: string, value: unknown, text: string): Condition {
  return value === undefined || value === null ? ANY : { where: [text], parameters: { [name]: value } };
}

/** Whether a value is in a list. */
export function inList(value: string, name: string, list: readonly unknown[] | undefined | null): Condition {
  return given(name, list, `${value} IN $${name}`);
}

/** All conditions of some. */
export function both(...conditions: readonly Condition[]): Condition {
  return {
    where: conditions.flatMap(({ where }) => where),
    parameters: Object.assign({}, ...conditions.map(({ parameters }) => parameters)) as Parameters,
  };
}

// ---- entities ----

/** What all of some lists hold; null, no condition, when there is none. */
function intersection(lists: readonly (readonly string[])[]): string[] | null {
  const [first, ...others] = lists;
  if (first === undefined) return null;
  const sets = others.map((list) => new Set(list));
  return [...new Set(first)].filter((id) => sets.every((set) => set.has(id)));
}

/** The ids that pass, of some given and some that stand for others; null when all do. */
export async function passingIds(
  closures: Closures,
  ids: readonly string[] | undefined,
  ...expanded: readonly (readonly [ClosureKind, readonly string[] | undefined])[]
): Promise<string[] | null> {
  const lists = expanded.flatMap(([kind, seeds]) => (seeds === undefined ? [] : [closures.expand(kind, seeds)]));
  return intersection([...(ids === undefined ? [] : [ids]), ...(await Promise.all(lists))]);
}

/** An entity filter whose ids are expanded. */
export interface EntityTest extends Pick<EntityFilter, 'kinds' | 'actorKinds'> {
  readonly passing: readonly string[] | null;
}

async function entityTest(closures: Closures, filter: EntityFilter = {}): Promise<EntityTest> {
  const passing = await passingIds(closures, filter.ids, ['under', filter.under], ['near', filter.near]);
  return { ...filter, passing };
}

/** An entity whose id is the property `end` of `on`; its kinds stand beside it. `name` begins the parameters' names. */
function entityPasses(on: string, end: string, name: string, { passing, kinds, actorKinds }: EntityTest): Condition {
  return both(
    inList(`${on}.${end}`, `${name}Ids`, passing),
    inList(`${on}.${end}Kind`, `${name}Kinds`, kinds),
    inList(`${on}.${end}ActorKind`, `${name}ActorKinds`, actorKinds),
  );
}

// ---- articles ----

/** Whether the article `n` passes. */
export async function articlePasses(closures: Closures, filter: ArticleFilter): Promise<Condition> {
  const { mentions, authors } = filter;
  const mention = entityPasses('x', 'entity', 'mention', await entityTest(closures, mentions));
  const passing = mention.where.length === 0 ? '' : ` WHERE ${mention.where.join(' AND ')}`;
  return both(
    inList('n.kind', 'kinds', filter.kinds),
    inList('n.language', 'languages', filter.languages),
    inList('n.publisher', 'publishers', filter.publishers),
    given('authors', authors, 'any(author IN n.authors WHERE author IN $authors)'),
    given('publishedFrom', filter.publishedFrom, 'n.firstDay >= $publishedFrom'),
    given('publishedTo', filter.publishedTo, 'n.lastDay <= $publishedTo'),
    mentions === undefined
      ? ANY
      : { where: [`EXISTS { MATCH (n)-[x:MENTIONS]->()${passing} }`], parameters: mention.parameters },
  );
}

// ---- statements ----

/** A statement filter in Cypher. */
export interface StatementCondition {
  /** On the statement `s`, its counts aside. */
  readonly statement: Condition;
  /** On its counts: those of the statement (`s.`) or of what counts (no prefix). */
  readonly counts: (prefix: 's.' | '') => Condition;
}

async function eitherPasses(closures: Closures, about: EntityFilter | undefined): Promise<Condition> {
  const test = await entityTest(closures, about);
  const { where: subject, parameters } = entityPasses('s', 'subject', 'about', test);
  if (subject.length === 0) return ANY;
  const { where: object } = entityPasses('s', 'object', 'about', test);
  return { where: [`((${subject.join(' AND ')}) OR (${object.join(' AND ')}))`], parameters };
}

/** Whether a statement passes. */
export async function statementPasses(closures: Closures, filter: StatementFilter): Promise<StatementCondition> {
  const [subject, object, about] = await Promise.all([
    entityTest(closures, filter.subject),
    entityTest(closures, filter.object),
    eitherPasses(closures, filter.about),
  ]);
  return {
    statement: both(
      inList('s.predicate', 'predicates', filter.predicates),
      entityPasses('s', 'subject', 'subject', subject),
      entityPasses('s', 'object', 'object', object),
      about,
    ),
    counts: (prefix) =>
      both(
        given('minSources', filter.minSources, `${prefix}sourceCount >= $minSources`),
        given('maxSources', filter.maxSources, `${prefix}sourceCount <= $maxSources`),
        given('minArticles', filter.minArticles, `${prefix}articleCount >= $minArticles`),
        given('maxArticles', filter.maxArticles, `${prefix}articleCount <= $maxArticles`),
        given('minPublishers', filter.minPublishers, `${prefix}publisherCount >= $minPublishers`),
      ),
  };
}

// ---- evidence ----

/** Whether a piece of evidence comes from a source; a filter on sources that names no list is none. */
function isFrom(e: string, article: string, name: 'only' | 'without', sources: SourceFilter = {}): Condition | null {
  const { articles, authors, publishers } = sources;
  const tests = [
    inList(article, `${name}Articles`, articles),
    given(`${name}Authors`, authors, `any(author IN ${e}.authors WHERE author IN $${name}Authors)`),
    // Not null, which is neither in a list nor out of it.
    inList(`coalesce(${e}.publisher, '')`, `${name}Publishers`, publishers),
  ];
  const { where, parameters } = both(...tests);
  return where.length === 0 ? null : { where: [`(${where.join(' OR ')})`], parameters };
}

const FIGURE = (e: string): string =>
  `any(figure IN $has WHERE CASE figure WHEN 'YEAR' THEN ${e}.year WHEN 'SHARE' THEN ${e}.share ELSE ${e}.value END IS NOT NULL)`;

/**
 * Whether a piece of evidence, held by the variable `e`, passes; or an article, for what is asked of articles alone.
 * @param article the id of its article, as an expression
 */
export function evidencePasses(filter: EvidenceFilter, e: string, article = `${e}.article`): Condition {
  const without = isFrom(e, article, 'without', filter.without);
  return both(
    isFrom(e, article, 'only', filter.only) ?? ANY,
    without === null ? ANY : { ...without, where: without.where.map((text) => `NOT ${text}`) },
    inList(`${e}.stance`, 'stances', filter.stances),
    inList(`${e}.language`, 'languages', filter.languages),
    given('publishedFrom', filter.publishedFrom, `${e}.firstDay >= $publishedFrom`),
    given('publishedTo', filter.publishedTo, `${e}.lastDay <= $publishedTo`),
    given('yearFrom', filter.yearFrom, `${e}.year >= $yearFrom`),
    given('yearTo', filter.yearTo, `${e}.year <= $yearTo`),
    given('has', filter.has, FIGURE(e)),
  );
}
