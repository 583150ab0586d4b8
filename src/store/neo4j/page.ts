// Pages of any list as Cypher: a range of keys read from an index, for many parents in one statement. SKIP is never used.
import { LAST_KEY } from '../../domain/order.js';
import type { Slice, Window } from '../graph-store.js';
import type { Translate } from './rows.js';
import { integer, type Cypher, type Row } from './session.js';

/** What of a list is wanted, as fragments of Cypher. */
export interface Cut {
  /** The condition that a key must fulfil. */
  readonly range: (key: string) => string;
  /** Sorts what is in scope and keeps the first; nothing where all is wanted. */
  readonly top: (...order: readonly string[]) => string;
}

/** Clauses that leave those rows of a list in scope that are within the cut. They know `parent` and `$release`. */
export type Rows = (cut: Cut) => string;

/** A list in Cypher. */
export interface Listing {
  readonly rows: Rows;
  /** The key and the item of a row, as expressions. */
  readonly key: string;
  readonly item: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What stands for a parent in the statement; its text without. */
  readonly parentOf?: (parent: string) => unknown;
}

/** Parents as the statement knows them. */
function given({ parentOf }: Listing, parents: readonly string[]): readonly unknown[] {
  return parentOf === undefined ? parents : parents.map(parentOf);
}

/** All of a list, in no order. Every key is more than the empty text, and only a range lets an index answer. */
export const ALL: Cut = { range: (key) => `${key} > ''`, top: () => '' };
const UP_TO_AFTER: Cut = { range: (key) => `${key} <= $after`, top: () => '' };
const FROM_BEFORE: Cut = { range: (key) => `${key} >= $before`, top: () => '' };

/** The first rows (backward, the last) strictly between two keys, `$take` of them. */
export function windowCut(backward: boolean): Cut {
  const direction = backward ? ' DESC' : '';
  return {
    range: (key) => `${key} > $after AND ${key} < $before`,
    top: (...order) => `WITH * ORDER BY ${order.map((each) => each + direction).join(', ')} LIMIT $take`,
  };
}

/** Joins clauses, leaving out the empty ones. */
export function lines(...clauses: readonly string[]): string {
  return clauses.filter((clause) => clause !== '').join('\n');
}

/** Joins conditions. */
export function all(...conditions: readonly string[]): string {
  return conditions.join('\n  AND ');
}

/** An index on `release`, some properties that are given, and a key. */
export interface Index {
  readonly pattern: string;
  /** The variable and the label or type that the index is on. */
  readonly on: readonly [name: string, label: string];
  /** Properties between `release` and the key, with the expressions that they equal. */
  readonly given?: Readonly<Record<string, string>>;
  readonly key: string;
}

/**
 * The rows that an index holds, sorted by it. The planner takes the order of an index only when every property of it is
 * named, and strays from it on small data without the hint; without SEEK it may read the whole index just after a load.
 */
export function indexed({ pattern, on: [name, label], given = {}, key }: Index, where: readonly string[] = []): Rows {
  const properties = ['release', ...Object.keys(given), key];
  const equal = Object.entries({ release: '$release', ...given }).map(([each, value]) => `${name}.${each} = ${value}`);
  return ({ range, top }) =>
    lines(
      `MATCH ${pattern}`,
      `USING INDEX SEEK ${name}:${label}(${properties.join(', ')})`,
      `WHERE ${all(...equal, range(`${name}.${key}`), ...where)}`,
      top(...properties.map((each) => `${name}.${each}`)),
    );
}

/** One node by its id. */
export function byId(name: string, label: 'Resource' | 'Statement', id: string): string {
  return `MATCH (${name}:${label}) USING INDEX SEEK ${name}:${label}(release, id) WHERE ${name}.release = $release AND ${name}.id = ${id}`;
}

const EACH_PARENT = lines('UNWIND range(0, size($parents) - 1) AS at', 'WITH at, $parents[at] AS parent');

/** A subquery for each parent. `body` knows `parent`, `returning` names what it returns. */
export function forEachParent(body: string, returning: string): string {
  return lines(EACH_PARENT, `CALL (parent) {\n${body}\n}`, `RETURN at, ${returning}`);
}

/** The first rows of an index, one more than are looked at, to know whether there are more. */
export const FIRST: Cut = windowCut(false);

/** The parameters of `FIRST`; the lower and the upper end of the keys are given, since only then an index is sought in. */
export function firstOf(limit: number): Readonly<Record<string, unknown>> {
  return { after: '', before: LAST_KEY, take: integer(limit + 1) };
}

/** One slice for each parent. One item more is asked than the window holds, to know whether there is more. */
export function pagesQuery(listing: Listing, parents: readonly string[], window: Window): Cypher {
  const { rows, key, item, parameters } = listing;
  const { after, before, limit, backward } = window;
  const page = lines(rows(windowCut(backward)), `RETURN collect({key: ${key}, item: ${item}}) AS items`);
  return {
    text: forEachParent(page, 'items'),
    parameters: {
      ...{ ...parameters, parents: given(listing, parents) },
      ...{ after: after ?? '', before: before ?? LAST_KEY, take: integer(limit + 1) },
    },
  };
}

const exists = (rows: string): string => `EXISTS {\n${rows}\nRETURN 1 AS one\n}`;

/**
 * Whether each parent's list holds anything outside of the window. A statement of its own: most pages are first ones
 * and need none, and planned together with the page it would make a text for every way to give two cursors.
 */
export function outsideQuery(listing: Listing, parents: readonly string[], window: Window): Cypher {
  const { rows, parameters } = listing;
  const earlier = `${exists(rows(UP_TO_AFTER))} AS earlier`;
  const later = `${exists(rows(FROM_BEFORE))} AS later`;
  return {
    text: lines(EACH_PARENT, `RETURN at, ${earlier},\n${later}`),
    parameters: {
      ...{ ...parameters, parents: given(listing, parents) },
      ...{ after: window.after ?? '', before: window.before ?? LAST_KEY },
    },
  };
}

/** How many items each parent's list holds. */
export function countsQuery(listing: Listing, parents: readonly string[]): Cypher {
  const body = lines(listing.rows(ALL), 'RETURN count(*) AS count');
  const parameters = { ...listing.parameters, parents: given(listing, parents) };
  return { text: forEachParent(body, 'count'), parameters };
}

/** One item of a page, as `pagesQuery` returns it. */
interface PageItem {
  readonly key: string;
  readonly item: unknown;
}

/** The slices that pages make with what is outside of their window, in the order of the parents. */
export function slicesOf<T>(
  pages: readonly Row[],
  outside: readonly Row[],
  parents: readonly string[],
  { limit, backward }: Window,
  translate: Translate<T>,
): Slice<T>[] {
  const earlier = columnOf(outside, 'earlier', parents, false);
  const later = columnOf(outside, 'later', parents, false);
  return columnOf<readonly PageItem[]>(pages, 'items', parents, []).map((items, at) => {
    const more = items.length > limit;
    const kept = items.slice(0, limit);
    if (backward) kept.reverse();
    return {
      items: kept.map(({ item }) => translate(item as never)),
      keys: kept.map(({ key }) => key),
      hasNext: later[at] === true || (more && !backward),
      hasPrevious: earlier[at] === true || (more && backward),
    };
  });
}

/** What each parent's row holds under a name, in the order of the parents. */
export function columnOf<T>(rows: readonly Row[], name: string, parents: readonly unknown[], otherwise: T): T[] {
  const column = parents.map(() => otherwise);
  for (const row of rows) column[row['at'] as number] = row[name] as T;
  return column;
}
