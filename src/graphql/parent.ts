// What resolvers receive as their parent, where it is not a noun of the domain as it stands (codegen.ts maps them).
import type { ControversySide } from '../domain/controversy.js';
import type { Community } from '../domain/community.js';
import type { Entity, Resource } from '../domain/entity.js';
import type { Evidence } from '../domain/evidence.js';
import type { EvidenceFilter, StatementFilter } from '../domain/filter.js';
import type { Gap } from '../domain/gap.js';
import type { EntityId } from '../domain/id.js';
import type { Link } from '../domain/link.js';
import type { Contribution } from '../domain/relatedness.js';
import type { SearchHit } from '../domain/search.js';
import type { Statement, StatementGroup } from '../domain/statement.js';
import type {
  ActorList,
  ArticleList,
  CommunityList,
  ConceptList,
  ControversyList,
  EntityList,
  EvidenceList,
  MentionList,
  Slice,
  StatementList,
  TerritoryList,
} from '../store/graph-store.js';
import type { ClaimSides } from '../reasoning/claim.js';
import type { SearchResult, Sought } from '../reasoning/search/search.js';
import type { Path, PathSearch } from '../reasoning/path.js';
import type { RelatedEntity, RelatedList } from '../reasoning/related.js';
import type { Subgraph } from '../reasoning/subgraph.js';
import type { Bridge, BridgeList } from '../reasoning/bridge.js';
import type { GapsFound } from '../reasoning/gap.js';
import type { BridgesBetween, Connection, Edge, GapsAsked, RelatedTo, SearchList } from './connection.js';

/** Anything with a global id. */
export type Node = Resource | Statement | Evidence | Community;

/** A group of an entity's statements, with the evidence that counts in it. */
export interface EntityGroup extends StatementGroup {
  readonly entity: Entity['id'];
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

/** A page of related entities; `found` holds those of the kinds asked. */
export interface RelatedPage {
  readonly list: RelatedTo;
  readonly slice: Slice<RelatedEntity>;
  readonly found: RelatedList;
}

/** One related entity. */
export interface RelatedItem {
  readonly list: RelatedTo;
  readonly key: string;
  readonly item: RelatedEntity;
  readonly rank: number;
}

/** A page of bridges; `found` holds those of the kinds asked. */
export interface BridgePage {
  readonly list: BridgesBetween;
  readonly slice: Slice<Bridge>;
  readonly found: BridgeList;
}

/** One bridge. */
export interface BridgeItem {
  readonly list: BridgesBetween;
  readonly key: string;
  readonly item: Bridge;
}

/** A page of gaps; `found` holds all where they are told from what is kept of an entity, null where the store pages them. */
export interface GapPage {
  readonly list: GapsAsked;
  readonly slice: Slice<Gap>;
  readonly found: GapsFound | null;
}

/** One gap of a page. */
export interface GapItem {
  readonly list: GapsAsked;
  readonly key: string;
  readonly item: Gap;
}

/** A part of why two entities are related, with the evidence that counts. */
export interface CountedContribution extends Contribution {
  readonly ends: readonly [EntityId, EntityId];
  readonly evidence: EvidenceFilter;
}

/** A link with the evidence that counts. */
export interface CountedLink extends Link {
  readonly evidence: EvidenceFilter;
}

/** Paths with the evidence that counts. */
export interface FoundPaths extends PathSearch {
  readonly evidence: EvidenceFilter;
}

/** One path. */
export interface FoundPath extends Path {
  readonly evidence: EvidenceFilter;
}

/** A piece of the graph with the evidence that counts. */
export interface FoundSubgraph extends Subgraph {
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
export type ControversyPage = Connection<ControversyList>;
export type ControversyItem = Edge<ControversyList>;
export type CommunityPage = Connection<CommunityList>;
export type CommunityItem = Edge<CommunityList>;
export type EntityPage = Connection<EntityList>;
export type EntityItem = Edge<EntityList>;
