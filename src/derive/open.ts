// The graph of a folder, for whoever loads a store: kept from before where it can be, else derived.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { soundCorpus } from '../corpus/corpus.js';
import type { Graph } from '../domain/graph.js';
import { deriveGraph } from './derive.js';
import { keyOf, readKept, writeKept } from './kept.js';

/** The corpus that comes with Ancrage, and where its graph is kept: beside the code that derived it. */
const OWN = fileURLToPath(new URL('../../seed', import.meta.url));
const KEPT = fileURLToPath(new URL('../seed.graph', import.meta.url));

/** The graph of the corpus in a folder. That of our own corpus is kept. @throws CorpusError */
export async function openGraph(folder: string): Promise<Graph> {
  return isOwn(folder) ? openKept(folder, KEPT) : deriveGraph(await soundCorpus(folder));
}

/** The graph of a corpus, kept in a file, which is made again when it is not of this corpus as it stands. @throws CorpusError */
export async function openKept(folder: string, file: string): Promise<Graph> {
  const key = await keyOf(folder);
  const kept = key === null ? null : readKept(file, key);
  if (kept !== null) return kept;
  const graph = deriveGraph(await soundCorpus(folder));
  // What was written to while it was read could be older than its key, or newer.
  if (key !== null && key === (await keyOf(folder))) writeKept(file, key, graph);
  return graph;
}

function isOwn(folder: string): boolean {
  try {
    return realpathSync(folder) === realpathSync(OWN);
  } catch {
    return false;
  }
}
