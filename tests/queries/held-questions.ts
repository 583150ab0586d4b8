// Holds the questions on a store to the second reading of the YAML, whole answers at a time.
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { SEED } from '../store/corpus-graph.js';
import { ask } from '../support/asking.js';
import { settleStructure } from '../support/reading-community.js';
import { readCorpus } from '../support/reading.js';
import { documents, QUESTIONS, type Document } from './question.js';
import { tellerOf, type Given, type Lang } from './teller.js';

/** The corpus as it is read a second time. */
export const reading = readCorpus(SEED);
const TELLERS = { fr: tellerOf(reading, 'fr'), en: tellerOf(reading, 'en') };
/** Version of the software and of its derivation, as package.json and src/derive/derivation.ts have it. */
const VERSION = '0.1.0+5';

/** Asks one question and holds the answer to what the YAML says. */
async function holds(store: GraphStore, { number, text, defaults, file }: Document, given: Given, language: Lang) {
  const data = await ask(store, text, given, { languages: [language] });
  const own = { id: String(store.lastRelease), version: VERSION };
  const about = `${file} ${JSON.stringify(given)} in ${language}`;
  const asked = { ...defaults, ...given };
  const { expect: tell, faults } = QUESTIONS[number] ?? {};
  if (faults !== undefined) expect(faults(TELLERS[language], asked, data), about).toEqual([]);
  else {
    const expected = tell?.(TELLERS[language], asked, own);
    if (!isDeepStrictEqual(data, expected)) expect(data, about).toEqual(expected);
  }
}

/** At most so many of a list, spread over it. */
function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(all.length, most) }, (_, at) => all[Math.floor(at * step)] as T);
}

/** Describes the questions on a store; `most` is how many other values of a document's variables are tried. */
export function describeQuestions(open: () => GraphStore, most: number): void {
  beforeAll(async () => {
    const snapshot = await open().snapshot();
    settleStructure(reading, await snapshot.resources([...reading.entity.keys()]));
  }, 60_000);

  describe.each(documents())('$file', { timeout: 120_000 }, (document) => {
    it.each(['en', 'fr'] as const)('answers what the YAML says, in %s', async (language) => {
      await holds(open(), document, {}, language);
    });

    const others = spread(QUESTIONS[document.number]?.others?.(reading) ?? [], most);
    if (others.length === 0) return;
    it(`answers what the YAML says for ${others.length} other values of its variables`, async () => {
      for (const [at, given] of others.entries()) await holds(open(), document, given, at % 2 === 0 ? 'fr' : 'en');
    });
  });
}
