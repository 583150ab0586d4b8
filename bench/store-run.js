// One store at one size, in a process of its own with --expose-gc: loads it, weighs it, asks it, tells its parent.
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deriveGraph } from '../dist/derive/derive.js';
import { openMemoryStore } from '../dist/store/memory/store.js';
import { answer, askInTurn, prepareQuestion } from './asking.js';
import { corpusOf, countLinks } from './corpus.js';
import { median } from './figures.js';
import { loadNeo4j } from './neo4j.js';
import { ANSWERS } from './plain.js';
import { worked } from './process.js';
import { lookUpOf, questionsOn } from './question.js';

const { store: kind, links: size, seed, seconds } = JSON.parse(process.argv[2]);
const TIMES = 3;

const progress = (text) => process.send({ progress: `${kind}, ${size} links: ${text}` });

/** Bytes in use once the garbage is gone, arrays outside the heap included. */
function weigh() {
  for (let time = 0; time < 3; time++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Seconds of JSON.parse on the same facts, and their size; list by list, since V8's strings end at 512 MB. */
function parseFacts({ graph }) {
  let [seconds, bytes] = [0, 0];
  for (const facts of Object.values(graph)) {
    const json = JSON.stringify(facts);
    bytes += Buffer.byteLength(json);
    seconds += median(Array.from({ length: TIMES }, () => worked(() => JSON.parse(json)).seconds));
  }
  return { parse: seconds, megabytes: bytes / 1e6 };
}

// ---- load ----

async function loadMemory(made) {
  const times = Array.from({ length: TIMES }, () => worked(() => openMemoryStore(made.graph)).seconds);
  return { load: median(times), store: openMemoryStore(made.graph), stop: () => Promise.resolve() };
}

/** Bytes of all files in a folder. */
function filesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** Megabytes of memory that a process holds; NaN where there is no ps. */
function residentOf(pid) {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1000;
  } catch {
    return NaN;
  }
}

// ---- ask ----

/** @throws Error for an answer that is not the one made by hand from the memory store */
async function check(store, question, expected) {
  for (const [at, variables] of question.variables.entries()) {
    const { data, errors } = (await answer(store, question.document, variables)).result;
    if (errors === undefined && JSON.stringify(data) === expected[at]) continue;
    throw new Error(
      `${kind} answers ${question.name} ${JSON.stringify(variables)} wrongly: ${JSON.stringify(errors ?? data)}`,
    );
  }
}

/** The questions, parsed, with the answers that they must have. */
function prepare(memory) {
  const snapshot = memory.snapshot();
  const four = questionsOn(snapshot);
  return [lookUpOf(four[0]), ...four].map((question) => {
    const expected = question.variables.map((each) => JSON.stringify(ANSWERS[question.path](snapshot, each)));
    return { question: prepareQuestion(question), expected };
  });
}

/**
 * The graph to measure. It is handed on in what holds it, and taken out of there before the store is weighed: V8 keeps
 * what a waiting function once had as an argument, and all that any closure of a function in use could see.
 */
async function makeGraph() {
  const corpus = await corpusOf(size, seed);
  const { result, seconds } = worked(() => deriveGraph(corpus));
  return { graph: result, derive: seconds };
}

const questionsOver = ({ graph }) => prepare(openMemoryStore(graph));

async function main() {
  const empty = weigh();
  progress('making the graph');
  const made = await makeGraph();
  const facts = { store: kind, links: countLinks(made), derive: made.derive, recordBytes: weigh() - empty };
  Object.assign(facts, parseFacts(made));
  const prepared = kind === 'neo4j' ? questionsOver(made) : null;
  progress('loading');
  const loaded = await (kind === 'neo4j' ? loadNeo4j : loadMemory)(made).catch((error) => ({ error }));
  if ('error' in loaded) return { ...facts, skipped: loaded.error.message };
  delete made.graph;
  const { load, store, stop } = loaded;
  try {
    const storeBytes = kind === 'neo4j' ? filesOf(join(loaded.home, 'data', 'databases', 'neo4j')) : weigh() - empty;
    progress('asking');
    const all = prepared ?? prepare(store);
    for (const { question, expected } of all) await check(store, question, expected);
    const asked = all.map(({ question }) => question);
    const questions = await askInTurn(kind, store, asked, seconds);
    return { ...facts, load, storeBytes, rss: residentOf(loaded.pid ?? process.pid), questions };
  } finally {
    await stop();
  }
}

process.send(await main(), () => process.exit(0));
