// The graph around some entities, or among the most important ones, cut to a budget; it says what was left out and where.
import type { EntityId } from '../domain/id.js';
import { isSymmetric, reverse, type Link, type Neighbourhood } from '../domain/link.js';
import type { ReadNeighbours } from './path.js';

/** What may be read. */
export interface SubgraphBudget {
  /** Links in all, and of one entity. */
  readonly links: number;
  readonly linksEach: number;
}

/** Ample for a corpus of thousands, bounded on any graph. */
export const SUBGRAPH_BUDGET: SubgraphBudget = { links: 50_000, linksEach: 2_000 };

/** A node of a subgraph. */
export interface SubgraphNode {
  readonly id: EntityId;
  /** Steps from the nearest seed. */
  readonly distance: number;
  /** Its neighbours that were left out. */
  readonly omittedNeighbours: number;
}

/** A piece of the graph. */
export interface Subgraph {
  /** By distance, then importance, then id. */
  readonly nodes: readonly SubgraphNode[];
  /** The best link of each two nodes that are joined, as the fact runs, by source, then target. */
  readonly links: readonly Link[];
  /** Nodes within the depth that were left out. */
  readonly omittedCount: number;
  /** False when the budget ended first: then there are more nodes, or more neighbours left out, than are counted. */
  readonly complete: boolean;
}

/** Reads the importance of entities, in their order. */
export type ReadImportance = (ids: readonly EntityId[]) => Promise<readonly number[]>;

/** What reads links within a budget, each entity once. */
class Reader {
  private readonly hoods = new Map<EntityId, Neighbourhood>();
  private left: number;
  complete = true;

  constructor(
    private readonly read: ReadNeighbours,
    private readonly budget: SubgraphBudget,
  ) {
    this.left = budget.links;
  }

  /** The links of entities, as far as the budget goes: shared evenly first, what is left among those that had more. */
  async linksOf(ids: readonly EntityId[]): Promise<readonly (readonly Link[])[]> {
    let wanting = ids.filter((id) => !this.hoods.has(id));
    for (let last = 0; wanting.length > 0;) {
      const limit = Math.min(this.budget.linksEach, Math.floor(this.left / wanting.length));
      if (limit <= last) break;
      wanting = await this.fill(wanting, limit);
      last = limit;
    }
    if (wanting.length > 0) this.complete = false;
    return ids.map((id) => this.hoods.get(id)?.links ?? []);
  }

  /** Reads up to `limit` links of each. @returns those that have more */
  private async fill(ids: readonly EntityId[], limit: number): Promise<EntityId[]> {
    const found = await this.read(ids, limit);
    found.forEach((hood, at) => {
      this.hoods.set(ids[at] as EntityId, hood);
      this.left -= hood.links.length;
    });
    return ids.filter((_, at) => found[at]?.more);
  }
}

/** Entities by their steps from the nearest seed, level by level. */
async function reach(reader: Reader, seeds: readonly EntityId[], depth: number): Promise<EntityId[][]> {
  const seen = new Set(seeds);
  const levels = [[...seen]];
  for (let distance = 0; distance < depth; distance++) {
    const next: EntityId[] = [];
    for (const { target } of (await reader.linksOf(levels[distance] ?? [])).flat()) {
      if (!seen.has(target)) next.push(target);
      seen.add(target);
    }
    levels.push(next);
  }
  return levels;
}

/** The nodes that are kept, in order; importance is read of those levels only that are not left out whole. */
async function keep(levels: readonly (readonly EntityId[])[], most: number, importance: ReadImportance) {
  const kept: { readonly id: EntityId; readonly distance: number }[] = [];
  for (const [distance, level] of levels.entries()) {
    if (kept.length >= most) break;
    const weights = await importance(level);
    const sorted = level
      .map((id, at) => ({ id, distance, weight: weights[at] ?? 0 }))
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    kept.push(...sorted.slice(0, most - kept.length).map(({ id }) => ({ id, distance })));
  }
  return kept;
}

/** A link as the fact runs; one that runs both ways from the first id. */
function asItRuns(link: Link): Link {
  const turned = isSymmetric(link.kind) ? link.target < link.source : link.reversed;
  return turned ? reverse(link) : link;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The links among nodes, and what of their neighbours is not among them. */
async function joinNodes(reader: Reader, nodes: readonly { readonly id: EntityId; readonly distance: number }[]) {
  const inside = new Set(nodes.map(({ id }) => id));
  const links = new Map<string, Link>();
  const hoods = await reader.linksOf([...inside]);
  const counted = nodes.map(({ id, distance }, at) => {
    const own = hoods[at] ?? [];
    for (const link of own) {
      const pair = [id, link.target].sort().join(' ');
      if (inside.has(link.target) && !links.has(pair)) links.set(pair, asItRuns(link));
    }
    return { id, distance, omittedNeighbours: own.filter(({ target }) => !inside.has(target)).length };
  });
  const sorted = [...links.values()].sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
  return { nodes: counted, links: sorted };
}

/** The graph around seeds, which are taken to exist, at most `maxNodes` of it. */
export async function subgraphAround(
  read: ReadNeighbours,
  importance: ReadImportance,
  {
    seeds,
    depth,
    maxNodes,
  }: { readonly seeds: readonly EntityId[]; readonly depth: number; readonly maxNodes: number },
  budget: SubgraphBudget = SUBGRAPH_BUDGET,
): Promise<Subgraph> {
  const reader = new Reader(read, budget);
  const levels = await reach(reader, seeds, depth);
  const kept = await keep(levels, maxNodes, importance);
  const joined = await joinNodes(reader, kept);
  return { ...joined, omittedCount: levels.flat().length - kept.length, complete: reader.complete };
}

/** The graph among entities that were chosen, in their order, of `total` there are. */
export async function subgraphAmong(
  read: ReadNeighbours,
  ids: readonly EntityId[],
  total: number,
  budget: SubgraphBudget = SUBGRAPH_BUDGET,
): Promise<Subgraph> {
  const reader = new Reader(read, budget);
  const joined = await joinNodes(
    reader,
    ids.map((id) => ({ id, distance: 0 })),
  );
  return { ...joined, omittedCount: total - ids.length, complete: reader.complete };
}
