// What one article says of one statement (PROV, CIViC's evidence item), and how it is counted by year.
import type { ArticleId } from './id.js';
import type { Localized } from './language.js';

/** What evidence does to its statement. */
export const STANCES = ['SUPPORTS', 'DISPUTES'] as const;
/** One stance. */
export type Stance = (typeof STANCES)[number];

/** A number with its unit (schema.org QuantitativeValue). */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** A piece of evidence; null where the article gives none. */
export interface Evidence {
  readonly type: 'Evidence';
  readonly id: string;
  readonly statement: string;
  readonly article: ArticleId;
  readonly stance: Stance;
  readonly note: Localized;
  readonly locator: string | null;
  /** The year that the assertion is about. */
  readonly year: number | null;
  /** A proportion, 0 to 1. */
  readonly share: number | null;
  readonly quantity: Quantity | null;
  /** The source that the article itself names. */
  readonly source: string | null;
}

/** Which year counts: the article's, or the one that the evidence is about. */
export type TimeAxis = 'PUBLISHED' | 'ABOUT';

/** Pieces of evidence of one year. */
export interface TimelineYear {
  readonly year: number;
  /** Supporting a CONTRIBUTES_TO. */
  readonly contributes: number;
  /** Supporting a HINDERS. */
  readonly hinders: number;
  /** Disputing a statement of any predicate. */
  readonly disputes: number;
  /** Supporting any other statement. */
  readonly other: number;
}

/** Years in order, the empty ones between the first and the last included. */
export function withEmptyYears(years: readonly TimelineYear[]): TimelineYear[] {
  const sorted = [...years].sort((a, b) => a.year - b.year);
  return sorted.flatMap((each, at) => {
    const next = sorted[at + 1]?.year ?? each.year + 1;
    const empty = Array.from({ length: next - each.year - 1 }, (_, gap) => each.year + gap + 1);
    return [each, ...empty.map((year) => ({ year, contributes: 0, hinders: 0, disputes: 0, other: 0 }))];
  });
}
