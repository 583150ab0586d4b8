// Rows of statements, before any evidence is looked at: all, those at one end of an entity, or at either.
import { all, byId, indexed, lines, type Rows } from './page.js';

/** Names of the sort keys of statements. */
export type StatementKey = 'bySources' | 'byOldest' | 'byNewest';

/** All statements of the release. */
export function everyStatement(key: StatementKey, where: readonly string[] = []): Rows {
  return indexed({ pattern: '(s:Statement)', on: ['s', 'Statement'], key }, where);
}

/** The ids of each entity of a parent and the next, as `one` and `other`. */
export const EACH_STEP = lines(
  "UNWIND range(0, size(split(parent, ' ')) - 2) AS place",
  "WITH split(parent, ' ')[place] AS one, split(parent, ' ')[place + 1] AS other",
);

/** The statement `s` of every predicate between `one` and `other`, which may stand either way. */
export const BETWEEN = lines(
  'UNWIND $everyPredicate AS predicate',
  "UNWIND [one + '/' + predicate + '/' + other, other + '/' + predicate + '/' + one] AS triple",
  byId('s', 'Statement', "('statement:' + triple)"),
);

/** Statements between each entity of a parent and the next. */
export function ofTie(key: StatementKey, where: readonly string[] = []): Rows {
  return ({ range, top }) =>
    lines(EACH_STEP, all(BETWEEN, range(`s.${key}`), ...where), 'WITH DISTINCT s', top(`s.${key}`));
}

/** Statements of which one end is an id. */
export function ofEnd(end: 'subject' | 'object', id: string, key: StatementKey, where: readonly string[] = []): Rows {
  return indexed({ pattern: '(s:Statement)', on: ['s', 'Statement'], given: { [end]: id }, key }, where);
}

/** Statements of which either end is an id that a variable holds, each once. */
export function ofEitherEnd(variable: string, key: StatementKey, where: readonly string[] = []): Rows {
  return (cut) =>
    lines(
      `CALL (${variable}) {`,
      ofEnd('subject', variable, key, where)(cut),
      'RETURN s',
      'UNION',
      ofEnd('object', variable, key, where)(cut),
      'RETURN s',
      '}',
      cut.top(`s.${key}`),
    );
}

/** The rows of each id of a parameter together, each once. `rowsOf` is given the variable that holds one id. */
export function ofEach(parameter: string, key: StatementKey, rowsOf: (variable: string) => Rows): Rows {
  return (cut) =>
    lines(
      `UNWIND $${parameter} AS id`,
      `CALL (id) {\n${rowsOf('id')(cut)}\nRETURN s\n}`,
      'WITH DISTINCT s',
      cut.top(`s.${key}`),
    );
}
