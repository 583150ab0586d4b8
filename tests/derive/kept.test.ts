// A kept graph is used when it is whole and of this very corpus; else it is made again, and nobody notices but the clock.
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  appendFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/corpus.js';
import { keyOf, readKept, writeKept } from '../../src/derive/kept.js';
import { openKept } from '../../src/derive/open.js';
import type { Graph } from '../../src/domain/graph.js';
import { graphOf, SMALL } from '../store/corpus-graph.js';

let home: string;
let corpus: string;
let file: string;
let derived: Graph;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'ancrage-kept-'));
  corpus = join(home, 'corpus');
  file = join(home, 'a.graph');
  cpSync(SMALL, corpus, { recursive: true });
  derived = await openKept(corpus, file);
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const key = async (): Promise<string> => (await keyOf(corpus)) ?? '';
const change = (name: string, from: string, to: string): void => {
  const text = readFileSync(join(corpus, name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(corpus, name), text.replace(from, to));
};
/** Puts another graph of the same key in the file, to see whether it is what is served. */
async function mark(): Promise<Graph> {
  const marked = { ...derived, release: { ...derived.release, title: 'from the file' } };
  writeKept(file, await key(), marked);
  return marked;
}

describe('a kept graph', () => {
  it('is what was derived, to the last column', async () => {
    expect(derived).toEqual(await graphOf(SMALL));
    expect(readKept(file, await key())).toEqual(derived);
  });

  it('is served without deriving', async () => {
    const marked = await mark();
    expect(await openKept(corpus, file)).toEqual(marked);
  });

  it.each([
    [
      'a text',
      () => {
        change('release.yaml', 'title: ', 'title: Another ');
      },
    ],
    [
      'a number',
      () => {
        change('articles/oberg-2020-quality-of-life.yaml', 'publishedOn: "2020', 'publishedOn: "2021');
      },
    ],
    [
      'a comment',
      () => {
        appendFileSync(join(corpus, 'concepts.yaml'), '# nothing\n');
      },
    ],
  ])('is made again when %s of the corpus changes', async (_, alter) => {
    await mark();
    alter();
    const opened = await openKept(corpus, file);
    expect(opened).toEqual(await graphOf(corpus));
    expect(readKept(file, await key())).toEqual(opened);
  });

  it('is made again when a file of the corpus is taken out, added or renamed', async () => {
    const keys = new Set([await key()]);
    rmSync(join(corpus, 'articles', 'coeur-2022-overtourism.yaml'));
    keys.add(await key());
    writeFileSync(join(corpus, 'articles', 'coeur-2022-overtourism.yaml'), '');
    keys.add(await key());
    cpSync(join(corpus, 'actors', 'media.yaml'), join(corpus, 'actors', 'labels.yaml'));
    rmSync(join(corpus, 'actors', 'media.yaml'));
    keys.add(await key());
    expect(keys.size).toBe(4);
  });

  it('is not used by another version of the derivation', async () => {
    const other = (await key()).replace(/\+\d+/, '+999');
    expect(other).not.toBe(await key());
    expect(readKept(file, other)).toBe(null);
  });

  it('tells corpora apart by where their bytes stand', async () => {
    const [a, b] = ['release.yaml', 'concepts.yaml'].map((name) => readFileSync(join(corpus, name), 'utf8'));
    const before = await key();
    writeFileSync(join(corpus, 'release.yaml'), b ?? '');
    writeFileSync(join(corpus, 'concepts.yaml'), a ?? '');
    expect(await key()).not.toBe(before);
  });

  it('is made again when any part of it is damaged or cut off', async () => {
    await mark();
    const whole = readFileSync(file);
    const places = [0, 31, 32, 33, 100, whole.length >> 1, whole.length - 1];
    const flipped = places.map((at) => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    });
    const cut = [...places, 0].map((at) => whole.subarray(0, at));
    for (const bytes of [...flipped, ...cut, Buffer.concat([whole, Buffer.from([0])]), Buffer.alloc(64)]) {
      writeFileSync(file, bytes);
      expect(readKept(file, await key())).toBe(null);
    }
    expect(await openKept(corpus, file)).toEqual(derived);
    expect(readKept(file, await key())).toEqual(derived);
  });

  it('is made again when it is missing, or when a folder has its name', async () => {
    rmSync(file);
    expect(await openKept(corpus, file)).toEqual(derived);
    expect(statSync(file).size).toBeGreaterThan(1000);
    rmSync(file);
    cpSync(corpus, file, { recursive: true });
    expect(await openKept(corpus, file)).toEqual(derived);
  });

  it('takes its name only when it is whole, and leaves nothing else behind', async () => {
    writeFileSync(`${file}.1`, 'half');
    await mark();
    expect(await openKept(corpus, file)).toMatchObject({ release: { title: 'from the file' } });
    expect(writeKept(join(home, 'nowhere', 'a.graph'), await key(), derived)).toBe(false);
    expect(writeKept(corpus, await key(), derived)).toBe(false);
    expect(readdirSync(home).sort()).toEqual(['a.graph', 'a.graph.1', 'corpus']);
  });

  it('is not kept where nothing may be written, and served all the same', async () => {
    expect(await openKept(corpus, join(home, 'nowhere', 'a.graph'))).toEqual(derived);
  });

  it('never hides what is wrong with a corpus', async () => {
    await mark();
    change('release.yaml', 'title: ', 'titel: ');
    await expect(openKept(corpus, file)).rejects.toThrow(CorpusError);
    rmSync(join(corpus, 'release.yaml'));
    await expect(openKept(corpus, file)).rejects.toThrow('is missing');
    rmSync(corpus, { recursive: true });
    await expect(openKept(corpus, file)).rejects.toThrow('No corpus can be read from');
  });
});
