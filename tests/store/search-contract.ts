// What either store must give of the search index, told a second time by walking all resources.
import { expect, it } from 'vitest';
import type { Graph } from '../../src/domain/graph.js';
import type { Resource } from '../../src/domain/entity.js';
import type { FoundTerm, Posting } from '../../src/domain/search.js';
import { emitTerms } from '../../src/reasoning/search/document.js';
import { stemKeys } from '../../src/reasoning/search/form.js';
import { typoKeys } from '../../src/reasoning/search/typo.js';
import { search, suggest } from '../../src/reasoning/search/search.js';
import type { Snapshot } from '../../src/store/graph-store.js';
import { randomTexts } from './search-text.js';

/** All postings of a graph, the most important resource first. */
function readPostings(graph: Graph): { postings: Posting[]; stems: Map<string, Set<string>>; order: Resource[] } {
  const importance = (resource: Resource): number => (resource.type === 'Article' ? 0 : resource.importance);
  const order: Resource[] = [...graph.concepts, ...graph.actors, ...graph.territories, ...graph.articles];
  order.sort((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
  const stems = new Map<string, Set<string>>();
  const postings = order.flatMap((resource) => {
    const found = new Map<string, Set<number>>();
    emitTerms(resource, (term, place, surface, languages) => {
      found.set(term, (found.get(term) ?? new Set()).add(place));
      const keys = surface === null ? [] : stemKeys(surface, languages);
      stems.set(term, new Set([...(stems.get(term) ?? []), ...keys]));
    });
    return Array.from(found, ([term, places]) => ({
      term,
      id: resource.id,
      importance: importance(resource),
      places: [...places].sort((a, b) => a - b),
    }));
  });
  return { postings, stems, order };
}

function byTermOf(postings: readonly Posting[]): Map<string, Posting[]> {
  const byTerm = new Map<string, Posting[]>();
  for (const posting of postings) {
    const known = byTerm.get(posting.term);
    if (known === undefined) byTerm.set(posting.term, [posting]);
    else known.push(posting);
  }
  return byTerm;
}

/** The terms of a graph, sorted, as a store must find them. */
function readTerms({ postings, stems, order }: ReturnType<typeof readPostings>): FoundTerm[] {
  const ordinal = new Map<string, number>(order.map(({ id }, at) => [id, at]));
  const byTerm = byTermOf(postings);
  return Array.from(byTerm, ([term, held]) => {
    const named = held.filter(({ places }) => places.some((place) => place !== 0));
    const best = named[0] === undefined ? -1 : (ordinal.get(named[0].id) ?? -1);
    return { term, stems: [...(stems.get(term) ?? [])].sort(), held: held.length, named: named.length, best };
  }).sort((a, b) => (a.term < b.term ? -1 : 1));
}

/** Holds a store to what the graph that it loaded says; `rounds` random texts are asked. */
export function itSearches(stored: () => Promise<{ snapshot: Snapshot; graph: Graph }>, rounds: number): void {
  it('finds terms by themselves, by beginning and by key', async () => {
    const { snapshot, graph } = await stored();
    const terms = readTerms(readPostings(graph));
    const none = { terms: [], prefixes: [], keys: [] };
    const every = await snapshot.searchTerms({ ...none, terms: terms.map(({ term }) => term).reverse() });
    expect(every).toEqual(terms);
    for (const prefix of ['t', 'te', 'territ', 'ma', '=', '=m', 'zzz']) {
      const named = terms.filter(({ term, best }) => best >= 0 && term.startsWith(prefix));
      const best = named.sort((a, b) => a.best - b.best || (a.term < b.term ? -1 : 1)).slice(0, 50);
      const found = await snapshot.searchTerms({ ...none, prefixes: [prefix] });
      expect(found, prefix).toEqual(best.sort((a, b) => (a.term < b.term ? -1 : 1)));
    }
    const keys = [...stepped(terms).flatMap(({ term, stems }) => [...stems, ...typoKeys(term)]), 'd:unknown', 'x'];
    const wanted = new Set(keys);
    const withKey = terms.filter(({ term, stems }) => [...stems, ...typoKeys(term)].some((key) => wanted.has(key)));
    expect(await snapshot.searchTerms({ ...none, keys })).toEqual(withKey);
    expect(await snapshot.searchTerms(none)).toEqual([]);
  });

  it('gives the postings of the most important resources, and those within some', async () => {
    const { snapshot, graph } = await stored();
    const { postings, order } = readPostings(graph);
    const byTerm = byTermOf(postings);
    const asked = [...stepped([...byTerm.keys()]), 'unknown-term'];
    const most = [...byTerm]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, 3)
      .map(([term]) => term);
    for (const limit of [1, 3, 100, 101, 2_000]) {
      const wanted = [...most, ...asked].map((term) => ({ term, limit }));
      const expected = wanted.map(({ term }) => (byTerm.get(term) ?? []).slice(0, limit));
      expect(await snapshot.searchPostings(wanted, null)).toEqual(expected);
      const within = [
        ...stepped(
          order.map(({ id }) => id as string),
          3,
        ).reverse(),
        'concept:unknown',
      ];
      const inside = wanted.map(({ term }) =>
        (byTerm.get(term) ?? []).filter(({ id }) => within.includes(id)).slice(0, limit),
      );
      expect(await snapshot.searchPostings(wanted, within)).toEqual(inside);
      expect(await snapshot.searchPostings(wanted, [])).toEqual(wanted.map(() => []));
    }
    expect(await snapshot.searchPostings([], null)).toEqual([]);
  });

  it('answers any text, each of its hits once and in the order of its key', async () => {
    const { snapshot, graph } = await stored();
    for (const text of randomTexts(graph, rounds)) {
      for (const { hits } of [await search(snapshot, text), await suggest(snapshot, text)]) {
        const keys = hits.map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)].sort());
      }
    }
  });
}

/** Every so many of a list. */
function stepped<T>(all: readonly T[], step = 17): T[] {
  return all.filter((_, at) => at % step === 0);
}
