// Liveness says that the process answers, readiness that the store does.
import { describe, expect, it } from 'vitest';
import { AncrageError } from '../../src/domain/errors.js';
import { openSmallStore, serve, storeLike } from '../support/serving.js';

/** Asks both of an app whose store gives its snapshot so. */
async function healthWith(snapshot?: () => never) {
  const store = await openSmallStore();
  const { app, lines } = await serve({ store: snapshot ? storeLike(store, { snapshot }) : store });
  const [live, ready] = await Promise.all([app.inject('/health/live'), app.inject('/health/ready')]);
  await app.close();
  return { live, ready, lines, release: store.lastRelease };
}

describe('health', () => {
  it('is live and ready when the store answers', async () => {
    const { live, ready, release } = await healthWith();
    expect([live.statusCode, live.json()]).toEqual([200, { status: 'ok' }]);
    expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ok', release }]);
    expect(ready.headers['cache-control']).toBe('no-store');
  });

  it('is live but not ready, and says why, when the store is out of reach', async () => {
    const { live, ready } = await healthWith(() => {
      throw new AncrageError('STORE_UNAVAILABLE', 'Neo4j at bolt://localhost:7687 does not answer');
    });
    expect(live.statusCode).toBe(200);
    expect([ready.statusCode, ready.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'Neo4j at bolt://localhost:7687 does not answer' },
    ]);
  });

  it('tells the log alone of what it did not foresee', async () => {
    const { ready, lines } = await healthWith(() => {
      throw new Error('secret at /home/ada');
    });
    expect(ready.statusCode).toBe(503);
    expect(ready.payload).not.toContain('secret');
    expect(JSON.stringify(lines)).toContain('secret at /home/ada');
  });
});
