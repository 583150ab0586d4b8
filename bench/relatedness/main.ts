// How well does relatedness find what an article that it has not read joins? Prints the tables that the docs quote.
// Usage: npm run bench:relatedness [-- FOLDER], the folder of a corpus, `seed` when left out.
import { loadCorpus } from '#src/corpus/corpus.js';
import { deriveGraph } from '#src/derive/derive.js';
import { estimate, type ColumnEstimates, type Estimate } from './estimate.js';
import { literatureOf, type Literature } from './literature.js';
import { folds, holdOut, oneByOne } from './protocol.js';
import { COLUMNS, READINGS, type Column, type Reading } from './query.js';
import { SCORERS } from './scorer.js';

const SEED = 20_260_101;
const RESAMPLES = 2_000;
const FOLDS = 10;
const TITLES: Readonly<Record<Column, string>> = {
  stated: 'stated pairs',
  notGivenAway: 'that hierarchy does not give away',
  statedNowhereElse: 'of those, stated nowhere else',
  coMentioned: 'co-mentioned pairs',
};
const READING_TITLES: Readonly<Record<Reading, string>> = {
  KNOWN: 'asked and answered: what other articles mention too; a column ranks only what it does not leave out',
  ALL: 'asked and answered: every entity',
};

const figure = ({ value, low, high }: Estimate): string =>
  `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** One table: means, then how much larger the first scorer's is than each other's. */
function table(columns: readonly ColumnEstimates[]): string {
  const titles = COLUMNS.map((column, at) => `${TITLES[column]} (${String(columns[at]?.questions)} questions)`);
  const names = Object.keys(SCORERS);
  const row = (name: string, pick: (of: ColumnEstimates) => Estimate | undefined): string =>
    line([name, ...columns.map((of) => figure(pick(of) ?? { value: NaN, low: NaN, high: NaN }))]);
  return [
    line(['nDCG@10', ...titles]),
    line(['---', ...titles.map(() => '---')]),
    ...names.map((name, at) => row(name, ({ means }) => means[at])),
    ...names.flatMap((name, at) => (at === 0 ? [] : row(`times ${name}`, ({ ratios }) => ratios[at]))),
  ].join('\n');
}

function report(literature: Literature, title: string, parts: readonly (readonly number[])[]): void {
  const started = performance.now();
  const observations = holdOut(literature, parts, Object.values(SCORERS), SEED);
  const bounds = { articles: literature.articles.length, scorers: Object.keys(SCORERS).length };
  for (const reading of READINGS) {
    const columns = COLUMNS.map((column) =>
      estimate(observations[reading], column, { ...bounds, resamples: RESAMPLES, seed: SEED }),
    );
    console.log(`\n${title}; ${READING_TITLES[reading]}:\n\n${table(columns)}`);
  }
  console.error(`(${((performance.now() - started) / 1000).toFixed(0)} s)`);
}

const folder = process.argv[2] ?? 'seed';
const loaded = await loadCorpus(folder);
if ('corpus' in loaded) {
  const literature = literatureOf(deriveGraph(loaded.corpus));
  const { length } = literature.articles;
  console.log(
    `${folder}: ${length} articles, ${literature.entities} entities; 95 % intervals from resampled articles.`,
  );
  report(literature, 'Articles held out one by one', oneByOne(length));
  report(literature, `Articles held out in ${FOLDS} seeded folds`, folds(length, FOLDS, SEED));
} else {
  console.error(`${folder} is no sound corpus: npm run check-seed ${folder}`);
  process.exitCode = 1;
}
