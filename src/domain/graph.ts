// The graph that both stores load: the corpus with all that is derived of it, in plain records.
import type { Actor } from './actor.js';
import type { Article } from './article.js';
import type { Community } from './community.js';
import type { Concept } from './concept.js';
import type { Controversy } from './controversy.js';
import type { Evidence } from './evidence.js';
import type { Gap } from './gap.js';
import type { ArticleId, EntityId } from './id.js';
import type { Mention } from './mention.js';
import type { Closeness } from './relatedness.js';
import type { Placed } from './position.js';
import type { Release } from './release.js';
import type { SearchIndex } from './search.js';
import type { Statement } from './statement.js';
import type { Territory } from './territory.js';

/** A piece of evidence with what only a store needs. */
export interface GraphEvidence extends Evidence {
  /** The independent source that its article belongs to among those of the same statement and stance. */
  readonly component: number;
  /** Where it stands in its article, from 0. */
  readonly position: number;
}

/** A citation. */
export interface Citation {
  readonly from: ArticleId;
  readonly to: ArticleId;
}

/** Every list is sorted by id (UTF-16 units; ids are ASCII); `evidence` by statement, then article. */
export interface Graph {
  readonly release: Release;
  readonly concepts: readonly Concept[];
  readonly actors: readonly Actor[];
  readonly territories: readonly Territory[];
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
  readonly evidence: readonly GraphEvidence[];
  readonly mentions: readonly Mention[];
  readonly citations: readonly Citation[];
  readonly controversies: readonly Controversy[];
  /** The largest first, which is not the order of their ids as text. */
  readonly communities: readonly Community[];
  /** Entities whose ties to another community weigh at least a third of all. */
  readonly straddlers: readonly EntityId[];
  /** Places of the most important entities. */
  readonly positions: readonly Placed[];
  readonly search: SearchIndex;
  /** Entities are numbered in the order of their ids: actors, concepts, territories. */
  readonly closeness: Closeness;
  /** The closest pairs that no article mentions together, at most `MOST_GAPS`: the closest first, then by id. */
  readonly gaps: readonly Gap[];
}
