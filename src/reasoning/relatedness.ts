// How close two entities are: their tie, and what reaches one from the other through a third. The first two steps of a
// random walk on the evidence, scaled by what leaves the first entity: symmetric, and every term names what it stands on.
import type { EntityId } from '../domain/id.js';
import type { Closeness, Contribution, Related, RelatednessBounds, Tie, TieRow } from '../domain/relatedness.js';
import { directWeight, type Ties } from '../domain/tie.js';
import { mostOf } from './most.js';

/** Shared terms that are listed one by one. */
const LISTED = 10;

/** What passes between two entities through a third one, in units: symmetric, since a product is. */
export function sharedUnits(oneWeight: number, otherWeight: number, thirdTotal: number): number {
  return Math.round((oneWeight * otherWeight) / thirdTotal);
}

/**
 * Marks the ties, as `ties` lists them, whose entity is among the `passOn` strongest of the other. A row longer than
 * that is looked up in by bisection, since rows are sorted: time in ties and their logarithm.
 */
export function strongTies({ offsets, other, weight }: Ties, passOn: number): Uint8Array {
  const strong = new Uint8Array(other.length).fill(1);
  for (let z = 0; z + 1 < offsets.length; z++) {
    const end = offsets[z + 1] ?? 0;
    for (let at = (offsets[z] ?? 0) + passOn; at < end; at++) {
      const [x, units] = [other[at] ?? 0, weight[at] ?? 0];
      let [low, high] = [offsets[x] ?? 0, (offsets[x + 1] ?? 0) - 1];
      while (low < high) {
        const middle = (low + high) >>> 1;
        const found = weight[middle] ?? 0;
        if (found > units || (found === units && (other[middle] ?? 0) < z)) low = middle + 1;
        else high = middle;
      }
      strong[low] = 0;
    }
  }
  return strong;
}

/**
 * Finds the entities most related to one. A third entity passes on only between two of its `passOn` strongest ties, so
 * that a hub costs `passOn` steps to each of its ties, not its square; the score stays symmetric.
 * @returns a function of the number of an entity: the `keep` closest, best first, then by number
 */
export function relatedFinder(
  ties: Ties,
  { passOn, keep }: RelatednessBounds,
): (x: number) => readonly (readonly [other: number, units: number])[] {
  const { offsets, other, weight, total } = ties;
  const strong = strongTies(ties, passOn);
  const score = new Float64Array(total.length);
  const touched = new Int32Array(total.length);
  return (x) => {
    let count = 0;
    const add = (y: number, units: number): void => {
      if (score[y] === 0) touched[count++] = y;
      score[y] = (score[y] ?? 0) + units;
    };
    for (let at = offsets[x] ?? 0; at < (offsets[x + 1] ?? 0); at++) {
      const [z, units] = [other[at] ?? 0, weight[at] ?? 0];
      add(z, units);
      if (strong[at] === 0) continue;
      const start = offsets[z] ?? 0;
      const end = Math.min(start + passOn, offsets[z + 1] ?? 0);
      for (let step = start; step < end; step++) {
        const shared = sharedUnits(units, weight[step] ?? 0, total[z] ?? 1);
        if (shared > 0) add(other[step] ?? 0, shared);
      }
    }
    score[x] = 0;
    const found = mostOf(touched.subarray(0, count), score, keep);
    for (let at = 0; at < count; at++) score[touched[at] ?? 0] = 0;
    return found;
  };
}

/** The entities most related to each, kept at load. */
export function mostRelated(ties: Ties, bounds: RelatednessBounds): Related {
  // One more than is kept tells whether there is more.
  const find = relatedFinder(ties, { ...bounds, keep: bounds.keep + 1 });
  const n = ties.total.length;
  const [offsets, cut] = [new Int32Array(n + 1), new Uint8Array(n)];
  const [other, score] = [new Int32Array(n * bounds.keep), new Float64Array(n * bounds.keep)];
  let length = 0;
  for (let x = 0; x < n; x++) {
    const found = find(x);
    if (found.length > bounds.keep) cut[x] = 1;
    for (const [y, units] of found.slice(0, bounds.keep)) {
      other[length] = y;
      score[length++] = units;
    }
    offsets[x + 1] = length;
  }
  return { offsets, other: other.slice(0, length), score: score.slice(0, length), cut };
}

/** Weighs all that relatedness stands on. */
export function measureCloseness(ties: Ties, bounds: RelatednessBounds): Closeness {
  return { ties, strong: strongTies(ties, bounds.passOn), related: mostRelated(ties, bounds), bounds };
}

const byUnits = (a: Contribution, b: Contribution): number =>
  b.units - a.units || ((a.through ?? '') < (b.through ?? '') ? -1 : 1);

/** The parts of one tie. */
function tieParts({ pieces, coMention, hierarchy }: Tie): Contribution[] {
  const parts: Contribution[] = [
    { kind: 'DIRECT', units: directWeight(pieces), through: null },
    { kind: 'CO_MENTION', units: coMention, through: null },
    { kind: 'HIERARCHY', units: hierarchy, through: null },
  ];
  return parts.filter(({ units }) => units > 0);
}

/** What reaches one from the other through each third entity of both rows, largest first, then by id. */
function sharedParts(one: TieRow, other: TieRow): Contribution[] {
  const ofOther = new Map<EntityId, Tie>(other.ties.map((tie) => [tie.other, tie]));
  const parts = one.ties.flatMap((tie): Contribution[] => {
    const met = ofOther.get(tie.other);
    if (met === undefined || !tie.strong || !met.strong) return [];
    const units = sharedUnits(tie.weight, met.weight, tie.otherTotal);
    return units > 0 ? [{ kind: 'SHARED', units, through: tie.other }] : [];
  });
  return parts.sort(byUnits);
}

/**
 * Explains how two entities are related, from a bounded row of ties of each: parts that sum to the score exactly. First
 * what joins the two themselves (DIRECT, CO_MENTION, HIERARCHY), then the largest SHARED terms, then one remainder.
 * A row holds the strongest ties, and always the tie to the other entity where there is one. The terms beyond a row cut
 * short are in the remainder: none is larger than the row's last weight.
 * @param score in units, as it was ranked; what both rows give when left out, which is the score when both are whole
 * @throws RangeError when the rows give more than the score: they are not of one release
 */
export function explain(one: TieRow, other: TieRow, score?: number, listed = LISTED): readonly Contribution[] {
  const tie =
    one.ties.find((each) => each.other === other.entity) ?? other.ties.find((each) => each.other === one.entity);
  const own = tie === undefined ? [] : tieParts(tie);
  const shared = sharedParts(one, other);
  const sum = (parts: readonly Contribution[]): number => parts.reduce((all, { units }) => all + units, 0);
  const [given, parts] = [sum(own) + sum(shared), [...own, ...shared.slice(0, listed)]];
  const remainder = (score ?? given) - sum(parts);
  if (score !== undefined && given > score) {
    throw new RangeError(`The ties of ${one.entity} and ${other.entity} give ${given} units, more than ${score}`);
  }
  return remainder === 0 ? parts : [...parts, { kind: 'SHARED', units: remainder, through: null }];
}
