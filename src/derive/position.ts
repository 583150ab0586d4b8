// Places on the map: the most important entities laid out by their ties, once, at load.
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { MAPPED, type Placed } from '../domain/position.js';
import { WEIGHT_UNIT, type Ties } from '../domain/tie.js';
import { mostOf } from '../reasoning/most.js';
import { randomFrom } from '../reasoning/random.js';
import { tieGraph } from '../reasoning/tie-graph.js';
import { entitiesInOrder, type TiedGraph } from './tie.js';

const SEED = 1;
/** Of each entity so many ties draw it: the many weak ones would only draw all to the middle, and cost. */
const DRAWN_BY = 20;
/** After so many rounds neighbours come hardly closer. */
const ROUNDS = 100;
/** The map while entities are moved apart, in units; a dot with its margin is 5 of them wide to each side. */
const SIDE = 1_000;
const [RADIUS, MARGIN] = [4, 1];
const MOST_SHIFTS = 200;
/** Noverlap compares the dots of each of so many cells to a side with each other: few, so that they are quick to compare. */
const CELLS = 50;
const DECIMALS = 1e4;

/** Both packages are CommonJS, whose one export Node gives as the default; their types say that it is inside of that. */
const draw = forceAtlas2 as unknown as typeof forceAtlas2.default;
const spread = noverlap as unknown as typeof noverlap.default;

type Layout = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** A function that fits a layout into a square that begins at 0, keeping its proportions, in the middle of it. */
function fitting(layout: Layout, side: number) {
  const all = Object.values(layout);
  const range = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { middle: (low + high) / 2, length: high - low };
  };
  const [x, y] = [range(all.map((each) => each.x)), range(all.map((each) => each.y))];
  const scale = side / (Math.max(x.length, y.length) || 1);
  return (each: Layout[string]) => ({
    x: side / 2 + (each.x - x.middle) * scale,
    y: side / 2 + (each.y - y.middle) * scale,
  });
}

/**
 * Moves apart what overlaps. Noverlap throws dice where two dots stand on one spot, and only there: so that it never does,
 * none do when a round of it begins.
 */
function moveApart(map: ReturnType<typeof tieGraph>): void {
  const settings = { margin: MARGIN, ratio: 1, gridSize: CELLS };
  let before = new Set<string>();
  for (let shift = 0; shift < MOST_SHIFTS; shift++) {
    const spots = new Set<string>();
    map.updateEachNodeAttributes((_, dot) => {
      // Noverlap counts in single precision, in which spots must differ.
      const y = Math.fround(Number(dot['y']));
      let x = Math.fround(Number(dot['x']));
      while (spots.has(`${x} ${y}`)) x = Math.fround(x + RADIUS);
      spots.add(`${x} ${y}`);
      return { ...dot, x, y };
    });
    if (before.size > 0 && [...spots].every((spot) => before.has(spot))) return;
    before = spots;
    spread.assign(map, { maxIterations: 1, settings });
  }
}

/**
 * Places the most important entities by ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014) from seeded random
 * places, then moves apart those that overlap; the same graph gives the same map. By id.
 */
export function derivePositions(graph: TiedGraph, ties: Ties): Placed[] {
  const entities = entitiesInOrder(graph);
  const chosen = mostOf(
    Int32Array.from(entities.keys()),
    Float64Array.from(entities, ({ importance }) => importance),
    MAPPED,
  );
  const map = tieGraph(
    ties,
    chosen.map(([x]) => x),
    DRAWN_BY,
  );
  if (map.order === 0) return [];
  const random = randomFrom(SEED);
  map.updateEachNodeAttributes(() => ({ x: random(), y: random(), size: RADIUS }));
  map.updateEachEdgeAttributes((_, { weight }) => ({ weight: Number(weight) / WEIGHT_UNIT }));
  const settings = { ...draw.inferSettings(map), barnesHutOptimize: true };
  const drawn = draw(map, { iterations: ROUNDS, settings, getEdgeWeight: 'weight' });
  const onto = fitting(drawn, SIDE);
  map.updateEachNodeAttributes((node, attributes) => ({ ...attributes, ...onto(drawn[node] ?? { x: 0, y: 0 }) }));
  moveApart(map);
  const apart: Layout = Object.fromEntries(
    map.mapNodes((node, { x, y }): [string, Layout[string]] => [node, { x: Number(x), y: Number(y) }]),
  );
  const into = fitting(apart, 1);
  // At an edge the last bits of a sum may lead out of the map, or to a zero with a sign.
  const round = (value: number): number => Math.min(1, Math.max(0, Math.round(value * DECIMALS) / DECIMALS));
  return Object.entries(apart)
    .map(([node, place]): [number, Layout[string]] => [Number(node), into(place)])
    .sort(([a], [b]) => a - b)
    .flatMap(([at, { x, y }]) => {
      const entity = entities[at];
      return entity === undefined ? [] : [{ id: entity.id, x: round(x), y: round(y) }];
    });
}
