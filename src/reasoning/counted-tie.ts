// A row of ties counted again by the evidence that counts: the same for both stores, which only count.
import type { EntityId } from '../domain/id.js';
import type { Tie } from '../domain/relatedness.js';
import { directWeight } from '../domain/tie.js';

/** What was counted anew of one entity, by the other end; a tie that is not named has none. */
export interface TieCounts {
  /** Pieces of evidence. */
  readonly pieces: ReadonlyMap<string, number>;
  /** Weight of shared articles, in units; null where the filter asks nothing of articles, so that the release's stays. */
  readonly coMention: ReadonlyMap<string, number> | null;
}

/** A tie of a release, with its parts there. */
export type ReleaseTie = Omit<Tie, 'weight'>;

/** The tie with its weight. */
export function weighedTie(tie: ReleaseTie): Tie {
  const { other, pieces, coMention, hierarchy, strong, otherTotal } = tie;
  const weight = directWeight(pieces) + coMention + hierarchy;
  return { other, pieces, coMention, hierarchy, weight, strong, otherTotal };
}

/** The ties of a row in its order, by what counts; those of which nothing is left are left out. */
export function countedTies(row: readonly ReleaseTie[], { pieces, coMention }: TieCounts): Tie[] {
  const left = (counts: ReadonlyMap<string, number>, other: EntityId): number => counts.get(other) ?? 0;
  return row
    .map((tie) =>
      weighedTie({
        ...tie,
        pieces: left(pieces, tie.other),
        coMention: coMention === null ? tie.coMention : left(coMention, tie.other),
      }),
    )
    .filter(({ weight }) => weight > 0);
}
