// Where sources disagree: the kinds, the sides, and how evenly the sources are divided between them.
import type { Testimony } from './testimony.js';

/** How sources disagree. */
export const CONTROVERSY_KINDS = ['DISPUTED', 'OPPOSED', 'HIERARCHY', 'FIGURES'] as const;
/** One way to disagree. */
export type ControversyKind = (typeof CONTROVERSY_KINDS)[number];

/** One side: its evidence is a testimony. */
export interface ControversySide extends Testimony {
  /** Its number within the controversy, the same whatever evidence counts. */
  readonly place: number;
  /** Independent sources of its evidence. */
  readonly sourceCount: number;
}

/** Sources that disagree; at least two sides, the better sourced first, then by place. */
export interface Controversy {
  /** Stable within a release. */
  readonly id: string;
  readonly kind: ControversyKind;
  readonly sides: readonly ControversySide[];
}

/** A controversy with its sides by the evidence that counts where it is listed. */
export interface CountedControversy {
  readonly controversy: Controversy;
  readonly sides: readonly ControversySide[];
}

/** Sides in their order. */
export function inOrderOfSources(sides: readonly ControversySide[]): ControversySide[] {
  return [...sides].sort((a, b) => b.sourceCount - a.sourceCount || a.place - b.place);
}

/** The smallest source count over the largest, 0 to 1; of sides in their order. */
export function balanceOf({ sides }: Pick<Controversy, 'sides'>): number {
  return (sides.at(-1)?.sourceCount ?? 0) / Math.max(1, sides[0]?.sourceCount ?? 1);
}
