// What falls without some sources: one list of statements for each fate.
import type { Fate } from '../../domain/statement.js';
import { ROOT } from '../../store/graph-store.js';
import { connect, type FieldInfo, type PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import type { RobustnessResolvers } from '../generated.js';
import type { SetAside } from '../parent.js';

const ofFate =
  (fate: Fate) =>
  ({ filter, evidence }: SetAside, page: PageArgs, context: Context, info: FieldInfo) => {
    const list = { noun: 'statements', of: ROOT, filter, evidence, fate, order: 'SOURCES' } as const;
    return connect(context, info, list, ROOT, page);
  };

/** Resolvers of Robustness. */
export const Robustness: RobustnessResolvers = {
  lost: ofFate('LOST'),
  weakened: ofFate('WEAKENED'),
  unchanged: ofFate('UNCHANGED'),
};
