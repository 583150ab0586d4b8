// The graph in dense integers: columns, adjacency and orders, built once at load and never changed.
import type { Graph } from '../../domain/graph.js';
import type { Closeness } from '../../domain/relatedness.js';
import type { Release } from '../../domain/release.js';
import type { SearchIndex } from '../../domain/search.js';
import { articleColumns, type ArticleColumns } from './article-columns.js';
import { controversyColumns, type ControversyColumns } from './controversy-columns.js';
import { communityColumns, type CommunityColumns } from './community-columns.js';
import { entityColumns, type EntityColumns } from './entity-columns.js';
import { evidenceColumns, type EvidenceColumns } from './evidence-columns.js';
import { gapColumns, type GapColumns } from './gap-columns.js';
import { mentionColumns, type MentionColumns } from './mention-columns.js';
import { statementColumns, type StatementColumns } from './statement-columns.js';

/** All of it. */
export interface Columns {
  readonly release: Release;
  readonly entities: EntityColumns;
  readonly articles: ArticleColumns;
  readonly mentions: MentionColumns;
  readonly statements: StatementColumns;
  readonly evidence: EvidenceColumns;
  readonly controversies: ControversyColumns;
  readonly communities: CommunityColumns;
  readonly search: SearchIndex;
  readonly closeness: Closeness;
  readonly gaps: GapColumns;
}

/** Builds the columns; the graph may be forgotten afterwards. */
export function buildColumns(graph: Graph): Columns {
  const entities = entityColumns(graph);
  const articles = articleColumns(graph);
  const statements = statementColumns(graph, entities, articles);
  return {
    release: graph.release,
    entities,
    articles,
    mentions: mentionColumns(graph, entities, articles),
    statements,
    evidence: evidenceColumns(graph, statements, articles),
    controversies: controversyColumns(graph, entities, statements),
    communities: communityColumns(graph, entities),
    search: graph.search,
    closeness: graph.closeness,
    gaps: gapColumns(graph, entities),
  };
}
