// Lists of controversies, and what an evidence filter leaves of them.
import type { Controversy, ControversySide, CountedControversy } from '../../domain/controversy.js';
import { STANCES } from '../../domain/evidence.js';
import { controversyKey } from '../../domain/order.js';
import type { Testimony } from '../../domain/testimony.js';
import { whatIsLeft } from '../../reasoning/controversy.js';
import type { ControversyList } from '../graph-store.js';
import type { Columns } from './columns.js';
import { identity, inOrder, NONE, row } from './csr.js';
import type { EvidenceColumns } from './evidence-columns.js';
import type { Filters } from './filter.js';
import type { Sequence } from './sequence.js';

/** The pieces of evidence of a testimony on the statement of an ordinal. */
export function piecesOf(evidence: EvidenceColumns, statement: number, { stance, figure }: Testimony): Int32Array {
  const code = STANCES.indexOf(stance);
  return row(evidence.ofStatement, statement).filter((at) => {
    if (evidence.stance[at] !== code) return false;
    if (figure === null) return true;
    if (evidence.year[at] !== figure.year) return false;
    if (figure.unit === null) return evidence.share[at] === figure.value;
    return evidence.unit[at] === figure.unit && evidence.value[at] === figure.value;
  });
}

/** The sides of a controversy by the evidence that counts; null when fewer than two are left. */
function sidesLeft(
  { controversies, evidence }: Columns,
  at: number,
  passes: (ordinal: number) => boolean,
): readonly ControversySide[] | null {
  const controversy = controversies.all[at] as Controversy;
  return whatIsLeft(controversy.sides, (side) => {
    const pieces = piecesOf(evidence, controversies.statements[at]?.[side.place] ?? 0, side);
    return new Set(pieces.filter(passes).map((each) => evidence.component[each] ?? 0)).size;
  });
}

function candidates({ controversies, entities }: Columns, list: ControversyList, parent: string): Int32Array {
  if (list.of === 'release') return controversies.order.sequence;
  const entity = entities.ordinal.get(parent);
  return entity === undefined ? NONE : inOrder(row(controversies.ofEntity, entity), controversies.order);
}

/** A list of controversies. */
export function controversySequence(
  columns: Columns,
  filters: Filters,
  list: ControversyList,
  parent: string,
): Sequence<CountedControversy> {
  const { all, order } = columns.controversies;
  const { kinds } = list.filter;
  const at = (ordinal: number): Controversy => all[ordinal] as Controversy;
  const passes = kinds === undefined ? null : (ordinal: number) => kinds.includes(at(ordinal).kind);
  const ordinals = candidates(columns, list, parent);
  const evidencePasses = filters.evidence(list.evidence);
  if (evidencePasses === null) {
    return {
      ordinals,
      passes,
      key: order.key,
      item: (ordinal) => ({ controversy: at(ordinal), sides: at(ordinal).sides }),
    };
  }
  const left = [...(passes === null ? ordinals : ordinals.filter(passes))].flatMap((ordinal) => {
    const sides = sidesLeft(columns, ordinal, evidencePasses);
    const controversy = at(ordinal);
    return sides === null ? [] : { item: { controversy, sides }, key: controversyKey({ id: controversy.id, sides }) };
  });
  left.sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    ordinals: identity(left.length),
    passes: null,
    key: (place) => left[place]?.key ?? '',
    item: (place) => left[place]?.item as CountedControversy,
  };
}
