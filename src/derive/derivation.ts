// Versions of the software and of what it derives: what was derived by another one is not to be trusted.
import { readFileSync } from 'node:fs';

/** Counts up when the same corpus would be derived differently. */
export const DERIVATION = 5;

const { version, dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
  dependencies: Readonly<Record<string, string>>;
};

/** Version of the software and of its derivation, as semantic versioning writes build metadata. */
export const VERSION = `${version}+${String(DERIVATION)}`;

/** The packages that the software runs on, each with its version, as text to compare. */
export const DEPENDENCIES = JSON.stringify(dependencies);
