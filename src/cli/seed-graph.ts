// `npm run build`: keeps what is derived of seed/ beside the code, so that no start has to derive it.
import { CorpusError } from '../corpus/corpus.js';
import { OWN_CORPUS } from '../config.js';
import { openGraph } from '../derive/open.js';

try {
  await openGraph(OWN_CORPUS);
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  // What is being worked on may have faults, and the code is built all the same; `npm pack` checks it.
  console.error(`${error.message}\nIts graph was not made; npm run check-seed tells all problems.`);
}
