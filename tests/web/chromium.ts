// The browser of the project `web`: Debian's Chromium, or what CHROMIUM names; and the pages, built anew before it starts.
// Where there is none, CI fails; elsewhere the tests that need it are skipped, and the run says so loudly.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Chromium is; null where there is none: skip what needs it. */
    chromium: string | null;
  }
}

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is on this machine; null where it is not. */
export function findChromium(): string | null {
  const said = process.env.CHROMIUM;
  return [...(said === undefined ? [] : [said]), ...PLACES].find((path) => existsSync(path)) ?? null;
}

/** Vitest's globalSetup. @throws Error in CI, when there is no Chromium */
export function setup(project: TestProject): void {
  const chromium = findChromium();
  project.provide('chromium', chromium);
  if (chromium !== null) {
    execFileSync('npm', ['run', '--silent', 'build:web'], { stdio: ['ignore', 'ignore', 'inherit'] });
    return;
  }
  const message = 'THE PAGES WERE NOT TESTED: there is no Chromium (apt-get install chromium, or set CHROMIUM)';
  if (process.env.CI === 'true') throw new Error(message);
  const line = '!'.repeat(100);
  console.warn(['', line, `${message}.`, 'With CI=true this is a failure.', line, ''].join('\n'));
}
