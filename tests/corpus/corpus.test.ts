// The two corpora that other tests stand on are sound, and are read in the same order every time.
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, loadCorpus } from '../../src/corpus/corpus.js';
import { formatProblem } from '../../src/corpus/problem.js';

const SMALL = 'tests/fixtures/small';

/** The corpus of a folder; fails with all its problems when it has any. */
async function load(folder: string): Promise<Corpus> {
  const result = await loadCorpus(folder);
  if ('corpus' in result) return result.corpus;
  throw new Error(result.problems.map((problem) => formatProblem(problem, folder)).join('\n'));
}

describe('loadCorpus', () => {
  it('finds no problem in seed/', { timeout: 30_000 }, async () => {
    const { concepts, actors, territories, articles } = await load('seed');
    expect([concepts, actors, territories, articles].every(({ length }) => length >= 100)).toBe(true);
  });

  it('keeps what the files say, sorted by slug', async () => {
    const corpus = await load(SMALL);
    expect(corpus.release.madeAt).toBe('2026-01-02T03:04:05Z');
    for (const entries of [corpus.concepts, corpus.actors, corpus.territories, corpus.articles]) {
      const slugs = entries.map(({ slug }) => slug);
      expect(slugs).toEqual([...slugs].sort());
    }
    expect(corpus.concepts.find(({ slug }) => slug === 'employer-brand')).toEqual({
      slug: 'employer-brand',
      prefLabel: { fr: 'marque employeur', en: 'employer brand' },
      definition: {
        fr: 'Image d’un territoire auprès de ceux qui y travailleraient.',
        en: 'Image of a place with those who would work there.',
      },
      broader: ['place-brand', 'attractiveness'],
    });
  });

  it('rejects when the folder cannot be listed', async () => {
    await expect(loadCorpus('tests/fixtures/nowhere')).rejects.toThrow('ENOENT');
  });

  describe('on a copy', () => {
    let folder = '';
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'ancrage-corpus-'));
      cpSync(SMALL, folder, { recursive: true });
    });
    afterEach(() => {
      rmSync(folder, { recursive: true });
    });

    it('ignores LICENSE, README.md and dotfiles at the top', async () => {
      for (const name of ['LICENSE', 'README.md', '.gitkeep']) writeFileSync(join(folder, name), '');
      expect(await load(folder)).toEqual(await load(SMALL));
    });

    it('follows a link to a file', async () => {
      cpSync(join(folder, 'concepts.yaml'), join(folder, '.concepts.yaml'));
      rmSync(join(folder, 'concepts.yaml'));
      symlinkSync('.concepts.yaml', join(folder, 'concepts.yaml'));
      expect(await load(folder)).toEqual(await load(SMALL));
    });

    it('tells of what cannot be opened, and not of what it might hold', async () => {
      rmSync(join(folder, 'concepts.yaml'));
      symlinkSync('nowhere', join(folder, 'concepts.yaml'));
      const message = 'cannot be opened (ENOENT); let it be read';
      expect(await loadCorpus(folder)).toEqual({
        problems: [{ file: 'concepts.yaml', line: 1, entry: 'concepts', message }],
      });
    });
  });
});
