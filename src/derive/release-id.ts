// The release id: a hash of what the corpus says, however its files are laid out.
import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/corpus.js';

/** Lists in which order means nothing, whose items `canonical` writes as JSON; the others keep their order. */
export const SETS = new Set(['broader', 'related', 'cites', 'deduced', 'mentions']);

/** What entries are made of. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A value as it is hashed and compared: NFC text, sorted keys, sets sorted, nothing that is as it would be read anyway. */
export function canonical(value: Json, key = ''): Json {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => canonical(item));
    if (!SETS.has(key)) return items;
    return items.map((item) => JSON.stringify(item)).sort();
  }
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([name, item]) => item !== undefined && !isDefault(name, item));
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, item]) => [name, canonical(item, name)]));
}

/** What is left out and what is written out as it would be read anyway are one corpus. */
function isDefault(name: string, value: Json): boolean {
  return (name === 'stance' && value === 'SUPPORTS') || (Array.isArray(value) && value.length === 0);
}

/**
 * SHA-256, in hex, of the canonical corpus: NFC text, sorted keys, entries by slug, sets sorted, lists whose order means
 * something (authors, statements, locators, other labels) as they stand.
 */
export function releaseId(corpus: Corpus): string {
  const hash = createHash('sha256');
  const add = (value: unknown): void => {
    hash.update(`${JSON.stringify(canonical(value as Json))}\n`);
  };
  add(corpus.release);
  for (const noun of ['concepts', 'actors', 'territories', 'articles'] as const) {
    hash.update(`${noun}\n`);
    for (const entry of [...corpus[noun]].sort((a, b) => (a.slug < b.slug ? -1 : 1))) add(entry);
  }
  return hash.digest('hex');
}
