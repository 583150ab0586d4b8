// Loads a graph into the Neo4j that the tests share, and opens the store over it.
import type { Graph } from '../../src/domain/graph.js';
import { loadGraph } from '../../src/store/neo4j/load.js';
import { type Neo4jStore, openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { ProvidedNeo4j } from '../support/neo4j.js';

/** Loads, without waiting for readers of the release before, and opens. @throws Error when there is no server */
export async function openLoaded(server: ProvidedNeo4j | null, graph: Graph): Promise<Neo4jStore> {
  if (server === null) throw new Error('No Neo4j was started; skip what needs it');
  const options = { ...server, timeoutMs: 60_000, poolSize: 16 };
  await loadGraph(options, graph, { graceMs: 0 });
  return openNeo4jStore(options);
}
