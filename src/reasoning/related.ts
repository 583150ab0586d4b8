// The ranked related entities of one, in the release or by the evidence that counts, and whether the ranks are sure.
import type { EntityId } from '../domain/id.js';
import {
  relatedKey,
  type Contribution,
  type ReadTieRow,
  type Similar,
  type SimilarRow,
} from '../domain/relatedness.js';
import { directWeight } from '../domain/tie.js';
import { explain } from './relatedness.js';

/** A related entity. */
export interface RelatedEntity {
  readonly id: EntityId;
  /** The score, in units. */
  readonly units: number;
  /** Ascends along the list. */
  readonly key: string;
  /** Whether no entity that was not kept could stand before it. */
  readonly sure: boolean;
  readonly similar: Similar;
}

/** Related entities, the closest first, then by id. */
export interface RelatedList {
  readonly items: readonly RelatedEntity[];
  /** Whether more are related than were kept. */
  readonly cut: boolean;
}

const entry = (similar: Similar, units: number, sure: boolean): RelatedEntity => ({
  id: similar.other,
  units,
  key: relatedKey(units, similar.other),
  sure,
  similar,
});

/** The list of the release. */
export function rankStored({ items, cut }: SimilarRow): RelatedList {
  return { items: items.map((similar) => entry(similar, similar.units, true)), cut };
}

/**
 * The list by the evidence that counts: what is set aside can only make less of a score, so what was not kept cannot
 * rank above the last that was kept.
 * @param others the rows of the entities of `row`, in its order
 */
export function rankCounted(row: SimilarRow, own: ReadTieRow, others: readonly ReadTieRow[]): RelatedList {
  const unseen = own.more || others.some(({ more }) => more);
  const most = row.cut ? (row.items.at(-1)?.units ?? 0) : -1;
  const items = row.items.flatMap((similar, at) => {
    const other = others[at];
    const parts = other === undefined ? [] : explain(own, other);
    const units = parts.reduce((sum, part) => sum + part.units, 0);
    return units === 0 ? [] : [entry(similar, units, units > most && !unseen)];
  });
  return { items: items.sort((a, b) => (a.key < b.key ? -1 : 1)), cut: row.cut || unseen };
}

/** The row with the tie to a related entity, which a row cut short may lack. */
function withTie(row: ReadTieRow, { other, pieces, coMention, hierarchy }: Similar): ReadTieRow {
  const weight = directWeight(pieces) + coMention + hierarchy;
  if (weight === 0 || row.ties.some((tie) => tie.other === other)) return row;
  const tie = { other, pieces, coMention, hierarchy, weight, strong: false, otherTotal: weight };
  return { ...row, ties: [...row.ties, tie] };
}

/** What an entity is to another, told by their rows; null when one is cut short, since the score may then be more. */
export function similarBetween(own: ReadTieRow, other: ReadTieRow): Similar | null {
  if (own.more || other.more) return null;
  const parts = explain(own, other);
  const units = parts.reduce((sum, part) => sum + part.units, 0);
  const through = parts.find(({ kind }) => kind === 'SHARED')?.through ?? null;
  const tie = own.ties.find((each) => each.other === other.entity);
  const { pieces, coMention, hierarchy } = tie ?? { pieces: 0, coMention: 0, hierarchy: 0 };
  return { other: other.entity, units, pieces, coMention, hierarchy, through };
}

/** Why an entity of a list stands there: parts that sum to its score exactly. `counted` tells how it was ranked. */
export function explainRelated(
  { similar, units }: Pick<RelatedEntity, 'similar' | 'units'>,
  own: ReadTieRow,
  other: ReadTieRow,
  counted: boolean,
): readonly Contribution[] {
  return counted ? explain(own, other) : explain(withTie(own, similar), other, units);
}
