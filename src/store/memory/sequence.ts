// One list as the memory store sees it, and the windows cut from it.
import type { Slice, Window } from '../graph-store.js';

/** Ordinals by ascending sort key, some of which may not pass. */
export interface Sequence<T> {
  readonly ordinals: Int32Array;
  /** Null when all do. */
  readonly passes: ((ordinal: number) => boolean) | null;
  readonly key: (ordinal: number) => string;
  readonly item: (ordinal: number) => T;
}

/** The first position whose key is not below (with `beyond`, is above) a key. */
function position<T>({ ordinals, key }: Sequence<T>, sought: string, beyond: boolean): number {
  let [low, high] = [0, ordinals.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = key(ordinals[middle] ?? 0);
    if (found < sought || (beyond && found === sought)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function anyPasses<T>({ ordinals, passes }: Sequence<T>, from: number, to: number): boolean {
  if (passes === null) return from < to;
  for (let at = from; at < to; at++) if (passes(ordinals[at] ?? 0)) return true;
  return false;
}

/** The positions of a window, in order. */
function collect<T>({ ordinals, passes }: Sequence<T>, from: number, to: number, window: Window): number[] {
  const found: number[] = [];
  const step = window.backward ? -1 : 1;
  for (let at = window.backward ? to - 1 : from; at >= from && at < to && found.length < window.limit; at += step) {
    if (passes === null || passes(ordinals[at] ?? 0)) found.push(at);
  }
  return window.backward ? found.reverse() : found;
}

/** Cuts a window. */
export function cut<T>(sequence: Sequence<T>, window: Window): Slice<T> {
  const { ordinals, key, item } = sequence;
  const from = window.after === null ? 0 : position(sequence, window.after, true);
  const to = window.before === null ? ordinals.length : position(sequence, window.before, false);
  const found = collect(sequence, from, to, window);
  const first = found[0] ?? (window.after === null ? 0 : from);
  const last = found.at(-1) ?? (window.before === null ? ordinals.length : to - 1);
  const items = found.map((at) => ordinals[at] ?? 0);
  return {
    items: items.map(item),
    keys: items.map(key),
    hasPrevious: anyPasses(sequence, 0, first),
    hasNext: anyPasses(sequence, last + 1, ordinals.length),
  };
}

/** How many pass. */
export function count<T>({ ordinals, passes }: Sequence<T>): number {
  if (passes === null) return ordinals.length;
  let passing = 0;
  for (const ordinal of ordinals) if (passes(ordinal)) passing++;
  return passing;
}
