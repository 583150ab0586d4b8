// Lists of evidence: of the release, of a statement, of an article.
import type { EvidenceOrder } from '../../domain/order.js';
import { testimoniesOf } from '../../domain/testimony.js';
import type { EvidenceList } from '../graph-store.js';
import type { Closures } from './closure.js';
import { both, evidencePasses, statementPasses, type Condition } from './filter.js';
import { ALL, all, byId, indexed, lines, type Listing, type Rows } from './page.js';
import type { Cypher } from './session.js';
import { isOfTestimony } from './controversy.js';
import { countsOf, statementsOfRelease } from './statement.js';

/** A piece of evidence `e` as `evidenceOf` reads it. */
const EVIDENCE = 'e {.id, .stance, .noteFr, .noteEn, .locator, .year, .share, .value, .unit, .source}';

const KEYS: Readonly<Record<EvidenceOrder, string>> = {
  OLDEST: 'byOldest',
  NEWEST: 'byNewest',
  YEAR: 'byYear',
  POSITION: 'byPosition',
};

/** Testimonies as `isOfTestimony` reads them. */
function testimonyMaps(key: string): unknown {
  return testimoniesOf(key).map(({ statement, stance, figure }) => ({ statement, stance, ...figure }));
}

/** What a list of evidence asks: of `e`, of its statement `s`, and of the counts of `s`, a clause of its own. */
interface Asked {
  readonly evidence: readonly string[];
  readonly statement: readonly string[];
  readonly counted: string;
}

/** Keeps the rows whose statement, counted by the evidence that passes, has counts that pass. */
function countedStatements(evidence: Condition, counts: Condition): string {
  if (counts.where.length === 0) return '';
  return lines(
    'CALL (s) {',
    'MATCH (s)-[x:EVIDENCE]->()',
    ...(evidence.where.length === 0 ? [] : [`WHERE ${all(...evidence.where)}`]),
    `WITH ${countsOf('x')}`,
    `RETURN ${all(...counts.where)} AS passes`,
    '}',
    'WITH * WHERE passes',
  );
}

/** The evidence of the statements that some clauses leave in scope. */
function evidenceOf(statements: string, key: string, { evidence, counted }: Asked): Rows {
  return ({ range, top }) =>
    lines(
      statements,
      counted,
      'MATCH (s)-[e:EVIDENCE]->()',
      `WHERE ${all(range(`e.${key}`), ...evidence)}`,
      top(`e.${key}`),
    );
}

/** Evidence along an index; POSITION, the order within an article, has none. */
function everyEvidence(key: string, { evidence, statement, counted }: Asked): Rows {
  const along = key === 'byPosition' ? 'byOldest' : key;
  const pattern = '(s:Statement)-[e:EVIDENCE]->()';
  const rows = indexed({ pattern, on: ['e', 'EVIDENCE'], key: along }, [...evidence, ...statement]);
  if (counted === '' && key === along) return rows;
  return ({ range, top }) => lines(rows(ALL), `WITH * WHERE ${range(`e.${key}`)}`, counted, top(`e.${key}`));
}

function ofArticle(key: string, { evidence, statement, counted }: Asked): Rows {
  return ({ range, top }) =>
    lines(
      byId('p', 'Resource', 'parent'),
      'MATCH (p)<-[e:EVIDENCE]-(s)',
      `WHERE ${all(range(`e.${key}`), ...evidence, ...statement)}`,
      counted,
      top(`e.${key}`),
    );
}

/** The evidence of a parent that is a list of testimonies. */
function ofTestimonies(key: string, { evidence, statement, counted }: Asked): Rows {
  return evidenceOf(
    lines('UNWIND parent AS testimony', all(byId('s', 'Statement', 'testimony.statement'), ...statement)),
    key,
    { evidence: [isOfTestimony('e', 'testimony'), ...evidence], statement, counted },
  );
}

/** A list of evidence in Cypher. */
export async function evidenceListing(list: EvidenceList, closures: Closures): Promise<Listing> {
  const { of, filter, order } = list;
  const key = KEYS[order];
  const { statement, counts } = await statementPasses(closures, list.statement);
  const evidence = evidencePasses(filter, 'e');
  const counted = countedStatements(evidencePasses(filter, 'x'), counts(''));
  const asked = { evidence: evidence.where, statement: statement.where, counted };
  const { parameters } = both(statement, evidence, counts(''));
  const rows = (): Rows => {
    if (of === 'article') return ofArticle(key, asked);
    if (of === 'testimony') return ofTestimonies(key, asked);
    if (of === 'statement') return evidenceOf(all(byId('s', 'Statement', 'parent'), ...statement.where), key, asked);
    const starts = ['subjectIds', 'objectIds', 'aboutIds'].some((name) => name in parameters);
    if (!starts) return everyEvidence(key, asked);
    return evidenceOf(statementsOfRelease('bySources', statement, true)(ALL), key, asked);
  };
  const listing = { rows: rows(), key: `e.${key}`, item: EVIDENCE, parameters };
  return of === 'testimony' ? { ...listing, parentOf: testimonyMaps } : listing;
}

const BY_ID = lines(
  'UNWIND $ids AS id',
  'MATCH ()-[e:EVIDENCE]->() USING INDEX SEEK e:EVIDENCE(release, id) WHERE e.release = $release AND e.id = id',
  `RETURN e.id AS id, ${EVIDENCE} AS item`,
);

/** Pieces of evidence by their ids; unknown ones have no row. */
export function evidenceQuery(ids: readonly string[]): Cypher {
  return { text: BY_ID, parameters: { ids } };
}
