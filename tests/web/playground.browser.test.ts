// The playground in a real browser: every question is there and runs as it stands, and addresses open questions.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSeedStore } from '../support/serving.js';
import { barriers, browse, run, type Browsing } from './browsing.js';

const chromium = inject('chromium');

describe.skipIf(chromium === null)('the playground', () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse(chromium ?? '', await openSeedStore());
  });
  afterAll(() => browsing.close());

  it('shows every question in its group, and runs one in a tab of its name', async () => {
    const { page, problems, close } = await browsing.visit();
    await page.goto('/playground');
    await page.locator('.examples button').first().waitFor();
    expect(await page.locator('.examples button').count()).toBe(readdirSync('queries').length);
    expect(await page.locator('.examples h3').allTextContents()).toHaveLength(6);
    await page.getByRole('button', { name: 'What is closest to a concept, and why?' }).click();
    await page.getByRole('tab', { name: 'ClosestAndWhy' }).waitFor();
    await run(page, 'ClosestAndWhy', 'related');
    expect(problems).toEqual([]);
    await close();
  });

  it.each([1280, 390])('is as large as a window of %i pixels', async (width) => {
    const { page, problems, close } = await browsing.visit({ viewport: { width, height: 844 } });
    await page.goto('/playground');
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    if (width < 700) await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.locator('.examples').waitFor();
    await page.evaluate('window.scrollTo(1000, 1000)');
    expect(await page.evaluate('[window.scrollX, window.scrollY]')).toEqual([0, 0]);
    expect(problems).toEqual([]);
    await close();
  });

  it('speaks the language that was chosen in the explorer, else the browser’s', async () => {
    const { page, problems, close } = await browsing.visit({ locale: 'fr-FR' });
    await page.goto('/playground');
    await page.locator('.examples[lang=fr] h2:text-is("Exemples")').waitFor();
    await page.getByRole('button', { name: 'Qu’est-ce qui est le plus proche d’un concept' }).waitFor();
    await page.getByRole('link', { name: 'Ancrage' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.goto('/playground');
    await page.locator('.examples[lang=en] h2:text-is("Examples")').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('looks as was chosen in the explorer, until something else is chosen here', async () => {
    const { page, problems, close } = await browsing.visit({ colorScheme: 'light' });
    /** Opens the playground, and waits for it to look so. */
    const looks = async (theme: string) => {
      await page.goto('/playground');
      await page.locator('.examples').waitFor();
      expect(await page.evaluate("document.body.className.match(/graphiql-[a-z]+/)?.[0] ?? 'system'")).toBe(theme);
    };
    const choose = async (theme: string) => {
      await page.getByRole('button', { name: 'Open settings dialog' }).click();
      await page.getByRole('dialog').getByRole('button', { name: theme, exact: true }).click();
    };
    await looks('system');
    await page.goto('/');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await looks('graphiql-dark');
    await page.goto('/');
    await page.getByRole('button', { name: 'Light theme' }).click();
    await looks('graphiql-light');
    await choose('Dark');
    await looks('graphiql-dark');
    await choose('System');
    await looks('system');
    expect(problems).toEqual([]);
    await close();
  });

  it.each(['nonsense', '7', '{}', '{"queries":7,"favorites":7}'])(
    'is there though what was kept of earlier visits is %s',
    async (kept) => {
      const { page, problems, close } = await browsing.visit();
      await page.addInitScript(
        `for (const key of ['tabState', 'queries', 'favorites']) localStorage.setItem('graphiql:' + key, ${JSON.stringify(kept)})`,
      );
      await page.goto('/playground');
      await page.getByRole('button', { name: 'Show History' }).click();
      await page.locator('.graphiql-history').waitFor();
      await run(page, 'WhoFundsTheBrands', 'statements');
      expect(problems).toEqual([]);
      await close();
    },
  );

  it('is there though the browser keeps nothing', async () => {
    const { page, problems, close } = await browsing.visit();
    await page.addInitScript(
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
    );
    await page.goto('/playground');
    await run(page, 'WhoFundsTheBrands', 'statements');
    expect(problems).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)('has no barriers of our own making in the %s theme', async (colorScheme) => {
    const { page, problems, close } = await browsing.visit({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/playground');
    // A button that is not ready yet is pale, which axe passes over.
    await page.locator('.examples button:enabled').first().waitFor();
    expect(await page.locator('main h1').allTextContents()).toEqual(['Playground']);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const part of ['.examples', '.graphiql-logo']) expect(await barriers(page, part)).toEqual([]);
    }
    expect(problems).toEqual([]);
    await close();
  });

  it('says what it needs where there is no JavaScript', async () => {
    const { page, problems, close } = await browsing.visit({ javaScriptEnabled: false });
    await page.goto('/playground');
    expect(await page.locator('noscript p').allTextContents()).toHaveLength(2);
    expect(problems).toEqual([]);
    await close();
  });

  it('is where a browser is led that opens the API, with the question that it brought', async () => {
    const { page, problems, close } = await browsing.visit();
    await page.goto(`/graphql?query=${encodeURIComponent('query Held { release { counts { articles } } }')}`);
    await page.waitForURL('**/playground?query=**');
    await page.getByRole('tab', { name: 'Held' }).waitFor();
    await run(page, 'Held', 'articles');
    expect(problems).toEqual([]);
    await close();
  });
});
