// The graph in Neo4j, read over Bolt.
import type { GraphStore, Snapshot } from '../graph-store.js';
import { readPointer } from './pointer.js';
import { openDoor, type Door, type Neo4jOptions } from './session.js';
import { snapshotOf } from './snapshot.js';

/** A store that may be out of reach. */
export interface Neo4jStore extends GraphStore {
  snapshot(): Promise<Snapshot>;
  /** Whether it could answer now. @throws AncrageError STORE_UNAVAILABLE, or TIMEOUT, that says why not. */
  check(): Promise<void>;
}

/** Opens the store. A database that is down is no error here: every read says so, and answers again once it is back. */
export function openNeo4jStore(options: Neo4jOptions): Promise<Neo4jStore> {
  return new Promise((resolve) => {
    resolve(neo4jStoreOver(openDoor(options)));
  });
}

/** The store over any door. */
export function neo4jStoreOver(door: Door): Neo4jStore {
  let lastRelease: string | null = null;
  const point = async () => {
    const pointed = await readPointer(door);
    lastRelease = pointed.release.id;
    return pointed;
  };
  return {
    waits: true,
    get lastRelease() {
      return lastRelease;
    },
    snapshot: async () => snapshotOf(door, await point()),
    async check() {
      await point();
    },
    close: () => door.close(),
  };
}
