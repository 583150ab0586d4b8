// Lists of statements, by what counts of their evidence, and what their evidence adds up to.
import type { Stance } from '../../domain/evidence.js';
import type { EvidenceFilter } from '../../domain/filter.js';
import type { StatementOrder } from '../../domain/order.js';
import { PREDICATES } from '../../domain/predicate.js';
import type { Fate, Role } from '../../domain/statement.js';
import type { StatementList, TimelineQuestion } from '../graph-store.js';
import type { Closures } from './closure.js';
import { both, evidencePasses, statementPasses, type Condition } from './filter.js';
import { ALL, all, byId, forEachParent, lines, type Listing, type Rows } from './page.js';
import type { Cypher } from './session.js';
import { everyStatement, ofEach, ofEitherEnd, ofEnd, ofTie, type StatementKey } from './statement-rows.js';

const STATEMENT =
  '.id, .subject, .predicate, .object, .sourceCount, .disputingSourceCount, .publisherCount, .articleCount, .firstStatedOn';

const COUNTS =
  'sourceCount: sourceCount, disputingSourceCount: disputingSourceCount, publisherCount: publisherCount, articleCount: articleCount';

const KEYS: Readonly<Record<StatementOrder, StatementKey>> = {
  SOURCES: 'bySources',
  OLDEST: 'byOldest',
  NEWEST: 'byNewest',
};

/** The four counts of pieces of evidence. */
export function countsOf(e: string): string {
  return lines(
    `count(DISTINCT CASE ${e}.stance WHEN 'SUPPORTS' THEN ${e}.component END) AS sourceCount,`,
    `  count(DISTINCT CASE ${e}.stance WHEN 'DISPUTES' THEN ${e}.component END) AS disputingSourceCount,`,
    `  count(DISTINCT CASE ${e}.stance WHEN 'SUPPORTS' THEN ${e}.publisherKey END) AS publisherCount,`,
    `  count(CASE ${e}.stance WHEN 'SUPPORTS' THEN ${e}.article END) AS articleCount`,
  );
}

/** Sort keys of what counts, byte for byte as domain/order.ts makes them. */
const COUNTED_KEYS: Readonly<Record<StatementOrder, string>> = {
  SOURCES: "right('000000' + toString(9999999 - sourceCount), 7) + '\\t' + s.id",
  OLDEST: "split(oldest, '\\t')[0] + '\\t' + s.id",
  NEWEST: "split(newest, '\\t')[0] + '\\t' + s.id",
};

/** Rows of statements with the counts of the evidence that counts; one without any is not there. */
function counted(statements: Rows, evidence: Condition, order: StatementOrder, counts: Condition): Rows {
  return ({ range, top }) =>
    lines(
      statements(ALL),
      'MATCH (s)-[e:EVIDENCE]->()',
      whereAll(evidence),
      `WITH s, ${countsOf('e')},\n  min(e.byOldest) AS oldest, min(e.byNewest) AS newest`,
      `WITH *, ${COUNTED_KEYS[order]} AS key`,
      `WHERE ${all(range('key'), ...counts.where)}`,
      top('key'),
    );
}

const whereAll = ({ where }: Condition): string => (where.length === 0 ? '' : `WHERE ${all(...where)}`);

/** Ids of which an end must be one; beyond so many, a page is found sooner along the order of the whole. */
const START_FROM = 1000;

/** Where a list of the release starts: from the ends that its filter gives, if they are few, else from all. */
export function statementsOfRelease(key: StatementKey, { where, parameters }: Condition, whole: boolean): Rows {
  const few = (name: string): boolean => {
    const ids = parameters[name];
    return Array.isArray(ids) && (whole || ids.length <= START_FROM);
  };
  if (few('subjectIds')) return ofEach('subjectIds', key, (id) => ofEnd('subject', id, key, where));
  if (few('objectIds')) return ofEach('objectIds', key, (id) => ofEnd('object', id, key, where));
  if (few('aboutIds')) return ofEach('aboutIds', key, (id) => ofEitherEnd(id, key, where));
  return everyStatement(key, where);
}

function ofParent(role: Role | undefined, key: StatementKey, where: readonly string[] = []): Rows {
  if (role === undefined) return ofEitherEnd('parent', key, where);
  return ofEnd(role === 'SUBJECT' ? 'subject' : 'object', 'parent', key, where);
}

/** Where a list starts: `whole` when all that it holds is read anyway. */
function startOf(
  { of, role, order }: StatementList,
  own: Condition,
  whole: boolean,
): Pick<Listing, 'rows' | 'parameters'> {
  const key = KEYS[order];
  const { where, parameters } = own;
  if (of === 'entity') return { rows: ofParent(role, key, where), parameters };
  if (of === 'release') return { rows: statementsOfRelease(key, own, whole), parameters };
  return { rows: ofTie(key, where), parameters: { ...parameters, everyPredicate: Object.keys(PREDICATES) } };
}

/** The fate of a statement `s`, of which `after` tells how many sources are left (reasoning/robustness.ts). */
const FATES: Readonly<Record<Fate, (after: string) => string>> = {
  LOST: (after) => `s.sourceCount > 0 AND ${after} = 0`,
  WEAKENED: (after) => `0 < ${after} < s.sourceCount`,
  UNCHANGED: (after) => `${after} = s.sourceCount`,
};

/** Statements of one fate, along the order of all evidence. */
async function fateListing(list: StatementList, fate: Fate, evidence: Condition, closures: Closures): Promise<Listing> {
  const key = KEYS[list.order];
  const { statement, counts } = await statementPasses(closures, list.filter);
  const left = (stance: Stance, what: string): string =>
    `COUNT { MATCH (s)-[e:EVIDENCE]->() WHERE ${all(`e.stance = '${stance}'`, ...evidence.where)} RETURN DISTINCT e.${what} }`;
  const sourceCount = left('SUPPORTS', 'component');
  const fates = { where: [FATES[fate](sourceCount)], parameters: evidence.parameters };
  const own = both(statement, counts('s.'), fates);
  const { rows, parameters } = startOf(list, own, false);
  const item = lines(
    `s {${STATEMENT}, counts: {sourceCount: ${sourceCount},`,
    `  disputingSourceCount: ${left('DISPUTES', 'component')},`,
    `  publisherCount: ${left('SUPPORTS', 'publisherKey')}, articleCount: ${left('SUPPORTS', 'article')}}}`,
  );
  return { rows, key: `s.${key}`, item, parameters };
}

/** A list of statements in Cypher. */
export async function statementListing(list: StatementList, closures: Closures): Promise<Listing> {
  const { filter, order, fate } = list;
  const evidence = evidencePasses(list.evidence, 'e');
  if (fate !== undefined) return fateListing(list, fate, evidence, closures);
  const recount = evidence.where.length > 0;
  const { statement, counts } = await statementPasses(closures, filter);
  const { rows, parameters } = startOf(list, recount ? statement : both(statement, counts('s.')), recount);
  if (!recount) return { rows, key: `s.${KEYS[order]}`, item: `s {${STATEMENT}}`, parameters };
  return {
    rows: counted(rows, evidence, order, counts('')),
    key: 'key',
    item: `s {${STATEMENT}, counts: {${COUNTS}}}`,
    parameters: { ...parameters, ...both(evidence, counts('')).parameters },
  };
}

const STATEMENTS = lines(
  'UNWIND $ids AS id',
  byId('s', 'Statement', 'id'),
  `RETURN s.id AS id, s {${STATEMENT}} AS item`,
);

/** Statements by their ids; unknown ones have no row. */
export function statementsQuery(ids: readonly string[]): Cypher {
  return { text: STATEMENTS, parameters: { ids } };
}

/** For each entity how many statements with evidence that counts share role and predicate. */
export function statementGroupsQuery(parents: readonly string[], filter: EvidenceFilter): Cypher {
  const evidence = evidencePasses(filter, 'e');
  const where = evidence.where.length === 0 ? [] : [`EXISTS { MATCH (s)-[e:EVIDENCE]->() ${whereAll(evidence)} }`];
  const body = lines(
    'CALL (parent) {',
    ofEnd('subject', 'parent', 'bySources', where)(ALL),
    "RETURN s.predicate AS predicate, 'SUBJECT' AS role",
    'UNION ALL',
    ofEnd('object', 'parent', 'bySources', where)(ALL),
    "RETURN s.predicate AS predicate, 'OBJECT' AS role",
    '}',
    'WITH role, predicate, count(*) AS count',
    'RETURN collect({role: role, predicate: predicate, count: count}) AS groups',
  );
  return { text: forEachParent(body, 'groups'), parameters: { ...evidence.parameters, parents } };
}

const YEARS: Readonly<Record<TimelineQuestion['axis'], string>> = {
  PUBLISHED: 'toInteger(left(e.publishedOn, 4))',
  ABOUT: 'e.year',
};

const supporting = (condition: string): string =>
  `sum(CASE WHEN e.stance = 'SUPPORTS' AND ${condition} THEN 1 ELSE 0 END)`;

/** For each entity the evidence on its statements by year. */
export function timelinesQuery(parents: readonly string[], { role, axis, evidence: filter }: TimelineQuestion): Cypher {
  const evidence = evidencePasses(filter, 'e');
  const body = lines(
    ofParent(role, 'bySources')(ALL),
    'MATCH (s)-[e:EVIDENCE]->()',
    whereAll(evidence),
    `WITH s, e, ${YEARS[axis]} AS year WHERE year IS NOT NULL`,
    `WITH year, ${supporting("s.predicate = 'CONTRIBUTES_TO'")} AS contributes,`,
    `  ${supporting("s.predicate = 'HINDERS'")} AS hinders,`,
    "  sum(CASE e.stance WHEN 'DISPUTES' THEN 1 ELSE 0 END) AS disputes,",
    `  ${supporting("NOT s.predicate IN ['CONTRIBUTES_TO', 'HINDERS']")} AS other`,
    'ORDER BY year',
    'RETURN collect({year: year, contributes: contributes, hinders: hinders, disputes: disputes, other: other}) AS years',
  );
  return { text: forEachParent(body, 'years'), parameters: { ...evidence.parameters, parents } };
}
