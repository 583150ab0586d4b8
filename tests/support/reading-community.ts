// What must hold of communities, in simple loops over a second reading. Which partition Louvain finds is its own; that it
// is a partition, a good one, numbered, named and counted as it should be is judged here, and then it is taken over.
import { settleImportance, type Weights, weigh } from './reading-importance.js';
import type { ReadCommunity, ReadEntity } from './reading-record.js';
import type { Reading } from './reading.js';

/** A partition: what each thing is in. */
export type Parts = ReadonlyMap<string, string>;

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, each) => all + each, 0);
const totalOf = (weights: Weights, id: string): number => sum(weights.get(id)?.values() ?? []);

/** How much of all weight lies between each two parts, both ways. */
function between(weights: Weights, parts: Parts): Weights {
  const joined: Weights = new Map();
  const all = sum([...weights.keys()].map((id) => totalOf(weights, id)));
  for (const [one, row] of weights) {
    for (const [other, weight] of row) {
      const [from, to] = [parts.get(one) ?? one, parts.get(other) ?? other];
      const found = joined.get(from) ?? new Map<string, number>();
      joined.set(from, found.set(to, (found.get(to) ?? 0) + weight / all));
    }
  }
  return joined;
}

/** Modularity (Newman and Girvan 2004): the weight within parts beyond what chance would put there. */
export function modularity(weights: Weights, parts: Parts): number {
  const joined = between(weights, parts);
  return sum([...joined].map(([part, row]) => (row.get(part) ?? 0) - totalOf(joined, part) ** 2));
}

/** By the kind of each thing, as its id says. */
function byKind(weights: Weights): Parts {
  return new Map([...weights.keys()].map((id) => [id, id.slice(0, id.indexOf(':'))]));
}

/** Each with the one that it is joined to most, and so on. */
function byStrongest(weights: Weights): Parts {
  const parts = new Map([...weights.keys()].map((id) => [id, id]));
  for (const [id, row] of weights) {
    const [[strongest] = [id]] = [...row].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
    const [from, to] = [parts.get(id) ?? id, parts.get(strongest) ?? strongest];
    for (const [each, part] of parts) if (part === from) parts.set(each, to);
  }
  return parts;
}

const byImportance = (one: ReadEntity, other: ReadEntity): number =>
  other.importance - one.importance || (one.id < other.id ? -1 : 1);

/** What is wrong with how good a partition is. */
export function misparted(weights: Weights, parts: Parts): string[] {
  const found = modularity(weights, parts);
  const baselines = { kind: byKind(weights), strongest: byStrongest(weights) };
  const better = Object.entries(baselines).filter(([, other]) => modularity(weights, other) > found);
  const joined = between(weights, parts);
  const gains = [...joined].flatMap(([one, row]) =>
    [...row].flatMap(([other, weight]) => {
      const gain = weight - totalOf(joined, one) * totalOf(joined, other);
      return one < other && gain > 1e-9 ? [`${one} and ${other} would be better joined`] : [];
    }),
  );
  return [...better.map(([name]) => `parts by ${name} are better`), ...gains];
}

/** The communities of a reading whose entities name theirs, as they must be told. */
function tell(reading: Reading): ReadCommunity[] {
  const members = new Map<string, ReadEntity[]>();
  for (const entity of reading.entity.values())
    if (entity.community !== null) members.set(entity.community, [...(members.get(entity.community) ?? []), entity]);
  const sorted = [...members.values()].map((all) => all.sort(byImportance));
  sorted.sort((a, b) => b.length - a.length || byImportance(a[0] as ReadEntity, b[0] as ReadEntity));
  return sorted.map((all, at) => {
    const concepts = all.filter(({ type }) => type === 'Concept');
    const named = (concepts.length > 0 ? concepts : all).slice(0, 3);
    const label = (language: 'fr' | 'en'): string =>
      named
        .map((each) => (each.type === 'Concept' ? each.prefLabel : each.name))
        .map((name) => (typeof name === 'string' ? name : name[language]))
        .join(', ');
    const id = `community:${at + 1}`;
    for (const each of all) each.community = id;
    return { type: 'Community', id, label: { fr: label('fr'), en: label('en') }, size: all.length };
  });
}

/**
 * Takes over which community each entity is in, so that all else can be compared exactly.
 * @throws Error where the partition is none, or not a good one, or numbered otherwise
 */
function settleCommunities(
  reading: Reading,
  told: readonly { readonly id: string; readonly community: string | null }[],
): void {
  const weights = weigh(reading);
  const byId = new Map(told.map(({ id, community }) => [id, community]));
  for (const entity of reading.entity.values()) {
    const community = byId.get(entity.id) ?? null;
    if ((community === null) === weights.has(entity.id))
      throw new Error(`${entity.id} is in ${community ?? 'no community'}`);
    entity.community = community;
  }
  const parts = new Map([...weights.keys()].map((id) => [id, byId.get(id) ?? id]));
  const faults = misparted(weights, parts);
  reading.communities = tell(reading);
  for (const entity of reading.entity.values())
    if (entity.community !== (byId.get(entity.id) ?? null))
      faults.push(`${entity.id} is in ${byId.get(entity.id) ?? 'none'}, not in ${entity.community ?? 'none'}`);
  if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
}

/** What a store or a graph says of an entity. */
interface Told {
  readonly type: 'Concept' | 'Actor' | 'Territory';
  readonly id: string;
  readonly importance: number;
  readonly community: string | null;
}

/** Takes over importance and communities from what is told of all entities. @throws Error where either is wrong */
export function settleStructure(
  reading: Reading,
  resources: readonly (Told | { readonly type: 'Article' } | null)[],
): void {
  const told = resources.flatMap((each) => (each === null || each.type === 'Article' ? [] : [each]));
  settleImportance(reading, told);
  settleCommunities(reading, told);
}

/** Entities joined to one other community by a third of their weight or more. */
export function straddlersOf(reading: Reading): Set<string> {
  const weights = weigh(reading);
  const straddles = ({ id, community }: ReadEntity): boolean =>
    reading.communities.some((other) => {
      const theirs = [...(weights.get(id) ?? [])].filter(([each]) => reading.entity.get(each)?.community === other.id);
      return (
        other.id !== community &&
        theirs.length > 0 &&
        3 * sum(theirs.map(([, weight]) => weight)) >= totalOf(weights, id)
      );
    });
  return new Set([...reading.entity.values()].filter(straddles).map(({ id }) => id));
}
