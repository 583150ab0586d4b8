// Writes the licences of all that the pages are built of, as the lock has it, for whoever gets them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'dist/web/third-party-notices.txt');
/** What web/ imports by name. */
const ROOTS = [
  'd3-quadtree',
  'd3-selection',
  'd3-zoom',
  'graphiql',
  'graphql',
  'monaco-editor',
  'monaco-graphql',
  'react',
  'react-dom',
  '@graphiql/plugin-doc-explorer',
  '@graphiql/plugin-history',
  '@graphiql/react',
  '@graphiql/toolkit',
];

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));

/** Where the lock has what a package asks for: beside it, or in a folder above. */
function resolve(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (path in packages) return path;
    if (at === '') return null;
  }
}

const found = new Set();
const waiting = ROOTS.map((name) => resolve('', name));
for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
  if (path === null || found.has(path)) continue;
  found.add(path);
  waiting.push(...Object.keys(packages[path].dependencies ?? {}).map((name) => resolve(path, name)));
}

/** The text of a package's licence, or its name where the package holds none. */
function licenceOf(path) {
  const folder = join(ROOT, path);
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${packages[path].license ?? 'not stated'}`;
}

const notices = [...found].sort().map((path) => {
  const { version, license = 'see below' } = packages[path];
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return `${name} ${version} (${license})\n\n${licenceOf(path)}\n`;
});
writeFileSync(OUT, `The pages of Ancrage are built of these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`);
