// Ranked related entities and ties, read off what the load measured; counted again where evidence is set aside.
import { isUnconditional, type EvidenceFilter } from '../../domain/filter.js';
import type { EntityId } from '../../domain/id.js';
import {
  COUNTED,
  type Closeness,
  type ReadTieRow,
  type RelatednessReads,
  type SimilarRow,
} from '../../domain/relatedness.js';
import { coMentionWeight } from '../../domain/tie.js';
import { countedTies, weighedTie, type ReleaseTie, type TieCounts } from '../../reasoning/counted-tie.js';
import type { Columns } from './columns.js';
import { row } from './csr.js';
import type { Filters } from './filter.js';

const NOTHING: SimilarRow = { items: [], cut: false };

const idAt = ({ entities }: Columns, at: number): EntityId => entities.all[at]?.id ?? 'concept:';

/** Places of the ties of an entity, by the other's number; made for the entities that are asked, which are few. */
function placesOf({ ties: { offsets, other } }: Closeness, at: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let place = offsets[at] ?? 0; place < (offsets[at + 1] ?? 0); place++) places.set(other[place] ?? -1, place);
  return places;
}

function similarOf(columns: Columns, id: string): SimilarRow {
  const { closeness, entities } = columns;
  const { related, ties } = closeness;
  const at = entities.ordinal.get(id);
  if (at === undefined) return NOTHING;
  const places = placesOf(closeness, at);
  const items: SimilarRow['items'][number][] = [];
  for (let each = related.offsets[at] ?? 0; each < (related.offsets[at + 1] ?? 0); each++) {
    const other = related.other[each] ?? -1;
    const tie = places.get(other) ?? -1;
    items.push({
      other: idAt(columns, other),
      units: related.score[each] ?? 0,
      pieces: ties.pieces[tie] ?? 0,
      coMention: ties.coMention[tie] ?? 0,
      hierarchy: ties.hierarchy[tie] ?? 0,
      through: entities.all[related.through[each] ?? -1]?.id ?? null,
    });
  }
  return { items, cut: related.cut[at] === 1 };
}

function tieAt(columns: Columns, place: number): ReleaseTie {
  const { ties, strong } = columns.closeness;
  const other = ties.other[place] ?? -1;
  return {
    other: idAt(columns, other),
    pieces: ties.pieces[place] ?? 0,
    coMention: ties.coMention[place] ?? 0,
    hierarchy: ties.hierarchy[place] ?? 0,
    strong: strong[place] === 1,
    otherTotal: ties.total[other] ?? 0,
  };
}

const increase = (counts: Map<string, number>, id: string, by: number): void =>
  void counts.set(id, (counts.get(id) ?? 0) + by);

/** What the best sourced statements of an entity add up to. */
function countPieces(columns: Columns, at: number, passes: (ordinal: number) => boolean) {
  const { statements, evidence } = columns;
  const pieces = new Map<string, number>();
  let more = false;
  for (const [rows, ends] of [
    [statements.ofSubject, statements.object],
    [statements.ofObject, statements.subject],
  ] as const) {
    const all = row(rows, at);
    more ||= all.length > COUNTED;
    for (const statement of all.subarray(0, COUNTED)) {
      const count = row(evidence.ofStatement, statement).reduce((sum, each) => sum + Number(passes(each)), 0);
      if (count > 0) increase(pieces, idAt(columns, ends[statement] ?? -1), count);
    }
  }
  return { pieces, more };
}

/** What the articles that mention an entity most add up to. */
function countMentions(columns: Columns, at: number, passes: (ordinal: number) => boolean) {
  const { mentions } = columns;
  const coMention = new Map<string, number>();
  const all = row(mentions.ofEntity, at);
  for (const mention of all.subarray(0, COUNTED)) {
    const article = mentions.article[mention] ?? 0;
    if (!passes(article)) continue;
    const mentioned = row(mentions.ofArticle, article);
    const share = coMentionWeight(mentioned.length);
    for (const each of mentioned) increase(coMention, idAt(columns, mentions.entity[each] ?? -1), share);
  }
  return { coMention, more: all.length > COUNTED };
}

function tiesOf(columns: Columns, filters: Filters, id: string, filter: EvidenceFilter): ReadTieRow {
  const { entities, closeness } = columns;
  const entity = id as EntityId;
  const at = entities.ordinal.get(id);
  if (at === undefined) return { entity, ties: [], more: false };
  const [start, end] = [closeness.ties.offsets[at] ?? 0, closeness.ties.offsets[at + 1] ?? 0];
  const length = Math.min(end - start, closeness.bounds.passOn);
  const ties = Array.from({ length }, (_, step) => tieAt(columns, start + step));
  const cut = end - start > length;
  if (isUnconditional(filter)) return { entity, ties: ties.map(weighedTie), more: cut };
  const { pieces, more } = countPieces(columns, at, filters.evidence(filter) ?? (() => true));
  const passes = filters.sources(filter);
  const mentioned = passes === null ? { coMention: null, more: false } : countMentions(columns, at, passes);
  const counts: TieCounts = { pieces, coMention: mentioned.coMention };
  return { entity, ties: countedTies(ties, counts), more: cut || more || mentioned.more };
}

/** The reads of relatedness over columns. */
export function createRelatednessReads(columns: Columns, filters: Filters): RelatednessReads {
  return {
    similar: (ids) => ids.map((id) => similarOf(columns, id)),
    ties: (ids, evidence) => ids.map((id) => tiesOf(columns, filters, id, evidence)),
  };
}
