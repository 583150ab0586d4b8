// Gaps: the closest pairs of entities that no article mentions together, picked while relatedness is measured, so that
// nothing is walked twice and no pair is missed because both of its ends have fifty closer ones.
import type { Ties } from '../domain/tie.js';
import { entityKindOf, type EntityKind } from '../domain/entity.js';
import { gapKey, type Gap } from '../domain/gap.js';
import type { EntityId } from '../domain/id.js';
import { NOBODY, type Reach } from './reach.js';
import type { RelatedEntity, RelatedList } from './related.js';

/** A pair of numbers, the lower one first. */
export interface NumberedGap {
  readonly one: number;
  readonly other: number;
  readonly units: number;
  /** NOBODY where a link joins the two themselves. */
  readonly through: number;
}

/** What picks gaps. */
export interface GapPicker {
  /** Looks at all that an entity reaches; once for each entity, in the order of their numbers. */
  readonly look: (x: number, reach: Reach) => void;
  /** The closest, then by the numbers of both. */
  readonly picked: () => readonly NumberedGap[];
}

const byScore = (a: NumberedGap, b: NumberedGap): number => b.units - a.units || a.one - b.one || a.other - b.other;

/** How a pair is tied itself. */
const UNTIED = 0;
const LINKED = 1;
const TOGETHER = 2;

/**
 * Picks the `most` closest pairs that no article mentions together. Pairs are gathered up to twice as many, then sorted
 * and cut: time in pairs, and the logarithm of `most` for those that may stay.
 */
export function gapPicker({ offsets, other, coMention, total }: Ties, most: number): GapPicker {
  const tied = new Uint8Array(total.length);
  let gaps: NumberedGap[] = [];
  let last: NumberedGap | null = null;

  const cut = (): void => {
    gaps = gaps.sort(byScore).slice(0, most);
    last = gaps[most - 1] ?? null;
  };
  const mark = (x: number, as: (at: number) => number): void => {
    for (let at = offsets[x] ?? 0; at < (offsets[x + 1] ?? 0); at++) tied[other[at] ?? 0] = as(at);
  };
  return {
    look(x, { touched, score, through }) {
      mark(x, (at) => ((coMention[at] ?? 0) > 0 ? TOGETHER : LINKED));
      for (const y of touched) {
        const units = score[y] ?? 0;
        if (y <= x || units === 0 || units < (last?.units ?? 0) || tied[y] === TOGETHER) continue;
        const gap = { one: x, other: y, units, through: tied[y] === LINKED ? NOBODY : (through[y] ?? NOBODY) };
        if (last !== null && byScore(gap, last) > 0) continue;
        gaps.push(gap);
        if (gaps.length >= 2 * most) cut();
      }
      mark(x, () => UNTIED);
    },
    picked() {
      cut();
      return gaps;
    },
  };
}

/** A gap of one entity, with its key. */
export interface KeyedGap extends Gap {
  readonly key: string;
}

/** The gaps of one entity, closest first. */
export interface GapsFound {
  readonly items: readonly KeyedGap[];
  /** Whether there may be more. */
  readonly cut: boolean;
}

function gapWith(id: EntityId, { units, similar }: RelatedEntity): KeyedGap {
  const { other, pieces, hierarchy, through } = similar;
  const [a, b] = id < other ? [id, other] : [other, id];
  return { a, b, units, through: pieces + hierarchy > 0 ? null : through, key: gapKey({ units, a, b }) };
}

/** The gaps between an entity and the most related ones that the release keeps of it, of some kinds; all when null. */
export function gapsAround(id: EntityId, related: RelatedList, kinds: readonly EntityKind[] | null): GapsFound {
  const apart = related.items.filter(({ similar }) => similar.coMention === 0);
  const chosen = kinds === null ? apart : apart.filter((each) => kinds.includes(entityKindOf(each.id)));
  return { items: chosen.map((each) => gapWith(id, each)), cut: related.cut };
}
