// Which release answers: (:Current)-[:IS]->(:Release), read once a request and moved once a load.
import { AncrageError } from '../../domain/errors.js';
import type { Release } from '../../domain/release.js';
import { SCHEMA_VERSION } from './layout.js';
import { releaseOf } from './rows.js';
import type { Door } from './session.js';

/** Between the two steps of a move there are two pointers; the later release is the current one. */
export const CURRENT_RELEASE = `MATCH (current:Current)-[:IS]->(r:Release)
USING INDEX current:Current(name)
WHERE current.name = 'current'
RETURN properties(r) AS release ORDER BY r.sequence DESC LIMIT 1`;

/** The first step of a move: from here on the new release answers. */
export const POINT_TO = `MATCH (r:Release) USING INDEX r:Release(release) WHERE r.release = $release
MERGE (current:Current {name: 'current'})
CREATE (current)-[:IS]->(r)
SET r.currentSince = timestamp()
RETURN r.release AS release`;

/** The second: the release before is retired, since when. */
export const RETIRE_OTHERS = `OPTIONAL MATCH (current:Current {name: 'current'})-[is:IS]->(r:Release) WHERE r.release <> $release
SET r.retiredAt = timestamp()
DELETE is
RETURN count(r) AS retired`;

/** The release that answers now, and where it lies. */
export interface Pointed {
  readonly release: Release;
  readonly stamp: string;
  /** Give them to every read of this release: another server of a cluster must not be behind. */
  readonly bookmarks: readonly string[];
}

type StoredPointer = Parameters<typeof releaseOf>[0] & { readonly release: string; readonly schemaVersion: number };

/** Refuses a layout that this version cannot read. */
export function requireLayout(schemaVersion: number): void {
  if (schemaVersion === SCHEMA_VERSION) return;
  const newer = schemaVersion > SCHEMA_VERSION;
  const advice = newer ? 'update this server' : 'load the corpus again with npm run seed';
  throw new AncrageError(
    'STORE_UNAVAILABLE',
    `The database holds a release in layout ${schemaVersion} where this version knows ${SCHEMA_VERSION}: ${advice}.`,
  );
}

/** Reads the pointer. @throws AncrageError STORE_UNAVAILABLE when nothing is loaded or its layout is another. */
export async function readPointer(door: Door): Promise<Pointed> {
  const { rows, bookmarks } = await door.read({ text: CURRENT_RELEASE, parameters: {} });
  const found = rows[0]?.['release'] as StoredPointer | undefined;
  if (found === undefined) {
    throw new AncrageError('STORE_UNAVAILABLE', 'The database holds no release yet: load one with npm run seed.');
  }
  requireLayout(found.schemaVersion);
  return { release: releaseOf(found), stamp: found.release, bookmarks };
}
