// A release as articles that can be held out: what each mentions and states, and what is known without any article.
import { entitiesInOrder, tieSources } from '#src/derive/tie.js';
import type { Graph } from '#src/domain/graph.js';
import type { TieSources } from '#src/reasoning/tie.js';

/** What one article says, entities being numbered. */
export interface Said {
  /** Distinct. */
  readonly mentions: readonly number[];
  /** One pair a piece of evidence, of either stance. */
  readonly stated: readonly (readonly [subject: number, object: number])[];
}

/** All articles, and the hierarchical and editorial links. */
export interface Literature {
  readonly entities: number;
  readonly links: TieSources['links'];
  readonly articles: readonly Said[];
}

/** The literature of a graph; articles and entities are numbered in the order of their ids. */
export function literatureOf(graph: Graph): Literature {
  const numbers = new Map<string, number>(entitiesInOrder(graph).map(({ id }, at) => [id, at]));
  const numberOf = (id: string): number => numbers.get(id) ?? -1;
  const ends = new Map(
    graph.statements.map(({ id, subject, object }) => [id, [numberOf(subject), numberOf(object)] as const]),
  );
  const articles = new Map(
    graph.articles.map(({ id }) => [id, { mentions: new Set<number>(), stated: [] as (readonly [number, number])[] }]),
  );
  for (const { article, entity } of graph.mentions) articles.get(article)?.mentions.add(numberOf(entity));
  for (const { article, statement } of graph.evidence)
    articles.get(article)?.stated.push(ends.get(statement) ?? [0, 0]);
  const { entities, links } = tieSources(graph);
  return {
    entities,
    links,
    articles: [...articles.values()].map((said) => ({ ...said, mentions: [...said.mentions] })),
  };
}

/** What ties are made of when some articles are held out. */
export function sourcesWithout({ entities, links, articles }: Literature, held: ReadonlySet<number>): TieSources {
  const kept = articles.filter((_, at) => !held.has(at));
  return {
    entities,
    links,
    statements: kept.flatMap(({ stated }) => stated.map(([subject, object]) => [subject, object, 1] as const)),
    mentions: kept.map(({ mentions }) => mentions),
  };
}
