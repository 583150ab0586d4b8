// What any store of the graph can be asked: batched, bounded, ordered reads. Documented here and only here.
//
// Rules that the contract suite holds both stores to: many ids in, answers in the same order; an unknown id answers null
// or an empty slice; items are ordered by the ascending sort keys of domain/order.ts; nothing is read beyond the window.
import type { Actor } from '../domain/actor.js';
import type { Article, ArticleKey } from '../domain/article.js';
import type { Community } from '../domain/community.js';
import type { Concept } from '../domain/concept.js';
import type { CountedControversy } from '../domain/controversy.js';
import type { Entity, EntityKind, Resource } from '../domain/entity.js';
import type { Evidence, TimeAxis, TimelineYear } from '../domain/evidence.js';
import type {
  ActorFilter,
  ArticleFilter,
  ConceptFilter,
  ControversyFilter,
  EvidenceFilter,
  StatementFilter,
  TerritoryFilter,
} from '../domain/filter.js';
import type { Gap } from '../domain/gap.js';
import type { Language } from '../domain/language.js';
import type { LinkReads } from '../domain/link.js';
import type { Mention } from '../domain/mention.js';
import type { ArticleOrder, CommunityOrder, EntityOrder, EvidenceOrder, StatementOrder } from '../domain/order.js';
import type { Position } from '../domain/position.js';
import type { RelatednessReads } from '../domain/relatedness.js';
import type { Release } from '../domain/release.js';
import type { SearchReads } from '../domain/search.js';
import type { CountedStatement, Fate, Role, Statement, StatementGroup } from '../domain/statement.js';
import type { Territory } from '../domain/territory.js';

/** A value, now or later: a store in memory answers at once. */
export type Awaitable<T> = T | Promise<T>;

/** The one parent of a list that starts at the root. */
export const ROOT = 'release';

/** The parent of what ties each of some entities to the next; of nothing, where there are not two. */
export function tieParent(ids: readonly string[]): string {
  return ids.join(' ');
}

/** Concepts: all, or those that a parent concept is joined to. */
export interface ConceptList {
  readonly noun: 'concepts';
  readonly of: 'release' | 'broader' | 'narrower' | 'broaderTransitive' | 'narrowerTransitive' | 'related';
  readonly filter: ConceptFilter;
  readonly order: EntityOrder;
  /** Which labels LABEL compares. */
  readonly language: Language;
}

/** Actors: all, or those located in a parent territory (or anything within it). */
export interface ActorList {
  readonly noun: 'actors';
  readonly of: 'release' | 'territory' | 'territoryTransitive';
  readonly filter: ActorFilter;
  readonly order: EntityOrder;
  readonly language: Language;
}

/** Territories: all, or those that a parent territory holds. */
export interface TerritoryList {
  readonly noun: 'territories';
  readonly of: 'release' | 'contains' | 'containsTransitive';
  readonly filter: TerritoryFilter;
  readonly order: EntityOrder;
  readonly language: Language;
}

/** What ties two entities in an article: it speaks of a statement between them, or mentions both. */
export type TiedBy = 'EVIDENCE' | 'MENTION';

/**
 * Articles: all, those that a parent actor wrote or published, that a parent article cites or is cited by, that speak
 * of a parent statement, or that tie two entities that stand next to each other in a parent made by `tieParent`.
 */
export interface ArticleList {
  readonly noun: 'articles';
  readonly of: 'release' | 'authored' | 'published' | 'cites' | 'citedBy' | 'statement' | 'tie';
  /**
   * For `statement` and `tie`: by which evidence; for `tie` also in which way, mentions being held to what the filter
   * asks of articles.
   */
  readonly tied?: { readonly by: readonly TiedBy[]; readonly evidence: EvidenceFilter };
  readonly filter: ArticleFilter;
  readonly order: ArticleOrder;
}

/** Mentions by a parent article, or of a parent entity; most often first, unknown counts last, then the other end's id. */
export interface MentionList {
  readonly noun: 'mentions';
  readonly of: 'article' | 'entity';
  /** Kinds of entity, for `article`. */
  readonly kinds?: readonly EntityKind[];
  /** Which articles, for `entity`. */
  readonly filter: ArticleFilter;
}

/**
 * Statements: all, those that a parent entity is an end of, or those between two entities that stand next to each other
 * in a parent made by `tieParent`. A statement without evidence that counts is not there.
 */
export interface StatementList {
  readonly noun: 'statements';
  readonly of: 'release' | 'entity' | 'tie';
  /** Which end the parent is, for `entity`; either when absent. */
  readonly role?: Role;
  readonly filter: StatementFilter;
  readonly evidence: EvidenceFilter;
  /**
   * Only those of this fate when only that evidence counts. Then filter and order go by all evidence of the release, and
   * a statement without evidence that counts is there, its counts being 0.
   */
  readonly fate?: Fate;
  readonly order: StatementOrder;
}

/** Evidence: all, that of a parent statement or parent testimonies (`testimonyKey`), or what a parent article states. */
export interface EvidenceList {
  readonly noun: 'evidence';
  readonly of: 'release' | 'statement' | 'testimony' | 'article';
  /** Of which statements, their counts being those of the evidence that passes `filter`. */
  readonly statement: StatementFilter;
  readonly filter: EvidenceFilter;
  readonly order: EvidenceOrder;
}

/**
 * Controversies: all, or those with a parent entity as an end of one of their statements. Sides are those of which
 * evidence counts, with its sources; one with fewer than two is not there.
 */
export interface ControversyList {
  readonly noun: 'controversies';
  readonly of: 'release' | 'entity';
  readonly filter: ControversyFilter;
  readonly evidence: EvidenceFilter;
  readonly order: 'BALANCE';
}

/** All communities, the largest first. */
export interface CommunityList {
  readonly noun: 'communities';
  readonly of: 'release';
  readonly order: CommunityOrder;
}

/** Entities of a parent community, the most important first: all, or those that straddle another one too. */
export interface EntityList {
  readonly noun: 'entities';
  readonly of: 'members' | 'straddlers';
  /** All when absent. */
  readonly kinds?: readonly EntityKind[];
  readonly order: 'IMPORTANCE';
}

/** The gaps that the release keeps: all, or those with a parent entity as an end; the closest first, then by their ids. */
export interface GapList {
  readonly noun: 'gaps';
  readonly of: 'release' | 'entity';
  /** Of both ends, for `entity` of the other one; all when absent. */
  readonly kinds?: readonly EntityKind[];
  readonly order: 'SCORE';
}

/** What each noun's list holds. */
export interface ListItems {
  readonly concepts: Concept;
  readonly actors: Actor;
  readonly territories: Territory;
  readonly articles: Article;
  readonly mentions: Mention;
  readonly statements: CountedStatement;
  readonly evidence: Evidence;
  readonly controversies: CountedControversy;
  readonly communities: Community;
  readonly entities: Entity;
  readonly gaps: Gap;
}
/** Any list. */
export type List =
  | ConceptList
  | ActorList
  | TerritoryList
  | ArticleList
  | MentionList
  | StatementList
  | EvidenceList
  | ControversyList
  | CommunityList
  | EntityList
  | GapList;
/** What a list holds. */
export type ItemOf<L extends List> = ListItems[L['noun']];

/** A range of a list: the first (or, backward, the last) `limit` items strictly between two sort keys. */
export interface Window {
  readonly after: string | null;
  readonly before: string | null;
  /** 1 to 20,000. */
  readonly limit: number;
  readonly backward: boolean;
}

/** Items in order, backward windows too, with their sort keys. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly keys: readonly string[];
  /** Whether the list holds anything after (before) the slice, whatever the window says. */
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** What articles are counted by. */
export type ArticleFacet = 'AUTHOR' | 'PUBLISHER' | 'MENTION' | 'KIND' | 'LANGUAGE' | 'YEAR';
/** How many articles share one value: an id, a kind, a language or a year. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Which evidence a timeline counts. */
export interface TimelineQuestion {
  readonly role?: Role;
  readonly axis: TimeAxis;
  readonly evidence: EvidenceFilter;
}

/** One release as one request sees it: every read answers from it, whatever is loaded meanwhile. */
export interface Snapshot extends SearchReads, RelatednessReads, LinkReads {
  readonly release: Release;

  /** Resources by id. */
  resources(ids: readonly string[]): Awaitable<(Resource | null)[]>;
  /** Articles by slug, url or DOI, however they are written. */
  articlesByKey(keys: readonly ArticleKey[]): Awaitable<(Article | null)[]>;
  /** Statements by id. */
  statements(ids: readonly string[]): Awaitable<(Statement | null)[]>;
  /** Pieces of evidence by id. */
  evidence(ids: readonly string[]): Awaitable<(Evidence | null)[]>;

  /** Communities by id. */
  communities(ids: readonly string[]): Awaitable<(Community | null)[]>;
  /** Where entities stand on the map of the release; null for what is not on it. */
  positions(entities: readonly string[]): Awaitable<(Position | null)[]>;

  /** One slice of the list of each parent (`[ROOT]` for a list of the release). */
  slices<L extends List>(list: L, parents: readonly string[], window: Window): Awaitable<Slice<ItemOf<L>>[]>;
  /** How many items the whole list of each parent holds. */
  counts(list: List, parents: readonly string[]): Awaitable<number[]>;
  /** For each parent the values that most articles of its list share: most first, then by value; at most `limit`. */
  facets(list: ArticleList, parents: readonly string[], by: ArticleFacet, limit: number): Awaitable<FacetCount[][]>;

  /** For each entity its statements by role and predicate: most first, then role, then predicate. */
  statementGroups(entities: readonly string[], evidence: EvidenceFilter): Awaitable<StatementGroup[][]>;
  /** For each entity the evidence on its statements by year, in order; years without any are left out. */
  timelines(entities: readonly string[], question: TimelineQuestion): Awaitable<TimelineYear[][]>;
}

/** A store of releases. */
export interface GraphStore {
  /** True when answers come later, so that loaders had better batch. */
  readonly waits: boolean;
  /** The id of the release last seen, without a read; null before the first. */
  readonly lastRelease: string | null;
  /** The release that answers now. @throws AncrageError STORE_UNAVAILABLE when there is none or it is out of reach. */
  snapshot(): Awaitable<Snapshot>;
  /** Ends all that the store holds open. */
  close(): Promise<void>;
}
