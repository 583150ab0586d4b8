// Editors complete and check the YAML with what the corpus is really checked with.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusSchema } from '../../src/cli/corpus-schema.js';
import { jsonSchemas } from '../../src/corpus/json-schema.js';

/** Paths of fields without a description. */
function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]: [string, unknown]) => {
    if (key !== 'properties') return undescribed(part, path);
    return Object.entries(part as Record<string, { description?: string }>).flatMap(([field, definition]) => [
      ...(definition.description === undefined ? [`${path}.${field}`] : []),
      ...undescribed(definition, `${path}.${field}`),
    ]);
  });
}

describe('the JSON Schema of the corpus', () => {
  it('is current', () => {
    const lines: string[] = [];
    expect(corpusSchema(['--check'], (line) => lines.push(line))).toBe(0);
    expect(lines).toEqual([]);
    expect(readdirSync('docs/corpus-schema').sort()).toEqual([...jsonSchemas().keys()].sort());
  });

  it.each([...jsonSchemas()])('describes every field of %s', (name, text) => {
    expect(undescribed(JSON.parse(text), name)).toEqual([]);
  });

  it('is named to editors for the files that it is of', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const named = Object.keys(settings['yaml.schemas'] ?? {}).map((path) => path.replace('./docs/corpus-schema/', ''));
    expect(named.sort()).toEqual([...jsonSchemas().keys()].sort());
  });

  it('answers 2 to wrong usage and 0 to --help', () => {
    const lines: string[] = [];
    expect(corpusSchema(['--nope'], (line) => lines.push(line))).toBe(2);
    expect(corpusSchema(['--help'], (line) => lines.push(line))).toBe(0);
    expect(lines.join('\n')).toContain('Usage: corpus-schema');
  });
});
