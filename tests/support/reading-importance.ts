// How important each entity is, in simple loops over a second reading: PageRank on the weights of design.md section 5.
import type { ReadEntity } from './reading-record.js';
import type { Reading } from './reading.js';

const DAMPING = 0.85;
/** Rounds until nothing moves that twelve decimals could show: what is left shrinks by the damping in each. */
const ROUNDS = 250;
/**
 * How far a store may be from these ranks. Both add the same whole weights, but the sums of a walk depend in their last
 * bits on the order of adding and on the round after which it ends, which this reading does not share.
 */
const TOLERANCE = 1e-11;

/** Weights between entities, both ways. */
export type Weights = Map<string, Map<string, number>>;

/** Adds a weight to a pair; nothing is tied to itself. */
function add(weights: Weights, one: string, other: string, weight: number): void {
  if (one === other) return;
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const row = weights.get(from) ?? new Map<string, number>();
    row.set(to, (row.get(to) ?? 0) + weight);
    weights.set(from, row);
  }
}

/** Groups things that share a name. */
function grouped<T>(things: readonly T[], nameOf: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(nameOf(thing), [...(groups.get(nameOf(thing)) ?? []), thing]);
  return [...groups.values()];
}

/** The links that an entity names: half a unit to what is broader, one to what is related or where it lies. */
function linksOf(entity: ReadEntity): [to: string, weight: number][] {
  if (entity.type === 'Actor') return entity.territory === null ? [] : [[entity.territory, 1]];
  if (entity.type === 'Territory') return entity.within === null ? [] : [[entity.within, 1]];
  // Both ends name what is related.
  const related = entity.related.filter((other) => entity.id < other);
  return [
    ...entity.broader.map((to): [string, number] => [to, 0.5]),
    ...related.map((to): [string, number] => [to, 1]),
  ];
}

/** The weight of every pair, each part in whole units of 0.0001. */
export function weigh({ entity, triple, evidence, mentions }: Reading): Weights {
  const weights: Weights = new Map();
  const ends = evidence.flatMap(({ statement }) => triple.get(statement) ?? []);
  for (const pieces of grouped(ends, ({ subject, object }) => [subject, object].sort().join(' '))) {
    const [{ subject, object } = { subject: '', object: '' }] = pieces;
    add(weights, subject, object, Math.round(10_000 * 2 * Math.log2(1 + pieces.length)));
  }
  for (const mentioned of grouped(mentions, ({ article }) => article)) {
    const ids = [...new Set(mentioned.map((each) => each.entity))];
    const share = Math.round(10_000 / Math.log(1 + ids.length));
    ids.forEach((one, at) => {
      for (const other of ids.slice(at + 1)) add(weights, one, other, share);
    });
  }
  for (const each of entity.values())
    for (const [to, units] of linksOf(each)) add(weights, each.id, to, 10_000 * units);
  return weights;
}

/** Gives every entity its share of a walk that follows weights, and begins anew anywhere with 0.15 or where none lead on. */
export function rankEntities(reading: Reading): void {
  const ids = [...reading.entity.keys()];
  const weights = weigh(reading);
  const rows = ids.map((id) => {
    const row = [...(weights.get(id) ?? [])];
    const total = row.reduce((sum, [, weight]) => sum + weight, 0);
    return { id, shares: row.map(([to, weight]) => ({ to, share: weight / total })) };
  });
  let ranks = new Map(ids.map((id) => [id, 1 / ids.length]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = new Map<string, number>();
    let anywhere = 0;
    for (const { id, shares } of rows) {
      const rank = ranks.get(id) ?? 0;
      if (shares.length === 0) anywhere += rank;
      for (const { to, share } of shares) moved.set(to, (moved.get(to) ?? 0) + rank * share);
    }
    const rest = (1 - DAMPING + DAMPING * anywhere) / ids.length;
    ranks = new Map(ids.map((id) => [id, rest + DAMPING * (moved.get(id) ?? 0)]));
  }
  for (const entity of reading.entity.values()) entity.importance = ranks.get(entity.id) ?? 0;
}

/**
 * Takes over the last decimals of what a store or a graph says, so that all else can be compared exactly.
 * @throws Error where it says anything else, or is not rounded to twelve decimals
 */
export function settleImportance(
  reading: Reading,
  told: readonly { readonly id: string; readonly importance: number }[],
): void {
  const byId = new Map(told.map(({ id, importance }) => [id, importance]));
  for (const entity of reading.entity.values()) {
    const importance = byId.get(entity.id) ?? NaN;
    const isNear = Math.abs(importance - entity.importance) <= TOLERANCE;
    if (!isNear || Math.round(importance * 1e12) / 1e12 !== importance)
      throw new Error(`${entity.id} has importance ${importance}, not ${entity.importance}`);
    entity.importance = importance;
  }
}
