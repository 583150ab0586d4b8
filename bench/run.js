// `npm run bench`: installs what only benchmarks need, builds, then asks each question in a process of its own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = `npm run bench -- [options]

  --only PART          serve, store, ask, load or pages; without: serve and store
  --help               this

serve: requests over HTTP, ours against Apollo Server's defaults and a plain JSON route
  --rounds 15          rounds; in each, every candidate is asked every question
  --seconds 0.5        seconds of each candidate in each round
  --connections 8      connections that ask at the same time

store: load, memory and questions of both stores, without HTTP
  --links LIST         sizes, with commas between: seed (the real corpus) or so many links, such as 1000000;
                       without: memory at seed and 1000000, neo4j at seed
  --stores LIST        memory, neo4j or both, with a comma between (neo4j needs Java 17 and, once, Maven)
  --seed 1             of the generator of synthetic corpora
  --asking 10          seconds of questions to each store

ask: requests that reason, of both stores, without HTTP: what they read and how long they take
  --links LIST         as for store; without: seed and 100000
  --asking 30          seconds of questions to each store
  --seed               as for store; needs Java 17 and, once, Maven

pages: ours in a browser, against a page with nothing but GraphiQL (needs Chromium)
  --rounds 7           rounds; in each, every page is opened once over each line

load: every step of the derivation and the columns of the memory store
  --links LIST         as for store; without: seed, 100000 and 1000000
  --seed               as for store

Speed is reported, never asserted: the run fails only on wrong answers. It takes about five minutes as it stands, and
about as long again for neo4j at 1000000 links.`;

/** Options of each part, by the name under which the part knows them. */
const PARTS = {
  serve: { rounds: 'rounds', seconds: 'seconds', connections: 'connections' },
  store: { links: 'links', stores: 'stores', seed: 'seed', asking: 'seconds' },
  ask: { links: 'links', seed: 'seed', asking: 'seconds' },
  load: { links: 'links', seed: 'seed' },
  pages: { rounds: 'rounds' },
};
/** What runs when no part is asked for. */
const USUAL = ['serve', 'store'];

function readOptions() {
  const names = new Set(['only', ...Object.values(PARTS).flatMap(Object.keys)]);
  const options = Object.fromEntries([...names].map((name) => [name, { type: 'string' }]));
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
    check(values);
    return values;
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** @throws Error that says what would do */
function check({ only, stores = 'memory', links = 'seed', ...values }) {
  if (only !== undefined && !(only in PARTS)) throw new Error(`--only ${only}: pass ${Object.keys(PARTS).join(', ')}`);
  const unknown = stores.split(',').find((store) => store !== 'memory' && store !== 'neo4j');
  if (unknown !== undefined) throw new Error(`--stores ${unknown}: pass memory or neo4j`);
  const size = links.split(',').find((each) => each !== 'seed' && !(/^\d{4,7}$/.test(each) && Number(each) >= 1000));
  if (size !== undefined) throw new Error(`--links ${size}: pass seed or a number of 1000 and more`);
  for (const [name, value] of Object.entries(values)) {
    if (name !== 'help' && !(Number(value) > 0)) throw new Error(`--${name} ${value}: pass a number above 0`);
  }
}

const root = fileURLToPath(new URL('..', import.meta.url));

function run(command, args, stdio = 'inherit') {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Our pages, and GraphiQL alone, which has an installation of its own. */
function buildPages() {
  const quiet = ['ignore', 'ignore', 'inherit'];
  run('npm', ['run', 'build:web'], quiet);
  run('npm', ['--prefix', 'bench/graphiql', 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], quiet);
  run('npm', ['--prefix', 'bench/graphiql', 'run', 'build'], quiet);
  run(process.execPath, ['web/build/compress.js', 'bench/graphiql/dist']);
}

const options = readOptions();
if (options.help === true) {
  console.log(USAGE);
} else {
  run('npm', ['--prefix', 'bench', 'ci', '--no-audit', '--no-fund'], ['ignore', 'ignore', 'inherit']);
  run(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'bench']);
  const { machine } = await import('./figures.js');
  console.log(machine());
  for (const [part, known] of Object.entries(PARTS)) {
    if (options.only === undefined ? !USUAL.includes(part) : options.only !== part) continue;
    const given = Object.entries(known).filter(([name]) => options[name] !== undefined);
    console.log(`\n## ${part}\n`);
    if (part === 'pages') buildPages();
    run(process.execPath, [`bench/${part}.js`, ...given.flatMap(([name, as]) => [`--${as}`, options[name]])]);
  }
}
