// What resolvers receive as their parent, where it is not a noun of the domain as it stands (codegen.ts maps them).
import type { Entity, Resource } from '../domain/entity.js';
import type { Evidence } from '../domain/evidence.js';
import type { EvidenceFilter } from '../domain/filter.js';
import type { Statement, StatementGroup } from '../domain/statement.js';
import type {
  ActorList,
  ArticleList,
  ConceptList,
  EvidenceList,
  MentionList,
  StatementList,
  TerritoryList,
} from '../store/graph-store.js';
import type { Connection, Edge } from './connection.js';

/** Anything with a global id. */
export type Node = Resource | Statement | Evidence;

/** A group of an entity's statements, with the evidence that counts in it. */
export interface EntityGroup extends StatementGroup {
  readonly entity: Entity['id'];
  readonly evidence: EvidenceFilter;
}

export type ConceptPage = Connection<ConceptList>;
export type ConceptItem = Edge<ConceptList>;
export type ActorPage = Connection<ActorList>;
export type ActorItem = Edge<ActorList>;
export type TerritoryPage = Connection<TerritoryList>;
export type TerritoryItem = Edge<TerritoryList>;
export type ArticlePage = Connection<ArticleList>;
export type ArticleItem = Edge<ArticleList>;
export type MentionPage = Connection<MentionList>;
export type MentionItem = Edge<MentionList>;
export type StatementPage = Connection<StatementList>;
export type StatementItem = Edge<StatementList>;
export type EvidencePage = Connection<EvidenceList>;
export type EvidenceItem = Edge<EvidenceList>;
