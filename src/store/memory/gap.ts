// The list of gaps.
import { entityKindOf } from '../../domain/entity.js';
import { gapKey, type Gap } from '../../domain/gap.js';
import type { GapList } from '../graph-store.js';
import type { Columns } from './columns.js';
import { identity } from './csr.js';
import type { Sequence } from './sequence.js';

/** Gaps, or those with both ends of some kinds. */
export function gapSequence({ gaps }: Columns, { kinds }: GapList): Sequence<Gap> {
  const item = (at: number): Gap => gaps[at] as Gap;
  const isAmong = (gap: Gap): boolean => [gap.a, gap.b].every((id) => kinds?.includes(entityKindOf(id)) === true);
  return {
    ordinals: identity(gaps.length),
    passes: kinds === undefined ? null : (at) => isAmong(item(at)),
    key: (at) => gapKey(item(at)),
    item,
  };
}
