// What does a load cost, step by step, with all that is derived; and which steps grow worse than linearly.
import { parseArgs } from 'node:util';
import { show, table } from './figures.js';
import { measure, sizeOf } from './process.js';

const { values } = parseArgs({
  options: {
    links: { type: 'string', default: 'seed,100000,1000000' },
    seed: { type: 'string', default: '1' },
  },
});

const measured = [];
for (const size of values.links.split(',')) {
  const run = { links: sizeOf(size), seed: Number(values.seed) };
  measured.push(await measure('load-run.js', run));
}
const loaded = measured.filter(({ skipped }) => skipped === undefined);
const largest = loaded.at(-1);
const smaller = loaded.at(-2);

const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);
const secondsOf = ({ steps }, name) =>
  name === 'all' ? sum(steps.map(({ seconds }) => seconds)) : steps.find((step) => step.name === name).seconds;
const perLink = (run, name) => (secondsOf(run, name) * 1e6) / run.links;

/** One step at each size, and how much more a link costs at the largest size than at the one before. */
function stepRow(name) {
  const growth = smaller === undefined ? NaN : perLink(largest, name) / perLink(smaller, name);
  const each = loaded.flatMap((run) => [show(secondsOf(run, name)), show(perLink(run, name))]);
  return [name, ...each, show(growth)];
}

console.log(
  `Synthetic corpora: ten links an entity, seed ${values.seed}. Seconds are those that the processors worked.\n`,
);
if (largest !== undefined) {
  const heads = loaded.flatMap(({ links }) => [`${show(links)} links, s`, 'µs/link']);
  const rows = [...largest.steps.map(({ name }) => name), 'all'].map(stepRow);
  console.log(table(['step', ...heads, '× per link'], rows, 1));
  console.log('');
  const made = loaded.map(({ links, ties, controversies, before, steps }) => {
    const [derived, columns] = steps.slice(-2).map(({ peak }) => peak);
    return [links, ties, ties / links, controversies, controversies / links, before, derived, columns].map(show);
  });
  const per = ['ties', 'a link', 'controversies', 'a link'];
  const peaks = ['corpus read, peak MB', 'derived, peak MB', 'columns made, peak MB'];
  console.log(table(['links', ...per, ...peaks], made, 0));
}
for (const { links, skipped } of measured) {
  if (skipped !== undefined) console.log(`\n${links} links were NOT measured: ${skipped}`);
}
