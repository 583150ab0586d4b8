// What articles state becomes statements with their evidence and how well they are sourced.
import type { Corpus } from '../corpus/corpus.js';
import type { Article } from '../domain/article.js';
import { STANCES, type Quantity } from '../domain/evidence.js';
import type { GraphEvidence } from '../domain/graph.js';
import { evidenceId, resourceId, statementId, type EntityId } from '../domain/id.js';
import type { Predicate } from '../domain/predicate.js';
import { independentSources } from '../domain/source.js';
import type { SourceCounts, Statement } from '../domain/statement.js';

type ArticleEntry = Corpus['articles'][number];
type StatedEntry = ArticleEntry['statements'][number];

function deriveQuantity(qualifiers: StatedEntry['qualifiers']): Quantity | null {
  if (qualifiers?.value === undefined || qualifiers.unit === undefined) return null;
  return { value: qualifiers.value, unit: qualifiers.unit };
}

/** Evidence before its independent source is known. */
type Piece = Omit<GraphEvidence, 'component'>;

/** A statement before its sources are counted. */
interface Draft {
  readonly subject: EntityId;
  readonly predicate: Predicate;
  readonly object: EntityId;
  readonly pieces: Piece[];
}

/** Adds what one article states to the statements that all articles state together. */
function addStated(drafts: Map<string, Draft>, entry: ArticleEntry): void {
  const article = resourceId('article', entry.slug);
  entry.statements.forEach(({ predicate, stance, qualifiers, locator, note, ...ends }, position) => {
    const [subject, object] = [ends.subject as EntityId, ends.object as EntityId];
    const statement = statementId({ subject, predicate, object });
    const draft = drafts.get(statement) ?? { subject, predicate, object, pieces: [] };
    drafts.set(statement, draft);
    draft.pieces.push({
      type: 'Evidence',
      id: evidenceId(article, statement),
      statement,
      article,
      stance: stance ?? 'SUPPORTS',
      note,
      locator: locator ?? null,
      year: qualifiers?.year ?? null,
      share: qualifiers?.share ?? null,
      quantity: deriveQuantity(qualifiers),
      source: qualifiers?.source ?? null,
      position,
    });
  });
}

/** Counts of evidence that knows its independent source. */
function countSources(
  evidence: readonly GraphEvidence[],
  articleOf: (id: string) => Article | undefined,
): SourceCounts {
  const supporting = evidence.filter(({ stance }) => stance === 'SUPPORTS');
  const disputing = evidence.filter(({ stance }) => stance === 'DISPUTES');
  return {
    sourceCount: new Set(supporting.map(({ component }) => component)).size,
    disputingSourceCount: new Set(disputing.map(({ component }) => component)).size,
    publisherCount: new Set(supporting.map(({ article }) => articleOf(article)?.publisher ?? article)).size,
    articleCount: supporting.length,
  };
}

/** Statements and evidence, sorted by id and by statement, then article. */
export function deriveStatements(entries: readonly ArticleEntry[], articles: readonly Article[]) {
  const byId = new Map<string, Article>(articles.map((article) => [article.id, article]));
  const drafts = new Map<string, Draft>();
  for (const entry of entries) addStated(drafts, entry);
  const statements: Statement[] = [];
  const evidence: GraphEvidence[] = [];
  for (const [id, draft] of [...drafts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sourced = withSources(draft.pieces, byId);
    const dates = sourced.map(({ article }) => byId.get(article)?.publishedOn ?? '').sort();
    const { subject, predicate, object } = draft;
    const counts = countSources(sourced, (article) => byId.get(article));
    statements.push({ type: 'Statement', id, subject, predicate, object, ...counts, firstStatedOn: dates[0] ?? '' });
    evidence.push(...sourced);
  }
  return { statements, evidence };
}

/** Evidence of one statement by article, each piece with its independent source among those of its stance. */
function withSources(pieces: readonly Piece[], articles: ReadonlyMap<string, Article>): GraphEvidence[] {
  const sorted = [...pieces].sort((a, b) => (a.article < b.article ? -1 : 1));
  const components = new Map<Piece, number>();
  for (const stance of STANCES) {
    const side = sorted.filter((piece) => piece.stance === stance);
    const sources = independentSources(
      side.map(({ article }) => articles.get(article) ?? { authors: [], publisher: null }),
    );
    side.forEach((piece, at) => components.set(piece, sources[at] ?? 0));
  }
  return sorted.map((piece) => ({ ...piece, component: components.get(piece) ?? 0 }));
}
