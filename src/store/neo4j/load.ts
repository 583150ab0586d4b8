// Loads a graph into Neo4j beside the release that answers, points to the new one once it is whole, then takes the old
// one out. No transaction is large, and no moment at which the process may be killed harms what answers.
import { setTimeout as pause } from 'node:timers/promises';
import { AncrageError } from '../../domain/errors.js';
import type { Graph } from '../../domain/graph.js';
import { batchesOf } from './batch.js';
import { SCHEMA, SCHEMA_VERSION, stampOf } from './layout.js';
import { takeLease, type Lease } from './lease.js';
import { POINT_TO, requireLayout, RETIRE_OTHERS } from './pointer.js';
import { releaseProperties } from './stored-node.js';
import { integer, openDoor, type Door, type Neo4jOptions } from './session.js';
import { bucketsOf } from './stored-search.js';
import { sweepRelease } from './sweep.js';

/** What a load is doing; `total` is 0 where it is not known. */
export interface LoadProgress {
  /** WAIT: another load is under way. GRACE: requests under way may still read the old release. */
  readonly step: 'WAIT' | 'SCHEMA' | 'WRITE' | 'CHECK' | 'GRACE' | 'SWEEP';
  readonly done: number;
  readonly total: number;
}

/** How to load. */
export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Rows in one transaction. */
  readonly batchRows?: number;
  /** Milliseconds that the old release stays after the new one answers: longer than any request lasts. */
  readonly graceMs?: number;
  /** Milliseconds after which a loader that gives no sign is taken for dead. */
  readonly leaseMs?: number;
}

/** What a load did. */
export interface LoadResult {
  /** The stamp of the release that answers now. */
  readonly stamp: string;
  /** False when it answered already. */
  readonly loaded: boolean;
  /** Stamps of the releases that were taken out. */
  readonly swept: readonly string[];
}

/** A release that lies in the database, whole or not. */
interface Stored {
  readonly stamp: string;
  readonly schemaVersion: number;
  readonly pointed: boolean;
  /** Milliseconds since it was retired; null when it never answered. */
  readonly retiredFor: number | null;
}

type Settings = Required<LoadOptions>;
const DEFAULTS: Settings = { onProgress: () => undefined, batchRows: 5000, graceMs: 30_000, leaseMs: 10_000 };

const CREATE_RELEASE = `OPTIONAL MATCH (other:Release)
WITH coalesce(max(other.sequence), 0) + 1 AS sequence
CREATE (r:Release {release: $release, sequence: sequence, schemaVersion: $schemaVersion}) SET r += $properties
RETURN r.release AS release`;

const STORED = `MATCH (r:Release)
RETURN r.release AS stamp, r.schemaVersion AS schemaVersion, EXISTS { (r)<-[:IS]-(:Current) } AS pointed,
  timestamp() - r.retiredAt AS retiredFor
ORDER BY r.sequence DESC`;

const COUNTS = `RETURN
  COUNT { MATCH (x:Concept) WHERE x.release = $release AND x.byArticles > '' } AS concepts,
  COUNT { MATCH (x:Actor) WHERE x.release = $release AND x.byArticles > '' } AS actors,
  COUNT { MATCH (x:Territory) WHERE x.release = $release AND x.byArticles > '' } AS territories,
  COUNT { MATCH (x:Article) WHERE x.release = $release AND x.byNewest > '' } AS articles,
  COUNT { MATCH (x:Statement) WHERE x.release = $release AND x.bySources > '' } AS statements,
  COUNT { MATCH ()-[x:EVIDENCE]->() WHERE x.release = $release AND x.byOldest > '' } AS evidence,
  COUNT { MATCH ()-[x:MENTIONS]->() WHERE x.release = $release AND x.entity > '' AND x.byArticle IS NOT NULL } AS mentions,
  COUNT { MATCH (x:Controversy) WHERE x.release = $release AND x.byBalance > '' } AS controversies,
  COUNT { MATCH (x:Community) WHERE x.release = $release AND x.bySize > '' } AS communities,
  COUNT { MATCH (x:Entity) WHERE x.release = $release AND x.community > '' AND x.byImportance > '' } AS members,
  COUNT { MATCH (x:Entity) WHERE x.release = $release AND x.straddles > '' AND x.byImportance > '' } AS straddlers,
  COUNT { MATCH (x:Term) WHERE x.release = $release AND x.term > '' } AS terms,
  COUNT { MATCH (x:Document) WHERE x.release = $release AND x.id > '' } AS documents,
  COUNT { MATCH (x:Ties) WHERE x.release = $release AND x.id > '' } AS ties,
  COUNT { MATCH (n:Resource)-[x:SIMILAR]->() WHERE n.release = $release AND n.id > '' } AS related,
  COUNT { MATCH ()-[x:GAP]->() WHERE x.release = $release AND x.byScore > '' } AS gaps`;

/**
 * Makes a graph the release that answers. Loading what answers already only takes out remains. May be killed at any
 * moment: the release before stays whole, and the next load mends.
 * @throws AncrageError STORE_UNAVAILABLE when the database is out of reach, read-only or of a newer layout.
 */
export async function loadGraph(options: Neo4jOptions, graph: Graph, load: LoadOptions = {}): Promise<LoadResult> {
  const settings = { ...DEFAULTS, ...load };
  const door = openDoor(options);
  try {
    await refuseNewerLayout(door);
    await makeSchema(door, settings);
    const lease = await takeLease(door, settings.leaseMs, () => {
      settings.onProgress({ step: 'WAIT', done: 0, total: 0 });
    });
    try {
      return await loadHeld(door, lease, graph, settings);
    } finally {
      await lease.giveBack().catch(() => undefined);
    }
  } finally {
    await door.close();
  }
}

async function loadHeld(door: Door, lease: Lease, graph: Graph, settings: Settings): Promise<LoadResult> {
  const stamp = stampOf(graph.release);
  const [current] = (await stored(door)).filter(({ pointed }) => pointed);
  // A load killed between the two steps of the move left two pointers.
  if (current !== undefined) await lease.write(RETIRE_OTHERS, { release: current.stamp });
  const loaded = current?.stamp !== stamp;
  const swept = loaded
    ? await sweepOthers(door, lease, settings, (each) => each.stamp === stamp || each.retiredFor === null)
    : [];
  if (loaded) await writeRelease(door, lease, graph, stamp, settings);
  return { stamp, loaded, swept: [...swept, ...(await sweepOthers(door, lease, settings))] };
}

async function writeRelease(door: Door, lease: Lease, graph: Graph, stamp: string, settings: Settings): Promise<void> {
  const { onProgress, batchRows } = settings;
  const properties = { ...releaseProperties(graph.release), keyBuckets: integer(bucketsOf(graph.search)) };
  await lease.write(CREATE_RELEASE, { release: stamp, schemaVersion: SCHEMA_VERSION, properties });
  const { total, batches } = batchesOf(graph, batchRows);
  let done = 0;
  for (const { what, text, rows } of batches) {
    onProgress({ step: 'WRITE', done, total });
    const [row] = await lease.write(`UNWIND $rows AS row\n${text}\nRETURN count(*) AS written`, {
      release: stamp,
      rows,
    });
    requireEqual(what, Number(row?.['written']), rows.length);
    done += rows.length;
  }
  onProgress({ step: 'CHECK', done, total });
  await requireCounts(door, stamp, graph);
  await lease.write(POINT_TO, { release: stamp });
  await lease.write(RETIRE_OTHERS, { release: stamp });
}

/** Takes out releases that do not answer, those that did only once no request can read them any more. */
async function sweepOthers(
  door: Door,
  lease: Lease,
  { onProgress, batchRows, graceMs }: Settings,
  chosen: (release: Stored) => boolean = () => true,
): Promise<string[]> {
  const old = (await stored(door)).filter(
    (each) => !each.pointed && each.schemaVersion <= SCHEMA_VERSION && chosen(each),
  );
  let done = 0;
  for (const { stamp, retiredFor } of old) {
    const wait = retiredFor === null ? 0 : graceMs - retiredFor;
    if (wait > 0) {
      onProgress({ step: 'GRACE', done: 0, total: wait });
      await pause(wait);
    }
    await sweepRelease(lease, stamp, batchRows, (rows) => {
      onProgress({ step: 'SWEEP', done: (done += rows), total: 0 });
    });
  }
  return old.map(({ stamp }) => stamp);
}

async function stored(door: Door): Promise<readonly Stored[]> {
  return (await door.read({ text: STORED, parameters: {} })).rows as unknown as readonly Stored[];
}

async function refuseNewerLayout(door: Door): Promise<void> {
  const current = (await stored(door)).find(({ pointed }) => pointed);
  if (current !== undefined && current.schemaVersion > SCHEMA_VERSION) requireLayout(current.schemaVersion);
}

async function makeSchema(door: Door, { onProgress }: Settings): Promise<void> {
  onProgress({ step: 'SCHEMA', done: 0, total: SCHEMA.length });
  for (const text of SCHEMA) await door.write({ text, parameters: {} });
  await door.write({ text: 'CALL db.awaitIndexes(300)', parameters: {} });
}

async function requireCounts(door: Door, stamp: string, graph: Graph): Promise<void> {
  const { rows } = await door.read({ text: COUNTS, parameters: { release: stamp } });
  const { release, search, closeness, communities, straddlers, gaps } = graph;
  const expectations = {
    ...release.counts,
    communities: communities.length,
    members: communities.reduce((sum, { size }) => sum + size, 0),
    straddlers: straddlers.length,
    terms: search.terms.length,
    documents: new Set(search.resource).size,
    ties: closeness.ties.total.length,
    related: closeness.related.other.length,
    gaps: gaps.length,
  };
  for (const [noun, expected] of Object.entries(expectations)) {
    requireEqual(noun, Number(rows[0]?.[noun]), expected);
  }
}

function requireEqual(what: string, found: number, expected: number): void {
  if (found === expected) return;
  throw new AncrageError(
    'STORE_UNAVAILABLE',
    `The database took ${found} of ${expected} ${what}; the release before stays, and the next load starts again.`,
  );
}
