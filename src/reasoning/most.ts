// Picks the few best of many without sorting the many.

/** The first place in a list, best first, where a value goes. */
function placeOf(list: readonly (readonly [number, number])[], number: number, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const [other, found] = list[middle] ?? [0, 0];
    if (found > value || (found === value && other < number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The `keep` numbers with the largest values above 0, largest first, equal ones by number. Most candidates are turned
 * away by one comparison with the last one kept; the order of the candidates does not matter.
 * @param values by number
 */
export function mostOf(
  candidates: Int32Array,
  values: Float64Array,
  keep: number,
): readonly (readonly [number: number, value: number])[] {
  const list: [number, number][] = [];
  for (let at = 0; at < candidates.length; at++) {
    const number = candidates[at] ?? 0;
    const value = values[number] ?? 0;
    const last = list[keep - 1];
    if (value <= 0 || (last !== undefined && (value < last[1] || (value === last[1] && number > last[0])))) continue;
    list.splice(placeOf(list, number, value), 0, [number, value]);
    if (list.length > keep) list.pop();
  }
  return list;
}
