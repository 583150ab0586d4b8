// Evidence in columns: what each article says of each statement, and every order of it.
import { STANCES } from '../../domain/evidence.js';
import type { Graph, GraphEvidence } from '../../domain/graph.js';
import { evidenceId, type ArticleId } from '../../domain/id.js';
import { newest, newestKey, oldestKey, positionKey, yearKey, type EvidenceOrder } from '../../domain/order.js';
import type { ArticleColumns } from './article-columns.js';
import { csr, denseRanks, identity, orderBy, type Csr, type Order } from './csr.js';
import type { StatementColumns } from './statement-columns.js';

/** Evidence, numbered by statement, then article. */
export interface EvidenceColumns {
  readonly size: number;
  readonly statement: Int32Array;
  readonly article: Int32Array;
  /** Index in STANCES. */
  readonly stance: Uint8Array;
  /** 0 when there is none. */
  readonly year: Int16Array;
  /** NaN when there is none. */
  readonly share: Float64Array;
  readonly value: Float64Array;
  readonly unit: readonly (string | null)[];
  readonly noteFr: readonly string[];
  readonly noteEn: readonly string[];
  readonly locator: readonly (string | null)[];
  readonly source: readonly (string | null)[];
  readonly component: Int32Array;
  readonly position: Int32Array;
  /** Statement to its evidence, by article; rows are runs of ordinals. */
  readonly ofStatement: Csr;
  /** Article to what it states, in its order. */
  readonly ofArticle: Csr;
  readonly orders: Readonly<Record<EvidenceOrder, Order>>;
  readonly id: (ordinal: number) => string;
}

/**
 * Ranks by id. An id begins with the article's slug and a slash, which sorts after the hyphen of a longer slug: so
 * articles are compared with their slash, and within one article the statements as they are numbered.
 */
function ranksById(statement: Int32Array, article: Int32Array, articles: ArticleColumns): Int32Array {
  const byArticle = denseRanks(articles.all.map(({ slug }) => `${slug}/`));
  const byStatement = orderBy(statement, identity(statement.length), String).rank;
  return orderBy(
    article.map((at) => byArticle[at] ?? 0),
    byStatement,
    String,
  ).rank;
}

/** Builds the columns of evidence. */
export function evidenceColumns(
  { evidence }: Graph,
  statements: StatementColumns,
  articles: ArticleColumns,
): EvidenceColumns {
  const size = evidence.length;
  const article = Int32Array.from(evidence, (each) => articles.ordinal.get(each.article) ?? 0);
  const statement = numberStatements(evidence);
  const year = Int16Array.from(evidence, (each) => each.year ?? 0);
  const position = Int32Array.from(evidence, (each) => each.position);
  const idOf = (at: number): ArticleId => articles.all[article[at] ?? 0]?.id ?? 'article:';
  const id = (at: number): string => evidenceId(idOf(at), statements.id(statement[at] ?? 0));
  const date = (at: number): string => articles.all[article[at] ?? 0]?.publishedOn ?? '';
  const ranks = ranksById(statement, article, articles);
  const byDate = denseRanks(articles.all.map(({ publishedOn }) => publishedOn));
  const byReverseDate = denseRanks(articles.all.map(({ publishedOn }) => newest(publishedOn)));
  const order = (primary: (at: number) => number, key: Order['key']): Order =>
    orderBy(
      Float64Array.from({ length: size }, (_, at) => primary(at)),
      ranks,
      key,
    );
  const yearOf = (at: number): number | null => (year[at] === 0 ? null : (year[at] ?? null));
  const POSITION = order(
    (at) => position[at] ?? 0,
    (at) => positionKey(position[at] ?? 0, id(at)),
  );
  return {
    size,
    statement,
    article,
    stance: Uint8Array.from(evidence, ({ stance }) => STANCES.indexOf(stance)),
    year,
    share: Float64Array.from(evidence, ({ share }) => share ?? NaN),
    value: Float64Array.from(evidence, ({ quantity }) => quantity?.value ?? NaN),
    unit: evidence.map(({ quantity }) => quantity?.unit ?? null),
    noteFr: evidence.map(({ note }) => note.fr),
    noteEn: evidence.map(({ note }) => note.en),
    locator: evidence.map(({ locator }) => locator),
    source: evidence.map(({ source }) => source),
    component: Int32Array.from(evidence, ({ component }) => component),
    position,
    ofStatement: csr(statements.size, statement, identity(size)),
    ofArticle: csr(
      articles.all.length,
      POSITION.sequence.map((at) => article[at] ?? -1),
      POSITION.sequence,
    ),
    orders: {
      OLDEST: order(
        (at) => byDate[article[at] ?? 0] ?? 0,
        (at) => oldestKey(date(at), id(at)),
      ),
      NEWEST: order(
        (at) => byReverseDate[article[at] ?? 0] ?? 0,
        (at) => newestKey(date(at), id(at)),
      ),
      YEAR: order(
        (at) => yearOf(at) ?? 10_000,
        (at) => yearKey(yearOf(at), id(at)),
      ),
      POSITION,
    },
    id,
  };
}

/** The statement of each piece: pieces of one statement stand together, in the order of the statements. */
function numberStatements(evidence: readonly GraphEvidence[]): Int32Array {
  let [current, last] = [-1, ''];
  return Int32Array.from(evidence, ({ statement }) => {
    if (statement !== last) [current, last] = [current + 1, statement];
    return current;
  });
}
