// What does each store cost: to load, in memory, and to ask without HTTP; of the real corpus and of synthetic ones.
import { parseArgs } from 'node:util';
import { show, table } from './figures.js';
import { measure, sizeOf } from './process.js';

/** What is measured when nothing is asked for. */
const DEFAULT = [
  { store: 'memory', links: 'seed' },
  { store: 'memory', links: 1_000_000 },
  { store: 'neo4j', links: 'seed' },
];

/** Stores and sizes to measure. @throws Error for one that is unknown */
function runsOf({ stores, links }) {
  if (links === undefined) return DEFAULT.filter(({ store }) => (stores ?? store).split(',').includes(store));
  return links.split(',').flatMap((size) => {
    if (size !== 'seed' && !(Number(size) >= 1000)) throw new Error(`--links ${size}: pass seed or 1000 and more`);
    return (stores ?? 'memory,neo4j').split(',').map((store) => ({ store, links: sizeOf(size) }));
  });
}

const LOAD_HEADS = [
  'store',
  'links',
  'facts MB',
  'JSON.parse s',
  'derive s',
  'load s',
  'load × parse',
  'records B/link',
  'store B/link',
  'RSS MB',
];

function loadRow({ store, links, skipped, megabytes, parse, derive, load, recordBytes, storeBytes, rss }) {
  if (skipped !== undefined) return [store, show(links), ...LOAD_HEADS.slice(2).map(() => '-')];
  return [
    store,
    show(links),
    show(megabytes),
    show(parse),
    show(derive),
    show(load),
    show(load / parse),
    show(recordBytes / links),
    show(storeBytes / links),
    show(rss),
  ];
}

const QUESTION_HEADS = ['store', 'question', 'links', 'p50 ms', 'p99 ms', '× look-up, p50', 'asked'];

function questionRows({ store, links, questions = [] }) {
  return questions.map(({ name, p50, p99, count }) => [
    store,
    name,
    show(links),
    show(p50),
    show(p99),
    show(p50 / questions[0].p50),
    String(count),
  ]);
}

const { values } = parseArgs({
  options: {
    stores: { type: 'string' },
    links: { type: 'string' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '10' },
  },
});

const measured = [];
for (const run of runsOf(values)) {
  const asking = { seed: Number(values.seed), seconds: Number(values.seconds) };
  measured.push(await measure('store-run.js', { ...run, ...asking }));
}
console.log(`Synthetic corpora: ten links an entity, seed ${values.seed}. All that is measured answers the same.\n`);
console.log(table(LOAD_HEADS, measured.map(loadRow), 1));
console.log('');
console.log(table(QUESTION_HEADS, measured.flatMap(questionRows), 2));
for (const { store, links, skipped } of measured) {
  if (skipped !== undefined) console.log(`\n${store} at ${links} links was NOT measured: ${skipped}`);
}
