// A graph in an empty Neo4j of this machine, as benchmarks have it: no test shortcuts.
import { cacheFolder } from '../dist/cli/neo4j-jars.js';
import { startLocalNeo4j } from '../dist/cli/local-neo4j.js';
import { loadGraph } from '../dist/store/neo4j/load.js';
import { openNeo4jStore } from '../dist/store/neo4j/store.js';

/** Starts one and loads a graph. */
export async function loadNeo4j({ graph }) {
  const cache = cacheFolder(process.env.XDG_CACHE_HOME);
  const server = await startLocalNeo4j({ cache, fast: false, heapMb: 2048, pagecacheMb: 512 });
  const options = { uri: server.uri, user: server.user, password: server.password, timeoutMs: 60_000, poolSize: 24 };
  const began = performance.now();
  await loadGraph(options, graph);
  const load = (performance.now() - began) / 1000;
  const store = await openNeo4jStore(options);
  const stop = async () => {
    await store.close();
    await server.stop();
  };
  return { load, store, stop, pid: server.pid, home: server.home };
}
