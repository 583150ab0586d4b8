// Statements in columns: who is joined to whom by what, how well sourced, and every order of them.
import type { Graph } from '../../domain/graph.js';
import { statementId } from '../../domain/id.js';
import { countKey, HIGHEST_COUNT, newest, newestKey, oldestKey, type StatementOrder } from '../../domain/order.js';
import { PREDICATES, type Predicate } from '../../domain/predicate.js';
import type { Statement } from '../../domain/statement.js';
import type { ArticleColumns } from './article-columns.js';
import { csr, denseRanks, identity, orderBy, type Csr, type Order } from './csr.js';
import type { EntityColumns } from './entity-columns.js';

/** Predicates by their code. */
export const PREDICATE_CODES = Object.keys(PREDICATES) as readonly Predicate[];

/** Statements, numbered in the order of their ids. */
export interface StatementColumns {
  readonly size: number;
  readonly subject: Int32Array;
  readonly predicate: Uint8Array;
  readonly object: Int32Array;
  readonly sourceCount: Int32Array;
  readonly disputingSourceCount: Int32Array;
  readonly publisherCount: Int32Array;
  readonly articleCount: Int32Array;
  /** Article that speaks of it first, and last. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly orders: Readonly<Record<StatementOrder, Order>>;
  /** Entity to the statements that it is an end of, best sourced first. */
  readonly ofSubject: Csr;
  readonly ofObject: Csr;
  readonly ofEither: Csr;
  readonly id: (ordinal: number) => string;
}

/** The earliest and the latest article of each statement. */
function extremes({ statements, evidence }: Graph, articles: ArticleColumns) {
  const earliest = new Int32Array(statements.length);
  const latest = new Int32Array(statements.length);
  const dates = denseRanks(articles.all.map(({ publishedOn }) => publishedOn));
  let at = 0;
  statements.forEach(({ id }, ordinal) => {
    const first = articles.ordinal.get(evidence[at]?.article ?? '') ?? 0;
    [earliest[ordinal], latest[ordinal]] = [first, first];
    for (; evidence[at]?.statement === id; at++) {
      const article = articles.ordinal.get(evidence[at]?.article ?? '') ?? 0;
      const date = dates[article] ?? 0;
      if (date < (dates[earliest[ordinal] ?? 0] ?? 0)) earliest[ordinal] = article;
      if (date > (dates[latest[ordinal] ?? 0] ?? 0)) latest[ordinal] = article;
    }
  });
  return { earliest, latest };
}

/** Rows of statements, best sourced first; one whose ends are the same entity stands once. */
function adjacency(entities: number, subject: Int32Array, object: Int32Array, { sequence }: Order) {
  const subjects = sequence.map((at) => subject[at] ?? -1);
  const objects = sequence.map((at) => object[at] ?? -1);
  const ends = new Int32Array(2 * sequence.length);
  const both = new Int32Array(2 * sequence.length);
  sequence.forEach((statement, at) => {
    const [one, other] = [subjects[at] ?? -1, objects[at] ?? -1];
    ends.set([one, one === other ? -1 : other], 2 * at);
    both.set([statement, statement], 2 * at);
  });
  return {
    ofSubject: csr(entities, subjects, sequence),
    ofObject: csr(entities, objects, sequence),
    ofEither: csr(entities, ends, both),
  };
}

/** Builds the columns of statements. */
export function statementColumns(graph: Graph, entities: EntityColumns, articles: ArticleColumns): StatementColumns {
  const { statements } = graph;
  const column = (value: (statement: Statement) => number): Int32Array => Int32Array.from(statements, value);
  const subject = column((each) => entities.ordinal.get(each.subject) ?? -1);
  const object = column((each) => entities.ordinal.get(each.object) ?? -1);
  const predicate = Uint8Array.from(statements, (each) => PREDICATE_CODES.indexOf(each.predicate));
  const sourceCount = column((each) => each.sourceCount);
  const { earliest, latest } = extremes(graph, articles);
  const date = (article: number | undefined): string => articles.all[article ?? 0]?.publishedOn ?? '';
  const id = (at: number): string =>
    statementId({
      subject: entities.all[subject[at] ?? 0]?.id ?? 'concept:',
      predicate: PREDICATE_CODES[predicate[at] ?? 0] ?? '',
      object: entities.all[object[at] ?? 0]?.id ?? 'concept:',
    });
  const byDate = denseRanks(articles.all.map(({ publishedOn }) => publishedOn));
  const byReverseDate = denseRanks(articles.all.map(({ publishedOn }) => newest(publishedOn)));
  const ids = identity(statements.length);
  const orders = {
    SOURCES: orderBy(
      sourceCount.map((count) => HIGHEST_COUNT - count),
      ids,
      (at) => countKey(sourceCount[at] ?? 0, id(at)),
    ),
    OLDEST: orderBy(
      earliest.map((article) => byDate[article] ?? 0),
      ids,
      (at) => oldestKey(date(earliest[at]), id(at)),
    ),
    NEWEST: orderBy(
      latest.map((article) => byReverseDate[article] ?? 0),
      ids,
      (at) => newestKey(date(latest[at]), id(at)),
    ),
  };
  return {
    size: statements.length,
    subject,
    predicate,
    object,
    sourceCount,
    disputingSourceCount: column((each) => each.disputingSourceCount),
    publisherCount: column((each) => each.publisherCount),
    articleCount: column((each) => each.articleCount),
    earliest,
    latest,
    orders,
    ...adjacency(entities.all.length, subject, object, orders.SOURCES),
    id,
  };
}
