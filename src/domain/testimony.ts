// Pieces of evidence that say the same of one statement: what a side of a disagreement is made of.
import type { Stance } from './evidence.js';

/** A figure of one year. */
export interface YearFigure {
  readonly year: number;
  /** Null for a share. */
  readonly unit: string | null;
  readonly value: number;
}

/** The pieces of one stance on one statement; of these only those that give the figure, when there is one. */
export interface Testimony {
  readonly statement: string;
  readonly stance: Stance;
  readonly figure: YearFigure | null;
}

/** Testimonies as one text, by which a list of evidence knows its parent. None may hold a piece of another. */
export function testimonyKey(testimonies: readonly Testimony[]): string {
  return JSON.stringify(
    testimonies.map(({ statement, stance, figure }) =>
      figure === null ? [statement, stance] : [statement, stance, figure.year, figure.unit, figure.value],
    ),
  );
}

type Written = readonly [string, Stance] | readonly [string, Stance, number, string | null, number];

function parse(key: string): readonly Written[] {
  try {
    return key.startsWith('[[') ? (JSON.parse(key) as readonly Written[]) : [];
  } catch {
    return [];
  }
}

/** The testimonies of a key that `testimonyKey` made; none for any other text. */
export function testimoniesOf(key: string): Testimony[] {
  return parse(key).map(([statement, stance, ...figure]) => {
    const [year, unit = null, value = 0] = figure;
    return { statement, stance, figure: year === undefined ? null : { year, unit, value } };
  });
}
