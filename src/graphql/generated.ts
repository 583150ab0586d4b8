import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity as DomainEntity, Resource as DomainResource } from '../domain/entity.js';
import type { Node as DomainNode, EntityGroup, SearchPage, SearchItem, Completions, SetAside, CheckedClaim, CountedSide, ControversyPage, ControversyItem, ConceptPage, ConceptItem, ActorPage, ActorItem, TerritoryPage, TerritoryItem, ArticlePage, ArticleItem, MentionPage, MentionItem, StatementPage, StatementItem, EvidencePage, EvidenceItem, RelatedPage, RelatedItem, BridgePage, BridgeItem, GapPage, GapItem, CountedContribution, CountedLink, FoundPaths, FoundPath, FoundSubgraph, CommunityPage, CommunityItem, EntityPage, EntityItem } from './parent.js';
import type { Concept as DomainConcept } from '../domain/concept.js';
import type { Actor as DomainActor } from '../domain/actor.js';
import type { Territory as DomainTerritory } from '../domain/territory.js';
import type { Article as DomainArticle } from '../domain/article.js';
import type { FacetCount } from '../store/graph-store.js';
import type { Mention as DomainMention } from '../domain/mention.js';
import type { Statement as DomainStatement } from '../domain/statement.js';
import type { Evidence as DomainEvidence } from '../domain/evidence.js';
import type { Community as DomainCommunity } from '../domain/community.js';
import type { Release as DomainRelease } from '../domain/release.js';
import type { Page } from './connection.js';
import type { SearchHit as DomainSearchHit, Highlight as DomainHighlight } from '../domain/search.js';
import type { Controversy as DomainControversy } from '../domain/controversy.js';
import type { Gap as DomainGap } from '../domain/gap.js';
import type { SubgraphNode as ReasonedSubgraphNode } from '../reasoning/subgraph.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC. */
  DateTime: { input: string; output: string; }
  /** A BCP 47 language tag, matched by RFC 4647 look-up (`fr-CA` finds `fr`). */
  LanguageTag: { input: string; output: string; }
  /** A year, a month or a day as the source gives it: `2021`, `2021-03`, `2021-03-09`. */
  PartialDate: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: string; output: string; }
};

/** An organisation, brand or person (schema.org Organization, Brand, Person). */
export type Actor = Entity & Node & Resource & {
  /** Other names and acronyms. */
  readonly alternateNames: ReadonlyArray<Scalars['String']['output']>;
  /** Articles that it wrote, newest first. */
  readonly authored: ArticleConnection;
  /** The community that it belongs to; null when it has no link. */
  readonly community?: Maybe<Community>;
  /** schema:description. */
  readonly description: LangString;
  /** The year founded; null when no source says. */
  readonly foundedYear?: Maybe<Scalars['Int']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Share of all importance, from 0 to 1: where a walk along statements, mentions and hierarchy spends its time (PageRank). */
  readonly importance: Scalars['Float']['output'];
  /** The IRI used in exports. */
  readonly iri: Scalars['URL']['output'];
  /** What it is. */
  readonly kind: ActorKind;
  /** Its own name; `lang` is null. */
  readonly label: LangString;
  /** Articles that mention it. */
  readonly mentionedIn: MentionConnection;
  /** Articles that it published, newest first. */
  readonly published: ArticleConnection;
  /** The most related entities, each explained. Evidence set aside takes contributions away; what it weighed in the release stays. */
  readonly related: RelatedConnection;
  /** The id's last part. */
  readonly slug: Scalars['String']['output'];
  /** The same, grouped by role and predicate, most statements first. */
  readonly statementGroups: ReadonlyArray<StatementGroup>;
  /** Statements with this actor as subject, object or either. */
  readonly statements: StatementConnection;
  /** The territory that it stands for or sits in; null when no source says. */
  readonly territory?: Maybe<Territory>;
  /** Evidence by year. */
  readonly timeline: ReadonlyArray<TimelineYear>;
  /** Its website; null when no source says. */
  readonly website?: Maybe<Scalars['URL']['output']>;
};


/** An organisation, brand or person (schema.org Organization, Brand, Person). */
export type ActorAuthoredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation, brand or person (schema.org Organization, Brand, Person). */
export type ActorDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** An organisation, brand or person (schema.org Organization, Brand, Person). */
export type ActorLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** An organisation, brand or person (schema.org Organization, Brand, Person). */
export type ActorMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation, brand or person (schema.org Organization, Brand, Person). */
export type ActorPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation, brand or person (schema.org Organization, Brand, Person). */
export type ActorRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation, brand or person (schema.org Organization, Brand, Person). */
export type ActorStatementGroupsArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
};


/** An organisation, brand or person (schema.org Organization, Brand, Person). */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  role?: InputMaybe<Role>;
};


/** An organisation, brand or person (schema.org Organization, Brand, Person). */
export type ActorTimelineArgs = {
  axis?: TimeAxis;
  evidence?: InputMaybe<EvidenceFilter>;
  role?: InputMaybe<Role>;
};

/** A page of actors. */
export type ActorConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many in all, counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of actors. */
export type ActorEdge = {
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Actor;
};

/** All conditions must hold; within a list, any. */
export type ActorFilter = {
  /** These. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** With a statement that joins it to one of these concepts or anything under. */
  readonly touches?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In these territories or anything within. */
  readonly within?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Kinds of actor. */
export type ActorKind =
  /** Association. */
  | 'ASSOCIATION'
  /** Company. */
  | 'COMPANY'
  /** Label. */
  | 'LABEL'
  /** Local authority. */
  | 'LOCAL_AUTHORITY'
  /** Medium. */
  | 'MEDIA'
  /** Person. */
  | 'PERSON'
  /** Place brand. */
  | 'PLACE_BRAND'
  /** Public agency. */
  | 'PUBLIC_AGENCY'
  /** Technopole. */
  | 'TECHNOPOLE'
  /** University. */
  | 'UNIVERSITY';

/** A published source (Dublin Core, CSL). */
export type Article = Node & Resource & {
  /** dcterms:creator, in the order printed; empty when the source names none. */
  readonly authors: ReadonlyArray<Actor>;
  /** Articles that cite it. */
  readonly citedBy: ArticleConnection;
  /** Articles that it cites. */
  readonly cites: ArticleConnection;
  /** Fields that the source does not print and that were rebuilt. */
  readonly deduced: ReadonlyArray<DeducedField>;
  /** Its DOI, without resolver. */
  readonly doi?: Maybe<Scalars['String']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The IRI used in exports. */
  readonly iri: Scalars['URL']['output'];
  /** What it is. */
  readonly kind: ArticleKind;
  /** dcterms:title in its own language, whatever is asked. */
  readonly label: LangString;
  /** dcterms:language. */
  readonly language: Scalars['LanguageTag']['output'];
  /** What it mentions, most mentions first. */
  readonly mentions: MentionConnection;
  /** dcterms:issued, as precise as the source. */
  readonly publishedOn: Scalars['PartialDate']['output'];
  /** dcterms:publisher; null when unknown. */
  readonly publisher?: Maybe<Actor>;
  /** The id's last part. */
  readonly slug: Scalars['String']['output'];
  /** What it states: its evidence, in the order of the article. */
  readonly states: EvidenceConnection;
  /** dcterms:abstract, in our words. */
  readonly summary: LangString;
  /** Where to read it; null when only a DOI is known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A published source (Dublin Core, CSL). */
export type ArticleCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published source (Dublin Core, CSL). */
export type ArticleCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published source (Dublin Core, CSL). */
export type ArticleLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A published source (Dublin Core, CSL). */
export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published source (Dublin Core, CSL). */
export type ArticleStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published source (Dublin Core, CSL). */
export type ArticleSummaryArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Who or what stands out in all of them, most articles first; at most 50. */
  readonly facets: ReadonlyArray<ArticleFacetCount>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many in all, counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of articles. */
export type ArticleConnectionFacetsArgs = {
  by: ArticleFacet;
  first?: Scalars['Int']['input'];
};

/** One of articles. */
export type ArticleEdge = {
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Article;
};

/** What articles are counted by. */
export type ArticleFacet =
  /** Author. */
  | 'AUTHOR'
  /** Kind. */
  | 'KIND'
  /** Language. */
  | 'LANGUAGE'
  /** Entity mentioned. */
  | 'MENTION'
  /** Publisher. */
  | 'PUBLISHER'
  /** Year of publication. */
  | 'YEAR';

/** How many articles share one value. */
export type ArticleFacetCount = {
  /** How many articles. */
  readonly count: Scalars['Int']['output'];
  /** The actor or entity, when the value is an id. */
  readonly resource?: Maybe<Resource>;
  /** The value: an id, a kind, a language or a year. */
  readonly value: Scalars['String']['output'];
};

/** All conditions must hold; within a list, any. */
export type ArticleFilter = {
  /** By these actors. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ArticleKind>>;
  /** In these languages. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  /** That mention an entity that passes. */
  readonly mentions?: InputMaybe<EntityFilter>;
  /** Not before: a date counts when all of it does. */
  readonly publishedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Not after: a date counts when all of it does. */
  readonly publishedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Published by these actors. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How to find one article. */
export type ArticleKey =
  /** By DOI, with or without resolver, any case. */
  { readonly doi: Scalars['String']['input']; readonly slug?: never; readonly url?: never; }
  |  /** By slug. */
  { readonly doi?: never; readonly slug: Scalars['String']['input']; readonly url?: never; }
  |  /** By url; scheme, `www.`, fragment and trailing slash do not count. */
  { readonly doi?: never; readonly slug?: never; readonly url: Scalars['URL']['input']; };

/** Kinds of article. */
export type ArticleKind =
  /** Academic paper. */
  | 'ACADEMIC_PAPER'
  /** Blog. */
  | 'BLOG_POST'
  /** Book. */
  | 'BOOK'
  /** Press. */
  | 'PRESS_ARTICLE'
  /** Report. */
  | 'REPORT'
  /** Thesis. */
  | 'THESIS'
  /** Web page. */
  | 'WEB_PAGE';

/** Orders of articles; ids break ties. */
export type ArticleOrder =
  /** Newest first. */
  | 'NEWEST'
  /** Oldest first. */
  | 'OLDEST'
  /** By title, folded. */
  | 'TITLE';

/** A page of bridges. */
export type BridgeConnection = {
  /** False when entities that were not kept could belong on this page, or go on after its end; only what is among the most related to one of the two ends is looked at. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<BridgeEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many were found of the kinds asked, among what is kept as most related to either end. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of bridges. */
export type BridgeEdge = {
  /** Where to go on from; between these two ends alone. */
  readonly cursor: Scalars['String']['output'];
  /** Why it is related to the first end; the parts sum to its relatedness to it. */
  readonly fromContributions: ReadonlyArray<Contribution>;
  /** The item. */
  readonly node: Entity;
  /** The weaker of its two relatednesses: a multiple of 0.0001. */
  readonly score: Scalars['Float']['output'];
  /** Why it is related to the second end; the parts sum to its relatedness to it. */
  readonly toContributions: ReadonlyArray<Contribution>;
};

/** What sources say of one claim. */
export type ClaimCheck = {
  /** Chains of two statements, or of one and a hierarchy link, that bear on the claim, the strongest weakest link first; 1 to 100. They are shown, never counted for a side. Statements are of effects and needs for a claim of these, of the claim's own predicate for another; where both ends have more than 500, the best sourced are read. */
  readonly indirect: ReadonlyArray<Path>;
  /** Evidence against: it disputes the claim or a statement that entails it, or supports the opposite. Earliest article first. */
  readonly opposing: EvidenceConnection;
  /** Evidence for: it supports the claim or a statement that entails it, or disputes the opposite. Earliest article first. */
  readonly supporting: EvidenceConnection;
  /** The verdict on direct evidence; INDIRECT when only chains speak. */
  readonly verdict: Verdict;
};


/** What sources say of one claim. */
export type ClaimCheckIndirectArgs = {
  first?: Scalars['Int']['input'];
};


/** What sources say of one claim. */
export type ClaimCheckOpposingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What sources say of one claim. */
export type ClaimCheckSupportingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A claim to check. */
export type ClaimInput = {
  /** On what. */
  readonly object: Scalars['ID']['input'];
  /** What. */
  readonly predicate: Predicate;
  /** Of what. */
  readonly subject: Scalars['ID']['input'];
};

/** Entities more joined to each other than to the rest (Louvain, on all statements, mentions and hierarchy). */
export type Community = Node & {
  /** `community:N`, the largest first; stable within a release. */
  readonly id: Scalars['ID']['output'];
  /** Named after its three most important concepts, or members where it has no concept. */
  readonly label: LangString;
  /** Its members, most important first. */
  readonly members: EntityConnection;
  /** How many members. */
  readonly size: Scalars['Int']['output'];
  /** Members whose links to one other community weigh at least a third of all their links, most important first. */
  readonly straddlers: EntityConnection;
};


/** Entities more joined to each other than to the rest (Louvain, on all statements, mentions and hierarchy). */
export type CommunityLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** Entities more joined to each other than to the rest (Louvain, on all statements, mentions and hierarchy). */
export type CommunityMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Entities more joined to each other than to the rest (Louvain, on all statements, mentions and hierarchy). */
export type CommunityStraddlersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of communities. */
export type CommunityConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CommunityEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Community>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many in all, counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of communities. */
export type CommunityEdge = {
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Community;
};

/** A SKOS concept. */
export type Concept = Entity & Node & Resource & {
  /** skos:altLabel: synonyms and acronyms of the languages asked, all without. */
  readonly altLabels: ReadonlyArray<LangString>;
  /** Articles that mention it or any concept under it, each counted once. */
  readonly articleCount: Scalars['Int']['output'];
  /** skos:related: an editorial link. */
  readonly associated: ConceptConnection;
  /** skos:broader, or skos:broaderTransitive. */
  readonly broader: ConceptConnection;
  /** The community that it belongs to; null when it has no link. */
  readonly community?: Maybe<Community>;
  /** skos:definition. */
  readonly definition: LangString;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Share of all importance, from 0 to 1: where a walk along statements, mentions and hierarchy spends its time (PageRank). */
  readonly importance: Scalars['Float']['output'];
  /** The IRI used in exports. */
  readonly iri: Scalars['URL']['output'];
  /** skos:prefLabel, under the name that all resources share. */
  readonly label: LangString;
  /** Articles that mention it. */
  readonly mentionedIn: MentionConnection;
  /** skos:narrower, or skos:narrowerTransitive. */
  readonly narrower: ConceptConnection;
  /** The most related entities, each explained. Evidence set aside takes contributions away; what it weighed in the release stays. */
  readonly related: RelatedConnection;
  /** The id's last part. */
  readonly slug: Scalars['String']['output'];
  /** The same, grouped by role and predicate, most statements first. */
  readonly statementGroups: ReadonlyArray<StatementGroup>;
  /** Statements with this concept as subject, object or either. */
  readonly statements: StatementConnection;
  /** Evidence by year. */
  readonly timeline: ReadonlyArray<TimelineYear>;
};


/** A SKOS concept. */
export type ConceptAltLabelsArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A SKOS concept. */
export type ConceptArticleCountArgs = {
  transitive?: Scalars['Boolean']['input'];
};


/** A SKOS concept. */
export type ConceptAssociatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A SKOS concept. */
export type ConceptBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  transitive?: Scalars['Boolean']['input'];
};


/** A SKOS concept. */
export type ConceptDefinitionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A SKOS concept. */
export type ConceptLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A SKOS concept. */
export type ConceptMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A SKOS concept. */
export type ConceptNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  transitive?: Scalars['Boolean']['input'];
};


/** A SKOS concept. */
export type ConceptRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A SKOS concept. */
export type ConceptStatementGroupsArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
};


/** A SKOS concept. */
export type ConceptStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  role?: InputMaybe<Role>;
};


/** A SKOS concept. */
export type ConceptTimelineArgs = {
  axis?: TimeAxis;
  evidence?: InputMaybe<EvidenceFilter>;
  role?: InputMaybe<Role>;
};

/** A page of concepts. */
export type ConceptConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many in all, counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of concepts. */
export type ConceptEdge = {
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Concept;
};

/** All conditions must hold; within a list, any. An empty list matches nothing; null is an error. */
export type ConceptFilter = {
  /** These. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only without, or with, a broader concept. */
  readonly top?: InputMaybe<Scalars['Boolean']['input']>;
  /** These and all under them. */
  readonly under?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Part of why two entities are related. */
export type Contribution = {
  /** The articles behind it, newest first: they speak of its statements or mention both ends; none for the remainder. */
  readonly articles: ArticleConnection;
  /** Why. */
  readonly kind: ContributionKind;
  /** The hierarchy links behind it; for SHARED those to and from the third entity. */
  readonly links: ReadonlyArray<Link>;
  /** Its part of the score, a multiple of 0.0001; the parts sum to it. */
  readonly score: Scalars['Float']['output'];
  /** The statements behind it, counted by the evidence that counts; none for the remainder. */
  readonly statements: StatementConnection;
  /** The third entity, for SHARED; null for the others and for the remainder of small terms. */
  readonly through?: Maybe<Entity>;
};


/** Part of why two entities are related. */
export type ContributionArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Part of why two entities are related. */
export type ContributionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Why two entities are related. */
export type ContributionKind =
  /** Articles that mention both. */
  | 'CO_MENTION'
  /** Statements between them. */
  | 'DIRECT'
  /** Broader, narrower or SKOS related; an actor in its territory; a territory within another. */
  | 'HIERARCHY'
  /** What both are joined to: a third entity. */
  | 'SHARED';

/** Sources that disagree. */
export type Controversy = {
  /** The smallest source count over the largest, 0 to 1, by all evidence of the release. */
  readonly balance: Scalars['Float']['output'];
  /** Its key within a release. */
  readonly id: Scalars['ID']['output'];
  /** How the sources disagree. */
  readonly kind: ControversyKind;
  /** The sides by all evidence of the release, better sourced first. */
  readonly sides: ReadonlyArray<ControversySide>;
};

/** A page of controversies. */
export type ControversyConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ControversyEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Controversy>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many in all, counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of controversies. */
export type ControversyEdge = {
  /** The smallest source count over the largest, 0 to 1, of what counts here. */
  readonly balance: Scalars['Float']['output'];
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Controversy;
  /** The sides by what counts here: within the evidence filter of the controversies; better sourced first. */
  readonly sides: ReadonlyArray<ControversySide>;
};

/** How sources disagree. */
export type ControversyKind =
  /** One statement that some sources support and others dispute. */
  | 'DISPUTED'
  /** One statement of an actor with figures that differ for one year: to compare, perhaps of different things. A side a figure. */
  | 'FIGURES'
  /** CONTRIBUTES_TO and HINDERS of the same object, both supported, one subject above the other. */
  | 'HIERARCHY'
  /** CONTRIBUTES_TO and HINDERS between the same two ends, both supported. */
  | 'OPPOSED';

/** One side of a controversy. */
export type ControversySide = {
  /** The evidence of this side alone: all, or on an edge what counts here. */
  readonly evidence: EvidenceConnection;
  /** Independent sources of this side: all, or on an edge of what counts here. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The statement of this side; both sides share it when it is disputed or its figures differ. */
  readonly statement: Statement;
};


/** One side of a controversy. */
export type ControversySideEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A field rebuilt by us. */
export type DeducedField =
  /** The date. */
  | 'PUBLISHED_ON'
  /** The title. */
  | 'TITLE';

/** What statements are about: a concept, an actor or a territory. */
export type Entity = {
  /** The community that it belongs to; null when it has no link. */
  readonly community?: Maybe<Community>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Share of all importance, from 0 to 1: where a walk along statements, mentions and hierarchy spends its time (PageRank). */
  readonly importance: Scalars['Float']['output'];
  /** The IRI used in exports. */
  readonly iri: Scalars['URL']['output'];
  /** The preferred name in the first of the languages that has one. */
  readonly label: LangString;
  /** Articles that mention it, most mentions first. */
  readonly mentionedIn: MentionConnection;
  /** The most related entities, each explained. Evidence set aside takes contributions away; what it weighed in the release stays. */
  readonly related: RelatedConnection;
  /** The id's last part, unique within its kind. */
  readonly slug: Scalars['String']['output'];
  /** The same, grouped by role and predicate, most statements first. */
  readonly statementGroups: ReadonlyArray<StatementGroup>;
  /** Statements with this entity as subject, object or either. */
  readonly statements: StatementConnection;
  /** Evidence by year, empty years between the first and last included. */
  readonly timeline: ReadonlyArray<TimelineYear>;
};


/** What statements are about: a concept, an actor or a territory. */
export type EntityLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** What statements are about: a concept, an actor or a territory. */
export type EntityMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What statements are about: a concept, an actor or a territory. */
export type EntityRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What statements are about: a concept, an actor or a territory. */
export type EntityStatementGroupsArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
};


/** What statements are about: a concept, an actor or a territory. */
export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  role?: InputMaybe<Role>;
};


/** What statements are about: a concept, an actor or a territory. */
export type EntityTimelineArgs = {
  axis?: TimeAxis;
  evidence?: InputMaybe<EvidenceFilter>;
  role?: InputMaybe<Role>;
};

/** A page of entities. */
export type EntityConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many in all, counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of entities. */
export type EntityEdge = {
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Entity;
};

/** All conditions must hold; within a list, any. */
export type EntityFilter = {
  /** Actors of these kinds. */
  readonly actorKinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** These. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** These concepts, all under them, their siblings and what SKOS relates to them. */
  readonly near?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These, and all under a concept or within a territory. */
  readonly under?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Kinds of entity. */
export type EntityKind =
  /** An actor. */
  | 'ACTOR'
  /** A concept. */
  | 'CONCEPT'
  /** A territory. */
  | 'TERRITORY';

/** Orders of entities; ids break ties. */
export type EntityOrder =
  /** Most articles first. */
  | 'ARTICLES'
  /** Most important first. */
  | 'IMPORTANCE'
  /** By label, folded. */
  | 'LABEL';

/** What one article says of one statement (prov:wasDerivedFrom). */
export type Evidence = Node & {
  /** The article that speaks. */
  readonly article: Article;
  /** `evidence:ARTICLE-SLUG/SUBJECT/PREDICATE/OBJECT`; at most one an article and statement. */
  readonly id: Scalars['ID']['output'];
  /** Section title or `¶N`; null when not recorded. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** What the article asserts, in our words. */
  readonly note: LangString;
  /** A quantity with its unit. */
  readonly quantity?: Maybe<Quantity>;
  /** A proportion, 0 to 1. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The source that the article itself names. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Whether it supports or disputes the statement. */
  readonly stance: Stance;
  /** The statement spoken of. */
  readonly statement: Statement;
  /** The year that the assertion is about, not that of the article. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** What one article says of one statement (prov:wasDerivedFrom). */
export type EvidenceNoteArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A page of pieces of evidence. */
export type EvidenceConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many in all, counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of pieces of evidence. */
export type EvidenceEdge = {
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Evidence;
};

/** Which evidence counts; a statement without any that counts is not there. */
export type EvidenceFilter = {
  /** That hold one of these figures. */
  readonly has?: InputMaybe<ReadonlyArray<Figure>>;
  /** From articles in these languages. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  /** From these articles, authors or publishers only. */
  readonly only?: InputMaybe<SourceFilter>;
  /** From articles not before; a partial date counts when all of it does. */
  readonly publishedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** From articles not after (as of): a partial date counts when all of it does. */
  readonly publishedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Of these stances. */
  readonly stances?: InputMaybe<ReadonlyArray<Stance>>;
  /** With these articles, authors and publishers set aside; an unknown id is an error. */
  readonly without?: InputMaybe<SourceFilter>;
  /** About a year not before. */
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** About a year not after. */
  readonly yearTo?: InputMaybe<Scalars['Int']['input']>;
};

/** Orders of evidence; ids break ties. */
export type EvidenceOrder =
  /** Latest article first. */
  | 'NEWEST'
  /** Earliest article first. */
  | 'OLDEST'
  /** Earliest year it is about first, unknown last. */
  | 'YEAR';

/** A figure in evidence. */
export type Figure =
  /** A quantity. */
  | 'QUANTITY'
  /** A share. */
  | 'SHARE'
  /** A year. */
  | 'YEAR';

/** Two entities that are close though no article mentions both, `a` before `b` by id. */
export type Gap = {
  /** One. */
  readonly a: Entity;
  /** The other. */
  readonly b: Entity;
  /** The path that suggests it: the link that joins the two where there is one, else the two links to the third entity that adds most to the score. Each is the best sourced of any kind; of the articles that mention both of its ends the newest 100 are counted. */
  readonly path: Path;
  /** Their relatedness: a multiple of 0.0001. */
  readonly score: Scalars['Float']['output'];
};

/** A page of gaps. */
export type GapConnection = {
  /** False when gaps that were not kept could go on after the end of this page; before it none is missing. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many of the kinds asked were kept, counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of gaps. */
export type GapEdge = {
  /** Where to go on from; about the same entity alone, or about none. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Gap;
};

/** A stretch of a field that matched. */
export type Highlight = {
  /** The field. */
  readonly field: SearchField;
  /** Where it matched, first unit and one past the last, in UTF-16 code units. */
  readonly ranges: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** Its text. */
  readonly text: LangString;
};

/** How many of one kind. */
export type KindCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: ResourceKind;
};

/** Text with the language that it really is in. */
export type LangString = {
  /** Its language; null for a proper name that belongs to none. */
  readonly lang?: Maybe<Scalars['LanguageTag']['output']>;
  /** The text. */
  readonly value: Scalars['String']['output'];
};

/** How two entities are joined; the hop of a path and the edge of a subgraph. */
export type Link = {
  /** The articles behind it, newest first: they support the statement, or mention both ends; none for an editorial link. */
  readonly articles: ArticleConnection;
  /** How they are joined. */
  readonly kind: LinkKind;
  /** True when the fact itself runs from target to source. */
  readonly reversed: Scalars['Boolean']['output'];
  /** The end where reading starts. */
  readonly source: Entity;
  /** Independent sources, of the evidence that counts; 0 for an editorial link. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The statement, for STATEMENT. */
  readonly statement?: Maybe<Statement>;
  /** The other end. */
  readonly target: Entity;
};


/** How two entities are joined; the hop of a path and the edge of a subgraph. */
export type LinkArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How two entities are joined. */
export type LinkKind =
  /** skos:broader. */
  | 'BROADER'
  /** Mentioned by the same articles. */
  | 'CO_MENTION'
  /** An actor in its territory. */
  | 'LOCATED_IN'
  /** skos:related. */
  | 'RELATED'
  /** A statement that evidence supports. */
  | 'STATEMENT'
  /** A territory within another. */
  | 'WITHIN';

/** One article mentions one entity. */
export type Mention = {
  /** Who mentions. */
  readonly article: Article;
  /** How often at least; null when it was not counted. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What is mentioned. */
  readonly entity: Entity;
  /** Section titles or `¶N`. */
  readonly locators: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of mentions. */
export type MentionConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many in all, counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of mentions. */
export type MentionEdge = {
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Mention;
};

/** Anything with a global id. */
export type Node = {
  /** The global id, `KIND:KEY`, the same in every release. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands. */
export type PageInfo = {
  /** The last cursor. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first cursor. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** One path. */
export type Path = {
  /** How many links. */
  readonly length: Scalars['Int']['output'];
  /** Its links, from end to end. */
  readonly links: ReadonlyArray<Link>;
  /** The source count of its weakest sourced link; 0 when all are editorial. */
  readonly strength: Scalars['Int']['output'];
};

/** Paths found, and whether they are all that counts. */
export type PathList = {
  /** False when the search budget ended first: shorter paths are never missed among the links that were read, equal ones may be. */
  readonly complete: Scalars['Boolean']['output'];
  /** The paths, best first. */
  readonly nodes: ReadonlyArray<Path>;
};

/** A place on the map, the same in every answer of a release. */
export type Position = {
  /** To the right, 0 to 1. */
  readonly x: Scalars['Float']['output'];
  /** Downwards, 0 to 1. */
  readonly y: Scalars['Float']['output'];
};

/** What a statement says. */
export type Predicate =
  /** Subject favours object. */
  | 'CONTRIBUTES_TO'
  /** Subject needs object. */
  | 'DEPENDS_ON'
  /** Subject is a case of object. */
  | 'EXEMPLIFIES'
  /** Subject conveys object. */
  | 'EXPRESSES'
  /** Subject created object. */
  | 'FOUNDED'
  /** Subject is paid by object. */
  | 'FUNDED_BY'
  /** Subject harms object. */
  | 'HINDERS'
  /** Subject runs object. */
  | 'MANAGES'
  /** Subject belongs to object. */
  | 'MEMBER_OF'
  /** Subject works with object. */
  | 'PARTNER_OF'
  /** Subject advocates object. */
  | 'PROMOTES'
  /** Subject stands for object. */
  | 'REPRESENTS'
  /** Subject studies object. */
  | 'STUDIES'
  /** Subject aims at object. */
  | 'TARGETS'
  /** Subject is employed by object. */
  | 'WORKS_FOR';

/** A number with its unit (schema.org QuantitativeValue). */
export type Quantity = {
  /** Its unit, as recorded. */
  readonly unit: Scalars['String']['output'];
  /** The number. */
  readonly value: Scalars['Float']['output'];
};

/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type Query = {
  /** One actor; null when unknown. */
  readonly actor?: Maybe<Actor>;
  /** Actors, by name unless ordered otherwise. */
  readonly actors: ActorConnection;
  /** One article by slug, url or DOI; null when unknown. */
  readonly article?: Maybe<Article>;
  /** Articles, newest first unless ordered otherwise. */
  readonly articles: ArticleConnection;
  /** Entities that stand between two entities, by the weaker of their two relatednesses, then by id; none when an end is unknown. */
  readonly bridges: BridgeConnection;
  /** What the sources say of one claim; null when an end is unknown. A claim that its predicate does not allow is an error. */
  readonly checkClaim?: Maybe<ClaimCheck>;
  /** Communities of the release, largest first. */
  readonly communities: CommunityConnection;
  /** One concept; null when unknown. */
  readonly concept?: Maybe<Concept>;
  /** Concepts, by label unless ordered otherwise. */
  readonly concepts: ConceptConnection;
  /** Claims on which sources disagree, most balanced first, then most sources, then by id: all, or those with an entity as an end of one of their statements. Evidence that does not count can only remove some; the edges tell the sides of what counts. */
  readonly controversies: ControversyConnection;
  /** Pieces of evidence across statements, for figures and chronologies. */
  readonly evidence: EvidenceConnection;
  /** Pairs of entities close in the graph that no article mentions together, closest first, then by their ids: the 10,000 closest of the release, or, about an entity, those with it as an end, as far as what is kept reaches. Both ends are of the kinds asked, about an entity the other one; none when it is unknown. */
  readonly gaps: GapConnection;
  /** Any node by its global id (`concept:talents`); null when unknown. */
  readonly node?: Maybe<Node>;
  /** Many nodes by global id, in the order asked, null where unknown; at most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The most important entities, at most maxNodes (1 to 2,000), with the links among them. */
  readonly overview: Subgraph;
  /** Up to k (1 to 10) loopless paths of at most maxLength links (1 to 6): fewest links, then strongest weakest link, then ids. They differ in their entities; between two of them the best sourced link is shown. Null when an end is unknown. */
  readonly paths?: Maybe<PathList>;
  /** The release that answers. */
  readonly release: Release;
  /** What falls if the sources are set aside: of these statements, counted by all evidence of the release. An unknown source is an error. */
  readonly robustness: Robustness;
  /** Full-text search over labels, definitions, titles and summaries in both languages. Of the text the first 400 UTF-16 units are read, and of these the first 12 words that are not small. */
  readonly search: SearchConnection;
  /** Statements, best sourced first unless ordered otherwise. */
  readonly statements: StatementConnection;
  /** The graph around at most 100 seeds, up to depth steps (1 to 3) away, cut to maxNodes (1 to 500) by distance, then importance; says what was left out. Unknown seeds are left out. */
  readonly subgraph: Subgraph;
  /** What a text that is being typed may become, best first; 1 to 100. It is read as far as that of search. */
  readonly suggest: SuggestionList;
  /** Territories, by name unless ordered otherwise. */
  readonly territories: TerritoryConnection;
  /** One territory; null when unknown. */
  readonly territory?: Maybe<Territory>;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryActorArgs = {
  slug: Scalars['String']['input'];
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryArticleArgs = {
  by: ArticleKey;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryBridgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryCheckClaimArgs = {
  claim: ClaimInput;
  evidence?: InputMaybe<EvidenceFilter>;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryConceptArgs = {
  slug: Scalars['String']['input'];
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryControversiesArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ControversyKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EvidenceOrder;
  statement?: InputMaybe<StatementFilter>;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryGapsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryOverviewArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  maxNodes?: Scalars['Int']['input'];
  via?: ReadonlyArray<LinkKind>;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryPathsArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  from: Scalars['ID']['input'];
  k?: Scalars['Int']['input'];
  maxLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  via?: ReadonlyArray<LinkKind>;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryRobustnessArgs = {
  of: StatementFilter;
  without: SourceFilter;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ResourceKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QuerySubgraphArgs = {
  depth?: Scalars['Int']['input'];
  evidence?: InputMaybe<EvidenceFilter>;
  maxNodes?: Scalars['Int']['input'];
  seeds: ReadonlyArray<Scalars['ID']['input']>;
  via?: ReadonlyArray<LinkKind>;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QuerySuggestArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ResourceKind>>;
  prefix: Scalars['String']['input'];
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryTerritoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerritoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/** Every query answers from one release, named in `extensions.release`. Absence is null or an empty list; failures are in `errors` with `extensions.code`. */
export type QueryTerritoryArgs = {
  slug: Scalars['String']['input'];
};

/** A page of related entities. */
export type RelatedConnection = {
  /** False when entities that were not kept could belong on this page, or go on after its end; only the 50 most related of each are kept, 20 in a release of more than 10,000 entities. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<RelatedEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many were kept of the kinds asked, and still are related. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of related entities. */
export type RelatedEdge = {
  /** Why: what joins the two themselves, then the ten largest of what joins both to a third entity, then the rest of these as one. */
  readonly contributions: ReadonlyArray<Contribution>;
  /** Where to go on from; of this entity and evidence alone. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Entity;
  /** 1 for the most related of the kinds asked. */
  readonly rank: Scalars['Int']['output'];
  /** The exact sum of the contributions: a multiple of 0.0001. */
  readonly score: Scalars['Float']['output'];
};

/** The data that answers. */
export type Release = {
  /** How much it holds. */
  readonly counts: ReleaseCounts;
  /** Content hash of the corpus. */
  readonly id: Scalars['ID']['output'];
  /** When the corpus was made, as the corpus says. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Version of the software and of its derivation. */
  readonly version: Scalars['String']['output'];
};

/** Counts per noun. */
export type ReleaseCounts = {
  /** Actors. */
  readonly actors: Scalars['Int']['output'];
  /** Articles. */
  readonly articles: Scalars['Int']['output'];
  /** Concepts. */
  readonly concepts: Scalars['Int']['output'];
  /** Pieces of evidence. */
  readonly evidence: Scalars['Int']['output'];
  /** Mentions. */
  readonly mentions: Scalars['Int']['output'];
  /** Statements. */
  readonly statements: Scalars['Int']['output'];
  /** Territories. */
  readonly territories: Scalars['Int']['output'];
};

/** Anything with a name and a page: an entity or an article. */
export type Resource = {
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The IRI used in exports. */
  readonly iri: Scalars['URL']['output'];
  /** The preferred name in the first of the languages that has one. */
  readonly label: LangString;
  /** The id's last part, unique within its kind. */
  readonly slug: Scalars['String']['output'];
};


/** Anything with a name and a page: an entity or an article. */
export type ResourceLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** Kinds of resource. */
export type ResourceKind =
  /** An actor. */
  | 'ACTOR'
  /** An article. */
  | 'ARTICLE'
  /** A concept. */
  | 'CONCEPT'
  /** A territory. */
  | 'TERRITORY';

/** What falls without some sources: three lists that add up to all the statements asked for, each in the order of its sources in the whole release. Their edges tell what is left. */
export type Robustness = {
  /** Statements left with no support. */
  readonly lost: StatementConnection;
  /** Statements as well sourced as before, those without support before included. */
  readonly unchanged: StatementConnection;
  /** Statements with fewer independent sources. */
  readonly weakened: StatementConnection;
};


/** What falls without some sources: three lists that add up to all the statements asked for, each in the order of its sources in the whole release. Their edges tell what is left. */
export type RobustnessLostArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What falls without some sources: three lists that add up to all the statements asked for, each in the order of its sources in the whole release. Their edges tell what is left. */
export type RobustnessUnchangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What falls without some sources: three lists that add up to all the statements asked for, each in the order of its sources in the whole release. Their edges tell what is left. */
export type RobustnessWeakenedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The end of a statement. */
export type Role =
  /** Object. */
  | 'OBJECT'
  /** Subject. */
  | 'SUBJECT';

/** A page of search results. */
export type SearchConnection = {
  /** False when so much holds the words that only the most important resources were looked at: there may be more results than are counted here. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Results by kind, whatever kinds were asked. */
  readonly facets: ReadonlyArray<KindCount>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Resource>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many in all, of the kinds asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of search results. */
export type SearchEdge = {
  /** Where to go on from; of this text alone. */
  readonly cursor: Scalars['String']['output'];
  /** What matched, in the languages asked and of no language; all without. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** Words of the text that it holds nowhere, as they were read: lower case, without accents. When no result holds all, those that hold the most are given, their scores cut by what is missing. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** The item. */
  readonly node: Resource;
  /** Relevance, from 0 to 1, comparable within one search. */
  readonly score: Scalars['Float']['output'];
};


/** One of search results. */
export type SearchEdgeHighlightsArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** A field that search reads. */
export type SearchField =
  /** Other label. */
  | 'ALT_LABEL'
  /** Definition, description or summary. */
  | 'DESCRIPTION'
  /** Preferred label. */
  | 'LABEL';

/** Sources, any of them. */
export type SourceFilter = {
  /** These articles. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What these actors wrote. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What these actors published. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What evidence does to its statement. */
export type Stance =
  /** It denies or doubts it. */
  | 'DISPUTES'
  /** It says so. */
  | 'SUPPORTS';

/** What sources say: a subject, a predicate, an object (a Wikidata statement). */
export type Statement = Node & {
  /** Distinct articles that support it. */
  readonly articleCount: Scalars['Int']['output'];
  /** Independent sources that dispute it. */
  readonly disputingSourceCount: Scalars['Int']['output'];
  /** All that articles say of it, whatever filter led here: that evidence stands on the edge. */
  readonly evidence: EvidenceConnection;
  /** The date of the earliest article that speaks of it, of either stance. */
  readonly firstStatedOn: Scalars['PartialDate']['output'];
  /** `statement:SUBJECT/PREDICATE/OBJECT` with whole entity ids. */
  readonly id: Scalars['ID']['output'];
  /** Of what. */
  readonly object: Entity;
  /** The statement that says the opposite of the same two ends (CONTRIBUTES_TO against HINDERS); null when none. */
  readonly opposedBy?: Maybe<Statement>;
  /** What it says. */
  readonly predicate: Predicate;
  /** Distinct publishers of the articles that support it; an article without one counts for itself. */
  readonly publisherCount: Scalars['Int']['output'];
  /** Independent sources that support it: articles that share a publisher or an author count once. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What it is about. */
  readonly subject: Entity;
};


/** What sources say: a subject, a predicate, an object (a Wikidata statement). */
export type StatementEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EvidenceOrder;
};

/** A page of statements. */
export type StatementConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many in all, counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of statements. */
export type StatementEdge = {
  /** Distinct articles that support it, of what counts here. */
  readonly articleCount: Scalars['Int']['output'];
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** Independent sources that dispute it, of what counts here. */
  readonly disputingSourceCount: Scalars['Int']['output'];
  /** What counts here: within the evidence filter of the fields that led here. */
  readonly evidence: EvidenceConnection;
  /** The item. */
  readonly node: Statement;
  /** Distinct publishers that support it, of what counts here. */
  readonly publisherCount: Scalars['Int']['output'];
  /** Independent sources that support it, of what counts here. */
  readonly sourceCount: Scalars['Int']['output'];
};


/** One of statements. */
export type StatementEdgeEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EvidenceOrder;
};

/** All conditions must hold; within a list, any. Sources, articles and publishers are those of the evidence that counts: an evidence filter beside this one makes them fewer, so that more statements may have at most so many. */
export type StatementFilter = {
  /** With one end, either, that passes. */
  readonly about?: InputMaybe<EntityFilter>;
  /** With at most so many articles. */
  readonly maxArticles?: InputMaybe<Scalars['Int']['input']>;
  /** With at most so many independent sources. */
  readonly maxSources?: InputMaybe<Scalars['Int']['input']>;
  /** With at least so many articles. */
  readonly minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** With at least so many distinct publishers. */
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  /** With at least so many independent sources. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Whose object passes. */
  readonly object?: InputMaybe<EntityFilter>;
  /** That say one of these. */
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  /** Whose subject passes. */
  readonly subject?: InputMaybe<EntityFilter>;
};

/** Statements of one entity that share role and predicate. */
export type StatementGroup = {
  /** What they say. */
  readonly predicate: Predicate;
  /** The end that the entity is. */
  readonly role: Role;
  /** The statements, best sourced first. */
  readonly statements: StatementConnection;
};


/** Statements of one entity that share role and predicate. */
export type StatementGroupStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Orders of statements; ids break ties. */
export type StatementOrder =
  /** Last stated first. */
  | 'NEWEST'
  /** First stated first. */
  | 'OLDEST'
  /** Most independent sources first. */
  | 'SOURCES';

/** A piece of the graph. */
export type Subgraph = {
  /** False when the search budget ended first: then more was left out than is counted here. */
  readonly complete: Scalars['Boolean']['output'];
  /** Of each two of its nodes that are joined the best link, as the fact runs: best sourced, then by kind, then by id. */
  readonly links: ReadonlyArray<Link>;
  /** Its nodes, by distance from the seeds, then importance, then id. */
  readonly nodes: ReadonlyArray<SubgraphNode>;
  /** How many nodes within the depth were left out; of an overview, how many entities of the kinds asked. */
  readonly omittedCount: Scalars['Int']['output'];
};

/** A node of a subgraph. */
export type SubgraphNode = {
  /** Steps from the nearest seed; 0 throughout an overview. */
  readonly distance: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Entity;
  /** Its neighbours that were left out. */
  readonly omittedNeighbours: Scalars['Int']['output'];
  /** Its place on the map of the release; null outside the map, which holds the 2,000 most important entities. */
  readonly position?: Maybe<Position>;
};

/** One completion. */
export type Suggestion = {
  /** The label that matched. */
  readonly matched: LangString;
  /** The resource. */
  readonly resource: Resource;
};

/** Completions. */
export type SuggestionList = {
  /** False when so much begins so that only the most important resources were looked at: there may be more than are counted here. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many there are, by kind, whatever kinds were asked. */
  readonly counts: ReadonlyArray<KindCount>;
  /** Best first. */
  readonly nodes: ReadonlyArray<Suggestion>;
};

/** A place (schema.org Place). */
export type Territory = Entity & Node & Resource & {
  /** Actors of this territory. */
  readonly actors: ActorConnection;
  /** The territories that hold it, nearest first, up to the country. */
  readonly ancestors: ReadonlyArray<Territory>;
  /** The community that it belongs to; null when it has no link. */
  readonly community?: Maybe<Community>;
  /** The territories that it holds. */
  readonly contains: TerritoryConnection;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Share of all importance, from 0 to 1: where a walk along statements, mentions and hierarchy spends its time (PageRank). */
  readonly importance: Scalars['Float']['output'];
  /** The IRI used in exports. */
  readonly iri: Scalars['URL']['output'];
  /** What it is. */
  readonly kind: TerritoryKind;
  /** schema:name. */
  readonly label: LangString;
  /** Articles that mention it. */
  readonly mentionedIn: MentionConnection;
  /** The most related entities, each explained. Evidence set aside takes contributions away; what it weighed in the release stays. */
  readonly related: RelatedConnection;
  /** The id's last part. */
  readonly slug: Scalars['String']['output'];
  /** The same, grouped by role and predicate, most statements first. */
  readonly statementGroups: ReadonlyArray<StatementGroup>;
  /** Statements with this territory as object (it is never a subject). */
  readonly statements: StatementConnection;
  /** Evidence by year. */
  readonly timeline: ReadonlyArray<TimelineYear>;
  /** The territory that holds it; null for a country. */
  readonly within?: Maybe<Territory>;
};


/** A place (schema.org Place). */
export type TerritoryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  transitive?: Scalars['Boolean']['input'];
};


/** A place (schema.org Place). */
export type TerritoryContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  transitive?: Scalars['Boolean']['input'];
};


/** A place (schema.org Place). */
export type TerritoryLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A place (schema.org Place). */
export type TerritoryMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place (schema.org Place). */
export type TerritoryRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place (schema.org Place). */
export type TerritoryStatementGroupsArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
};


/** A place (schema.org Place). */
export type TerritoryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
  role?: InputMaybe<Role>;
};


/** A place (schema.org Place). */
export type TerritoryTimelineArgs = {
  axis?: TimeAxis;
  evidence?: InputMaybe<EvidenceFilter>;
  role?: InputMaybe<Role>;
};

/** A page of territories. */
export type TerritoryConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TerritoryEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Territory>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many in all, counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of territories. */
export type TerritoryEdge = {
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Territory;
};

/** All conditions must hold; within a list, any. */
export type TerritoryFilter = {
  /** These. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<TerritoryKind>>;
  /** In these territories or anything within. */
  readonly within?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Kinds of territory. */
export type TerritoryKind =
  /** Any other area. */
  | 'AREA'
  /** City. */
  | 'CITY'
  /** Country. */
  | 'COUNTRY'
  /** Department. */
  | 'DEPARTMENT'
  /** Metropolis. */
  | 'METROPOLIS'
  /** Region. */
  | 'REGION';

/** Which year counts. */
export type TimeAxis =
  /** The year that it is about. */
  | 'ABOUT'
  /** When it was published. */
  | 'PUBLISHED';

/** Evidence of one year. */
export type TimelineYear = {
  /** Pieces that support a CONTRIBUTES_TO. */
  readonly contributes: Scalars['Int']['output'];
  /** Pieces that dispute a statement of any predicate. */
  readonly disputes: Scalars['Int']['output'];
  /** Pieces that support a HINDERS. */
  readonly hinders: Scalars['Int']['output'];
  /** Pieces that support any other statement. */
  readonly other: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** What the sources make of a claim. */
export type Verdict =
  /** Only chains speak. */
  | 'INDIRECT'
  /** Both. */
  | 'MIXED'
  /** Only against. */
  | 'OPPOSED'
  /** Only for. */
  | 'SUPPORTED'
  /** Nothing speaks. */
  | 'UNKNOWN';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<DomainActor>;
  ActorConnection: ResolverTypeWrapper<ActorPage>;
  ActorEdge: ResolverTypeWrapper<ActorItem>;
  ActorFilter: ActorFilter;
  ActorKind: ActorKind;
  Article: ResolverTypeWrapper<DomainArticle>;
  ArticleConnection: ResolverTypeWrapper<ArticlePage>;
  ArticleEdge: ResolverTypeWrapper<ArticleItem>;
  ArticleFacet: ArticleFacet;
  ArticleFacetCount: ResolverTypeWrapper<FacetCount>;
  ArticleFilter: ArticleFilter;
  ArticleKey: ArticleKey;
  ArticleKind: ArticleKind;
  ArticleOrder: ArticleOrder;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BridgeConnection: ResolverTypeWrapper<BridgePage>;
  BridgeEdge: ResolverTypeWrapper<BridgeItem>;
  ClaimCheck: ResolverTypeWrapper<CheckedClaim>;
  ClaimInput: ClaimInput;
  Community: ResolverTypeWrapper<DomainCommunity>;
  CommunityConnection: ResolverTypeWrapper<CommunityPage>;
  CommunityEdge: ResolverTypeWrapper<CommunityItem>;
  Concept: ResolverTypeWrapper<DomainConcept>;
  ConceptConnection: ResolverTypeWrapper<ConceptPage>;
  ConceptEdge: ResolverTypeWrapper<ConceptItem>;
  ConceptFilter: ConceptFilter;
  Contribution: ResolverTypeWrapper<CountedContribution>;
  ContributionKind: ContributionKind;
  Controversy: ResolverTypeWrapper<DomainControversy>;
  ControversyConnection: ResolverTypeWrapper<ControversyPage>;
  ControversyEdge: ResolverTypeWrapper<ControversyItem>;
  ControversyKind: ControversyKind;
  ControversySide: ResolverTypeWrapper<CountedSide>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeducedField: DeducedField;
  Entity: ResolverTypeWrapper<DomainEntity>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<EntityItem>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  Evidence: ResolverTypeWrapper<DomainEvidence>;
  EvidenceConnection: ResolverTypeWrapper<EvidencePage>;
  EvidenceEdge: ResolverTypeWrapper<EvidenceItem>;
  EvidenceFilter: EvidenceFilter;
  EvidenceOrder: EvidenceOrder;
  Figure: Figure;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<DomainGap>;
  GapConnection: ResolverTypeWrapper<GapPage>;
  GapEdge: ResolverTypeWrapper<GapItem>;
  Highlight: ResolverTypeWrapper<DomainHighlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LangString: ResolverTypeWrapper<LangString>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  Link: ResolverTypeWrapper<CountedLink>;
  LinkKind: LinkKind;
  Mention: ResolverTypeWrapper<DomainMention>;
  MentionConnection: ResolverTypeWrapper<MentionPage>;
  MentionEdge: ResolverTypeWrapper<MentionItem>;
  Node: ResolverTypeWrapper<DomainNode>;
  PageInfo: ResolverTypeWrapper<Page>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Path: ResolverTypeWrapper<FoundPath>;
  PathList: ResolverTypeWrapper<FoundPaths>;
  Position: ResolverTypeWrapper<Position>;
  Predicate: Predicate;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelatedConnection: ResolverTypeWrapper<RelatedPage>;
  RelatedEdge: ResolverTypeWrapper<RelatedItem>;
  Release: ResolverTypeWrapper<DomainRelease>;
  ReleaseCounts: ResolverTypeWrapper<ReleaseCounts>;
  Resource: ResolverTypeWrapper<DomainResource>;
  ResourceKind: ResourceKind;
  Robustness: ResolverTypeWrapper<SetAside>;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchItem>;
  SearchField: SearchField;
  SourceFilter: SourceFilter;
  Stance: Stance;
  Statement: ResolverTypeWrapper<DomainStatement>;
  StatementConnection: ResolverTypeWrapper<StatementPage>;
  StatementEdge: ResolverTypeWrapper<StatementItem>;
  StatementFilter: StatementFilter;
  StatementGroup: ResolverTypeWrapper<EntityGroup>;
  StatementOrder: StatementOrder;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<FoundSubgraph>;
  SubgraphNode: ResolverTypeWrapper<ReasonedSubgraphNode>;
  Suggestion: ResolverTypeWrapper<DomainSearchHit>;
  SuggestionList: ResolverTypeWrapper<Completions>;
  Territory: ResolverTypeWrapper<DomainTerritory>;
  TerritoryConnection: ResolverTypeWrapper<TerritoryPage>;
  TerritoryEdge: ResolverTypeWrapper<TerritoryItem>;
  TerritoryFilter: TerritoryFilter;
  TerritoryKind: TerritoryKind;
  TimeAxis: TimeAxis;
  TimelineYear: ResolverTypeWrapper<TimelineYear>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Verdict: Verdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: DomainActor;
  ActorConnection: ActorPage;
  ActorEdge: ActorItem;
  ActorFilter: ActorFilter;
  Article: DomainArticle;
  ArticleConnection: ArticlePage;
  ArticleEdge: ArticleItem;
  ArticleFacetCount: FacetCount;
  ArticleFilter: ArticleFilter;
  ArticleKey: ArticleKey;
  Boolean: Scalars['Boolean']['output'];
  BridgeConnection: BridgePage;
  BridgeEdge: BridgeItem;
  ClaimCheck: CheckedClaim;
  ClaimInput: ClaimInput;
  Community: DomainCommunity;
  CommunityConnection: CommunityPage;
  CommunityEdge: CommunityItem;
  Concept: DomainConcept;
  ConceptConnection: ConceptPage;
  ConceptEdge: ConceptItem;
  ConceptFilter: ConceptFilter;
  Contribution: CountedContribution;
  Controversy: DomainControversy;
  ControversyConnection: ControversyPage;
  ControversyEdge: ControversyItem;
  ControversySide: CountedSide;
  DateTime: Scalars['DateTime']['output'];
  Entity: DomainEntity;
  EntityConnection: EntityPage;
  EntityEdge: EntityItem;
  EntityFilter: EntityFilter;
  Evidence: DomainEvidence;
  EvidenceConnection: EvidencePage;
  EvidenceEdge: EvidenceItem;
  EvidenceFilter: EvidenceFilter;
  Float: Scalars['Float']['output'];
  Gap: DomainGap;
  GapConnection: GapPage;
  GapEdge: GapItem;
  Highlight: DomainHighlight;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  LangString: LangString;
  LanguageTag: Scalars['LanguageTag']['output'];
  Link: CountedLink;
  Mention: DomainMention;
  MentionConnection: MentionPage;
  MentionEdge: MentionItem;
  Node: DomainNode;
  PageInfo: Page;
  PartialDate: Scalars['PartialDate']['output'];
  Path: FoundPath;
  PathList: FoundPaths;
  Position: Position;
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  RelatedConnection: RelatedPage;
  RelatedEdge: RelatedItem;
  Release: DomainRelease;
  ReleaseCounts: ReleaseCounts;
  Resource: DomainResource;
  Robustness: SetAside;
  SearchConnection: SearchPage;
  SearchEdge: SearchItem;
  SourceFilter: SourceFilter;
  Statement: DomainStatement;
  StatementConnection: StatementPage;
  StatementEdge: StatementItem;
  StatementFilter: StatementFilter;
  StatementGroup: EntityGroup;
  String: Scalars['String']['output'];
  Subgraph: FoundSubgraph;
  SubgraphNode: ReasonedSubgraphNode;
  Suggestion: DomainSearchHit;
  SuggestionList: Completions;
  Territory: DomainTerritory;
  TerritoryConnection: TerritoryPage;
  TerritoryEdge: TerritoryItem;
  TerritoryFilter: TerritoryFilter;
  TimelineYear: TimelineYear;
  URL: Scalars['URL']['output'];
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  authored?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<ActorAuthoredArgs>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<ActorDescriptionArgs>>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<ActorLabelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ActorMentionedInArgs>>;
  published?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<ActorPublishedArgs>>;
  related?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, Partial<ActorRelatedArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementGroups?: Resolver<ReadonlyArray<ResolversTypes['StatementGroup']>, ParentType, ContextType, Partial<ActorStatementGroupsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ActorStatementsArgs, 'orderBy'>>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineYear']>, ParentType, ContextType, RequireFields<ActorTimelineArgs, 'axis'>>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  authors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<ArticleCitedByArgs>>;
  cites?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<ArticleCitesArgs>>;
  deduced?: Resolver<ReadonlyArray<ResolversTypes['DeducedField']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArticleKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<ArticleLabelArgs>>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  publishedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  states?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ArticleStatesArgs>>;
  summary?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<ArticleSummaryArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['ArticleFacetCount']>, ParentType, ContextType, RequireFields<ArticleConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleFacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleFacetCount'] = ResolversParentTypes['ArticleFacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BridgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeConnection'] = ResolversParentTypes['BridgeConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BridgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BridgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeEdge'] = ResolversParentTypes['BridgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromContributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  toContributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
};

export type ClaimCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimCheck'] = ResolversParentTypes['ClaimCheck']> = {
  indirect?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<ClaimCheckIndirectArgs, 'first'>>;
  opposing?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ClaimCheckOpposingArgs>>;
  supporting?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ClaimCheckSupportingArgs>>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<CommunityLabelArgs>>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<CommunityMembersArgs>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  straddlers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<CommunityStraddlersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  altLabels?: Resolver<ReadonlyArray<ResolversTypes['LangString']>, ParentType, ContextType, Partial<ConceptAltLabelsArgs>>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<ConceptArticleCountArgs, 'transitive'>>;
  associated?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, Partial<ConceptAssociatedArgs>>;
  broader?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptBroaderArgs, 'transitive'>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<ConceptDefinitionArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<ConceptLabelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ConceptMentionedInArgs>>;
  narrower?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptNarrowerArgs, 'transitive'>>;
  related?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, Partial<ConceptRelatedArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementGroups?: Resolver<ReadonlyArray<ResolversTypes['StatementGroup']>, ParentType, ContextType, Partial<ConceptStatementGroupsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ConceptStatementsArgs, 'orderBy'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineYear']>, ParentType, ContextType, RequireFields<ConceptTimelineArgs, 'axis'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<ContributionArticlesArgs>>;
  kind?: Resolver<ResolversTypes['ContributionKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ContributionStatementsArgs>>;
  through?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ControversyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Controversy'] = ResolversParentTypes['Controversy']> = {
  balance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ControversyKind'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ControversySide']>, ParentType, ContextType>;
};

export type ControversyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControversyConnection'] = ResolversParentTypes['ControversyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ControversyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Controversy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ControversyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControversyEdge'] = ResolversParentTypes['ControversyEdge']> = {
  balance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Controversy'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ControversySide']>, ParentType, ContextType>;
};

export type ControversySideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControversySide'] = ResolversParentTypes['ControversySide']> = {
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ControversySideEvidenceArgs>>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Concept' | 'Territory', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<EvidenceNoteArgs>>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LangString'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
};

export type LangStringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LangString'] = ResolversParentTypes['LangString']> = {
  lang?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<LinkArticlesArgs>>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Article' | 'Community' | 'Concept' | 'Evidence' | 'Statement' | 'Territory', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathList'] = ResolversParentTypes['PathList']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'slug'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'orderBy'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'by'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'orderBy'>>;
  bridges?: Resolver<ResolversTypes['BridgeConnection'], ParentType, ContextType, RequireFields<QueryBridgesArgs, 'from' | 'to'>>;
  checkClaim?: Resolver<Maybe<ResolversTypes['ClaimCheck']>, ParentType, ContextType, RequireFields<QueryCheckClaimArgs, 'claim'>>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, Partial<QueryCommunitiesArgs>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'slug'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'orderBy'>>;
  controversies?: Resolver<ResolversTypes['ControversyConnection'], ParentType, ContextType, Partial<QueryControversiesArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'orderBy'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, Partial<QueryGapsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  overview?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryOverviewArgs, 'maxNodes' | 'via'>>;
  paths?: Resolver<Maybe<ResolversTypes['PathList']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'k' | 'maxLength' | 'to' | 'via'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  robustness?: Resolver<ResolversTypes['Robustness'], ParentType, ContextType, RequireFields<QueryRobustnessArgs, 'of' | 'without'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'orderBy'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'depth' | 'maxNodes' | 'seeds' | 'via'>>;
  suggest?: Resolver<ResolversTypes['SuggestionList'], ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'prefix'>>;
  territories?: Resolver<ResolversTypes['TerritoryConnection'], ParentType, ContextType, RequireFields<QueryTerritoriesArgs, 'orderBy'>>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<QueryTerritoryArgs, 'slug'>>;
};

export type RelatedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedConnection'] = ResolversParentTypes['RelatedConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEdge'] = ResolversParentTypes['RelatedEdge']> = {
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  counts?: Resolver<ResolversTypes['ReleaseCounts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseCounts'] = ResolversParentTypes['ReleaseCounts']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  territories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Article' | 'Concept' | 'Territory', ParentType, ContextType>;
};

export type RobustnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Robustness'] = ResolversParentTypes['Robustness']> = {
  lost?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<RobustnessLostArgs>>;
  unchanged?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<RobustnessUnchangedArgs>>;
  weakened?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<RobustnessWeakenedArgs>>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType, Partial<SearchEdgeHighlightsArgs>>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputingSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<StatementEvidenceArgs, 'orderBy'>>;
  firstStatedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  opposedBy?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputingSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<StatementEdgeEvidenceArgs, 'orderBy'>>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementGroup'] = ResolversParentTypes['StatementGroup']> = {
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<StatementGroupStatementsArgs>>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  omittedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  omittedNeighbours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  matched?: Resolver<ResolversTypes['LangString'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type SuggestionListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionList'] = ResolversParentTypes['SuggestionList']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<TerritoryActorsArgs, 'transitive'>>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  contains?: Resolver<ResolversTypes['TerritoryConnection'], ParentType, ContextType, RequireFields<TerritoryContainsArgs, 'transitive'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TerritoryKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<TerritoryLabelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<TerritoryMentionedInArgs>>;
  related?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, Partial<TerritoryRelatedArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementGroups?: Resolver<ReadonlyArray<ResolversTypes['StatementGroup']>, ParentType, ContextType, Partial<TerritoryStatementGroupsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<TerritoryStatementsArgs, 'orderBy'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineYear']>, ParentType, ContextType, RequireFields<TerritoryTimelineArgs, 'axis'>>;
  within?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerritoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryConnection'] = ResolversParentTypes['TerritoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TerritoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerritoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryEdge'] = ResolversParentTypes['TerritoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type TimelineYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineYear'] = ResolversParentTypes['TimelineYear']> = {
  contributes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hinders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleFacetCount?: ArticleFacetCountResolvers<ContextType>;
  BridgeConnection?: BridgeConnectionResolvers<ContextType>;
  BridgeEdge?: BridgeEdgeResolvers<ContextType>;
  ClaimCheck?: ClaimCheckResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  Controversy?: ControversyResolvers<ContextType>;
  ControversyConnection?: ControversyConnectionResolvers<ContextType>;
  ControversyEdge?: ControversyEdgeResolvers<ContextType>;
  ControversySide?: ControversySideResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LangString?: LangStringResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  Link?: LinkResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  PathList?: PathListResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedConnection?: RelatedConnectionResolvers<ContextType>;
  RelatedEdge?: RelatedEdgeResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseCounts?: ReleaseCountsResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  Robustness?: RobustnessResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementGroup?: StatementGroupResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionList?: SuggestionListResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  TerritoryConnection?: TerritoryConnectionResolvers<ContextType>;
  TerritoryEdge?: TerritoryEdgeResolvers<ContextType>;
  TimelineYear?: TimelineYearResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

