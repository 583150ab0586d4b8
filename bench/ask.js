// What does a request of each kind that reasons cost: what it reads of a store, and how long it takes.
import { parseArgs } from 'node:util';
import { percentile, show, table } from './figures.js';
import { measure, sizeOf } from './process.js';

const { values } = parseArgs({
  options: {
    links: { type: 'string', default: 'seed,100000' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '30' },
  },
});

const HEADS = [
  'store',
  'kind',
  'links',
  'calls, p50',
  'most',
  'rows read, p50',
  'most',
  'of the budget, most',
  'refused',
  'p50 ms',
  'p99 ms',
  '× look-up, p50',
  'asked',
];

function rowsOf({ links, asked = [] }) {
  return asked.map(({ store, name, reads, p50, p99, count }) => {
    const lookUp = asked.find((each) => each.store === store);
    const figures = (noun) => reads.map((each) => each[noun]);
    const both = (noun) => [percentile(figures(noun), 0.5), Math.max(...figures(noun))];
    const refused = figures('refused').filter(Boolean).length;
    const numbers = [...both('calls'), ...both('rows'), Math.max(...figures('spent')), refused];
    const measured = [p50, p99, p50 / lookUp.p50];
    return [store, name, ...[links, ...numbers, ...measured].map(show), String(count)];
  });
}

const measured = [];
for (const size of values.links.split(',')) {
  const run = { links: sizeOf(size), seed: Number(values.seed), seconds: Number(values.seconds) };
  measured.push(await measure('ask-run.js', run));
}
console.log(`Synthetic corpora: ten links an entity, seed ${values.seed}. Both stores answered all the same.\n`);
console.log(table(HEADS, measured.flatMap(rowsOf), 2));
for (const { links, skipped } of measured) {
  if (skipped !== undefined) console.log(`\n${links} links were NOT measured: ${skipped}`);
}
