// How entities are joined, by the second reading: links, the best to each neighbour, and paths and pieces of the graph
// along them, by plain search.
import { evidenceTest, type EvidenceConditions } from './reading-filter.js';
import type { ReadEvidence } from './reading-record.js';
import { articleTest } from './reading-relatedness.js';
import { countSources, groupSources, statementOf } from './reading-statement.js';
import type { Reading } from './reading.js';

/** Kinds of link, the earlier one shown of two that are sourced alike. */
const KINDS = ['STATEMENT', 'BROADER', 'RELATED', 'LOCATED_IN', 'WITHIN', 'CO_MENTION'];

/** A link as a store must answer it. */
export interface ReadLink {
  source: string;
  target: string;
  kind: string;
  reversed: boolean;
  statement: string | null;
  sourceCount: number;
}

/** How links are asked for. */
export interface LinkConditions {
  readonly kinds: readonly string[];
  readonly evidence?: EvidenceConditions;
  /** Without it all are looked at. */
  readonly limit?: number;
}

/** The links of entities, each worked out once. */
export type LinksOf = (id: string) => { links: ReadLink[]; more: boolean };

const best = (a: ReadLink, b: ReadLink): number =>
  b.sourceCount - a.sourceCount ||
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  ((a.statement ?? '') < (b.statement ?? '') ? -1 : 1);

/** Where an entity points to, by kind of editorial link. */
function pointersOf(reading: Reading): Readonly<Record<string, (id: string) => readonly string[]>> {
  return {
    BROADER: (id) => {
      const entity = reading.entity.get(id);
      return entity?.type === 'Concept' ? entity.broader : [];
    },
    RELATED: (id) => {
      const entity = reading.entity.get(id);
      return entity?.type === 'Concept' ? entity.related : [];
    },
    LOCATED_IN: (id) => {
      const entity = reading.entity.get(id);
      return entity?.type === 'Actor' && entity.territory !== null ? [entity.territory] : [];
    },
    WITHIN: (id) => {
      const entity = reading.entity.get(id);
      return entity?.type === 'Territory' && entity.within !== null ? [entity.within] : [];
    },
  };
}

/** The editorial links between two entities, read from the first; a symmetric one stands once. */
export function editorialBetween(reading: Reading, one: string, other: string): ReadLink[] {
  const pointers = Object.entries(pointersOf(reading));
  const link = (kind: string, reversed: boolean): ReadLink => ({
    source: one,
    target: other,
    kind,
    reversed,
    statement: null,
    sourceCount: 0,
  });
  return [
    ...pointers.filter(([, of]) => of(one).includes(other)).map(([kind]) => link(kind, false)),
    ...pointers.filter(([kind, of]) => kind !== 'RELATED' && of(other).includes(one)).map(([kind]) => link(kind, true)),
  ];
}

/** A function that gives the links of an entity. */
export function linksOver(reading: Reading, { kinds, evidence = {}, limit = Infinity }: LinkConditions): LinksOf {
  const counts = evidenceTest(reading, evidence);
  const articleCounts = articleTest(evidence);
  const wanted = new Set(kinds);
  const released = new Map(reading.triples.map((triple) => [triple.id, statementOf(reading, triple).sourceCount]));
  const first = <T>(all: readonly T[]): { some: T[]; more: boolean } => ({
    some: all.slice(0, limit),
    more: all.length > limit,
  });
  const known = new Map<string, ReturnType<LinksOf>>();

  /** Statements of one role. */
  function stated(id: string, end: 'subject' | 'object') {
    const own = reading.triples.filter((triple) => triple[end] === id);
    own.sort((a, b) => (released.get(b.id) ?? 0) - (released.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
    const { some, more } = first(own);
    const links = some.flatMap((triple): ReadLink[] => {
      const left = (reading.evidenceOf.get(triple.id) ?? []).filter(counts);
      const { sourceCount } = countSources(reading, triple.id, left);
      if (sourceCount === 0) return [];
      const target = end === 'subject' ? triple.object : triple.subject;
      const reversed = end === 'object';
      return [{ source: id, target, kind: 'STATEMENT', reversed, statement: triple.id, sourceCount }];
    });
    return { links, more };
  }

  /** What points from an entity, and to it, along one kind of editorial link. */
  function editorial(id: string, kind: string, targetsOf: (one: string) => readonly string[]) {
    const link = (target: string, reversed: boolean): ReadLink => ({
      source: id,
      target,
      kind,
      reversed,
      statement: null,
      sourceCount: 0,
    });
    const pointing = [...reading.entity.keys()].filter((other) => targetsOf(other).includes(id)).sort();
    const { some, more } = kind === 'RELATED' ? { some: [], more: false } : first(pointing);
    return {
      links: [...targetsOf(id).map((to) => link(to, false)), ...some.map((from) => link(from, true))],
      more,
    };
  }

  /** What articles mention beside an entity. */
  function mentioned(id: string) {
    const own = reading.mentions.filter(({ entity }) => entity === id);
    own.sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || (a.article < b.article ? -1 : 1));
    const { some, more } = first(own);
    const read = new Set(some.map(({ article }) => article));
    const shared = new Map<string, string[]>();
    for (const { article, entity } of reading.mentions) {
      if (entity !== id && read.has(article)) shared.set(entity, [...(shared.get(entity) ?? []), article]);
    }
    const links = [...shared].flatMap(([target, articles]): ReadLink[] => {
      const groups = groupSources(
        reading,
        articles.map((article) => ({ article }) as ReadEvidence),
      );
      const left = groups.filter((group) =>
        group.some(({ article: each }) => {
          const article = reading.article.get(each);
          return article !== undefined && articleCounts(article);
        }),
      );
      if (left.length === 0) return [];
      return [{ source: id, target, kind: 'CO_MENTION', reversed: false, statement: null, sourceCount: left.length }];
    });
    return { links, more };
  }

  const pointers = pointersOf(reading);

  function compute(id: string): ReturnType<LinksOf> {
    if (!reading.entity.has(id)) return { links: [], more: false };
    const all = [
      ...(wanted.has('STATEMENT') ? [stated(id, 'subject'), stated(id, 'object')] : []),
      ...Object.entries(pointers).flatMap(([kind, of]) => (wanted.has(kind) ? [editorial(id, kind, of)] : [])),
      ...(wanted.has('CO_MENTION') ? [mentioned(id)] : []),
    ];
    const byTarget = new Map<string, ReadLink>();
    for (const link of all.flatMap(({ links }) => links).sort(best)) {
      if (!byTarget.has(link.target)) byTarget.set(link.target, link);
    }
    const sorted = [...byTarget.values()].sort(
      (a, b) => b.sourceCount - a.sourceCount || (a.target < b.target ? -1 : 1),
    );
    return { links: sorted.slice(0, limit), more: all.some(({ more }) => more) || sorted.length > limit };
  }
  return (id) => {
    const found = known.get(id) ?? compute(id);
    known.set(id, found);
    return found;
  };
}

/** A path as it must be found. */
export interface ReadPath {
  links: ReadLink[];
  strength: number;
}

/** Steps from some entities to all within a depth. */
export function distancesFrom(linksOf: LinksOf, starts: readonly string[], depth: number): Map<string, number> {
  const distances = new Map(starts.map((id) => [id, 0]));
  for (const [id, distance] of distances) {
    if (distance === depth) continue;
    for (const { target } of linksOf(id).links) if (!distances.has(target)) distances.set(target, distance + 1);
  }
  return distances;
}

const EDITORIAL = new Set(['BROADER', 'RELATED', 'LOCATED_IN', 'WITHIN']);

/** The best loopless paths: all of each length, the shortest first, sorted by their weakest sourced link, then ids. */
export function readPaths(linksOf: LinksOf, from: string, to: string, k: number, maxLength: number): ReadPath[] {
  const found: ReadPath[] = [];
  const away = distancesFrom(linksOf, [to], maxLength);
  for (let length = 1; from !== to && length <= maxLength && found.length < k; length++) {
    const ofLength: ReadPath[] = [];
    const walk = (links: readonly ReadLink[], at: string): void => {
      if (links.length === length) {
        const sourced = links.filter(({ kind }) => !EDITORIAL.has(kind)).map(({ sourceCount }) => sourceCount);
        if (at === to) ofLength.push({ links: [...links], strength: sourced.length === 0 ? 0 : Math.min(...sourced) });
        return;
      }
      for (const link of linksOf(at).links) {
        const { target } = link;
        if ((away.get(target) ?? Infinity) > length - links.length - 1) continue;
        if (target === from || links.some((each) => each.target === target)) continue;
        if (target === to && links.length + 1 < length) continue;
        walk([...links, link], target);
      }
    };
    walk([], from);
    const ids = ({ links }: ReadPath): string => links.map(({ target }) => target).join('\t');
    ofLength.sort((a, b) => b.strength - a.strength || (ids(a) < ids(b) ? -1 : 1));
    found.push(...ofLength.slice(0, k - found.length));
  }
  return found;
}

/** A piece of the graph as it must be found. */
export interface ReadSubgraph {
  nodes: { id: string; distance: number; omittedNeighbours: number }[];
  links: ReadLink[];
  omittedCount: number;
}

/** What the nodes of a piece are joined by, and what of their neighbours is not among them. */
function among(
  linksOf: LinksOf,
  nodes: readonly { id: string; distance: number }[],
  omittedCount: number,
): ReadSubgraph {
  const inside = new Set(nodes.map(({ id }) => id));
  const links = [...inside]
    .flatMap((id) => linksOf(id).links)
    .filter(({ source, target, kind, reversed }) => {
      const symmetric = kind === 'RELATED' || kind === 'CO_MENTION';
      return inside.has(target) && (symmetric ? source < target : !reversed);
    });
  const order = ({ source, target }: ReadLink): string => `${source}\t${target}`;
  return {
    nodes: nodes.map(({ id, distance }) => ({
      id,
      distance,
      omittedNeighbours: linksOf(id).links.filter(({ target }) => !inside.has(target)).length,
    })),
    links: links.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    omittedCount,
  };
}

/** To as many decimals as importance is told with. */
const told = (importance = 0): number => Math.round(importance * 1e12);

/** The graph around seeds. */
export function readAround(
  { entity }: Reading,
  linksOf: LinksOf,
  { seeds, depth, maxNodes }: { seeds: readonly string[]; depth: number; maxNodes: number },
): ReadSubgraph {
  const known = seeds.filter((id) => entity.has(id));
  const nodes = [...distancesFrom(linksOf, known, depth)].map(([id, distance]) => ({ id, distance }));
  const weight = (id: string): number => told(entity.get(id)?.importance);
  nodes.sort((a, b) => a.distance - b.distance || weight(b.id) - weight(a.id) || (a.id < b.id ? -1 : 1));
  return among(linksOf, nodes.slice(0, maxNodes), Math.max(0, nodes.length - maxNodes));
}

/** The graph among the most important entities of some kinds. */
export function readOverview(
  { entity }: Reading,
  linksOf: LinksOf,
  types: readonly string[],
  most: number,
): ReadSubgraph {
  const all = [...entity.values()].filter(({ type }) => types.includes(type));
  all.sort((a, b) => told(b.importance) - told(a.importance) || (a.id < b.id ? -1 : 1));
  return among(
    linksOf,
    all.slice(0, most).map(({ id }) => ({ id, distance: 0 })),
    Math.max(0, all.length - most),
  );
}
