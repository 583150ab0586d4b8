// Writes the JSON Schema that editors check the corpus with (.vscode/settings.json says which file has which), or says
// that it is stale.
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { jsonSchemas } from '../corpus/json-schema.js';

const HOME = new URL('../../docs/corpus-schema/', import.meta.url);

const USAGE = `Usage: corpus-schema [--check]

Writes docs/corpus-schema/*.schema.json from the definitions in src/corpus/entry.ts.

  --check     write nothing; exit 1 when a file is not what would be written
  -h, --help  print this`;

function isCurrent(name: string, text: string): boolean {
  try {
    return readFileSync(new URL(name, HOME), 'utf8') === text;
  } catch {
    return false;
  }
}

/** Runs the command; answers its exit code: 0 done, 1 stale, 2 wrong usage. */
export function corpusSchema(args: readonly string[], print: (line: string) => void): number {
  let options;
  try {
    options = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    print(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) print(USAGE);
  if (options.help) return 0;
  const stale = [...jsonSchemas()].filter(([name, text]) => !isCurrent(name, text));
  if (options.check) {
    for (const [name] of stale) print(`docs/corpus-schema/${name} is stale; run node dist/cli/corpus-schema.js`);
    return stale.length > 0 ? 1 : 0;
  }
  mkdirSync(HOME, { recursive: true });
  for (const [name, text] of stale) writeFileSync(new URL(name, HOME), text);
  for (const [name] of stale) print(`docs/corpus-schema/${name} written`);
  return 0;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = corpusSchema(process.argv.slice(2), console.log);
