// The load of one size, in a process of its own: what each step of the derivation and the columns take, and the memory.
import { deriveGraph } from '../dist/derive/derive.js';
import { openMemoryStore } from '../dist/store/memory/store.js';
import { corpusOf, countLinks } from './corpus.js';
import { worked } from './process.js';

const { links: size, seed } = JSON.parse(process.argv[2]);
const steps = [];

/** Megabytes of memory that the process held at most so far. */
const peak = () => process.resourceUsage().maxRSS / 1000;

/** Runs a step, and says what it took. */
function run(name, step) {
  const { result, seconds } = worked(step);
  steps.push({ name, seconds, peak: peak() });
  process.send({ progress: `${size} links: ${name}, ${seconds.toFixed(2)} s` });
  return result;
}

const corpus = await corpusOf(size, seed);
const before = peak();
const graph = deriveGraph(corpus, run);
run('columns of the memory store', () => openMemoryStore(graph));
const made = { ties: graph.closeness.ties.other.length, controversies: graph.controversies.length };
process.send({ links: countLinks({ graph }), ...made, before, steps }, () => process.exit(0));
