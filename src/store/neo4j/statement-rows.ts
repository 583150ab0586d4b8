// Rows of statements, before any evidence is looked at: all, those at one end of an entity, or at either.
import { all, byId, indexed, lines, type Rows } from './page.js';

/** Names of the sort keys of statements. */
export type StatementKey = 'bySources' | 'byOldest' | 'byNewest';

/** All statements of the release. */
export function everyStatement(key: StatementKey, where: readonly string[] = []): Rows {
  return indexed({ pattern: '(s:Statement)', on: ['s', 'Statement'], key }, where);
}

/** The statement of an id that a variable holds. */
export function named(variable: string, key: StatementKey, where: readonly string[] = []): Rows {
  return ({ range, top }) => lines(all(byId('s', 'Statement', variable), range(`s.${key}`), ...where), top(`s.${key}`));
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
