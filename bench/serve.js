// What does serving cost? Ours, Apollo Server's defaults on Fastify with the same resolvers, and a plain JSON route, on
// four questions over HTTP. One interleaved run: the machine's noise falls on all.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, URLSearchParams } from 'node:url';
import { parseArgs } from 'node:util';
import { Client } from 'undici';
import { deriveGraph } from '../dist/derive/derive.js';
import { openMemoryStore } from '../dist/store/memory/store.js';
import { realCorpus } from './corpus.js';
import { median, percentile, show, table } from './figures.js';
import { questionsOn } from './question.js';

/** Those of `whole` answer the same bytes; Apollo's defaults do not name the release, so of theirs the data count. */
const CANDIDATES = [
  { name: 'Apollo’s defaults', module: 'apollo', request: graphqlRequest, whole: false },
  { name: 'a plain JSON route', module: 'plain', request: plainRequest, whole: true },
  { name: 'ours', module: 'ours', request: graphqlRequest, whole: true },
];

/** Before anything is measured, so many requests warm a candidate up, but for no longer than so many milliseconds. */
const WARMING = { requests: 4000, ms: 6000 };

function graphqlRequest({ query }, variables) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return { method: 'POST', path: '/graphql', headers, body: JSON.stringify({ query, variables }) };
}

function plainRequest({ path }, variables) {
  return { method: 'GET', path: `/${path}?${new URLSearchParams(variables)}`, headers: { accept: 'application/json' } };
}

/** Starts a candidate in a process of its own. */
async function start({ name, module, request, whole }) {
  const script = fileURLToPath(new URL('candidate.js', import.meta.url));
  const child = fork(script, [module], { env: { ...process.env, NODE_ENV: 'production' } });
  const died = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${name} ended with ${code}`)));
  died.catch(() => undefined);
  const told = async () => (await Promise.race([once(child, 'message'), died]))[0];
  const { port } = await told();
  /** Microseconds that its processors have worked. */
  const cpu = async () => {
    child.send('cpu');
    const { user, system } = (await told()).cpu;
    return user + system;
  };
  return { name, request, whole, origin: `http://127.0.0.1:${port}`, cpu, stop: () => child.disconnect() };
}

async function ask(client, request) {
  const { statusCode, body } = await client.request(request);
  return { statusCode, text: await body.text() };
}

/**
 * Asks one candidate a question with all its variables, and compares its answers with those that others gave before.
 * @returns its requests with the length of their answers
 * @throws Error for a wrong answer
 */
async function check(candidate, question, known) {
  const client = new Client(candidate.origin);
  const requests = [];
  for (const [at, variables] of question.variables.entries()) {
    const request = candidate.request(question, variables);
    const { statusCode, text } = await ask(client, request);
    const { data, errors } = JSON.parse(text);
    const expected = (known[at] ??= { data: JSON.stringify(data), bytes: null });
    if (candidate.whole) expected.bytes ??= text;
    const isSame = candidate.whole ? text === expected.bytes : true;
    const isRight = statusCode === 200 && errors === undefined && Object.values(data)[0] !== null;
    if (!isRight || !isSame || JSON.stringify(data) !== expected.data) {
      const asked = `${question.name} ${JSON.stringify(variables)}`;
      throw new Error(`WRONG ANSWER: ${candidate.name} answers ${asked} with ${statusCode} ${text.slice(0, 500)}`);
    }
    requests.push({ request, length: text.length });
  }
  await client.close();
  return requests;
}

/** Asks for `ms` over some connections, each the next question as soon as the one before is answered. */
async function load(candidate, requests, { ms, connections, most = Infinity }) {
  const latencies = [];
  const clients = Array.from({ length: connections }, () => new Client(candidate.origin));
  const worked = await candidate.cpu();
  const began = performance.now();
  let next = 0;
  const loop = async (client) => {
    for (let asked = performance.now(); asked < began + ms && next < most;) {
      const { request, length } = requests[next++ % requests.length];
      const { text } = await ask(client, request);
      if (text.length !== length) throw new Error(`WRONG ANSWER under load: ${candidate.name}: ${text.slice(0, 500)}`);
      const now = performance.now();
      latencies.push(now - asked);
      asked = now;
    }
  };
  await Promise.all(clients.map(loop));
  const seconds = (performance.now() - began) / 1000;
  const cpu = ((await candidate.cpu()) - worked) / latencies.length;
  await Promise.all(clients.map((client) => client.close()));
  return { rate: latencies.length / seconds, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99), cpu };
}

/** Rounds of each candidate in turn, each round from another one on. */
async function measure(candidates, requests, { rounds, seconds, connections }) {
  for (const [at, candidate] of candidates.entries()) {
    await load(candidate, requests[at], { ms: WARMING.ms, most: WARMING.requests, connections });
  }
  const runs = candidates.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < candidates.length; turn++) {
      const at = (round + turn) % candidates.length;
      runs[at].push(await load(candidates[at], requests[at], { ms: 1000 * seconds, connections }));
    }
  }
  return runs;
}

const HEADS = ['question', 'candidate', 'requests/s', 'least to most', 'p50 ms', 'p99 ms', 'CPU µs'];
const RATIO_HEADS = ['× Apollo, requests/s', '× Apollo, CPU', 'verdict'];

/** A row of the table. Ratios are medians of those of all rounds, each against the first candidate in the same round. */
function rowOf(question, name, runs, firsts) {
  const middle = (key) => show(median(runs.map((run) => run[key])));
  const ratioOf = (compare) => median(runs.map((run, round) => compare(run, firsts[round])));
  const rates = runs.map(({ rate }) => rate);
  const ratios = [ratioOf((run, first) => run.rate / first.rate), ratioOf((run, first) => first.cpu / run.cpu)];
  const isSlower = ratios.every((ratio) => ratio < 1);
  const spread = `${show(Math.min(...rates))} to ${show(Math.max(...rates))}`;
  const verdict = runs === firsts ? '' : isSlower ? 'SLOWER' : 'not slower';
  const figures = [middle('rate'), spread, middle('p50'), middle('p99'), middle('cpu')];
  return [question, name, ...figures, ...ratios.map((ratio) => ratio.toFixed(2)), verdict];
}

/** Measures every question, and returns the rows of the table. */
async function compare(candidates, questions, options) {
  const rows = [];
  for (const question of questions) {
    const known = [];
    const requests = [];
    for (const candidate of candidates) requests.push(await check(candidate, question, known));
    const runs = await measure(candidates, requests, options);
    rows.push(...candidates.map(({ name }, at) => rowOf(question.name, name, runs[at], runs[0])));
    console.error(`  ${question.name}: measured`);
  }
  return rows;
}

function print(rows, { rounds, seconds, connections }) {
  const how = `${rounds} rounds of ${seconds} s each, ${connections} connections, the real corpus in memory`;
  console.log(`${how}; the answers of all candidates are the same.\n`);
  console.log(table([...HEADS, ...RATIO_HEADS], rows, 2));
  const slower = rows.filter((row) => row.at(-1) === 'SLOWER').map(([question, name]) => `${name} on ${question}`);
  const verdict = `SLOWER THAN APOLLO’S DEFAULTS: ${slower.join(', ')}.`;
  console.log(`\n${slower.length === 0 ? 'Nothing is slower than Apollo’s defaults.' : verdict}`);
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    seconds: { type: 'string', default: '0.5' },
    connections: { type: 'string', default: '8' },
  },
});
const options = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
const questions = questionsOn(openMemoryStore(deriveGraph(await realCorpus())).snapshot());
const candidates = await Promise.all(CANDIDATES.map(start));
try {
  print(await compare(candidates, questions, options), options);
} finally {
  for (const candidate of candidates) candidate.stop();
}
