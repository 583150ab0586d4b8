// The importance of every entity, from the ties of the whole graph.
import type { Ties } from '../domain/tie.js';
import { importance } from '../reasoning/importance.js';
import { entitiesInOrder, type TiedGraph } from './tie.js';

/** The graph with the importance of its entities, whatever stood there. */
export function withImportance<G extends TiedGraph>(graph: G, ties: Ties): G {
  const ranks = importance(ties);
  const byId = new Map<string, number>(entitiesInOrder(graph).map(({ id }, at) => [id, ranks[at] ?? 0]));
  const weigh = <E extends { readonly id: string }>(all: readonly E[]): E[] =>
    all.map((entity) => ({ ...entity, importance: byId.get(entity.id) ?? 0 }));
  const { concepts, actors, territories } = graph;
  return { ...graph, concepts: weigh(concepts), actors: weigh(actors), territories: weigh(territories) };
}
