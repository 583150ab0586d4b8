// Ties and ranked related entities as Neo4j stores them: ties side by side on one node an entity, since a row is read
// whole; related entities as relationships, which are looked at in the database too.
import type { Graph } from '../../domain/graph.js';
import { integer } from './session.js';
import type { LinkRow } from './stored-link.js';
import type { Properties } from './stored-node.js';

/** Entities that are numbered. */
type Numbered = Pick<Graph, 'actors' | 'concepts' | 'territories' | 'closeness'>;

/** Rows by the number of an entity, made when they are asked for. */
export interface StoredRelatedness {
  readonly entities: readonly number[];
  readonly ties: (entity: number) => Properties;
  readonly tieCount: (entity: number) => number;
  /** Places in the ranks of related entities. */
  readonly similar: readonly number[];
  readonly similarLink: (place: number) => LinkRow;
}

/** Which entity each place of compressed sparse rows belongs to. */
function ownersOf(offsets: Int32Array): Int32Array {
  const owners = new Int32Array(offsets.at(-1) ?? 0);
  for (let at = 0; at + 1 < offsets.length; at++) owners.fill(at, offsets[at], offsets[at + 1]);
  return owners;
}

/** Prepares the rows. */
export function storedRelatedness({ actors, concepts, territories, closeness }: Numbered): StoredRelatedness {
  const { ties, strong, related, bounds } = closeness;
  const ids = [...actors, ...concepts, ...territories].map(({ id }) => id as string);
  const tieCount = (at: number): number =>
    Math.min((ties.offsets[at + 1] ?? 0) - (ties.offsets[at] ?? 0), bounds.passOn);
  const owners = ownersOf(related.offsets);
  /** The place of a tie in the row of one end, -1 when the two are not tied. */
  const placeOf = (one: number, other: number): number => {
    const found = ties.other.subarray(ties.offsets[one] ?? 0, ties.offsets[one + 1] ?? 0).indexOf(other);
    return found < 0 ? -1 : (ties.offsets[one] ?? 0) + found;
  };
  return {
    entities: ids.map((_, at) => at),
    tieCount,
    ties: (at) => {
      const start = ties.offsets[at] ?? 0;
      const column = (values: Int32Array): number[] => [...values.subarray(start, start + tieCount(at))];
      const others = column(ties.other);
      return {
        id: ids[at],
        others: others.map((other) => ids[other]),
        pieces: column(ties.pieces),
        coMention: column(ties.coMention),
        hierarchy: column(ties.hierarchy),
        strong: others.map((_, step) => strong[start + step] === 1),
        totals: others.map((other) => ties.total[other] ?? 0),
        more: (ties.offsets[at + 1] ?? 0) - start > bounds.passOn,
        moreSimilar: related.cut[at] === 1,
      };
    },
    similar: Array.from(owners.keys()),
    similarLink: (place) => {
      const [one, other] = [owners[place] ?? 0, related.other[place] ?? 0];
      const tie = placeOf(one, other);
      const properties = {
        rank: integer(place - (related.offsets[one] ?? 0) + 1),
        units: integer(related.score[place] ?? 0),
        pieces: integer(ties.pieces[tie] ?? 0),
        coMention: integer(ties.coMention[tie] ?? 0),
        hierarchy: integer(ties.hierarchy[tie] ?? 0),
        through: ids[related.through[place] ?? -1] ?? null,
      };
      return { from: ids[one] ?? '', to: ids[other] ?? '', properties };
    },
  };
}
