// The ties of a graph: its statements, mentions and hierarchy, numbered and weighed. What relatedness, importance and
// communities stand on is made of these, once, at load.
import type { Entity } from '../domain/entity.js';
import type { Graph } from '../domain/graph.js';
import { HIERARCHY_WEIGHTS, type Ties } from '../domain/tie.js';
import { buildTies, type TieSources } from '../reasoning/tie.js';

/** What ties are made of. */
export type TiedGraph = Pick<Graph, 'actors' | 'concepts' | 'territories' | 'statements' | 'evidence' | 'mentions'>;

/** Entities of all kinds in the order of their ids: the number of an entity is its place here. */
export function entitiesInOrder({ actors, concepts, territories }: TiedGraph): readonly Entity[] {
  return [...actors, ...concepts, ...territories];
}

/** Hierarchical and editorial links of one entity; SKOS `related` stands on both sides and is taken from one. */
function linksOf(entity: Entity): [to: string, weight: number][] {
  switch (entity.type) {
    case 'Concept':
      return [
        ...entity.broader.map((to): [string, number] => [to, HIERARCHY_WEIGHTS.BROADER]),
        ...entity.related.filter((to) => entity.id < to).map((to): [string, number] => [to, HIERARCHY_WEIGHTS.RELATED]),
      ];
    case 'Actor':
      return entity.territory === null ? [] : [[entity.territory, HIERARCHY_WEIGHTS.LOCATED_IN]];
    case 'Territory':
      return entity.within === null ? [] : [[entity.within, HIERARCHY_WEIGHTS.WITHIN]];
  }
}

/** One row a statement with evidence: its ends and the pieces of either stance. */
function statedRows({ statements, evidence }: TiedGraph, numberOf: (id: string) => number): TieSources['statements'] {
  const pieces = new Map<string, number>();
  for (const { statement } of evidence) pieces.set(statement, (pieces.get(statement) ?? 0) + 1);
  return statements.flatMap(({ id, subject, object }): [number, number, number][] => {
    const count = pieces.get(id) ?? 0;
    return count === 0 ? [] : [[numberOf(subject), numberOf(object), count]];
  });
}

/** The entities that each article mentions, each once. */
function mentionedRows({ mentions }: TiedGraph, numberOf: (id: string) => number): TieSources['mentions'] {
  const mentioned = new Map<string, Set<number>>();
  for (const { article, entity } of mentions) {
    const row = mentioned.get(article) ?? new Set();
    mentioned.set(article, row.add(numberOf(entity)));
  }
  return [...mentioned.values()].map((row) => [...row]);
}

/** What the ties of a graph are made of, entities being numbered as `entitiesInOrder` lists them. */
export function tieSources(graph: TiedGraph): TieSources {
  const entities = entitiesInOrder(graph);
  const numbers = new Map<string, number>(entities.map(({ id }, at) => [id, at]));
  const numberOf = (id: string): number => {
    const found = numbers.get(id);
    if (found === undefined) throw new RangeError(`${id} is no entity of the graph; was the corpus checked?`);
    return found;
  };
  return {
    entities: entities.length,
    statements: statedRows(graph, numberOf),
    mentions: mentionedRows(graph, numberOf),
    links: entities.flatMap((entity, from) =>
      linksOf(entity).map(([to, weight]): [number, number, number] => [from, numberOf(to), weight]),
    ),
  };
}

/** The ties of a graph. */
export function deriveTies(graph: TiedGraph): Ties {
  return buildTies(tieSources(graph));
}
