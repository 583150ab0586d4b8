// Takes a picture of every view, in both languages, light and dark, on a wide screen and on a phone.
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSeedStore } from '../support/serving.js';
import { browse, type Browsing } from './browsing.js';
import { VIEWS } from './views.js';

const FOLDER = 'pictures';
const SIZES = [
  [1280, 900],
  [390, 844],
] as const;
const chromium = inject('chromium');

describe.skipIf(chromium === null)('a picture of every view', () => {
  let browsing: Browsing;
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    browsing = await browse(chromium ?? '', await openSeedStore());
  });
  afterAll(() => browsing.close());

  const looks = (['en', 'fr'] as const).flatMap((locale) =>
    (['light', 'dark'] as const).map((scheme) => [locale, scheme] as const),
  );
  it.each(looks)('in %s, %s', async (locale, colorScheme) => {
    const { page, problems, close } = await browsing.visit({ locale, colorScheme });
    for (const { name, path } of VIEWS) {
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await page.goto(path);
        await page.locator('main h1').first().waitFor();
        await page.screenshot({ path: `${FOLDER}/${name}-${locale}-${colorScheme}-${width}.png` });
      }
    }
    expect(problems).toEqual([]);
    await close();
    for (const [width, height] of SIZES) {
      // It remembers which panel was open: each size is a first visit.
      const first = await browsing.visit({ locale, colorScheme, viewport: { width, height } });
      await first.page.goto('/playground');
      await first.page.locator('.graphiql-query-editor .view-line').first().waitFor();
      await first.page.screenshot({ path: `${FOLDER}/playground-${locale}-${colorScheme}-${width}.png` });
      expect(first.problems).toEqual([]);
      await first.close();
    }
  });
});
