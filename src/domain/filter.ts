// Which things a list holds and which evidence counts: the conditions of the API, checked, in one shape for both stores.
//
// All conditions must hold; within a list, any. An omitted condition is none; an empty list matches nothing.
import type { ActorKind } from './actor.js';
import type { ArticleKind } from './article.js';
import type { ControversyKind } from './controversy.js';
import type { EntityKind } from './entity.js';
import type { Stance } from './evidence.js';
import type { Language } from './language.js';
import type { Predicate } from './predicate.js';
import type { TerritoryKind } from './territory.js';

/** Which concepts. */
export interface ConceptFilter {
  readonly ids?: readonly string[];
  /** These and all under them. */
  readonly under?: readonly string[];
  /** Only without (true), or with (false), a broader concept. */
  readonly top?: boolean;
}

/** Which actors. */
export interface ActorFilter {
  readonly ids?: readonly string[];
  readonly kinds?: readonly ActorKind[];
  /** In these territories or anything within. */
  readonly within?: readonly string[];
  /** With a statement that joins it to one of these concepts or anything under. */
  readonly touches?: readonly string[];
}

/** Which territories. */
export interface TerritoryFilter {
  readonly ids?: readonly string[];
  readonly kinds?: readonly TerritoryKind[];
  /** These or anything within. */
  readonly within?: readonly string[];
}

/** Which entities. */
export interface EntityFilter {
  readonly ids?: readonly string[];
  /** These, and all under a concept or within a territory. */
  readonly under?: readonly string[];
  /** These concepts, all under them, the other narrower concepts of their direct broader ones, and what SKOS relates to them. */
  readonly near?: readonly string[];
  readonly kinds?: readonly EntityKind[];
  /** Actors of these kinds. */
  readonly actorKinds?: readonly ActorKind[];
}

/** Which articles. */
export interface ArticleFilter {
  readonly kinds?: readonly ArticleKind[];
  readonly languages?: readonly Language[];
  readonly authors?: readonly string[];
  readonly publishers?: readonly string[];
  /** That mention an entity that passes. */
  readonly mentions?: EntityFilter;
  /** First day not before, `YYYY-MM-DD`. */
  readonly publishedFrom?: string;
  /** Last day not after, `YYYY-MM-DD`. */
  readonly publishedTo?: string;
}

/** Which statements; the counts are those of the evidence that counts. */
export interface StatementFilter {
  readonly predicates?: readonly Predicate[];
  readonly subject?: EntityFilter;
  readonly object?: EntityFilter;
  /** With one end, either, that passes. */
  readonly about?: EntityFilter;
  readonly minSources?: number;
  readonly maxSources?: number;
  readonly minArticles?: number;
  readonly maxArticles?: number;
  readonly minPublishers?: number;
}

/** Which controversies. */
export interface ControversyFilter {
  readonly kinds?: readonly ControversyKind[];
}

/** Sources, any of them. */
export interface SourceFilter {
  readonly articles?: readonly string[];
  readonly authors?: readonly string[];
  readonly publishers?: readonly string[];
}

/** A figure in evidence. */
export type Figure = 'YEAR' | 'SHARE' | 'QUANTITY';

/** Which evidence counts. */
export interface EvidenceFilter {
  readonly only?: SourceFilter;
  readonly without?: SourceFilter;
  readonly stances?: readonly Stance[];
  readonly languages?: readonly Language[];
  /** First day not before, `YYYY-MM-DD`. */
  readonly publishedFrom?: string;
  /** Last day not after, `YYYY-MM-DD`. */
  readonly publishedTo?: string;
  readonly yearFrom?: number;
  readonly yearTo?: number;
  readonly has?: readonly Figure[];
}

/** Whether a filter sets no condition at all. */
export function isUnconditional(filter: object): boolean {
  return Object.values(filter).every((condition) => condition === undefined);
}

/** The conditions of a filter that speak of articles, so that mentions can be held to them; lists of no source are none. */
export function sourceConditions({
  only,
  without,
  languages,
  publishedFrom,
  publishedTo,
}: EvidenceFilter): EvidenceFilter {
  return {
    ...(only !== undefined && !isUnconditional(only) && { only }),
    ...(without !== undefined && !isUnconditional(without) && { without }),
    ...(languages !== undefined && { languages }),
    ...(publishedFrom !== undefined && { publishedFrom }),
    ...(publishedTo !== undefined && { publishedTo }),
  };
}
