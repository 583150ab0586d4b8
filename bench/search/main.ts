// Does search find first what a name was meant for, however it is written? Prints the table that the docs quote.
// Usage: npm run bench:search [-- FOLDER [--misses]], the folder of a corpus, `seed` when left out.
import { loadCorpus } from '#src/corpus/corpus.js';
import { deriveGraph } from '#src/derive/derive.js';
import { deriveSearch } from '#src/derive/search.js';
import { entitiesInOrder, deriveTies } from '#src/derive/tie.js';
import type { Resource } from '#src/domain/entity.js';
import type { Graph } from '#src/domain/graph.js';
import type { SearchReads } from '#src/domain/search.js';
import { importance } from '#src/reasoning/importance.js';
import { search } from '#src/reasoning/search/search.js';
import { createSearchReads } from '#src/store/memory/search.js';
import { randomFrom } from '../relatedness/random.js';
import { initialsOf, KINDS, unaccented, type Name } from './variant.js';

const SEED = 20_260_101;

interface Named extends Name {
  readonly id: string;
}

const plain = (text: string): string => unaccented(text).toLowerCase().replaceAll('’', "'");

function namesOf(resource: Resource): Named[] {
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
function carriersOf(names: readonly Named[]): ReadonlyMap<string, ReadonlySet<string>> {
  const carriers = new Map<string, Set<string>>();
  for (const { value, id } of names) carriers.set(plain(value), (carriers.get(plain(value)) ?? new Set()).add(id));
  return carriers;
}

interface Tally {
  asked: number;
  first: number;
  tenth: number;
  readonly misses: string[];
}

/** Asks for variants; a hit is right when it carries the name meant, or the variant itself. */
async function measure(
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

function* variantsOf(names: readonly Named[], carriers: ReadonlyMap<string, ReadonlySet<string>>, kind: number) {
  const random = randomFrom(SEED + kind);
  for (const name of names) {
    const means = carriers.get(plain(name.value)) ?? new Set();
    for (const text of KINDS[kind]?.vary(name, random) ?? []) yield { text, means };
  }
}

function* initialsAsked(names: readonly Named[]) {
  const means = new Map<string, Set<string>>();
  for (const name of names) {
    const short = initialsOf(name);
    if (short !== null) means.set(short, (means.get(short) ?? new Set()).add(name.id));
  }
  for (const [text, ids] of means) yield { text, means: ids };
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));
const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function importanceOf(graph: Graph): (id: string) => number {
  const ranks = importance(deriveTies(graph));
  const ordinals = new Map<string, number>(entitiesInOrder(graph).map(({ id }, at) => [id, at]));
  return (id) => ranks[ordinals.get(id) ?? -1] ?? 0;
}

async function run(graph: Graph, showMisses: boolean): Promise<boolean> {
  const { concepts, actors, territories, articles } = graph;
  const started = performance.now();
  const index = deriveSearch([...concepts, ...actors, ...territories, ...articles], importanceOf(graph));
  const derived = performance.now();
  const reads = createSearchReads(index);
  const built = performance.now();
  console.log(
    `${index.terms.length} terms, ${index.place.length} places; derived in ${(derived - started).toFixed(0)} ms, opened in ${(built - derived).toFixed(0)} ms.`,
  );
  const entities = [...concepts, ...actors, ...territories].flatMap(namesOf);
  const titles = articles.flatMap(namesOf);
  const carriers = carriersOf([...entities, ...titles]);
  const rows = [
    ...KINDS.map(({ title, goal }, kind) => ({ title, goal, kind })),
    { title: 'initials', goal: null, kind: -1 },
  ];
  console.log(line(['as written', 'goal', 'names asked', 'first', 'in ten', 'titles asked', 'first', 'in ten']));
  console.log(line(['---', '---', '---', '---', '---', '---', '---', '---']));
  let [met, all] = [true, 0];
  for (const { title, goal, kind } of rows) {
    const of = (names: readonly Named[]) => (kind < 0 ? initialsAsked(names) : variantsOf(names, carriers, kind));
    const named = await measure(reads, carriers, of(entities));
    const titled = await measure(reads, carriers, kind < 0 ? [] : of(titles));
    const cells = [named, titled].flatMap(({ asked, first, tenth }) => [
      asked,
      share(first, asked),
      share(tenth, asked),
    ]);
    console.log(line([title, goal ?? '-', ...cells]));
    if (showMisses) for (const miss of [...named.misses, ...titled.misses]) console.log(`    ${miss}`);
    all += named.asked + titled.asked;
    if (goal !== null && named.first < goal * named.asked) met = false;
  }
  console.log(`${all} searches, ${((performance.now() - built) / all).toFixed(2)} ms each.`);
  return met;
}

const [folder = 'seed', ...flags] = process.argv.slice(2);
const loaded = await loadCorpus(folder);
if ('corpus' in loaded) {
  const met = await run(deriveGraph(loaded.corpus), flags.includes('--misses'));
  console.log(met ? 'All goals are met.' : 'Some goals are not met.');
  process.exitCode = met ? 0 : 1;
} else {
  console.error(`${folder} is no sound corpus: npm run check-seed ${folder}`);
  process.exitCode = 1;
}
