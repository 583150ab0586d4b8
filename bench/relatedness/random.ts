// Random orders that can be had again.

/** 0 .. n-1 in a random order (Fisher and Yates). */
export function shuffled(n: number, random: () => number): number[] {
  const order = Array.from({ length: n }, (_, at) => at);
  for (let end = n - 1; end > 0; end--) {
    const at = Math.floor(random() * (end + 1));
    [order[end], order[at]] = [order[at] ?? 0, order[end] ?? 0];
  }
  return order;
}
