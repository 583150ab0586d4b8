// Both stores at one size, in a process of its own: compares what they answer, counts what they read, and asks each.
import { deriveGraph } from '../dist/derive/derive.js';
import { openMemoryStore } from '../dist/store/memory/store.js';
import { answer, askInTurn, prepareQuestion } from './asking.js';
import { corpusOf, countLinks } from './corpus.js';
import { loadNeo4j } from './neo4j.js';
import { reasoningOn } from './reasoning.js';

const { links: size, seed, seconds } = JSON.parse(process.argv[2]);

const progress = (text) => process.send({ progress: `${size} links: ${text}` });

/** Rows in what a store answers; a list stands for its rows, any other value is one. */
function rowsIn(answered) {
  if (answered === null) return 0;
  const rows = answered.items ?? answered.links ?? answered.ties ?? answered;
  return Array.isArray(rows) ? rows.reduce((sum, row) => sum + (rows === answered ? rowsIn(row) : 1), 0) : 1;
}

/** A store that answers as another, and adds what is read of it to `reads`. */
function watched(inner, reads) {
  const note = (answered) => {
    reads.calls += 1;
    reads.rows += rowsIn(answered);
    return answered;
  };
  const get = (target, name) => {
    const value = Reflect.get(target, name);
    if (typeof value !== 'function') return value;
    return (...args) => {
      const answered = value.apply(target, args);
      return answered instanceof Promise ? answered.then(note) : note(answered);
    };
  };
  return { waits: inner.waits, snapshot: async () => new Proxy(await inner.snapshot(), { get }) };
}

/** Asks every question of all stores. @returns what each store read. @throws Error when they do not answer the same */
async function compare(stores, questions) {
  const read = Object.fromEntries(Object.keys(stores).map((kind) => [kind, questions.map(() => [])]));
  for (const [at, { name, document, variables }] of questions.entries()) {
    progress(`comparing ${name}`);
    for (const each of variables) {
      const answers = [];
      for (const [kind, store] of Object.entries(stores)) {
        const reads = { calls: 0, rows: 0 };
        const { result, spent } = await answer(watched(store, reads), document, each);
        read[kind][at].push({ ...reads, spent, refused: result.errors !== undefined });
        answers.push(JSON.stringify(result));
      }
      if (answers.every((one) => one === answers[0])) continue;
      throw new Error(`The stores answer ${name} ${JSON.stringify(each)} differently:\n${answers.join('\n')}`);
    }
  }
  return read;
}

async function main() {
  progress('making the graph');
  const graph = deriveGraph(await corpusOf(size, seed));
  const memory = openMemoryStore(graph);
  const questions = reasoningOn(memory.snapshot()).map(prepareQuestion);
  progress('loading Neo4j');
  const loaded = await loadNeo4j({ graph });
  try {
    const stores = { memory, neo4j: loaded.store };
    const read = await compare(stores, questions);
    const asked = [];
    for (const [kind, store] of Object.entries(stores)) {
      progress(`asking ${kind}`);
      const times = await askInTurn(kind, store, questions, seconds);
      asked.push(...times.map((each, at) => ({ store: kind, ...each, reads: read[kind][at] })));
    }
    return { links: countLinks({ graph }), asked };
  } finally {
    await loaded.stop();
  }
}

process.send(await main(), () => process.exit(0));
