// What becomes of a statement when some evidence is set aside.
import type { Fate } from '../domain/statement.js';

/** The fate of a statement by its independent sources before and after. What had none before has lost nothing. */
export function fateOf(before: number, after: number): Fate {
  if (after === before) return 'UNCHANGED';
  return after === 0 ? 'LOST' : 'WEAKENED';
}
