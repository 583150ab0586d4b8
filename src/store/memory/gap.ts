// Lists of gaps.
import { entityKindOf } from '../../domain/entity.js';
import { gapKey, type Gap } from '../../domain/gap.js';
import type { GapList } from '../graph-store.js';
import type { Columns } from './columns.js';
import { NONE, row } from './csr.js';
import type { Sequence } from './sequence.js';

/** Gaps: all, or those with the parent as an end. */
export function gapSequence({ entities, gaps }: Columns, { of, kinds }: GapList, parent: string): Sequence<Gap> {
  const item = (at: number): Gap => gaps.all[at] as Gap;
  const ofParent = (): Int32Array => {
    const end = entities.ordinal.get(parent);
    return end === undefined ? NONE : row(gaps.ofEnd, end);
  };
  const passes = ({ a, b }: Gap): boolean =>
    [a, b].every((id) => (of === 'entity' && id === parent) || kinds?.includes(entityKindOf(id)) === true);
  return {
    ordinals: of === 'release' ? gaps.places : ofParent(),
    passes: kinds === undefined ? null : (at) => passes(item(at)),
    key: (at) => gapKey(item(at)),
    item,
  };
}
