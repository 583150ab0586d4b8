// The synthetic corpus is what tests and benchmarks take it for: valid, exactly as large as asked, the same by seed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Corpus, loadCorpus } from '../../src/corpus/corpus.js';
import { ACTOR_FILES } from '../../src/corpus/read.js';
import { releaseId } from '../../src/derive/release-id.js';
import { syntheticCorpus } from './synthetic.js';
import { countHierarchy } from './synthetic-cast.js';

/** Evidence, mentions, hierarchy and citations. */
function countLinks(corpus: Corpus): number {
  const articles = corpus.articles.map(
    ({ statements, mentions, cites = [] }) => statements.length + mentions.length + cites.length,
  );
  return articles.reduce((all, each) => all + each, countHierarchy(corpus));
}

/** How often each thing is named, the most often first. */
function ranked(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Writes a corpus as its specification says. */
function write(corpus: Corpus, folder: string): void {
  const put = (path: string, content: unknown): void => {
    writeFileSync(join(folder, path), stringify(content));
  };
  mkdirSync(join(folder, 'actors'));
  mkdirSync(join(folder, 'articles'));
  put('release.yaml', corpus.release);
  put('concepts.yaml', corpus.concepts);
  put('territories.yaml', corpus.territories);
  for (const [kind, file] of Object.entries(ACTOR_FILES)) {
    const actors = corpus.actors.filter((actor) => actor.kind === kind);
    if (actors.length > 0) put(file, actors);
  }
  for (const article of corpus.articles) put(`articles/${article.slug}.yaml`, article);
}

describe('a synthetic corpus', () => {
  const size = { entities: 2_000, links: 20_000, seed: 1 };
  const corpus = syntheticCorpus(size);

  it.each([
    { entities: 50, links: 150, seed: 1 },
    { entities: 60, links: 2_000, seed: 2 },
    { entities: 2_000, links: 20_000, seed: 3 },
    { entities: 2_000, links: 6_000, seed: 4 },
    { entities: 999, links: 33_333, seed: 5 },
  ])('has $entities entities and $links links when asked for them', (asked) => {
    const made = syntheticCorpus(asked);
    expect(made.concepts.length + made.actors.length + made.territories.length).toBe(asked.entities);
    expect(countLinks(made)).toBe(asked.links);
    expect(made.articles).toHaveLength(Math.round(asked.links / 20));
  });

  it('refuses a size that leaves too few links for articles', () => {
    expect(() => syntheticCorpus({ entities: 100, links: 250, seed: 1 })).toThrow(RangeError);
    expect(() => syntheticCorpus({ entities: 10, links: 250, seed: 1 })).toThrow(RangeError);
  });

  it('is the same release for the same seed, and another for another', () => {
    const release = releaseId(corpus);
    expect(releaseId(syntheticCorpus(size))).toBe(release);
    expect(releaseId(syntheticCorpus({ ...size, seed: 2 }))).not.toBe(release);
  });

  it('is a corpus without problems, which reads back as it was made', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ancrage-synthetic-'));
    try {
      const made = syntheticCorpus({ entities: 400, links: 4_000, seed: 6 });
      write(made, folder);
      expect(await loadCorpus(folder)).toEqual({ corpus: made });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has a hub in about 6 % of mentions and of evidence, and a long tail', () => {
    const mentions = ranked(corpus.articles.flatMap((each) => each.mentions.map(({ entity }) => entity)));
    const total = mentions.reduce((all, [, count]) => all + count, 0);
    const [hub = '', largest = 0] = mentions[0] ?? [];
    expect(largest / total).toBeGreaterThan(0.04);
    expect(largest / total).toBeLessThan(0.08);
    const statements = corpus.articles.flatMap((each) => each.statements);
    const withHub = statements.filter(({ subject, object }) => subject === hub || object === hub);
    expect(withHub.length / statements.length).toBeGreaterThan(0.04);
    expect(withHub.length / statements.length).toBeLessThan(0.08);
    expect(mentions[500]?.[1]).toBeLessThan(largest / 20);
  });

  it('has statements of several articles, both stances, figures, and shared authors and publishers', () => {
    const statements = corpus.articles.flatMap((each) => each.statements);
    const triples = ranked(statements.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`));
    expect(triples[0]?.[1]).toBeGreaterThan(10);
    expect(triples.length / statements.length).toBeGreaterThan(0.6);
    expect(statements.some(({ stance }) => stance === 'DISPUTES')).toBe(true);
    for (const figure of ['year', 'share', 'value', 'source'] as const) {
      expect(statements.some(({ qualifiers }) => qualifiers?.[figure] !== undefined)).toBe(true);
    }
    expect(ranked(corpus.articles.flatMap(({ authors = [] }) => authors))[0]?.[1]).toBeGreaterThan(10);
    expect(ranked(corpus.articles.flatMap(({ publisher = [] }) => publisher))[0]?.[1]).toBeGreaterThan(10);
  });
});
