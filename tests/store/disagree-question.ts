// Random questions on disagreement: lists of controversies, of the evidence of testimonies, of statements by their fate.
import fc from 'fast-check';
import type { List } from '../../src/store/graph-store.js';
import type { FilterArbitraries } from './filter-arbitrary.js';
import { everyList } from './list-kind.js';
import type { Shape } from './question.js';

/** The lists, without conditions. */
export function disagreeKinds(): List[] {
  const fates = ['LOST', 'WEAKENED', 'UNCHANGED'] as const;
  return everyList().flatMap((list): List[] => {
    if (list.noun === 'statements') return fates.map((fate) => ({ ...list, fate }));
    return list.noun === 'controversies' || list.of === 'testimony' ? [list] : [];
  });
}

/** Their shapes. */
export function disagreeShapes(filters: FilterArbitraries): fc.Arbitrary<Shape> {
  const lists = disagreeKinds();
  const of = (noun: List['noun']) => fc.constantFrom(...lists.filter((list) => list.noun === noun));
  return fc.record({
    list: fc.oneof({ weight: 2, arbitrary: of('controversies') }, of('statements'), of('evidence')),
    paths: filters.paths('statements'),
    evidence: filters.paths('evidence'),
  });
}
