// The release that answers: what the corpus says of itself, and how much it holds.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask, openSeed, openSmall, waitingStore } from '../support/asking.js';

const RELEASE = `{ release { id version madeAt counts { concepts actors territories articles statements evidence mentions } } }`;
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

describe('the release', () => {
  it('says what it is, when it was made and how much it holds', async () => {
    const store = await openSmall();
    expect(await ask(store, RELEASE)).toEqual({
      release: {
        id: store.lastRelease,
        version: expect.stringMatching(new RegExp(`^${version.replaceAll('.', '\\.')}\\+\\d+$`)) as string,
        madeAt: '2026-01-02T03:04:05.000Z',
        counts: { concepts: 10, actors: 10, territories: 6, articles: 8, statements: 14, evidence: 23, mentions: 51 },
      },
    });
  });

  it('is named by the hash of its corpus, the same each time that it is read', async () => {
    const [one, again] = [await openSmall(), await openSmall()];
    expect(one.lastRelease).toMatch(/^[0-9a-f]{64}$/);
    expect(again.lastRelease).toBe(one.lastRelease);
  });

  it('is another for another corpus', { timeout: 60_000 }, async () => {
    const [small, seed] = [await openSmall(), await openSeed()];
    expect(seed.lastRelease).not.toBe(small.lastRelease);
  });

  it('is taken once in a request and read from nowhere else', async () => {
    const { store, calls } = waitingStore(await openSmall());
    await ask(store, RELEASE);
    expect(calls).toEqual([]);
  });
});
