// The graphs that are measured: of the real corpus, or synthetic of any size.
import { fileURLToPath } from 'node:url';
import { syntheticCorpus } from '../dist/bench/tests/support/synthetic.js';
import { loadCorpus } from '../dist/corpus/corpus.js';

/** The real corpus. @throws Error when it has problems */
export async function realCorpus() {
  const loaded = await loadCorpus(fileURLToPath(new URL('../seed', import.meta.url)));
  if ('problems' in loaded) throw new Error('seed/ has problems: npm run check-seed lists them');
  return loaded.corpus;
}

/**
 * The corpus of a size: the real one, or a synthetic one with ten links an entity.
 * @param {'seed' | number} links @param {number} seed of the generator
 */
export function corpusOf(links, seed) {
  return links === 'seed' ? realCorpus() : syntheticCorpus({ entities: Math.round(links / 10), links, seed });
}

/** Evidence, mentions, hierarchy and citations of a graph: what the generator counts as links. */
export function countLinks({ graph }) {
  const { evidence, mentions, citations, concepts, actors, territories } = graph;
  let links = evidence.length + mentions.length + citations.length;
  for (const { broader, related } of concepts) links += broader.length + related.length / 2;
  for (const { territory } of actors) links += Number(territory !== null);
  for (const { within } of territories) links += Number(within !== null);
  return links;
}
