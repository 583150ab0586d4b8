// How close entities are, by the second reading: every pair weighed by plain loops, with the formula as it is published
// (docs and design), whole numbers of a ten-thousandth throughout. Nothing is cut: it is for corpora of thousands.
import { evidenceTest, fits, type EvidenceConditions } from './reading-filter.js';
import type { ReadArticle } from './reading-record.js';
import type { Reading } from './reading.js';

/** What joins two entities themselves. */
export interface ReadTie {
  pieces: number;
  coMention: number;
  hierarchy: number;
}
/** Ties by one end, then the other. */
export type ReadTies = Map<string, Map<string, ReadTie>>;

/** The weight of a tie. */
export function weightOf({ pieces, coMention, hierarchy }: ReadTie): number {
  return Math.round(20_000 * Math.log2(1 + pieces)) + coMention + hierarchy;
}

/** The test that an article must pass for its mentions to count. */
export function articleTest({ only, without, languages, publishedFrom, publishedTo }: EvidenceConditions) {
  const named = (article: ReadArticle, sources: NonNullable<typeof only>): boolean =>
    sources.articles?.includes(article.id) === true ||
    article.authors.some((author) => sources.authors?.includes(author) === true) ||
    (article.publisher !== null && sources.publishers?.includes(article.publisher) === true);
  const asks = only !== undefined && Object.keys(only).length > 0;
  return (article: ReadArticle): boolean =>
    (!asks || named(article, only)) &&
    (without === undefined || !named(article, without)) &&
    (languages === undefined || languages.includes(article.language)) &&
    fits(article.publishedOn, publishedFrom, publishedTo);
}

/** All ties, by the evidence that counts. */
export function readTies(reading: Reading, conditions: EvidenceConditions = {}): ReadTies {
  const ties: ReadTies = new Map([...reading.entity.keys()].map((id) => [id, new Map<string, ReadTie>()]));
  const add = (one: string, other: string, part: keyof ReadTie, value: number): void => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const tie = ties.get(from)?.get(to) ?? { pieces: 0, coMention: 0, hierarchy: 0 };
      tie[part] += value;
      ties.get(from)?.set(to, tie);
    }
  };
  const counts = evidenceTest(reading, conditions);
  for (const { id, subject, object } of reading.triples) {
    for (const piece of reading.evidenceOf.get(id) ?? []) if (counts(piece)) add(subject, object, 'pieces', 1);
  }
  const articleCounts = articleTest(conditions);
  for (const article of reading.articles) {
    const mentioned = reading.mentions.filter(({ article: id }) => id === article.id).map(({ entity }) => entity);
    const share = Math.round(10_000 / Math.log(1 + mentioned.length));
    if (!articleCounts(article)) continue;
    mentioned.forEach((one, at) => {
      for (const other of mentioned.slice(at + 1)) add(one, other, 'coMention', share);
    });
  }
  for (const { id, broader, related } of reading.concepts) {
    for (const other of broader) add(id, other, 'hierarchy', 5_000);
    for (const other of related) if (id < other) add(id, other, 'hierarchy', 10_000);
  }
  for (const { id, territory } of reading.actors) if (territory !== null) add(id, territory, 'hierarchy', 10_000);
  for (const { id, within } of reading.territories) if (within !== null) add(id, within, 'hierarchy', 10_000);
  return ties;
}

/** The sum of an entity's weights. */
export function totalOf(ties: ReadTies, id: string): number {
  return [...(ties.get(id)?.values() ?? [])].reduce((sum, tie) => sum + weightOf(tie), 0);
}

/** What passes between two entities through each third one, and between themselves; `release` gives what divides. */
export function partsBetween(ties: ReadTies, release: ReadTies, one: string, other: string): Map<string, number> {
  const parts = new Map<string, number>();
  const own = ties.get(one)?.get(other);
  if (own !== undefined) parts.set('', weightOf(own));
  for (const [third, tie] of ties.get(one) ?? []) {
    const met = ties.get(third)?.get(other);
    if (met === undefined) continue;
    const units = Math.round((weightOf(tie) * weightOf(met)) / totalOf(release, third));
    if (units > 0) parts.set(third, units);
  }
  return parts;
}

/** Every entity related to one, the closest first, then by id. */
export function readRelated(ties: ReadTies, release: ReadTies, id: string): [other: string, units: number][] {
  const totals = new Map([...(ties.get(id)?.keys() ?? [])].map((third) => [third, totalOf(release, third)]));
  const scores = new Map<string, number>();
  const add = (other: string, units: number): void => void scores.set(other, (scores.get(other) ?? 0) + units);
  for (const [third, tie] of ties.get(id) ?? []) {
    add(third, weightOf(tie));
    for (const [other, met] of ties.get(third) ?? []) {
      if (other !== id) add(other, Math.round((weightOf(tie) * weightOf(met)) / (totals.get(third) ?? 1)));
    }
  }
  return [...scores].filter(([, units]) => units > 0).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** A bridge, with its weaker score. */
export interface ReadBridge {
  readonly id: string;
  readonly units: number;
}

/**
 * Every entity related to both of two, the highest weaker score first, then by id; those that are among the `kept` most
 * related to either, and what the others have at most: the last kept of both, 0 where all is kept.
 */
export function readBridges(
  ties: ReadTies,
  [from, to]: readonly [string, string],
  kept: number,
): { all: ReadBridge[]; near: ReadBridge[]; beyond: number } {
  const lists = [from, to].map((id) => readRelated(ties, ties, id));
  const near = new Set(lists.flatMap((list) => list.slice(0, kept).map(([id]) => id)));
  const others = new Map(lists[1]);
  const all = (lists[0] ?? [])
    .filter(([id]) => id !== from && id !== to && others.has(id))
    .map(([id, units]) => ({ id, units: Math.min(units, others.get(id) ?? 0) }))
    .sort((a, b) => b.units - a.units || (a.id < b.id ? -1 : 1));
  const beyond = Math.min(...lists.map((list) => (list.length > kept ? (list[kept - 1]?.[1] ?? 0) : 0)));
  return { all, near: all.filter(({ id }) => near.has(id)), beyond };
}

/** A gap, `a` before `b`. */
export interface ReadGap {
  readonly a: string;
  readonly b: string;
  readonly units: number;
  readonly through: string | null;
}

/** For each entity that one reaches in two steps: the third one through which most passes, then by id. */
export function thirdsOf(ties: ReadTies, id: string): Map<string, string> {
  const best = new Map<string, { units: number; third: string }>();
  for (const [third, tie] of ties.get(id) ?? []) {
    const total = totalOf(ties, third);
    for (const [other, met] of ties.get(third) ?? []) {
      const units = Math.round((weightOf(tie) * weightOf(met)) / total);
      const known = best.get(other) ?? { units: 1, third: '~' };
      if (units > known.units || (units === known.units && third < known.third)) best.set(other, { units, third });
    }
  }
  return new Map([...best].map(([other, { third }]) => [other, third]));
}

/** The gaps with an entity as an end, the closest first, then by the ids of both. */
function gapsOf(ties: ReadTies, id: string): ReadGap[] {
  const thirds = thirdsOf(ties, id);
  return readRelated(ties, ties, id).flatMap(([other, units]) => {
    const tie = ties.get(id)?.get(other);
    if (tie !== undefined && tie.coMention > 0) return [];
    const [a = '', b = ''] = [id, other].sort();
    return [{ a, b, units, through: tie === undefined ? (thirds.get(other) ?? null) : null }];
  });
}

const closest = (one: ReadGap, other: ReadGap): number =>
  other.units - one.units || (one.a === other.a ? (one.b < other.b ? -1 : 1) : one.a < other.a ? -1 : 1);

const gaps = new WeakMap<ReadTies, ReadGap[]>();

/** All pairs that are related though no article mentions both, the closest first, then by the ids of both. */
export function readGaps(ties: ReadTies): ReadGap[] {
  const found =
    gaps.get(ties) ?? [...ties.keys()].flatMap((id) => gapsOf(ties, id).filter(({ a }) => a === id)).sort(closest);
  gaps.set(ties, found);
  return found;
}
