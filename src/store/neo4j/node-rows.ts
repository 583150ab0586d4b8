// Rows of nodes in a list: all of a label, those of some ids, or those that a parent is joined to.
import type { EntityOrder } from '../../domain/order.js';
import type { Language } from '../../domain/language.js';
import { all, byId, indexed, lines, type Rows } from './page.js';

/** Names of the sort keys of entities. */
export type EntityKey = 'byLabelFr' | 'byLabelEn' | 'byArticles' | 'byImportance';

/** The key that an order of entities compares. */
export function entityKey(order: EntityOrder, language: Language): EntityKey {
  if (order === 'ARTICLES') return 'byArticles';
  if (order === 'IMPORTANCE') return 'byImportance';
  return language === 'fr' ? 'byLabelFr' : 'byLabelEn';
}

/** All nodes `n` of a label. */
export function everyNode(label: string, key: string, where: readonly string[]): Rows {
  return indexed({ pattern: `(n:${label})`, on: ['n', label], key }, where);
}

/** The nodes `n` of a label among the ids of a parameter. */
export function nodesOf(parameter: string, label: string, key: string, where: readonly string[]): Rows {
  return ({ range, top }) =>
    lines(
      `UNWIND $${parameter} AS id`,
      byId('n', 'Resource', 'id'),
      `AND ${all(`n:${label}`, range(`n.${key}`), ...where)}`,
      top(`n.${key}`),
    );
}

/** The nodes `n` at the end of a path from `p`: the parent, or each of the ids of a parameter. */
export function joinedNodes(path: string, key: string, where: readonly string[], from = 'parent'): Rows {
  return ({ range, top }) =>
    lines(
      ...(from === 'parent' ? [] : [`UNWIND $${from} AS id`]),
      byId('p', 'Resource', from === 'parent' ? 'parent' : 'id'),
      `MATCH ${path}`,
      `WITH DISTINCT n WHERE ${all(range(`n.${key}`), ...where)}`,
      top(`n.${key}`),
    );
}
