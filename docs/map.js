// Draws the map of src/ in README.md from the table that the import rules are made of, so that the two cannot differ.
// `--check` writes nothing and exits 1 when what README.md shows is not what would be drawn.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import rules, { table } from '../.dependency-cruiser.js';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const BLOCK = /(<!-- map: [^>]*-->\n).*?(\n<!-- end of map -->)/s;

const source = (at) => new URL(`../src/${at}`, import.meta.url);
const isThere = ({ at }) => existsSync(source(at));
const code = (text) => `\`${text}\``;
const link = (at) => `[${code(at)}](src/${at})`;

/** What a file says of itself: the first sentence of the comment that opens it. */
function firstSentence(at) {
  const [comment] = /^(\/\/.*\n)+/.exec(readFileSync(source(at), 'utf8')) ?? [''];
  const text = comment.replaceAll(/^\/\/ ?/gm, '').replaceAll('\n', ' ');
  return /^.*?[.:](?= )|^.*/.exec(text)[0].replace(/:$/, '.');
}

/** Commands have no row: they may import everything. */
const COMMANDS = {
  at: 'cli/',
  imports: 'everything; nothing imports it',
  homeOf: [],
  because: rules.forbidden.find(({ name }) => name === 'nobody-imports-cli').comment,
};

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const installed = (home) =>
  Object.keys(dependencies).filter((name) => name === home || (home.endsWith('/') && name.startsWith(home)));

function line({ at, ours = [], imports, homeOf, because }) {
  const there = ours.filter((other) => existsSync(source(other))).map(code);
  const packages = homeOf.flatMap(installed).map(code);
  return [
    link(at),
    at.endsWith('/') ? because : firstSentence(at),
    imports ?? (there.join(', ') || 'nothing'),
    packages.join(', '),
  ];
}

function drawMap() {
  const rows = [
    ['in `src/`', 'what it is for', 'imports of ours', 'alone imports'],
    ['---', '---', '---', '---'],
    ...[...table, COMMANDS].filter(isThere).map(line),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const current = readFileSync(README, 'utf8');
if (!BLOCK.test(current)) throw new Error('README.md has no block between <!-- map: … --> and <!-- end of map -->');
const drawn = current.replace(BLOCK, (_, start, end) => `${start}\n${drawMap()}\n${end}`);
const next = await format(drawn, { ...(await resolveConfig(README)), filepath: README });
if (process.argv.includes('--check')) {
  if (next !== current) console.error('The map in README.md is stale: npm run map');
  process.exitCode = next === current ? 0 : 1;
} else if (next !== current) {
  writeFileSync(README, next);
}
