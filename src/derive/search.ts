// The inverted index of a release: every term of every resource, with its places, in columns.
import type { Resource } from '../domain/entity.js';
import type { Language } from '../domain/language.js';
import type { SearchIndex } from '../domain/search.js';
import { emitTerms } from '../reasoning/search/document.js';
import { stemKeys } from '../reasoning/search/form.js';
import { IN_DESCRIPTION } from '../reasoning/search/place.js';

/** Rows as they are found: by resource, the terms numbered as they come. */
class Rows {
  readonly terms: string[] = [];
  private readonly number = new Map<string, number>();
  readonly term: number[] = [];
  readonly resource: number[] = [];
  readonly place: number[] = [];

  /** The number of a term. */
  of(term: string): number {
    const known = this.number.get(term);
    if (known !== undefined) return known;
    this.number.set(term, this.terms.length);
    return this.terms.push(term) - 1;
  }

  /** Adds the terms of one resource, each place once, in the order of places. */
  add(resource: number, places: ReadonlyMap<number, ReadonlySet<number>>): void {
    for (const [term, found] of places) {
      for (const place of [...found].sort((a, b) => a - b)) {
        this.term.push(term);
        this.resource.push(resource);
        this.place.push(place);
      }
    }
  }
}

/** The stems of terms, each way of writing one stemmed once. */
class Stems {
  readonly keys: Set<string>[] = [];
  private readonly seen = new Set<string>();

  add(term: number, surface: string, languages: readonly Language[]): void {
    const written = `${term} ${languages.join()} ${surface.toLowerCase()}`;
    if (this.seen.has(written)) return;
    this.seen.add(written);
    const keys = (this.keys[term] ??= new Set());
    for (const key of stemKeys(surface, languages)) keys.add(key);
  }
}

/** Adds to one place of a column; answers what is there then. */
function increase(column: Int32Array, at: number, by: number): number {
  return (column[at] = (column[at] ?? 0) + by);
}

/** Rows gathered by term, the terms sorted; within a term rows keep their order (a counting sort). */
function byTerm({ terms, term, resource, place }: Rows) {
  const order = Array.from(terms.keys()).sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1));
  const rank = new Int32Array(terms.length);
  order.forEach((number, at) => (rank[number] = at));
  const offsets = new Int32Array(terms.length + 1);
  for (const number of term) increase(offsets, (rank[number] ?? 0) + 1, 1);
  for (let at = 0; at < terms.length; at++) increase(offsets, at + 1, offsets[at] ?? 0);
  const next = offsets.slice(0, terms.length);
  const columns = { resource: new Int32Array(term.length), place: new Int32Array(term.length) };
  term.forEach((number, row) => {
    const at = increase(next, rank[number] ?? 0, 1) - 1;
    columns.resource[at] = resource[row] ?? 0;
    columns.place[at] = place[row] ?? 0;
  });
  return { order, offsets, ...columns };
}

/** How many resources hold each term, how many in a name, and the first that does. */
function countHolders(offsets: Int32Array, resource: Int32Array, place: Int32Array) {
  const terms = offsets.length - 1;
  const [held, named, best] = [new Int32Array(terms), new Int32Array(terms), new Int32Array(terms).fill(-1)];
  for (let term = 0; term < terms; term++) {
    let [last, lastNamed] = [-1, -1];
    for (let row = offsets[term] ?? 0; row < (offsets[term + 1] ?? 0); row++) {
      const at = resource[row] ?? 0;
      if (at !== last) increase(held, term, 1);
      last = at;
      if (place[row] === IN_DESCRIPTION || at === lastNamed) continue;
      increase(named, term, 1);
      if (lastNamed < 0) best[term] = at;
      lastNamed = at;
    }
  }
  return { held, named, best };
}

/**
 * Builds the index of resources. `importanceOf` gives the importance of an id, from 0 to 1; that of an article is 0.
 */
export function deriveSearch(all: readonly Resource[], importanceOf: (id: string) => number): SearchIndex {
  const weighed = all
    .map((resource) => ({ resource, importance: importanceOf(resource.id) }))
    .sort((a, b) => b.importance - a.importance || (a.resource.id < b.resource.id ? -1 : 1));
  const [rows, stems] = [new Rows(), new Stems()];
  weighed.forEach(({ resource }, at) => {
    const places = new Map<number, Set<number>>();
    emitTerms(resource, (term, place, surface, languages) => {
      const number = rows.of(term);
      const known = places.get(number);
      if (known === undefined) places.set(number, new Set([place]));
      else known.add(place);
      if (surface !== null) stems.add(number, surface, languages);
    });
    rows.add(at, places);
  });
  const { order, offsets, resource, place } = byTerm(rows);
  return {
    resources: weighed.map(({ resource: { id } }) => id),
    importance: Float64Array.from(weighed, ({ importance }) => importance),
    terms: order.map((number) => rows.terms[number] ?? ''),
    stems: order.map((number) => [...(stems.keys[number] ?? [])].sort()),
    ...countHolders(offsets, resource, place),
    offsets,
    resource,
    place,
  };
}
