// Typos: how many a word may hold, how far two words are apart, and keys that bring close words together by look-up.

/** Typos that a word of so many letters may be found with: one from five letters on, two from nine. */
export function typosAllowed(letters: number): number {
  return letters >= 9 ? 2 : letters >= 5 ? 1 : 0;
}

/** Keys are made of this many first letters of a word. */
const KEYED = 7;

/** A word with so many letters or fewer taken out, in every way, itself included. */
function deletions(word: string, most: number): Set<string> {
  const made = new Set([word]);
  let last: readonly string[] = [word];
  for (let round = 0; round < most; round++) {
    last = last.flatMap((each) => Array.from(each, (_, at) => each.slice(0, at) + each.slice(at + 1)));
    for (const each of last) made.add(each);
    last = [...new Set(last)];
  }
  return made;
}

const keysOf = (word: string, typos: number): string[] =>
  Array.from(deletions(word.slice(0, KEYED), typos), (each) => `d:${each}`);

/**
 * The keys under which a term is found in spite of typos (the deletion neighbourhoods of Garbe's SymSpell, over the
 * first letters): at most 29. None for a short word, or one with digits: another number is another thing.
 */
export function typoKeys(term: string): string[] {
  return /^\p{L}+$/u.test(term) && typosAllowed(term.length) > 0 ? keysOf(term, typosAllowed(term.length)) : [];
}

/** The keys to look up for a word as it was typed: two words within reach of each other always share one. */
export function soughtTypoKeys(word: string): string[] {
  // A word of nine letters may have lost two, one of five may have lost one.
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return [];
  return keysOf(word, word.length >= 7 ? 2 : 1);
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours that make one word of the other (optimal string
 * alignment), up to `most`; `most + 1` when there are more.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
