// The ties of a corpus, against a plain reading of its entries.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus, type Corpus } from '../../src/corpus/corpus.js';
import { deriveGraph } from '../../src/derive/derive.js';
import { deriveTies, entitiesInOrder, tieSources } from '../../src/derive/tie.js';
import type { Graph } from '../../src/domain/graph.js';

let corpus: Corpus;
let graph: Graph;
let ids: readonly string[];

beforeAll(async () => {
  const loaded = await loadCorpus('tests/fixtures/small');
  if (!('corpus' in loaded)) throw new Error('the small corpus is sound');
  ({ corpus } = loaded);
  graph = deriveGraph(corpus);
  ids = entitiesInOrder(graph).map(({ id }) => id);
});

/** What joins two ids in the entries themselves, unordered. */
function readTie(one: string, other: string) {
  const joins = (from: string, to: string): boolean => (from === one && to === other) || (from === other && to === one);
  const both = corpus.articles
    .map(({ mentions }) => new Set(mentions.map(({ entity }) => entity)))
    .filter((mentioned) => mentioned.has(one) && mentioned.has(other));
  const { concepts, actors, territories } = corpus;
  const broader = concepts.some(({ slug, broader = [] }) =>
    broader.some((up) => joins(`concept:${slug}`, `concept:${up}`)),
  );
  const related = concepts.some(({ slug, related = [] }) =>
    related.some((to) => joins(`concept:${slug}`, `concept:${to}`)),
  );
  const located = actors.some(({ slug, territory = '' }) => joins(`actor:${slug}`, `territory:${territory}`));
  const within = territories.some(({ slug, within = '' }) => joins(`territory:${slug}`, `territory:${within}`));
  return {
    pieces: corpus.articles
      .flatMap(({ statements }) => statements)
      .filter(({ subject, object }) => joins(subject, object)).length,
    coMention: both.reduce((sum, { size }) => sum + Math.round(10_000 / Math.log(1 + size)), 0),
    hierarchy: (broader ? 5_000 : 0) + [related, located, within].filter(Boolean).length * 10_000,
  };
}

describe('the ties of a corpus', () => {
  it('number entities in the order of their ids', () => {
    expect(ids).toEqual([...ids].sort());
    expect(tieSources(graph).entities).toBe(ids.length);
  });

  it('are what its entries say of each pair', () => {
    const { offsets, other, pieces, coMention, hierarchy } = deriveTies(graph);
    const kinds = new Set<string>();
    for (const [x, one] of ids.entries()) {
      for (const [y, id] of ids.entries()) {
        if (x === y) continue;
        const place = other.subarray(offsets[x], offsets[x + 1]).indexOf(y);
        const at = (offsets[x] ?? 0) + place;
        const found = { pieces: pieces[at], coMention: coMention[at], hierarchy: hierarchy[at] };
        const read = readTie(one, id);
        expect([one, id, place < 0 ? { pieces: 0, coMention: 0, hierarchy: 0 } : found]).toEqual([one, id, read]);
        for (const [kind, value] of Object.entries(read)) if (value > 0) kinds.add(kind);
      }
    }
    expect([...kinds].sort()).toEqual(['coMention', 'hierarchy', 'pieces']);
  });
});
