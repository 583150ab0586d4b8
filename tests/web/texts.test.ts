// The two languages of the explorer say the same things.
import { describe, expect, it } from 'vitest';
import { en } from '../../web/explorer/texts/en.js';
import { fr } from '../../web/explorer/texts/fr.js';

/** Every text with the way to it. */
function textsOf(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => textsOf(inner, `${at}.${key}`));
}

const english = new Map(textsOf(en));
const french = new Map(textsOf(fr));

describe('the texts of the explorer', () => {
  it('are the same ones in both languages', () => {
    expect([...french.keys()]).toEqual([...english.keys()]);
  });

  it('are never empty, and keep their number', () => {
    for (const texts of [english, french]) expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
    const numbered = (texts: Map<string, string>) =>
      [...texts].filter(([, text]) => text.includes('#')).map(([at]) => at);
    expect(numbered(french)).toEqual(numbered(english));
  });

  it('use the marks of French', () => {
    // A straight apostrophe, or a mark that could begin a line.
    expect([...french].filter(([, text]) => /'| [;:!?»]|« /.test(text))).toEqual([]);
  });
});
