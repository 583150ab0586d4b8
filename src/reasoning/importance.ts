// Importance: where a walk along the ties of a release spends its time.
import type { Ties } from '../domain/tie.js';

const DAMPING = 0.85;
const CLOSE_ENOUGH = 1e-12;
const MOST_ROUNDS = 200;
/** Decimals that are kept, so that every machine tells the same. */
const DECIMALS = 1e12;

/**
 * PageRank (Brin and Page 1998) on the undirected graph of weights, damping 0.85, by power iteration; what stands on
 * entities without ties is spread evenly. Sums to 1, but for rounding to 12 decimals.
 */
export function importance({ offsets, other, weight, total }: Ties): Float64Array {
  const n = total.length;
  let rank = new Float64Array(n).fill(1 / n);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = new Float64Array(n);
    let idle = 0;
    for (let x = 0; x < n; x++) {
      const [mass, sum] = [rank[x] ?? 0, total[x] ?? 0];
      if (sum === 0) idle += mass;
      else
        for (let at = offsets[x] ?? 0; at < (offsets[x + 1] ?? 0); at++) {
          const y = other[at] ?? 0;
          next[y] = (next[y] ?? 0) + (mass * (weight[at] ?? 0)) / sum;
        }
    }
    let change = 0;
    for (let x = 0; x < n; x++) {
      const value = (1 - DAMPING) / n + DAMPING * ((next[x] ?? 0) + idle / n);
      change += Math.abs(value - (rank[x] ?? 0));
      next[x] = value;
    }
    rank = next;
    if (change < CLOSE_ENOUGH) break;
  }
  return rank.map((value) => Math.round(value * DECIMALS) / DECIMALS);
}
