// Lists of statements, counted by the evidence that counts, and their groups.
import type { EvidenceFilter, StatementFilter } from '../../domain/filter.js';
import { steps } from '../../domain/link.js';
import { possibleStatements } from '../../domain/predicate.js';
import { countKey, newest, newestKey, oldestKey } from '../../domain/order.js';
import type { CountedStatement, Fate, Role, SourceCounts, Statement, StatementGroup } from '../../domain/statement.js';
import { fateOf } from '../../reasoning/robustness.js';
import type { StatementList } from '../graph-store.js';
import type { Columns } from './columns.js';
import { inOrder, NONE, row } from './csr.js';
import { countTest, type Filters, type Mask, type Test } from './filter.js';
import type { Sequence } from './sequence.js';
import { PREDICATE_CODES } from './statement-columns.js';

/** A statement by ordinal. */
export function statementAt({ statements, entities, articles }: Columns, at: number): Statement {
  return {
    type: 'Statement',
    id: statements.id(at),
    subject: entities.all[statements.subject[at] ?? 0]?.id ?? 'concept:',
    predicate: PREDICATE_CODES[statements.predicate[at] ?? 0] ?? 'CONTRIBUTES_TO',
    object: entities.all[statements.object[at] ?? 0]?.id ?? 'concept:',
    firstStatedOn: articles.all[statements.earliest[at] ?? 0]?.publishedOn ?? '',
    ...countsAt(statements, at),
  };
}

function countsAt(statements: Columns['statements'], at: number): SourceCounts {
  return {
    sourceCount: statements.sourceCount[at] ?? 0,
    disputingSourceCount: statements.disputingSourceCount[at] ?? 0,
    publisherCount: statements.publisherCount[at] ?? 0,
    articleCount: statements.articleCount[at] ?? 0,
  };
}

/** The ordinal of a statement's id by binary search; -1 when unknown. */
export function findStatement({ statements }: Columns, id: string): number {
  let [low, high] = [0, statements.size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (statements.id(middle) < id) low = middle + 1;
    else high = middle;
  }
  return low < statements.size && statements.id(low) === id ? low : -1;
}

/** The statements that an entity is an end of, best sourced first. */
export function statementsOf({ statements, entities }: Columns, entity: string, role: Role | undefined): Int32Array {
  const at = entities.ordinal.get(entity);
  if (at === undefined) return NONE;
  if (role === undefined) return row(statements.ofEither, at);
  return row(role === 'SUBJECT' ? statements.ofSubject : statements.ofObject, at);
}

/** Statements between each entity of a parent and the next. */
function tying(columns: Columns, parent: string): Int32Array {
  const found = steps(parent.split(' ')).flatMap((ends) => possibleStatements(...ends));
  return Int32Array.from(new Set(found.map((id) => findStatement(columns, id)).filter((at) => at >= 0)));
}

/** Statements with an end in a small mask, when that spares reading all; null otherwise. */
export function anchored(columns: Columns, filters: Filters, filter: StatementFilter): Int32Array | null {
  const { statements } = columns;
  const ends = [
    [filter.subject, statements.ofSubject],
    [filter.object, statements.ofObject],
    [filter.about, statements.ofEither],
  ] as const;
  for (const [end, rows] of ends) {
    const mask: Mask | null = filters.entities(end);
    if (mask === null) continue;
    const found: Int32Array[] = [];
    mask.forEach((inside, entity) => inside === 1 && found.push(row(rows, entity)));
    const total = found.reduce((sum, { length }) => sum + length, 0);
    if (total > statements.size / 8) continue;
    return Int32Array.from(new Set(found.flatMap((each) => [...each])));
  }
  return null;
}

function candidates(columns: Columns, filters: Filters, list: StatementList, parent: string): Int32Array {
  const { orders } = columns.statements;
  const order = orders[list.order];
  if (list.of === 'entity') {
    const found = statementsOf(columns, parent, list.role);
    return list.order === 'SOURCES' ? found : inOrder(found, order);
  }
  if (list.of === 'tie') return inOrder(tying(columns, parent), order);
  const found = anchored(columns, filters, list.filter);
  return found === null ? order.sequence : inOrder(found, order);
}

/** What counts of one statement, with the articles that speak first and last. */
export interface Counted extends SourceCounts {
  readonly earliest: string;
  readonly latest: string;
}

/** What counts of a statement; null when nothing does. Marks are reused from call to call. */
export function createCounter({ evidence, articles, entities }: Columns, passes: (ordinal: number) => boolean) {
  const publishers = new Set<number>();
  const supporting = new Set<number>();
  const disputing = new Set<number>();
  return (statement: number): Counted | null => {
    for (const set of [publishers, supporting, disputing]) set.clear();
    let [articleCount, earliest, latest] = [0, '~', ''];
    for (const at of row(evidence.ofStatement, statement)) {
      if (!passes(at)) continue;
      const article = evidence.article[at] ?? 0;
      const date = articles.all[article]?.publishedOn ?? '';
      if (date < earliest) earliest = date;
      if (date > latest) latest = date;
      const component = evidence.component[at] ?? 0;
      if (evidence.stance[at] !== 0) disputing.add(component);
      else {
        const publisher = entities.ordinal.get(articles.all[article]?.publisher ?? '');
        supporting.add(component);
        publishers.add(publisher ?? -1 - article);
        articleCount++;
      }
    }
    if (latest === '') return null;
    const [sourceCount, disputingSourceCount, publisherCount] = [supporting.size, disputing.size, publishers.size];
    return { sourceCount, disputingSourceCount, publisherCount, articleCount, earliest, latest };
  };
}

/** Statements ordered by what an evidence filter leaves of them. */
function filteredSequence(
  columns: Columns,
  list: StatementList,
  ordinals: Int32Array,
  passes: Test,
  evidencePasses: (ordinal: number) => boolean,
): Sequence<CountedStatement> {
  const { statements } = columns;
  const counter = createCounter(columns, evidencePasses);
  const enough = countTest(list.filter);
  const counted = new Map<number, Counted>();
  for (const at of ordinals) {
    if (passes !== null && !passes(at)) continue;
    const counts = counter(at);
    if (counts !== null && (enough === null || enough(counts))) counted.set(at, counts);
  }
  const primary: Record<StatementList['order'], (counts: Counted) => string> = {
    SOURCES: ({ sourceCount }) => countKey(sourceCount, ''),
    OLDEST: ({ earliest }) => earliest,
    NEWEST: ({ latest }) => newest(latest),
  };
  const key = (at: number): string => {
    const { sourceCount, earliest, latest } = counted.get(at) as Counted;
    if (list.order === 'SOURCES') return countKey(sourceCount, statements.id(at));
    return list.order === 'OLDEST' ? oldestKey(earliest, statements.id(at)) : newestKey(latest, statements.id(at));
  };
  const sorted = [...counted].map(([at, counts]) => [primary[list.order](counts), at] as const);
  sorted.sort(([a, one], [b, other]) => (a === b ? one - other : a < b ? -1 : 1));
  return {
    ordinals: Int32Array.from(sorted, ([, at]) => at),
    passes: null,
    key,
    item: (at) => {
      const { sourceCount, disputingSourceCount, publisherCount, articleCount } = counted.get(at) as Counted;
      const counts = { sourceCount, disputingSourceCount, publisherCount, articleCount };
      return { statement: statementAt(columns, at), counts };
    },
  };
}

const NO_COUNTS: SourceCounts = { sourceCount: 0, disputingSourceCount: 0, publisherCount: 0, articleCount: 0 };

/** Statements of one fate when only some evidence counts, ordered by all that there is. */
function fateSequence(
  columns: Columns,
  list: StatementList,
  fate: Fate,
  ordinals: Int32Array,
  passes: Test,
  evidencePasses: Test,
): Sequence<CountedStatement> {
  const { statements } = columns;
  const counter = createCounter(columns, evidencePasses ?? (() => true));
  const enough = countTest(list.filter);
  const left = (at: number): SourceCounts => {
    const { earliest: _, latest: __, ...counts } = counter(at) ?? { ...NO_COUNTS, earliest: '', latest: '' };
    return counts;
  };
  return {
    ordinals,
    passes: (at) =>
      (passes === null || passes(at)) &&
      (enough === null || enough(countsAt(statements, at))) &&
      fateOf(statements.sourceCount[at] ?? 0, left(at).sourceCount) === fate,
    key: statements.orders[list.order].key,
    item: (at) => ({ statement: statementAt(columns, at), counts: left(at) }),
  };
}

/** A list of statements. */
export function statementSequence(
  columns: Columns,
  filters: Filters,
  list: StatementList,
  parent: string,
): Sequence<CountedStatement> {
  const { statements } = columns;
  const ordinals = candidates(columns, filters, list, parent);
  const passes = filters.statements(list.filter);
  const evidencePasses = filters.evidence(list.evidence);
  if (list.fate !== undefined) return fateSequence(columns, list, list.fate, ordinals, passes, evidencePasses);
  if (evidencePasses !== null) return filteredSequence(columns, list, ordinals, passes, evidencePasses);
  const enough = countTest(list.filter);
  const enoughAt: Test = enough && ((at) => enough(countsAt(statements, at)));
  return {
    ordinals,
    passes: passes && enoughAt ? (at) => passes(at) && enoughAt(at) : (passes ?? enoughAt),
    key: statements.orders[list.order].key,
    item: (at) => ({ statement: statementAt(columns, at), counts: countsAt(statements, at) }),
  };
}

/** An entity's statements by role and predicate, most first. */
export function groupsOf(
  columns: Columns,
  filters: Filters,
  entity: string,
  evidence: EvidenceFilter,
): StatementGroup[] {
  const passes = filters.evidence(evidence);
  const counts = passes && createCounter(columns, passes);
  const groups: StatementGroup[] = [];
  for (const role of ['SUBJECT', 'OBJECT'] as const) {
    const found = new Map<number, number>();
    for (const at of statementsOf(columns, entity, role)) {
      const code = columns.statements.predicate[at] ?? 0;
      if (counts === null || counts(at) !== null) found.set(code, (found.get(code) ?? 0) + 1);
    }
    for (const [code, count] of found) {
      groups.push({ role, predicate: PREDICATE_CODES[code] ?? 'CONTRIBUTES_TO', count });
    }
  }
  const name = ({ role, predicate }: StatementGroup): string => `${role} ${predicate}`;
  return groups.sort((a, b) => b.count - a.count || (name(a) < name(b) ? -1 : 1));
}
