// What search is asked to find, and how often it does: names written in other ways, each with what it may mean.
import type { Resource } from '#src/domain/entity.js';
import type { SearchReads } from '#src/domain/search.js';
import { search } from '#src/reasoning/search/search.js';
import { randomFrom } from '#src/reasoning/random.js';
import { initialsOf, KINDS, unaccented, type Name } from './variant.js';

const SEED = 20_260_101;

/** A name with whose it is. */
export interface Named extends Name {
  readonly id: string;
}

const plain = (text: string): string => unaccented(text).toLowerCase().replaceAll('’', "'");

/** All names of a resource. */
export function namesOf(resource: Resource): Named[] {
  const { id } = resource;
  switch (resource.type) {
    case 'Concept':
      return [
        { value: resource.prefLabel.fr, lang: 'fr', id },
        { value: resource.prefLabel.en, lang: 'en', id },
        ...resource.altLabels.map((label) => ({ ...label, id })),
      ];
    case 'Actor':
      return [resource.name, ...resource.alternateNames].map((value) => ({ value, lang: null, id }));
    case 'Territory':
      return [
        { value: resource.name.fr, lang: 'fr', id },
        { value: resource.name.en, lang: 'en', id },
      ];
    case 'Article':
      return [{ value: resource.title, lang: resource.language, id }];
  }
}

/** Which resources carry each name, as it is written but for case, accents and apostrophes. */
export function carriersOf(names: readonly Named[]): ReadonlyMap<string, ReadonlySet<string>> {
  const carriers = new Map<string, Set<string>>();
  for (const { value, id } of names) carriers.set(plain(value), (carriers.get(plain(value)) ?? new Set()).add(id));
  return carriers;
}

/** How many were asked, how often what was meant came first or among ten, and what came instead. */
export interface Tally {
  asked: number;
  first: number;
  tenth: number;
  readonly misses: string[];
}

/** Asks for variants; a hit is right when it carries the name meant, or the variant itself. */
export async function measure(
  reads: SearchReads,
  carriers: ReadonlyMap<string, ReadonlySet<string>>,
  asked: Iterable<{ readonly text: string; readonly means: ReadonlySet<string> }>,
): Promise<Tally> {
  const tally: Tally = { asked: 0, first: 0, tenth: 0, misses: [] };
  for (const { text, means } of asked) {
    const right = new Set([...means, ...(carriers.get(plain(text)) ?? [])]);
    const { hits } = await search(reads, text);
    const at = hits.findIndex(({ id }) => right.has(id));
    tally.asked++;
    if (at === 0) tally.first++;
    else tally.misses.push(`${text} -> ${hits[0]?.id ?? 'nothing'}, not ${[...means].join(' or ')} (${at})`);
    if (at >= 0 && at < 10) tally.tenth++;
  }
  return tally;
}

/** Names written in the way of one kind, each with what it may mean. */
export function* variantsOf(names: readonly Named[], carriers: ReadonlyMap<string, ReadonlySet<string>>, kind: number) {
  const random = randomFrom(SEED + kind);
  for (const name of names) {
    const means = carriers.get(plain(name.value)) ?? new Set();
    for (const text of KINDS[kind]?.vary(name, random) ?? []) yield { text, means };
  }
}

/** The initials of names, each once, with what they may mean. */
export function* initialsAsked(names: readonly Named[]) {
  const means = new Map<string, Set<string>>();
  for (const name of names) {
    const short = initialsOf(name);
    if (short !== null) means.set(short, (means.get(short) ?? new Set()).add(name.id));
  }
  for (const [text, ids] of means) yield { text, means: ids };
}
