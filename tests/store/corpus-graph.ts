// The folders that stores are tested on, and the graph of a folder.
import { fileURLToPath } from 'node:url';
import { loadCorpus } from '../../src/corpus/corpus.js';
import { deriveGraph } from '../../src/derive/derive.js';
import type { Graph } from '../../src/domain/graph.js';

/** A small valid corpus that holds every oddity once. */
export const SMALL = fileURLToPath(new URL('../fixtures/small', import.meta.url));
/** The real one. */
export const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

/** Reads, checks and derives the corpus of a folder. @throws Error that lists its problems */
export async function graphOf(folder: string): Promise<Graph> {
  const loaded = await loadCorpus(folder);
  if ('problems' in loaded) throw new Error(`${folder}: ${JSON.stringify(loaded.problems)}`);
  return deriveGraph(loaded.corpus);
}
