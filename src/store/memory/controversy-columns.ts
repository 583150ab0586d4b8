// Controversies in columns: as they were found at load, in their order, by statement and by entity.
import type { Controversy } from '../../domain/controversy.js';
import type { Graph } from '../../domain/graph.js';
import { controversyKey } from '../../domain/order.js';
import { csr, orderByKey, type Csr, type Order } from './csr.js';
import type { EntityColumns } from './entity-columns.js';
import type { StatementColumns } from './statement-columns.js';

/** Controversies, numbered in the order of their ids. */
export interface ControversyColumns {
  readonly all: readonly Controversy[];
  /** The statement of each side of each, by the side's place. */
  readonly statements: readonly (readonly number[])[];
  /** Entity to the controversies that have it as an end of a statement, most balanced first. */
  readonly ofEntity: Csr;
  readonly order: Order;
}

/** Builds the columns of controversies. */
export function controversyColumns(
  { controversies, statements: known }: Graph,
  entities: EntityColumns,
  statements: StatementColumns,
): ControversyColumns {
  const ordinals = new Map(known.map(({ id }, at) => [id, at]));
  const order = orderByKey(controversies.map(controversyKey));
  const ofSides = controversies.map(({ sides }) => {
    const byPlace: number[] = [];
    for (const { place, statement } of sides) byPlace[place] = ordinals.get(statement) ?? 0;
    return byPlace;
  });
  const ends = Array.from(order.sequence).flatMap((at) => {
    const both = (ofSides[at] ?? []).flatMap((each) => [statements.subject[each] ?? -1, statements.object[each] ?? -1]);
    return [...new Set(both)].map((entity) => [entity, at] as const);
  });
  const ofEntity = csr(
    entities.all.length,
    ends.map(([entity]) => entity),
    ends.map(([, at]) => at),
  );
  return { all: controversies, statements: ofSides, ofEntity, order };
}
