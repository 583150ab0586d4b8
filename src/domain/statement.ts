// What sources say: one subject, predicate and object (a Wikidata statement), and how well it is sourced.
import type { EntityId } from './id.js';
import type { PartialDate } from './partial-date.js';
import type { Predicate } from './predicate.js';

/** The end of a statement. */
export type Role = 'SUBJECT' | 'OBJECT';

/** How well a statement is sourced; all but `disputingSourceCount` count supporting evidence only. */
export interface SourceCounts {
  /** Independent sources that support it (see source.ts). */
  readonly sourceCount: number;
  /** Independent sources that dispute it. */
  readonly disputingSourceCount: number;
  /** Distinct publishers; an article without one counts for itself. */
  readonly publisherCount: number;
  /** Distinct articles. */
  readonly articleCount: number;
}

/** A statement; its counts speak of the whole release. */
export interface Statement extends SourceCounts {
  readonly type: 'Statement';
  readonly id: string;
  readonly subject: EntityId;
  readonly predicate: Predicate;
  readonly object: EntityId;
  /** The date of the earliest article that speaks of it, of either stance. */
  readonly firstStatedOn: PartialDate;
}

/** A statement with the counts of the evidence that counts where it is listed. */
export interface CountedStatement {
  readonly statement: Statement;
  readonly counts: SourceCounts;
}

/** What becomes of a statement when evidence is set aside: no source is left, fewer are, or as many as before. */
export type Fate = 'LOST' | 'WEAKENED' | 'UNCHANGED';

/** How many statements of one entity share role and predicate. */
export interface StatementGroup {
  readonly role: Role;
  readonly predicate: Predicate;
  readonly count: number;
}
