// What resolvers receive as their parent, where it is not a noun of the domain as it stands (codegen.ts maps them).
import type { Community } from '../domain/community.js';
import type { Entity, Resource } from '../domain/entity.js';
import type { Evidence } from '../domain/evidence.js';
import type { EvidenceFilter } from '../domain/filter.js';
import type { SearchHit } from '../domain/search.js';
import type { Statement, StatementGroup } from '../domain/statement.js';
import type {
  ActorList,
  ArticleList,
  CommunityList,
  ConceptList,
  EntityList,
  EvidenceList,
  MentionList,
  Slice,
  StatementList,
  TerritoryList,
} from '../store/graph-store.js';
import type { SearchResult, Sought } from '../reasoning/search/search.js';
import type { Connection, Edge, SearchList } from './connection.js';

/** Anything with a global id. */
export type Node = Resource | Statement | Evidence | Community;

/** A group of an entity's statements, with the evidence that counts in it. */
export interface EntityGroup extends StatementGroup {
  readonly entity: Entity['id'];
  readonly evidence: EvidenceFilter;
}

/** A page of what a search found. */
export interface SearchPage {
  readonly list: SearchList;
  readonly slice: Slice<SearchHit>;
  readonly result: SearchResult;
}

/** One result. */
export interface SearchItem {
  readonly list: SearchList;
  readonly key: string;
  readonly item: SearchHit;
  readonly sought: Sought;
}

/** Completions, those of the kinds asked cut to how many were. */
export interface Completions {
  readonly hits: readonly SearchHit[];
  readonly result: SearchResult;
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
export type CommunityPage = Connection<CommunityList>;
export type CommunityItem = Edge<CommunityList>;
export type EntityPage = Connection<EntityList>;
export type EntityItem = Edge<EntityList>;
