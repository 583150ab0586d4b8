// What does each store cost: to load, in memory, and to ask without HTTP; of the real corpus and of synthetic ones.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { show, table } from './figures.js';

/** What is measured when nothing is asked for. */
const DEFAULT = [
  { store: 'memory', links: 'seed' },
  { store: 'memory', links: 1_000_000 },
  { store: 'neo4j', links: 'seed' },
];
/** Milliseconds after which a measurement is given up: far beyond what 1,000,000 links take in Neo4j. */
const LONGEST = 30 * 60_000;

/** Stores and sizes to measure. @throws Error for one that is unknown */
function runsOf({ stores, links }) {
  if (links === undefined) return DEFAULT.filter(({ store }) => (stores ?? store).split(',').includes(store));
  return links.split(',').flatMap((size) => {
    if (size !== 'seed' && !(Number(size) >= 1000)) throw new Error(`--links ${size}: pass seed or 1000 and more`);
    return (stores ?? 'memory,neo4j')
      .split(',')
      .map((store) => ({ store, links: size === 'seed' ? size : Number(size) }));
  });
}

/** Measures one store at one size in a process of its own. */
async function measure(run, { seed, seconds }) {
  const script = fileURLToPath(new URL('store-run.js', import.meta.url));
  const child = fork(script, [JSON.stringify({ ...run, seed: Number(seed), seconds: Number(seconds) })], {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: ['--expose-gc', '--max-old-space-size=8192'],
    timeout: LONGEST,
  });
  let figures = null;
  child.on('message', (message) => {
    if ('progress' in message) console.error(`  ${message.progress}`);
    else figures = message;
  });
  // The channel ends after the last message, the process perhaps before.
  const [[code, signal]] = await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  if (figures !== null) return figures;
  process.exitCode = 1;
  return { ...run, skipped: `its process ended with ${code ?? signal}; what it said stands above` };
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
for (const run of runsOf(values)) measured.push(await measure(run, values));
console.log(`Synthetic corpora: ten links an entity, seed ${values.seed}. All that is measured answers the same.\n`);
console.log(table(LOAD_HEADS, measured.map(loadRow), 1));
console.log('');
console.log(table(QUESTION_HEADS, measured.flatMap(questionRows), 2));
for (const { store, links, skipped } of measured) {
  if (skipped !== undefined) console.log(`\n${store} at ${links} links was NOT measured: ${skipped}`);
}
