// Lists of evidence, and evidence by year.
import { STANCES, type Evidence, type TimelineYear } from '../../domain/evidence.js';
import { yearOf } from '../../domain/partial-date.js';
import { testimoniesOf } from '../../domain/testimony.js';
import type { EvidenceList, TimelineQuestion } from '../graph-store.js';
import type { Columns } from './columns.js';
import { piecesOf } from './controversy.js';
import { inOrder, NONE, row } from './csr.js';
import { countTest, type Filters, type Test } from './filter.js';
import type { Sequence } from './sequence.js';
import { anchored, createCounter, findStatement, statementsOf } from './statement.js';
import { PREDICATE_CODES } from './statement-columns.js';

/** A piece of evidence by ordinal. */
export function evidenceAt({ evidence, statements, articles }: Columns, at: number): Evidence {
  const [share, value, unit] = [evidence.share[at] ?? NaN, evidence.value[at] ?? NaN, evidence.unit[at] ?? null];
  return {
    type: 'Evidence',
    id: evidence.id(at),
    statement: statements.id(evidence.statement[at] ?? 0),
    article: articles.all[evidence.article[at] ?? 0]?.id ?? 'article:',
    stance: STANCES[evidence.stance[at] ?? 0] ?? 'SUPPORTS',
    note: { fr: evidence.noteFr[at] ?? '', en: evidence.noteEn[at] ?? '' },
    locator: evidence.locator[at] ?? null,
    year: evidence.year[at] === 0 ? null : (evidence.year[at] ?? null),
    share: Number.isNaN(share) ? null : share,
    quantity: unit === null ? null : { value, unit },
    source: evidence.source[at] ?? null,
  };
}

/** The ordinal of a piece of evidence's id; -1 when unknown. */
export function findEvidence(columns: Columns, id: string): number {
  const key = id.slice('evidence:'.length);
  const slash = key.indexOf('/');
  const statement = findStatement(columns, `statement:${key.slice(slash + 1)}`);
  const article = columns.articles.ordinal.get(`article:${key.slice(0, slash)}`);
  if (!id.startsWith('evidence:') || statement < 0 || article === undefined) return -1;
  return row(columns.evidence.ofStatement, statement).find((at) => columns.evidence.article[at] === article) ?? -1;
}

function candidates(columns: Columns, filters: Filters, list: EvidenceList, parent: string): Int32Array {
  const { evidence, articles } = columns;
  const order = evidence.orders[list.order];
  if (list.of === 'statement') {
    const statement = findStatement(columns, parent);
    return statement < 0 ? NONE : inOrder(row(evidence.ofStatement, statement), order);
  }
  if (list.of === 'testimony') {
    const pieces = testimoniesOf(parent).flatMap((testimony) => {
      const statement = findStatement(columns, testimony.statement);
      return statement < 0 ? [] : [...piecesOf(evidence, statement, testimony)];
    });
    return inOrder(Int32Array.from(pieces), order);
  }
  if (list.of === 'article') {
    const article = articles.ordinal.get(parent);
    return article === undefined ? NONE : inOrder(row(evidence.ofArticle, article), order);
  }
  const statements = anchored(columns, filters, list.statement);
  if (statements === null) return order.sequence;
  return inOrder(Int32Array.from([...statements].flatMap((at) => [...row(evidence.ofStatement, at)])), order);
}

/** Whether the statement of a piece passes, its counts being those of the evidence that counts. */
function statementPasses(columns: Columns, filters: Filters, list: EvidenceList): Test {
  const passes = filters.statements(list.statement);
  const enough = countTest(list.statement);
  if (enough === null) return passes;
  const counter = createCounter(columns, filters.evidence(list.filter) ?? (() => true));
  const known = new Map<number, boolean>();
  return (statement) => {
    if (passes !== null && !passes(statement)) return false;
    const answer = known.get(statement) ?? enough(counter(statement) ?? NO_COUNTS);
    known.set(statement, answer);
    return answer;
  };
}

const NO_COUNTS = { sourceCount: 0, disputingSourceCount: 0, publisherCount: 0, articleCount: 0 };

/** A list of evidence. */
export function evidenceSequence(
  columns: Columns,
  filters: Filters,
  list: EvidenceList,
  parent: string,
): Sequence<Evidence> {
  const { evidence } = columns;
  const evidencePasses = filters.evidence(list.filter);
  const ofStatement = statementPasses(columns, filters, list);
  const passes =
    ofStatement === null
      ? evidencePasses
      : (at: number) => (evidencePasses?.(at) ?? true) && ofStatement(evidence.statement[at] ?? 0);
  return {
    ordinals: candidates(columns, filters, list, parent),
    passes,
    key: evidence.orders[list.order].key,
    item: (at) => evidenceAt(columns, at),
  };
}

type Tally = { -readonly [key in keyof TimelineYear]: TimelineYear[key] };

/** The evidence on an entity's statements by year. */
export function timelineOf(
  columns: Columns,
  filters: Filters,
  entity: string,
  { role, axis, evidence: filter }: TimelineQuestion,
): TimelineYear[] {
  const { evidence, statements, articles } = columns;
  const passes = filters.evidence(filter);
  const years = new Map<number, Tally>();
  for (const statement of statementsOf(columns, entity, role)) {
    const said = PREDICATE_CODES[statements.predicate[statement] ?? 0];
    const supports = said === 'CONTRIBUTES_TO' ? 'contributes' : said === 'HINDERS' ? 'hinders' : 'other';
    for (const at of row(evidence.ofStatement, statement)) {
      if (passes !== null && !passes(at)) continue;
      const published = articles.all[evidence.article[at] ?? 0]?.publishedOn ?? '';
      const year = axis === 'ABOUT' ? (evidence.year[at] ?? 0) : yearOf(published);
      if (year === 0) continue;
      const tally = years.get(year) ?? { year, contributes: 0, hinders: 0, disputes: 0, other: 0 };
      tally[evidence.stance[at] === 0 ? supports : 'disputes']++;
      years.set(year, tally);
    }
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}
