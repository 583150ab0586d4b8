// The explorer in a real browser on the real corpus, as people go about in it; views.browser.test.ts opens every view.
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSeedStore } from '../support/serving.js';
import { browse, run, type Browsing, type Visit } from './browsing.js';
import { VIEWS } from './views.js';

const chromium = inject('chromium');
const heading = (visit: Visit) => visit.page.locator('main h1').first();

describe.skipIf(chromium === null)('the explorer', () => {
  let browsing: Browsing;
  let visit: Visit;
  beforeAll(async () => {
    browsing = await browse(chromium ?? '', await openSeedStore());
  });
  afterAll(() => browsing.close());
  afterEach(async () => {
    const { problems } = visit;
    await visit.close();
    expect(problems).toEqual([]);
  });

  it('goes from the start to an article by clicks, and back and forward again', async () => {
    visit = await browsing.visit();
    const { page } = visit;
    await page.goto('/');
    await page.locator('.things').getByRole('link', { name: 'territory brand' }).click();
    await page.waitForURL('**/concept/territory-brand');
    await page.locator('.row .count').first().click();
    await page.waitForURL(/statement=/);
    await page.locator('#evidence .piece').first().waitFor();
    const title = await page.locator('#evidence .origin a').first().textContent();
    await page.locator('#evidence .origin a').first().click();
    await page.waitForURL('**/article/**');
    // The address changes before the page is there.
    await heading(visit)
      .filter({ hasText: (title ?? 'no title').trim() })
      .waitFor();
    await page.goBack();
    await page.waitForURL(/statement=/);
    await page.locator('#evidence .piece').first().waitFor();
    await page.goForward();
    await page.waitForURL('**/article/**');
  });

  it.each([
    ['Close, and why', '/close', '.close-list li'],
    ['Over time', '/time', '.chart a'],
    ['Disagreements', '/disagreements', '.controversy, .empty'],
    ['What is said', '', '.bow-tie .row'],
  ])('leads from the tab "%s" to its view', async (name, end, content) => {
    visit = await browsing.visit();
    const { page } = visit;
    await page.goto('/concept/territory-brand/close');
    await page.getByRole('navigation', { name: 'Views of this page' }).getByRole('link', { name }).click();
    await page.waitForURL(`**/concept/territory-brand${end}`);
    await page.locator(content).first().waitFor();
  });

  it.each(['Map', 'Paths', 'Disagreements', 'Compare'])('leads from the menu to %s', async (name) => {
    visit = await browsing.visit();
    await visit.page.goto('/');
    await visit.page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }).click();
    await visit.page.locator(`main h1:text-is("${name}")`).waitFor();
  });

  it('suggests while one types, and goes from search to an article by keyboard alone', async () => {
    visit = await browsing.visit();
    const { page } = visit;
    await page.goto('/');
    await heading(visit).waitFor();
    while ((await page.evaluate('document.activeElement.id')) !== 'search') await page.keyboard.press('Tab');
    await page.keyboard.type('short circ');
    await page.locator('#search-list li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('#search', 'aria-activedescendant')).toBe('search-list-0');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/concept/short-circuit');
    await page.locator('.row .count').first().waitFor();
    const reach = async (selector: string) => {
      while ((await page.evaluate(`document.activeElement.matches('${selector}')`)) !== true)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    };
    await reach('.row .count');
    await page.waitForURL(/statement=/);
    await page.locator('#evidence .piece').first().waitFor();
    await reach('#evidence .origin a[href^="/article/"]');
    await page.waitForURL('**/article/**');
  });

  it('sets a source aside in the address, and shows the same when that is opened anew', async () => {
    visit = await browsing.visit();
    const { page } = visit;
    await page.goto(VIEWS.find(({ name }) => name === 'evidence')?.path ?? '');
    const pieces = page.locator('#evidence .piece');
    await pieces.first().waitFor();
    const before = await pieces.count();
    await page.getByRole('link', { name: 'Set aside this source' }).first().click();
    await page.waitForURL(/without=article/);
    await page.locator('.chips li').waitFor();
    await expect.poll(() => pieces.count()).toBe(before - 1);
    await page.reload();
    await page.locator('.chips li').waitFor();
    await expect.poll(() => pieces.count()).toBe(before - 1);
  });

  it('draws a line for each row, each a link to the same evidence as its count', async () => {
    visit = await browsing.visit();
    const { page } = visit;
    await page.goto('/concept/economic-growth');
    await page.locator('.lines a').first().waitFor();
    const hrefs = (selector: string) =>
      page.evaluate(`[...document.querySelectorAll('${selector}')].map((link) => link.getAttribute('href')).sort()`);
    expect(await hrefs('.lines a')).toEqual(await hrefs('.row .count'));
    expect(await page.locator('.lines .disputed').count()).toBe(await page.locator('.row .against').count());
  });

  it('opens the very question of a view in the playground, where it runs', async () => {
    visit = await browsing.visit();
    const { page } = visit;
    await page.goto('/concept/territory-brand');
    await page.getByRole('link', { name: 'Open in the playground' }).first().click();
    await page.waitForURL('**/playground?query=**');
    await run(page, 'EntityPage', 'concept:territory-brand');
  });

  it('turns to the other language and theme where one is, and remembers these two alone', async () => {
    visit = await browsing.visit({ colorScheme: 'light' });
    const { page } = visit;
    await page.goto('/concept/short-circuit');
    await page.getByRole('button', { name: 'Français' }).click();
    await page.locator('main h1', { hasText: 'circuit court' }).waitFor();
    await page.getByRole('button', { name: 'Thème sombre' }).click();
    await page.reload();
    await page.locator('main h1', { hasText: 'circuit court' }).waitFor();
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    expect(await page.evaluate('Object.keys(localStorage).sort()')).toEqual(['ancrage.language', 'ancrage.theme']);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('says that the connection is lost, and goes on by itself once it is back', async () => {
    visit = await browsing.visit();
    const { page, problems } = visit;
    await page.goto('/');
    await heading(visit).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Disagreements', exact: true }).click();
    await page.getByRole('alert').getByText('The connection is lost').waitFor();
    await page.context().setOffline(false);
    await page.locator('.controversy').first().waitFor();
    // What the browser itself says of a network that is not there.
    problems.splice(0, problems.length, ...problems.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED')));
  });

  it.each([
    ['an answer that is none', '**/graphql', 'null', '/', 'The server cannot answer now'],
    ['a part of the page that is gone', '**/assets/map-*.js', '', '/map', 'The page could not be shown'],
  ])('says in its place what is wrong with %s', async (_name, what, body, path, words) => {
    visit = await browsing.visit();
    const { page, problems } = visit;
    await page.route(what, (route) => route.fulfill({ status: body === '' ? 404 : 200, body }));
    await page.goto(path);
    await page.getByRole('alert').getByText(words).waitFor();
    problems.length = 0;
  });

  it.each(['/compare?row=constructor', '/search?q=brand&kind=__proto__', '/disagreements?kind=toString&about=x'])(
    'shows %s as if what is unknown were not there',
    async (path) => {
      visit = await browsing.visit();
      await visit.page.goto(path);
      await visit.page.locator('main article h1').waitFor();
    },
  );

  it('takes the first thing of the name that was typed for the ends of a path, and goes on to the other', async () => {
    visit = await browsing.visit();
    const { page } = visit;
    await page.goto('/path');
    await page.getByRole('combobox', { name: 'From' }).fill('short circuit');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=concept/);
    await page.locator('#path-to:focus').waitFor();
    await page.keyboard.type('qqqqzzzz');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing of this name is known here').waitFor();
    await page.getByRole('combobox', { name: 'To' }).fill('i amsterdam');
    await page.keyboard.press('Enter');
    await page.locator('section.path').first().waitFor();
  });

  it('forgets what was suggested for other words', async () => {
    visit = await browsing.visit();
    const { page } = visit;
    await page.goto('/');
    await page.getByRole('combobox').fill('brand');
    await page.locator('#search-list li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(' xyz');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=brand+xyz');
    await heading(visit).filter({ hasText: 'brand xyz' }).waitFor();
  });

  it('marks on the map what a text finds, or the one thing that is chosen', async () => {
    visit = await browsing.visit();
    const { page } = visit;
    await page.goto('/map');
    await page.getByRole('combobox', { name: 'Find on the map' }).fill('tourism');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/map?q=tourism');
    await page.locator('.found li').nth(3).waitFor();
    await page.getByRole('combobox', { name: 'Find on the map' }).fill('i amsterdam');
    await page.locator('#find-list li').first().click();
    await page.waitForURL('**/map?at=actor%3Ai-amsterdam');
    await page.getByRole('status').getByText('1 found on the map').waitFor();
    expect(await page.locator('.found li').allTextContents()).toEqual(['\u00a0I amsterdam']);
  });

  it('moves nothing where people want no motion', async () => {
    visit = await browsing.visit({ reducedMotion: 'reduce' });
    await visit.page.goto('/');
    await heading(visit).waitFor();
    const moving =
      '[...document.querySelectorAll("*")].filter((e) => parseFloat(getComputedStyle(e).transitionDuration) > 0).length';
    expect(await visit.page.evaluate(moving)).toBe(0);
  });

  it('shows the chosen year of a chart that is wider than a phone, and the top of the page', async () => {
    visit = await browsing.visit({ viewport: { width: 390, height: 844 } });
    const { page } = visit;
    await page.goto('/concept/territory-brand/time?year=2018');
    const box = await page.locator('.chart a.chosen').boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(390);
    expect(await page.evaluate('window.scrollY')).toBe(0);
  });

  it('draws the map, and leads from a place on it to the page', async () => {
    visit = await browsing.visit();
    const { page } = visit;
    await page.goto('/map');
    const canvas = page.locator('canvas');
    await canvas.waitFor();
    const box = await canvas.boundingBox();
    for (let x = 0.3; x < 0.7 && (await page.locator('canvas.pointing').count()) === 0; x += 0.02) {
      await page.mouse.move((box?.x ?? 0) + x * (box?.width ?? 0), (box?.y ?? 0) + 0.5 * (box?.height ?? 0));
    }
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL(/\/(concept|actor|territory)\//);
  });
});
