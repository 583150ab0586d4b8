// Ties as a graph of graphology, for what its libraries compute once at load.
import { UndirectedGraph } from 'graphology';
import type { Ties } from '../domain/tie.js';

/**
 * The graph of some entities and their ties to each other, each weighing what it does. Nodes are the entities' numbers,
 * in the order given; of each entity the `strongest` ties are there, and those that are among the strongest of the other.
 */
export function tieGraph(ties: Ties, entities: Iterable<number>, strongest: number): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const x of entities) graph.addNode(x);
  graph.forEachNode((node) => {
    const x = Number(node);
    let taken = 0;
    for (let at = ties.offsets[x] ?? 0; at < (ties.offsets[x + 1] ?? 0) && taken < strongest; at++) {
      const y = ties.other[at] ?? 0;
      if (!graph.hasNode(y)) continue;
      taken++;
      if (!graph.hasEdge(x, y)) graph.addEdge(x, y, { weight: ties.weight[at] ?? 0 });
    }
  });
  return graph;
}
