// What resolvers receive as their parent, where it is not a noun of the domain as it stands (codegen.ts maps them).
import type { Controversy, ControversySide } from '../domain/controversy.js';
import type { Entity, Resource } from '../domain/entity.js';
import type { Evidence } from '../domain/evidence.js';
import type { EvidenceFilter, StatementFilter } from '../domain/filter.js';
import type { SearchHit } from '../domain/search.js';
import type { Statement, StatementGroup } from '../domain/statement.js';
import type {
  ActorList,
  ArticleList,
  ConceptList,
  ControversyList,
  EvidenceList,
  MentionList,
  Slice,
  StatementList,
  TerritoryList,
} from '../store/graph-store.js';
import type { ClaimSides } from '../reasoning/claim.js';
import type { Path } from '../reasoning/path.js';
import type { SearchResult, Sought } from '../reasoning/search/search.js';
import type { Connection, Edge, SearchList } from './connection.js';

/** Anything with a global id. */
export type Node = Resource | Statement | Evidence;

/** A group of an entity's statements, with the evidence that counts in it. */
export interface EntityGroup extends StatementGroup {
  readonly entity: Entity['id'];
  readonly evidence: EvidenceFilter;
}

/** A controversy, with the evidence that counts in it. */
export interface CountedControversy extends Controversy {
  readonly evidence: EvidenceFilter;
}

/** One side, with the evidence that counts in it. */
export interface CountedSide extends ControversySide {
  readonly evidence: EvidenceFilter;
}

/** Statements, and the evidence that counts once some sources are set aside. */
export interface SetAside {
  readonly filter: StatementFilter;
  readonly evidence: EvidenceFilter;
}

/** A claim that can be made, with its sides and the evidence that counts. */
export interface CheckedClaim extends ClaimSides {
  readonly evidence: EvidenceFilter;
  /** The chains that bear on it; sought when first asked for. */
  readonly chains: () => Promise<readonly Path[]>;
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
export type ControversyPage = Connection<ControversyList>;
export type ControversyItem = Edge<ControversyList>;
