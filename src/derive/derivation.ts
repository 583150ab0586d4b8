// Versions of the software and of what it derives: what was derived by another one is not to be trusted.
import { readFileSync } from 'node:fs';

/** Counts up when the same corpus would be derived differently. */
export const DERIVATION = 3;

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Version of the software and of its derivation, as semantic versioning writes build metadata. */
export const VERSION = `${version}+${String(DERIVATION)}`;
