// How close two entities are: their tie, and what reaches one from the other through a third. The first two steps of a
// random walk on the evidence, scaled by what leaves the first entity: symmetric, and every term names what it stands on.
import type { EntityId } from '../domain/id.js';
import type { Closeness, Contribution, Related, RelatednessBounds, Tie, TieRow } from '../domain/relatedness.js';
import { directWeight, type Ties } from '../domain/tie.js';
import { mostOf } from './most.js';
import { NOBODY, reachOver, sharedUnits, strongTies, type Reach } from './reach.js';

/** Shared terms that are listed one by one. */
const LISTED = 10;

/**
 * Finds the entities most related to one.
 * @returns a function of the number of an entity: the `keep` closest, best first, then by number
 */
export function relatedFinder(
  ties: Ties,
  { passOn, keep }: RelatednessBounds,
): (x: number) => readonly (readonly [other: number, units: number])[] {
  const reach = reachOver(ties, passOn);
  return (x) => {
    const { touched, score } = reach(x);
    return mostOf(touched, score, keep);
  };
}

/** Looks at what an entity reaches. */
type Look = (x: number, reach: Reach) => void;

/**
 * The entities most related to each, kept at load.
 * @param look looks on, so that what else is read off the same walk needs none of its own
 */
export function mostRelated(ties: Ties, { passOn, keep }: RelatednessBounds, look: Look = () => undefined): Related {
  const reach = reachOver(ties, passOn);
  const n = ties.total.length;
  const [offsets, cut] = [new Int32Array(n + 1), new Uint8Array(n)];
  const [other, score, through] = [new Int32Array(n * keep), new Float64Array(n * keep), new Int32Array(n * keep)];
  let length = 0;
  for (let x = 0; x < n; x++) {
    const reached = reach(x);
    // One more than is kept tells whether there is more.
    const found = mostOf(reached.touched, reached.score, keep + 1);
    if (found.length > keep) cut[x] = 1;
    for (const [y, units] of found.slice(0, keep)) {
      other[length] = y;
      through[length] = reached.through[y] ?? NOBODY;
      score[length++] = units;
    }
    offsets[x + 1] = length;
    look(x, reached);
  }
  const kept = { other: other.slice(0, length), score: score.slice(0, length), through: through.slice(0, length) };
  return { offsets, ...kept, cut };
}

/** Weighs all that relatedness stands on; `look` as in `mostRelated`. */
export function measureCloseness(ties: Ties, bounds: RelatednessBounds, look?: Look): Closeness {
  return { ties, strong: strongTies(ties, bounds.passOn), related: mostRelated(ties, bounds, look), bounds };
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
