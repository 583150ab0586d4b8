// The data that answers.

/** How much a release holds. */
export interface ReleaseCounts {
  readonly concepts: number;
  readonly actors: number;
  readonly territories: number;
  readonly articles: number;
  readonly statements: number;
  readonly evidence: number;
  readonly mentions: number;
  readonly controversies: number;
}

/** A release. */
export interface Release {
  /** SHA-256 of the canonical corpus, hex. */
  readonly id: string;
  /** Version of the software and of its derivation, `0.1.0+1`. */
  readonly version: string;
  readonly title: string;
  /** ISO 8601 in UTC, as the corpus says. */
  readonly madeAt: string;
  readonly iriBase: string;
  readonly license: string;
  readonly counts: ReleaseCounts;
}
