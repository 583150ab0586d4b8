// Bridges: the entities close to both of two, by the weaker of the two relatednesses. This is the threshold algorithm of
// Fagin, Lotem and Naor (2003): what one list of related entities holds is looked up for the other end, and what neither
// holds cannot stand above the last of either.
import type { EntityId } from '../domain/id.js';
import { relatedKey, type ReadTieRow, type Similar } from '../domain/relatedness.js';
import { similarBetween, type RelatedEntity, type RelatedList } from './related.js';

/** One of the two, with its related entities as the release keeps them. */
export interface BridgeEnd {
  readonly id: EntityId;
  readonly related: RelatedList;
}
/** Both, in the order asked. */
export type BridgeEnds = readonly [BridgeEnd, BridgeEnd];

/** An entity between the two. */
export interface Bridge {
  readonly id: EntityId;
  /** The weaker of its scores, in units. */
  readonly units: number;
  /** Ascends along the list. */
  readonly key: string;
  /** Whether no entity that is not in the list could stand before it. */
  readonly sure: boolean;
  /** What it is to each end. */
  readonly halves: readonly [Similar, Similar];
}

/** Bridges, the one with the highest weaker score first, then by id. */
export interface BridgeList {
  readonly items: readonly Bridge[];
  /** Whether there may be more. */
  readonly cut: boolean;
}

/** What is related to either end, each once, the ends left out. */
export function bridgeCandidates([from, to]: BridgeEnds): readonly RelatedEntity[] {
  const all = [...from.related.items, ...to.related.items];
  const byId = new Map(all.filter(({ id }) => id !== from.id && id !== to.id).map((each) => [each.id, each]));
  return [...byId.values()];
}

const listedBy = ({ related }: BridgeEnd, id: EntityId): RelatedEntity | undefined =>
  related.items.find((item) => item.id === id);

/** Whose rows of ties are needed: those of candidates that a list lacks because it was cut, and of its end. */
export function rowsBetween(ends: BridgeEnds, candidates: readonly EntityId[]): EntityId[] {
  const needed = ends.flatMap((end) => {
    const lacking = end.related.cut ? candidates.filter((id) => listedBy(end, id) === undefined) : [];
    return lacking.length === 0 ? [] : [end.id, ...lacking];
  });
  return [...new Set(needed)];
}

/** The highest score that an entity which a list lacks may have, in units. */
function mostBeyond({ related: { items, cut } }: BridgeEnd): number {
  return cut ? (items.at(-1)?.units ?? 0) : 0;
}

/** What an entity is to an end; null when neither the list nor the rows can tell. */
function halfOf(end: BridgeEnd, id: EntityId, rows: ReadonlyMap<EntityId, ReadTieRow>): Similar | null {
  const listed = listedBy(end, id);
  if (listed !== undefined) return listed.similar;
  const [own, other] = [rows.get(end.id), rows.get(id)];
  return own === undefined || other === undefined ? null : similarBetween(own, other);
}

/**
 * Ranks candidates. One whose score with an end cannot be told exactly is left out, and counts as what may be missing.
 * @param rows those that `rowsBetween` asks for
 */
export function rankBridges(
  ends: BridgeEnds,
  candidates: readonly EntityId[],
  rows: readonly ReadTieRow[],
): BridgeList {
  const [from, to] = ends;
  const byEntity = new Map(rows.map((row) => [row.entity, row]));
  const found: Pick<Bridge, 'id' | 'units' | 'halves'>[] = [];
  let most = Math.min(mostBeyond(from), mostBeyond(to));
  for (const id of candidates) {
    const [one, other] = [halfOf(from, id, byEntity), halfOf(to, id, byEntity)];
    const units = Math.min(one?.units ?? mostBeyond(from), other?.units ?? mostBeyond(to));
    if (one === null || other === null) most = Math.max(most, units);
    else if (units > 0) found.push({ id, units, halves: [one, other] });
  }
  const items = found.map((each) => ({ ...each, key: relatedKey(each.units, each.id), sure: each.units > most }));
  return { items: items.sort((a, b) => (a.key < b.key ? -1 : 1)), cut: most > 0 };
}
