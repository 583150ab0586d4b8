// A corpus whose every text is markup that would do harm: the pages show it as the text that it is.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadCorpus } from '../../src/corpus/corpus.js';
import { deriveGraph } from '../../src/derive/derive.js';
import { openMemoryStore } from '../../src/store/memory/store.js';
import { SMALL } from '../support/process.js';
import { browse, type Browsing } from './browsing.js';

const chromium = inject('chromium');
const HARM = '<img src=x onerror="window.harmed = true"><script>window.harmed = true</script>';

interface Entry {
  prefLabel: Record<string, string>;
  definition: Record<string, string>;
}

/** The small corpus with markup in the labels and definitions of its concepts. */
async function openHostileStore(folder: string) {
  cpSync(SMALL, folder, { recursive: true });
  const path = join(folder, 'concepts.yaml');
  const entries = parse(readFileSync(path, 'utf8')) as Entry[];
  for (const { prefLabel, definition } of entries) {
    for (const text of [prefLabel, definition])
      for (const lang of Object.keys(text)) text[lang] = `${HARM} ${text[lang] ?? ''}`;
  }
  writeFileSync(path, stringify(entries));
  const loaded = await loadCorpus(folder);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return openMemoryStore(deriveGraph(loaded.corpus));
}

describe.skipIf(chromium === null)('markup in the corpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ancrage-hostile-'));
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse(chromium ?? '', await openHostileStore(folder));
  });
  afterAll(async () => {
    await browsing.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    '/',
    '/search?q=attractiveness',
    '/concept/attractiveness',
    '/concept/attractiveness/close',
    '/disagreements',
    '/map',
  ])('is shown as text on %s', async (path) => {
    const { page, problems, close } = await browsing.visit();
    await page.goto(path);
    await page.locator('main h1').first().waitFor();
    if (path !== '/map') expect(await page.locator('main').textContent()).toContain('src=x onerror=');
    expect(await page.locator('img, main script').count()).toBe(0);
    expect(await page.evaluate('window.harmed')).toBe(undefined);
    expect(problems).toEqual([]);
    await close();
  });
});
