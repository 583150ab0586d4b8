// Every view of the explorer by its address, in a real browser on the real corpus: in both languages and themes, wide and
// on a phone. Nobody acts here, so that several are looked at at once.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSeedStore } from '../support/serving.js';
import { barriers, browse, scrollsSideways, type Browsing } from './browsing.js';
import { VIEWS } from './views.js';

const chromium = inject('chromium');
const looks = VIEWS.flatMap(({ name, path, en, fr }) => [
  [name, 'en', path, en] as const,
  [name, 'fr', path, fr] as const,
]);

describe.skipIf(chromium === null)('every view', () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse(chromium ?? '', await openSeedStore());
  });
  afterAll(() => browsing.close());

  it.concurrent.each(looks)(
    '%s is reached by its address in %s, without barriers, no wider than a phone',
    async (_name, lang, path, title) => {
      // Colours that are still on their way to another theme would be measured between the two.
      const { page, problems, close } = await browsing.visit({ locale: lang, reducedMotion: 'reduce' });
      await page.goto(path);
      const heading = page.locator('main h1').first();
      await heading.waitFor();
      expect(await heading.textContent()).toContain(title);
      expect(await page.getAttribute('html', 'lang')).toBe(lang);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await scrollsSideways(page)).toBe(false);
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await barriers(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await barriers(page, 'html', 'colours')).toEqual([]);
      }
      expect(problems).toEqual([]);
      await close();
    },
  );
});
