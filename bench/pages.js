// What does opening a page cost? Ours, and a page with nothing but GraphiQL built as its own example is: each opened in a
// browser that has nothing kept, over the loopback and over a slow line, in one interleaved run.
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import files from '@fastify/static';
import { pino } from 'pino';
import { readConfig } from '../dist/config.js';
import { findChromium, launchChromium } from '../dist/bench/tests/web/chromium.js';
import { deriveGraph } from '../dist/derive/derive.js';
import { buildApp } from '../dist/http/app.js';
import { openMemoryStore } from '../dist/store/memory/store.js';
import { realCorpus } from './corpus.js';
import { median, show, table } from './figures.js';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const [SITE, GRAPHIQL] = [folder('../dist/web'), folder('graphiql/dist')];

/** A page that asks for its API's schema shows its editor before: what stands in it is the first useful picture. */
const EDITOR = `/\\S/.test(document.querySelector('.graphiql-query-editor .view-lines')?.textContent ?? '')`;
const DRAWN = `(() => {
  const canvas = document.querySelector('.map canvas');
  const data = canvas?.getContext('2d').getImageData(canvas.width / 4, canvas.height / 4, canvas.width / 2, 100).data;
  return data?.some((value) => value > 0) === true;
})()`;

/** The first is what the others are compared with; `seen` is true in a page as soon as there is something to use. */
const PAGES = [
  { name: 'GraphiQL alone, as built', serve: (store) => serveGraphiql(store, false), path: '/alone/', seen: EDITOR },
  { name: 'GraphiQL alone, compressed', serve: (store) => serveGraphiql(store, true), path: '/alone/', seen: EDITOR },
  { name: 'our playground', serve: serveOurs, path: '/playground', seen: EDITOR },
  { name: 'our start page', serve: serveOurs, path: '/', seen: `document.querySelector('.things a') !== null` },
  {
    name: 'our page of a concept',
    serve: serveOurs,
    path: '/concept/territory-brand',
    seen: `document.querySelector('.bow-tie .lines a') !== null`,
  },
  { name: 'our map', serve: serveOurs, path: '/map', seen: DRAWN },
];

/** The slow line: what Lighthouse calls slow 4G. Milliseconds, bytes a second. */
const LINES = [
  { name: 'loopback', conditions: null },
  { name: 'slow 4G', conditions: { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 } },
];

const config = () => ({ ...readConfig({}), log: pino({ level: 'silent' }) });

function serveOurs(store) {
  return buildApp({ ...config(), store, site: SITE });
}

/** Its files on a server of ours, so that the same code answers; its inline script and embedded fonts are allowed. */
async function serveGraphiql(store, preCompressed) {
  const app = await buildApp({ ...config(), store });
  await app.register(async (own) => {
    own.addHook('onSend', async (_request, reply) => void reply.removeHeader('content-security-policy'));
    await own.register(files, { root: GRAPHIQL, prefix: '/alone/', preCompressed });
  });
  return app;
}

/** Listens, and counts what is written to the sockets, headers included. */
async function start(page, store) {
  const app = await page.serve(store);
  const sockets = new Set();
  app.server.on('connection', (socket) => sockets.add(socket));
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const written = () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  return { ...page, origin, written, stop: () => app.close() };
}

/** Looks at every frame; pages that forbid eval cannot be waited for from outside. */
const WATCH = `(function look() {
  if (document.body !== null && (SEEN)) globalThis.seenAt = performance.now();
  else requestAnimationFrame(look);
})()`;

/** @returns milliseconds from the start of the navigation @throws Error when nothing was seen for long */
async function seenAt(page, failures) {
  for (let tries = 0; tries < 2400; tries++) {
    const at = await page.evaluate('globalThis.seenAt ?? null');
    if (at !== null) return at;
    if (failures.length > 0) break;
    await setTimeout(50);
  }
  throw new Error(`nothing was seen of ${page.url()}: ${failures.join(', ')}`);
}

/**
 * Opens a page in a browser context of its own.
 * @returns milliseconds from the start of the navigation to the first useful picture, and what came until all was quiet
 * @throws Error for a page that failed, or on which nothing was seen
 */
async function open(browser, { name, origin, path, seen, written }, { conditions }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const failures = [];
  let requests = 0;
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('response', (answer) => {
    requests += 1;
    if (answer.status() >= 400) failures.push(`${answer.status()} ${answer.url()}`);
  });
  if (conditions !== null) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...conditions });
  }
  await page.addInitScript(WATCH.replace('SEEN', seen));
  const before = written();
  await page.goto(`${origin}${path}`, { waitUntil: 'commit', timeout: 120_000 });
  const picture = await seenAt(page, failures);
  await page.waitForLoadState('networkidle', { timeout: 120_000 });
  await context.close();
  if (failures.length > 0) throw new Error(`${name} failed: ${failures.join(', ')}`);
  return { picture, requests, kilobytes: (written() - before) / 1000 };
}

async function measure(browser, pages, line, rounds) {
  const runs = pages.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < pages.length; turn++) {
      const at = (round + turn) % pages.length;
      runs[at].push(await open(browser, pages[at], line));
    }
  }
  return runs;
}

const HEADS = ['page', 'line', 'picture ms', 'least to most', '× GraphiQL alone', 'kB', '× GraphiQL alone', 'requests'];

/** A row of the table. Ratios are medians of those of all rounds, each against the first page in the same round. */
function rowOf({ name }, line, runs, firsts) {
  const middle = (key) => show(median(runs.map((run) => run[key])));
  const ratio = (key) => median(runs.map((run, round) => run[key] / firsts[round][key])).toFixed(2);
  const pictures = runs.map(({ picture }) => picture);
  const spread = `${show(Math.min(...pictures))} to ${show(Math.max(...pictures))}`;
  const cells = [middle('picture'), spread, ratio('picture'), middle('kilobytes'), ratio('kilobytes')];
  return [name, line.name, ...cells, middle('requests')];
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const executablePath = findChromium();
if (executablePath === null) throw new Error('There is no Chromium: apt-get install chromium, or set CHROMIUM');
const store = openMemoryStore(deriveGraph(await realCorpus()));
const pages = await Promise.all(PAGES.map((page) => start(page, store)));
const browser = await launchChromium(executablePath);
try {
  const rows = [];
  for (const line of LINES) {
    const runs = await measure(browser, pages, line, Number(values.rounds));
    rows.push(...pages.map((page, at) => rowOf(page, line, runs[at], runs[0])));
    console.error(`  ${line.name}: measured`);
  }
  console.log(`${values.rounds} rounds, each page opened with an empty cache in Chromium ${browser.version()}.\n`);
  console.log(table(HEADS, rows, 2));
} finally {
  await browser.close();
  for (const page of pages) await page.stop();
}
