// What documents and Docker files may name: the files, commands and variables that the project has.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'coverage']);

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8');
}

/** All files of the project, relative to its folder. */
export function files(folder = ''): string[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? files(`${folder}${entry.name}/`) : [`${folder}${entry.name}`];
  });
}

/** What package.json says. */
export const manifest = JSON.parse(textOf('package.json')) as {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};

/** The variables that src/config.ts reads. */
export function variables(): string[] {
  return [...textOf('src/config.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]*): /gm)].map(([, name = '']) => name);
}

/** The first group of every match. */
export function all(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
