// The gaps of a graph, its entities named.
import type { Gap } from '../domain/gap.js';
import { NOBODY } from '../reasoning/reach.js';
import type { NumberedGap } from '../reasoning/gap.js';
import { entitiesInOrder, type TiedGraph } from './tie.js';

/** Names the entities of gaps by their numbers. */
export function nameGaps(graph: TiedGraph, gaps: readonly NumberedGap[]): Gap[] {
  const ids = entitiesInOrder(graph).map(({ id }) => id);
  return gaps.flatMap(({ one, other, units, through }) => {
    const [a, b, third] = [ids[one], ids[other], through === NOBODY ? null : ids[through]];
    return a === undefined || b === undefined || third === undefined ? [] : [{ a, b, units, through: third }];
  });
}
