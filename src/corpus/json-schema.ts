// What editors complete and check the YAML with, made from the definitions that the corpus is checked with.
import { z } from 'zod';
import { actorEntry, articleEntry, conceptEntry, releaseEntry, territoryEntry } from './entry.js';
import type { Noun } from './read.js';

const DEFINITIONS: Readonly<Record<Noun, z.ZodType>> = {
  release: releaseEntry,
  concepts: z.array(conceptEntry).describe('The concept scheme, narrower concepts after their broader one.'),
  actors: z.array(actorEntry).describe('The actors of one kind.'),
  territories: z.array(territoryEntry).describe('The places that actors represent.'),
  articles: articleEntry,
};

/** The text of each JSON Schema by the name of its file. Draft 7, the latest that every YAML editor understands. */
export function jsonSchemas(): Map<string, string> {
  const texts = Object.entries(DEFINITIONS).map(([noun, definition]): [string, string] => {
    const schema = z.toJSONSchema(definition, { target: 'draft-7', io: 'input' });
    return [`${noun}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
  });
  return new Map(texts);
}
