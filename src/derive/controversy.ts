// Where the sources of a release disagree, found once, at load.
import type { Controversy } from '../domain/controversy.js';
import type { Graph, GraphEvidence } from '../domain/graph.js';
import { statementId, type EntityId } from '../domain/id.js';
import { oppositeOf } from '../domain/predicate.js';
import type { Statement } from '../domain/statement.js';
import { differingFigures, disputed, opposed, opposedAbove } from '../reasoning/controversy.js';

/** Pieces of evidence by statement. */
function byStatement(evidence: readonly GraphEvidence[]): Map<string, GraphEvidence[]> {
  const found = new Map<string, GraphEvidence[]>();
  for (const piece of evidence) {
    const pieces = found.get(piece.statement);
    if (pieces === undefined) found.set(piece.statement, [piece]);
    else pieces.push(piece);
  }
  return found;
}

/** All controversies, by id. `aboveOf` gives all that stand above an entity, each once. */
export function deriveControversies(
  { statements, evidence }: Pick<Graph, 'statements' | 'evidence'>,
  aboveOf: (entity: EntityId) => readonly EntityId[],
): Controversy[] {
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const pieces = byStatement(evidence);
  const against = ({ predicate, object }: Statement, subject: EntityId): Statement | undefined => {
    const opposite = oppositeOf(predicate);
    return opposite === null ? undefined : known.get(statementId({ subject, predicate: opposite, object }));
  };
  const found = statements.flatMap((statement) => {
    const opposite = statement.predicate === 'CONTRIBUTES_TO' ? against(statement, statement.subject) : undefined;
    const above = oppositeOf(statement.predicate) === null ? [] : aboveOf(statement.subject);
    return [
      disputed(statement),
      opposite === undefined ? null : opposed(statement, opposite),
      ...above.map((subject) => {
        const upper = against(statement, subject);
        return upper === undefined ? null : opposedAbove(statement, upper);
      }),
      ...(statement.subject.startsWith('actor:') ? differingFigures(statement, pieces.get(statement.id) ?? []) : []),
    ];
  });
  return found.filter((each) => each !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
}
