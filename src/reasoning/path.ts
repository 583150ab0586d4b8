// Paths between two entities: fewest links first, then the strongest weakest link, then ids; loopless and repeatable.
//
// The neighbourhoods of both ends are read level by level, in batches. Paths of one length are then enumerated in
// order: for each strength from the strongest down, a depth-first walk in the order of ids that never leaves what can
// still reach the other end in the links that are left.
import type { EntityId } from '../domain/id.js';
import { isEditorial, reverse, type Link, type Neighbourhood } from '../domain/link.js';

/** Reads the neighbourhoods of some entities, at most `limit` links of each. */
export type ReadNeighbours = (ids: readonly EntityId[], limit: number) => Promise<readonly Neighbourhood[]>;

/** What is sought. */
export interface PathQuestion {
  readonly from: EntityId;
  readonly to: EntityId;
  /** Paths at most. */
  readonly k: number;
  /** Links of a path at most. */
  readonly maxLength: number;
}

/** What a search may cost. */
export interface PathBudget {
  /** Links that may be read. */
  readonly links: number;
  /** Links of one entity that may be read. */
  readonly linksEach: number;
  /** Steps that the enumeration may take. */
  readonly steps: number;
}

/** One path. */
export interface Path {
  readonly links: readonly Link[];
  /** The source count of its weakest sourced link; 0 without one. */
  readonly strength: number;
}

/** Paths found; incomplete when the budget ended first: shorter paths are never missed, equal ones may be. */
export interface PathSearch {
  readonly paths: readonly Path[];
  readonly complete: boolean;
}

/** Ample for a corpus of thousands, bounded on any graph. */
export const PATH_BUDGET: PathBudget = { links: 100_000, linksEach: 5_000, steps: 200_000 };

/** What is known of the graph so far: for each entity its links, by neighbour. */
type Known = Map<EntityId, Map<EntityId, Link>>;

function linksOf(known: Known, id: EntityId): Map<EntityId, Link> {
  const found = known.get(id) ?? new Map<EntityId, Link>();
  known.set(id, found);
  return found;
}

/** Reads outwards from one end, a level at a time. */
class Side {
  /** Steps from the end, of every entity reached. */
  readonly distance: Map<EntityId, number>;
  private frontier: EntityId[];
  level = 0;

  constructor(end: EntityId) {
    this.distance = new Map([[end, 0]]);
    this.frontier = [end];
  }

  get size(): number {
    return this.frontier.length;
  }

  /** Reads the neighbourhoods of the outermost level. @returns links read, and whether any was cut. */
  async grow(read: ReadNeighbours, limit: number, known: Known): Promise<{ links: number; cut: boolean }> {
    const hoods = await read(this.frontier, limit);
    this.level++;
    const next: EntityId[] = [];
    for (const link of hoods.flatMap(({ links }) => links)) {
      linksOf(known, link.source).set(link.target, link);
      linksOf(known, link.target).set(link.source, reverse(link));
      if (this.distance.has(link.target)) continue;
      this.distance.set(link.target, this.level);
      next.push(link.target);
    }
    this.frontier = next;
    return { links: hoods.reduce((sum, { links }) => sum + links.length, 0), cut: hoods.some(({ more }) => more) };
  }
}

/** Finds paths. Both ends are taken to exist. */
export async function findPaths(
  read: ReadNeighbours,
  { from, to, k, maxLength }: PathQuestion,
  budget: PathBudget = PATH_BUDGET,
): Promise<PathSearch> {
  if (from === to) return { paths: [], complete: true };
  const known: Known = new Map();
  const [source, target] = [new Side(from), new Side(to)];
  const paths: Path[] = [];
  const steps = { left: budget.steps };
  let [left, complete] = [budget.links, true];
  for (let length = 1; length <= maxLength && paths.length < k; length++) {
    const side = source.level < Math.ceil(length / 2) ? source : target;
    const limit = Math.min(budget.linksEach, Math.floor(left / Math.max(1, side.size)));
    if (limit === 0) return { paths, complete: false };
    const grown = await side.grow(read, limit, known);
    left -= grown.links;
    if (grown.cut) complete = false;
    // What a cut hid from one end the other may have shown: then shorter paths are looked for again.
    if (!complete) paths.length = 0;
    for (let each = complete ? length : 1; each <= length; each++) {
      enumerate({ known, source, target, from, to, length: each, steps }, k, paths);
    }
    if (steps.left <= 0) return { paths, complete: false };
  }
  return { paths, complete };
}

/** All that one enumeration needs. */
interface Walk {
  readonly known: Known;
  readonly source: Side;
  readonly target: Side;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly length: number;
  readonly steps: { left: number };
}

/** What a link contributes to the weakest of a path: nothing when it is editorial. */
const strengthOf = (link: Link): number => (isEditorial(link) ? Infinity : link.sourceCount);

/** The path that some links make. */
export function pathAlong(links: readonly Link[]): Path {
  const strength = Math.min(...links.map(strengthOf));
  return { links, strength: strength === Infinity ? 0 : strength };
}

/** Adds the paths of one length, the strongest first, until there are `k`. */
function enumerate(walk: Walk, k: number, paths: Path[]): void {
  const reach = layers(walk, 0);
  const strengths = new Set<number>();
  for (const layer of reach) {
    for (const id of layer) for (const link of linksOf(walk.known, id).values()) strengths.add(strengthOf(link));
  }
  strengths.delete(Infinity);
  const falling = [...strengths].sort((a, b) => b - a);
  for (const strength of [...falling, Infinity]) {
    if (paths.length >= k || walk.steps.left <= 0) return;
    // Editorial paths come last: their strength is 0.
    for (const links of pathsOf(walk, strength)) {
      paths.push(pathAlong(links));
      if (paths.length >= k) return;
    }
  }
}

/**
 * Entities that can stand with 0, 1, ... links left before the other end, over links of at least a strength. An entity
 * of the first half must also be that near to the first end.
 */
function layers({ known, source, to, length }: Walk, least: number): Set<EntityId>[] {
  const reach = [new Set([to])];
  for (let left = 1; left <= length; left++) {
    const layer = new Set<EntityId>();
    const walked = length - left;
    for (const id of reach[left - 1] ?? []) {
      for (const [next, link] of linksOf(known, id)) {
        if (strengthOf(link) < least) continue;
        if (walked <= source.level && (source.distance.get(next) ?? Infinity) > walked) continue;
        layer.add(next);
      }
    }
    reach.push(layer);
  }
  return reach;
}

/** The paths whose weakest sourced link has exactly a strength, in the order of their ids. */
function* pathsOf(walk: Walk, strength: number): Generator<readonly Link[]> {
  const { known, from, length, steps } = walk;
  const reach = layers(walk, strength);
  const links: Link[] = [];
  const visited = new Set([from]);

  function* step(at: EntityId): Generator<readonly Link[]> {
    const left = length - links.length;
    if (left === 0) {
      if (Math.min(...links.map(strengthOf)) === strength) yield [...links];
      return;
    }
    const next = [...linksOf(known, at)].filter(([id]) => reach[left - 1]?.has(id) === true && !visited.has(id));
    for (const [id, link] of next.sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (strengthOf(link) < strength) continue;
      if (--steps.left <= 0) return;
      links.push(link);
      visited.add(id);
      yield* step(id);
      visited.delete(id);
      links.pop();
    }
  }
  if (reach[length]?.has(from) === true) yield* step(from);
}
