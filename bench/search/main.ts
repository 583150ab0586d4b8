// Does search find first what a name was meant for, however it is written? Prints the table that the docs quote.
// Usage: npm run bench:search [-- FOLDER [--misses]], the folder of a corpus, `seed` when left out.
import { loadCorpus } from '#src/corpus/corpus.js';
import { deriveGraph } from '#src/derive/derive.js';
import { deriveSearch } from '#src/derive/search.js';
import { entitiesInOrder, deriveTies } from '#src/derive/tie.js';
import type { Graph } from '#src/domain/graph.js';
import { importance } from '#src/reasoning/importance.js';
import { createSearchReads } from '#src/store/memory/search.js';
import { carriersOf, initialsAsked, measure, namesOf, variantsOf, type Named } from './recall.js';
import { KINDS } from './variant.js';

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
