// The globalSetup of what is tested in a browser: Chromium, and the pages, built anew before it starts. Where there is none,
// CI fails; elsewhere the tests that need it are skipped, and the run says so loudly.
import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Chromium is; null where there is none: skip what needs it. */
    chromium: string | null;
  }
}

/** Vitest's globalSetup. @throws Error in CI, when there is no Chromium */
export function setup(project: TestProject): void {
  const found = findChromium();
  project.provide('chromium', found);
  if (found !== null) {
    execFileSync('npm', ['run', '--silent', 'build:web'], { stdio: ['ignore', 'ignore', 'inherit'] });
    return;
  }
  const message = 'THE PAGES WERE NOT TESTED: there is no Chromium (apt-get install chromium, or set CHROMIUM)';
  if (process.env.CI === 'true') throw new Error(message);
  const line = '!'.repeat(100);
  console.warn(['', line, `${message}.`, 'With CI=true this is a failure.', line, ''].join('\n'));
}
