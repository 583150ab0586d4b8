// A browser on a server of its own, and all that may go wrong on a page, kept for a look: errors in the console (what the
// Content-Security-Policy stops is one), requests to other origins, answers that are failures.
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { GraphStore } from '../../src/store/graph-store.js';
import { serve } from '../support/serving.js';
import { launchChromium } from './chromium.js';

/** Where the pages are built. */
export const SITE = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** A page with what went wrong on it. */
export interface Visit {
  readonly page: Page;
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

/** A browser and the server that it asks. */
export interface Browsing {
  readonly origin: string;
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) problems.push(`foreign: ${url}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) problems.push(`${answer.status()}: ${answer.url()}`);
  });
  return problems;
}

/** Starts a server over a store, with the built pages, and a browser. */
export async function browse(executablePath: string, store: GraphStore): Promise<Browsing> {
  const { app } = await serve({ store, site: SITE });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await launchChromium(executablePath);
  return {
    origin,
    visit: async (options = {}) => {
      const context = await browser.newContext({ baseURL: origin, locale: 'en-GB', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      return { page, problems: watch(page, origin), close: () => context.close() };
    },
    close: async () => {
      await browser.close();
      await app.close();
    },
  };
}

/** Runs what stands in the playground's editor, once it stands there, and waits for an answer that holds a text. */
export async function run(page: Page, operation: string, answer: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines', { hasText: operation }).waitFor();
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.graphiql-response .view-lines', { hasText: answer }).waitFor();
}

/** Whether the page is wider than the window. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')) === true;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** The rules that a theme can break: the others find the same in both. */
const COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** All that WCAG 2.2 AA asks for, and what is good practice. */
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** What keeps people from using a page, or the part of it that a selector names, a line each; of its colours alone when asked. */
export async function barriers(page: Page, part = 'html', only: 'all' | 'colours' = 'all'): Promise<string[]> {
  // Half a megabyte, read once a page.
  if ((await page.evaluate('typeof globalThis.axe')) === 'undefined') await page.evaluate(axe.source);
  const found = await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { runOnly: ${JSON.stringify(only === 'all' ? ALL : COLOUR)}, resultTypes: ['violations'] })`,
  );
  const { violations } = found as { violations: readonly Violation[] };
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
  );
}
