// Debian's Chromium, or what CHROMIUM names: where it is, and how it is started.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is on this machine; null where it is not. */
export function findChromium(): string | null {
  const said = process.env.CHROMIUM;
  return [...(said === undefined ? [] : [said]), ...PLACES].find((path) => existsSync(path)) ?? null;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts it without a window, on an empty profile. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}
