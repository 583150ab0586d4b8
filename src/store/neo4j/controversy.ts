// Lists of controversies, as they were found at load or by the evidence that counts.
import type { ControversyList } from '../graph-store.js';
import { both, evidencePasses, inList, type Condition } from './filter.js';
import { ALL, all, indexed, lines, type Listing, type Rows } from './page.js';

/** Whether a piece of evidence is of a testimony, which has a year only when it has a figure. */
export function isOfTestimony(e: string, testimony: string): string {
  const [x, y] = [e, testimony];
  const share = `${x}.share = ${y}.value`;
  const quantity = `${x}.unit = ${y}.unit AND ${x}.value = ${y}.value`;
  const figure = `CASE WHEN ${y}.unit IS NULL THEN ${share} ELSE ${quantity} END`;
  return `${x}.stance = ${y}.stance AND (${y}.year IS NULL OR (${x}.year = ${y}.year AND ${figure}))`;
}

const SIDE = '.place, .statement, .stance, .year, .unit, .value';

function rowsOf({ of }: ControversyList, where: readonly string[]): Rows {
  if (of === 'release')
    return indexed({ pattern: '(c:Controversy)', on: ['c', 'Controversy'], key: 'byBalance' }, where);
  const pattern = '(c:Controversy)-[a:ABOUT]->()';
  return indexed({ pattern, on: ['a', 'ABOUT'], given: { entity: 'parent' }, key: 'byBalance' }, where);
}

/** The sort key by the evidence that counts, as domain/order.ts makes it. */
const KEY = lines(
  "right('000000' + toString(1000000 - 1000000 * least / most), 7)",
  "    + right('000000' + toString(9999999 - sources), 7) + '\\t' + c.id",
);

/** Controversies with the sides that are left by the evidence that counts. */
function counted(controversies: Rows, { where }: Condition): Rows {
  return ({ range, top }) =>
    lines(
      controversies(ALL),
      'CALL (c) {',
      'MATCH (c)-[side:SIDE]->(s:Statement)',
      'MATCH (s)-[e:EVIDENCE]->()',
      `WHERE ${all(isOfTestimony('e', 'side'), ...where)}`,
      'WITH side, count(DISTINCT e.component) AS sourceCount',
      `WITH collect(side {${SIDE}, sourceCount: sourceCount}) AS left,`,
      '  min(sourceCount) AS least, max(sourceCount) AS most, sum(sourceCount) AS sources',
      'WHERE size(left) > 1',
      `RETURN left, ${KEY} AS key`,
      '}',
      `WITH c, left, key WHERE ${range('key')}`,
      top('key'),
    );
}

/** A list of controversies in Cypher. */
export function controversyListing(list: ControversyList): Listing {
  const kinds = inList('c.kind', 'kinds', list.filter.kinds);
  const evidence = evidencePasses(list.evidence, 'e');
  const rows = rowsOf(list, kinds.where);
  const own = `.id, .kind, sides: COLLECT { MATCH (c)-[side:SIDE]->() RETURN side {${SIDE}, .sourceCount} }`;
  if (evidence.where.length === 0) {
    return { rows, key: 'c.byBalance', item: `c {${own}}`, parameters: kinds.parameters };
  }
  const { parameters } = both(kinds, evidence);
  return { rows: counted(rows, evidence), key: 'key', item: `c {${own}, left: left}`, parameters };
}
