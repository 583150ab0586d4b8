// Paths between two entities, as the API asks for them.
import type { EvidenceFilter } from '../domain/filter.js';
import type { EntityId } from '../domain/id.js';
import type { LinkKind } from '../domain/link.js';
import { findPaths, type ReadNeighbours } from '../reasoning/path.js';
import { inAll } from './awaitable.js';
import { fieldOf, type FieldInfo } from './connection.js';
import type { Context } from './context.js';
import { checkEntityId, checkRange } from './filter.js';
import type { FoundPaths } from './parent.js';

const MOST_PATHS = 10;
const LONGEST = 6;

/** The arguments of the field. */
interface PathArgs {
  readonly from: string;
  readonly to: string;
  readonly k: number;
  readonly maxLength: number;
  readonly via: readonly LinkKind[];
}

/** A way to read links of some kinds, each once however often it is named. */
export function neighboursVia(
  { load }: Context,
  info: FieldInfo,
  via: readonly LinkKind[],
  evidence: EvidenceFilter,
): ReadNeighbours {
  const kinds = [...new Set(via)].sort();
  return (ids, limit) => load.neighbours(ids, { kinds, evidence, limit }, fieldOf(info));
}

/** Finds paths; null when an end is unknown. @throws AncrageError BAD_USER_INPUT */
export async function pathsOf(
  context: Context,
  info: FieldInfo,
  args: PathArgs,
  evidence: EvidenceFilter,
): Promise<FoundPaths | null> {
  const ends: readonly EntityId[] = [checkEntityId(args.from, 'from'), checkEntityId(args.to, 'to')];
  const [k, maxLength] = [checkRange(args.k, 'k', MOST_PATHS), checkRange(args.maxLength, 'maxLength', LONGEST)];
  const [from, to] = await inAll(ends.map((id) => context.load.resource(id)));
  if (from == null || to == null) return null;
  const read = neighboursVia(context, info, args.via, evidence);
  const found = await findPaths(read, { from: from.id as EntityId, to: to.id as EntityId, k, maxLength });
  return { ...found, evidence };
}
