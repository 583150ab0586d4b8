// The playground in a real browser: every question is there and runs as it stands, and addresses open questions.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSeedStore } from '../support/serving.js';
import { browse, run, type Browsing } from './browsing.js';

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
