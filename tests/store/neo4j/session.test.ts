// The one door to Neo4j: what it asks of the driver, when it tries again, and what it says when the database fails.
import { Neo4jError } from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AncrageError, type ErrorCode } from '../../../src/domain/errors.js';
import { SCHEMA_VERSION } from '../../../src/store/neo4j/layout.js';
import { doorOver, openDoor } from '../../../src/store/neo4j/session.js';
import { neo4jStoreOver, openNeo4jStore } from '../../../src/store/neo4j/store.js';
import { answerPointer, fakeBolt, STORED_RELEASE, type Answering } from './fake-bolt.js';

const QUESTION = { text: 'RETURN $x AS x', parameters: { x: 1 } };
const HOST = 'db.secret.example:7687';

function failing(code: string, message = `Failed at ${HOST}`): Neo4jError {
  return new Neo4jError(message, code, '50N42', 'description');
}

function doorTo(answering: Answering) {
  const { bolt, runs, open } = fakeBolt(answering);
  return { door: doorOver(bolt, { database: 'graph', timeoutMs: 1000 }), runs, open };
}

const always =
  (error: Error): Answering =>
  () =>
    Promise.reject(error);

async function failureOf(running: Promise<unknown>): Promise<AncrageError> {
  const failure = await running.then(() => null).catch((error: unknown) => error);
  if (!(failure instanceof AncrageError)) throw new Error('It did not fail as AncrageError', { cause: failure });
  return failure;
}

describe('a read', () => {
  it('runs as an auto-commit in READ mode with the time limit, in the database named', async () => {
    const { door, runs, open } = doorTo(() => Promise.resolve([{ x: 1 }]));
    expect(await door.read(QUESTION, ['b'])).toEqual({ rows: [{ x: 1 }], bookmarks: ['after run 1'] });
    expect(runs).toEqual([{ ...QUESTION, timeout: 1000, mode: 'READ', database: 'graph', bookmarks: ['b'] }]);
    expect(open()).toBe(0);
  });

  it('is tried once more when the driver calls the failure passing', async () => {
    let first = true;
    const { door, runs, open } = doorTo(() => {
      const failure = first ? failing('ServiceUnavailable') : null;
      first = false;
      return failure === null ? Promise.resolve([{ x: 1 }]) : Promise.reject(failure);
    });
    expect((await door.read(QUESTION)).rows).toEqual([{ x: 1 }]);
    expect(runs).toHaveLength(2);
    expect(open()).toBe(0);
  });

  it('is tried no third time', async () => {
    const { door, runs } = doorTo(always(failing('Neo.TransientError.General.DatabaseUnavailable')));
    await expect(door.read(QUESTION)).rejects.toThrow(AncrageError);
    expect(runs).toHaveLength(2);
  });

  it('is not tried again when that would not help', async () => {
    const { door, runs } = doorTo(always(failing('Neo.ClientError.Security.Unauthorized')));
    await expect(door.read(QUESTION)).rejects.toThrow(AncrageError);
    expect(runs).toHaveLength(1);
  });
});

describe('a write', () => {
  it('runs in WRITE mode', async () => {
    const { door, runs } = doorTo(() => Promise.resolve([]));
    await door.write(QUESTION);
    expect(runs[0]?.mode).toBe('WRITE');
  });

  it('is never tried again, since it may have been done', async () => {
    const { door, runs } = doorTo(always(failing('ServiceUnavailable')));
    await expect(door.write(QUESTION)).rejects.toThrow(AncrageError);
    expect(runs).toHaveLength(1);
  });
});

describe('a failure', () => {
  it.each<[string, ErrorCode, RegExp]>([
    ['ServiceUnavailable', 'STORE_UNAVAILABLE', /cannot be reached/],
    ['SessionExpired', 'STORE_UNAVAILABLE', /cannot be reached/],
    ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE', /not available/],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNAVAILABLE', /not available/],
    ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAVAILABLE', /password/],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_UNAVAILABLE', /for a while/],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'STORE_UNAVAILABLE', /read-only/],
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'STORE_UNAVAILABLE', /read-only/],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT', /time limit/],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT', /time limit/],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_UNAVAILABLE', /too busy/],
  ])('%s becomes %s', async (neo4jCode, code, sentence) => {
    const { door } = doorTo(always(failing(neo4jCode)));
    const failure = await failureOf(door.read(QUESTION));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(sentence);
    expect(failure.message).not.toContain(HOST);
    expect(failure.cause).toBeInstanceOf(Neo4jError);
  });

  it('to get a connection becomes TIMEOUT', async () => {
    const message =
      'Connection acquisition timed out in 1000 ms. Pool status: Active conn count = 16, Idle conn count = 0.';
    expect((await failureOf(doorTo(always(failing('N/A', message))).door.read(QUESTION))).code).toBe('TIMEOUT');
  });

  it('that is a fault of ours stays as it is', async () => {
    const fault = failing('Neo.ClientError.Statement.SyntaxError');
    await expect(doorTo(always(fault)).door.read(QUESTION)).rejects.toBe(fault);
    const other = new TypeError('x is not a function');
    await expect(doorTo(always(other)).door.read(QUESTION)).rejects.toBe(other);
  });
});

describe('a database that says nothing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is unavailable once its time and that of the network are over', async () => {
    const { door, open } = doorTo(() => new Promise(() => undefined));
    const failure = failureOf(door.read(QUESTION));
    await vi.advanceTimersByTimeAsync(3000);
    expect((await failure).code).toBe('STORE_UNAVAILABLE');
    expect(open()).toBe(0);
  });
});

describe('a store', () => {
  it('reads the pointer once a snapshot and gives its bookmarks to every read', async () => {
    const { bolt, runs } = fakeBolt(answerPointer);
    const store = neo4jStoreOver(doorOver(bolt, { timeoutMs: 1000 }));
    expect(store.lastRelease).toBeNull();
    const snapshot = await store.snapshot();
    expect(store.lastRelease).toBe(STORED_RELEASE.id);
    await snapshot.resources(['concept:a']);
    await snapshot.statements(['statement:concept:a/HINDERS/concept:b']);
    expect(runs.map(({ bookmarks }) => bookmarks)).toEqual([[], ['after run 1'], ['after run 1']]);
    expect(runs.map(({ parameters }) => parameters['release'])).toEqual([
      undefined,
      STORED_RELEASE.release,
      STORED_RELEASE.release,
    ]);
  });

  it.each([
    { name: 'nothing loaded', stored: [], sentence: /holds no release yet/ },
    {
      name: 'a newer layout',
      stored: [{ release: { ...STORED_RELEASE, schemaVersion: SCHEMA_VERSION + 1 } }],
      sentence: /update this server/,
    },
    {
      name: 'an older layout',
      stored: [{ release: { ...STORED_RELEASE, schemaVersion: SCHEMA_VERSION - 1 } }],
      sentence: /load the corpus again/,
    },
  ])('with $name says so', async ({ stored, sentence }) => {
    const store = neo4jStoreOver(doorOver(fakeBolt(() => Promise.resolve(stored)).bolt, { timeoutMs: 1000 }));
    for (const asked of [store.snapshot(), store.check()]) {
      const failure = await failureOf(asked);
      expect(failure.code).toBe('STORE_UNAVAILABLE');
      expect(failure.message).toMatch(sentence);
    }
  });

  it('opens without a database, says that it is out of reach, and closes', async () => {
    const options = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', timeoutMs: 2000, poolSize: 1 };
    const store = await openNeo4jStore(options);
    const failure = await failureOf(store.check());
    expect(failure.code).toBe('STORE_UNAVAILABLE');
    expect(failure.message).not.toContain('127.0.0.1');
    await store.close();
    await openDoor(options).close();
  });
});
