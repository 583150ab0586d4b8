// Random searches: words of a corpus as people type them, mistyped, cut short and turned around, with kinds, languages,
// pages and cursors; and what a store tells of one, as the API shows it.
import fc from 'fast-check';
import type { Language } from '../../src/domain/language.js';
import { LAST_KEY } from '../../src/domain/order.js';
import { RESOURCE_KINDS, type ResourceKind, type SearchHit } from '../../src/domain/search.js';
import { highlightsOf, matchedName } from '../../src/reasoning/search/highlight.js';
import { countByKind, ofKinds, pageOfHits } from '../../src/reasoning/search/hit.js';
import { search, suggest } from '../../src/reasoning/search/search.js';
import type { Snapshot } from '../../src/store/graph-store.js';
import type { Reading } from '../support/reading.js';
import { resourcesOf, textsOf } from '../support/reading-text.js';
import { HOSTILE_TEXTS } from './search-text.js';

/** Where a page begins or ends: at the so-manieth hit (around the end of the list, again from its start), or a key. */
export type Place = number | string | null;

/** One search, or one completion. */
export interface SearchQuestion {
  readonly ask: 'search' | 'suggest';
  readonly text: string;
  readonly kinds: readonly ResourceKind[] | null;
  readonly after: Place;
  readonly before: Place;
  readonly limit: number;
  readonly backward: boolean;
  readonly languages: readonly Language[];
}

function keyAt(hits: readonly SearchHit[], place: Place): string | null {
  if (typeof place !== 'number') return place;
  return hits[place % Math.max(1, hits.length)]?.key ?? null;
}

/** Asks a store: a page of hits with their resources, matches and highlights, and what is counted. */
export async function askSearch(snapshot: Snapshot, question: SearchQuestion): Promise<unknown> {
  const { kinds, limit, backward, languages } = question;
  const seek = question.ask === 'search' ? search : suggest;
  const { hits, complete, sought } = await seek(snapshot, question.text);
  const window = { after: keyAt(hits, question.after), before: keyAt(hits, question.before), limit, backward };
  const page = pageOfHits(ofKinds(hits, kinds), window);
  const resources = await snapshot.resources(page.items.map(({ id }) => id));
  const shown = resources.map((resource, at) => {
    const hit = page.items[at];
    if (resource === null || hit === undefined) return null;
    return { resource, matched: matchedName(resource, hit, languages), highlights: highlightsOf(resource, sought) };
  });
  return { complete, facets: countByKind(hits), hits, page, shown };
}

/** Ways to write a word: as it is, in other letters, with a slip of the hand at a place, or only its beginning. */
const WAYS: readonly ((word: string, at: number) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.normalize('NFD').replace(/\p{M}/gu, ''),
  (word) => `l’${word}`,
  (word) => `${word}s`,
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => `${word.slice(0, at)}e${word.slice(at)}`,
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  (word, at) => word.slice(0, at + 1),
];

/** One to four words of one text that follow each other, each written in some way. */
function typedFrom(text: string): fc.Arbitrary<string> {
  const words = text.split(/\s+/);
  const ways = fc.array(fc.tuple(fc.constantFrom(...WAYS), fc.nat({ max: 12 })), { minLength: 1, maxLength: 4 });
  return fc
    .tuple(fc.nat({ max: words.length - 1 }), ways, fc.boolean(), fc.constantFrom(' ', ' ', ' ', '-', ' de ', ''))
    .map(([from, typed, turned, between]) => {
      const chosen = typed.flatMap(([write, slip], at) => {
        const word = words[from + at];
        return word === undefined ? [] : [write(word, slip % (word.length + 1))];
      });
      return (turned ? chosen.reverse() : chosen).join(between);
    });
}

/** Searches and completions over a corpus. */
export function searchesOver(reading: Reading): fc.Arbitrary<SearchQuestion> {
  const typed = fc.constantFrom(...resourcesOf(reading).flatMap(textsOf)).chain(typedFrom);
  const strange = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ maxLength: 20, unit: 'binary' }));
  const place = fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.nat({ max: 60 }) },
    fc.constantFrom('', LAST_KEY, 'a', '9'),
  );
  return fc.record({
    ask: fc.constantFrom('search', 'suggest'),
    text: fc.oneof({ weight: 12, arbitrary: typed }, strange),
    kinds: fc.option(fc.subarray([...RESOURCE_KINDS])),
    after: place,
    before: place,
    limit: fc.constantFrom(1, 2, 7, 20, 100),
    backward: fc.boolean(),
    languages: fc.constantFrom<readonly Language[]>(['fr', 'en'], ['en', 'fr'], ['fr'], ['en']),
  });
}
