// Prefixes that begin many terms: what they complete to is worked out at load, so that no store ever walks a long range.
import { COMPLETIONS, type SearchIndex } from '../../domain/search.js';

/** A prefix of more terms of names than this is answered from the table; one of fewer by walking them. */
export const COMMON = 400;

/** Terms that are completed: words, and (after `=`) whole names. */
const isCompleted = (term: string): boolean => !/^[~@]/.test(term);

/** All prefixes, not empty, of more than `COMMON` of some sorted terms. */
function commonPrefixes(terms: readonly string[]): Set<string> {
  const common = new Set<string>();
  const ranges: [from: number, to: number, length: number][] = [[0, terms.length, 0]];
  for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
    const [from, to, length] = range;
    if (to - from <= COMMON) continue;
    if (length > 0) common.add((terms[from] ?? '').slice(0, length));
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && terms[at]?.[length] === terms[start]?.[length]) continue;
      // A term that ends here is no longer part of what follows.
      if ((terms[start] ?? '').length > length) ranges.push([start, at, length + 1]);
      start = at;
    }
  }
  return common;
}

/** For each prefix that is common the terms (by number) that it completes to: the best `COMPLETIONS`, best first. */
export function prefixTable({ terms, best }: Pick<SearchIndex, 'terms' | 'best'>): ReadonlyMap<string, number[]> {
  const named = [...terms.keys()].filter((at) => (best[at] ?? -1) >= 0 && isCompleted(terms[at] ?? ''));
  const common = commonPrefixes(named.map((at) => terms[at] ?? ''));
  const table = new Map<string, number[]>(Array.from(common, (prefix) => [prefix, []]));
  for (const at of bestFirst(named, best)) {
    const term = terms[at] ?? '';
    for (let length = 1; length <= term.length; length++) {
      const row = table.get(term.slice(0, length));
      if (row === undefined) break;
      if (row.length < COMPLETIONS) row.push(at);
    }
  }
  return table;
}

/** Terms (by number), those of the most important resources first, then in the order of terms. */
export function bestFirst(terms: readonly number[], best: Int32Array): number[] {
  return [...terms].sort((a, b) => (best[a] ?? 0) - (best[b] ?? 0) || a - b);
}
