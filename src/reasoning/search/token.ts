// Text taken apart into words that know where they stand in it: folded, without elided articles, compounds also joined.
import { fold } from '../../domain/text.js';

/** A word of a text. */
export interface Token {
  /** First UTF-16 unit, and one past the last. */
  readonly start: number;
  readonly end: number;
  /** Folded: letters and digits of the Basic Multilingual Plane only; never empty. */
  readonly word: string;
}

/** Words joined by a hyphen as the one word that they also are: `tiers-lieux`. */
export interface Compound {
  readonly word: string;
  /** The first token, and one past the last. */
  readonly from: number;
  readonly to: number;
}

/** A text taken apart. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly compounds: readonly Compound[];
}

/** Units of a word beyond which it is cut: no word of a language is longer. */
const LONGEST_WORD = 40;

// U+02BC is a letter to Unicode and an apostrophe to those who type it; what joins letters unseen is part of the word.
const WORD = /(?!\u02bc)[\p{L}\p{N}](?:(?!\u02bc)[\p{L}\p{N}\p{M}]|[\u00ad\u200b-\u200d\u2060])*/gu;
const ELIDED = new Set('l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu presqu entr'.split(' '));
/** What English leaves after an apostrophe: `place’s`, `can’t`. */
const CONTRACTED = new Set('s t re ve ll d m'.split(' '));
const APOSTROPHE = /^['\u2018\u2019\u02bc`\u00b4\uff07]$/;
const HYPHEN = /^[-\u2010-\u2015\u2212&]$/;

/** A word folded: what is no letter or digit once folded is dropped. */
export function foldWord(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word.slice(0, LONGEST_WORD);
  const folded = fold(word).replace(/[^\p{L}\p{N}]/gu, '');
  return folded.replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd').slice(0, LONGEST_WORD);
}

/** How a word and the next hang together. */
function gapOf(text: string, token: Token, next: Token): 'elided' | 'contracted' | 'joined' | null {
  if (next.start - token.end !== 1) return null;
  const gap = text[token.end] ?? '';
  if (APOSTROPHE.test(gap)) {
    if (ELIDED.has(token.word)) return 'elided';
    return CONTRACTED.has(next.word) ? 'contracted' : 'joined';
  }
  return HYPHEN.test(gap) ? 'joined' : null;
}

/** The words of a text; letters with points between them (`R.S.E.`) are one. */
function wordsOf(text: string): Token[] {
  const words: Token[] = [];
  let letter = false;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = foldWord(found);
    if (word === '') continue;
    const last = words.at(-1);
    const continues = letter && word.length === 1 && text[index - 1] === '.' && last?.end === index - 1;
    letter = word.length === 1;
    if (!continues) words.push({ start: index, end: index + found.length, word });
    else words.splice(-1, 1, { start: last.start, end: index + 1, word: (last.word + word).slice(0, LONGEST_WORD) });
  }
  return words;
}

/** Takes a text apart, whatever it holds; in time linear in its length. */
export function tokenize(text: string): Tokens {
  const words = wordsOf(text);
  const tokens: Token[] = [];
  const compounds: Compound[] = [];
  let from = 0;
  const close = (): void => {
    if (tokens.length - from > 1) {
      const parts = tokens.slice(from).map(({ word }) => word);
      compounds.push({ word: parts.join('').slice(0, LONGEST_WORD), from, to: tokens.length });
    }
    from = tokens.length;
  };
  let gap: ReturnType<typeof gapOf> = null;
  words.forEach((word, at) => {
    const before = gap;
    const next = words[at + 1];
    gap = next === undefined ? null : gapOf(text, word, next);
    if (before !== 'contracted' && gap !== 'elided') tokens.push(word);
    if (gap !== 'joined' && gap !== 'contracted') close();
  });
  return { tokens, compounds };
}
