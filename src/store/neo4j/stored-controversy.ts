// Controversies as Neo4j stores them: (Controversy)-[SIDE]->(Statement), and (Controversy)-[ABOUT]->(Entity) for each end.
import type { Controversy } from '../../domain/controversy.js';
import type { Graph } from '../../domain/graph.js';
import { controversyKey } from '../../domain/order.js';
import { integer } from './session.js';
import type { LinkRow } from './stored-link.js';
import type { Properties } from './stored-node.js';

/** A controversy. */
export function controversyProperties(controversy: Controversy): Properties {
  const { id, kind } = controversy;
  return { id, kind, byBalance: controversyKey(controversy) };
}

/** From each controversy to the statement of each side; the figure of the side, where it has one, lies flat. */
export function sideLinks(controversies: readonly Controversy[]): LinkRow[] {
  return controversies.flatMap(({ id, sides }) =>
    sides.map(({ place, statement, stance, figure, sourceCount }) => ({
      from: id,
      to: statement,
      properties: {
        ...{ place: integer(place), statement, stance, sourceCount: integer(sourceCount) },
        year: figure === null ? null : integer(figure.year),
        unit: figure?.unit ?? null,
        value: figure?.value ?? null,
      },
    })),
  );
}

/** From each controversy to each end of its statements, once. */
export function aboutLinks({ controversies, statements }: Pick<Graph, 'controversies' | 'statements'>): LinkRow[] {
  const ends = new Map(statements.map(({ id, subject, object }) => [id, [subject, object]]));
  return controversies.flatMap((controversy) => {
    const all = new Set(controversy.sides.flatMap(({ statement }) => ends.get(statement) ?? []));
    const byBalance = controversyKey(controversy);
    return Array.from(all, (entity) => ({ from: controversy.id, to: entity, properties: { entity, byBalance } }));
  });
}
