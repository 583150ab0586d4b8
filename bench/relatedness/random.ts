// Chance that can be had again: the same seed gives the same numbers on every machine.

/** Numbers from 0 up to, but not, 1: Mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 0 .. n-1 in a random order (Fisher and Yates). */
export function shuffled(n: number, random: () => number): number[] {
  const order = Array.from({ length: n }, (_, at) => at);
  for (let end = n - 1; end > 0; end--) {
    const at = Math.floor(random() * (end + 1));
    [order[end], order[at]] = [order[at] ?? 0, order[end] ?? 0];
  }
  return order;
}
