// Many keys to few terms in eight bytes a pair: sorted hashes, the keys themselves made again to check what is found.
import { hashOf } from '../../reasoning/search/hash.js';

/** Terms are packed beside a hash in one double. */
const MOST_TERMS = 2 ** 21;

/** A look-up from a key to the terms (numbers from 0) that have it, ascending. @throws RangeError beyond 2^21 terms */
export function keyTable(terms: number, keysOf: (term: number) => readonly string[]): (key: string) => number[] {
  if (terms > MOST_TERMS) throw new RangeError(`A key table holds ${MOST_TERMS} terms at most; not ${terms}`);
  const pairs: number[] = [];
  for (let term = 0; term < terms; term++) for (const key of keysOf(term)) pairs.push(hashOf(key) * MOST_TERMS + term);
  const packed = Float64Array.from(pairs);
  packed.sort();
  const hashes = Uint32Array.from(packed, (pair) => Math.floor(pair / MOST_TERMS));
  const found = Int32Array.from(packed, (pair) => pair % MOST_TERMS);
  return (key) => {
    const sought = hashOf(key);
    let [low, high] = [0, hashes.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((hashes[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    const matching: number[] = [];
    for (let at = low; hashes[at] === sought; at++) {
      const term = found[at] ?? 0;
      if (keysOf(term).includes(key)) matching.push(term);
    }
    return matching;
  };
}
