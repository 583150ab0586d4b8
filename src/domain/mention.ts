// One article mentions one entity.
import type { ArticleId, EntityId } from './id.js';

/** A mention. */
export interface Mention {
  readonly article: ArticleId;
  readonly entity: EntityId;
  /** How often at least; null when it was not counted. */
  readonly count: number | null;
  /** Section titles or `¶N`. */
  readonly locators: readonly string[];
}
