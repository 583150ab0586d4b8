// The process from its start: one clear line when it listens, one clear sentence and no stack when it cannot.
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { SMALL, startProcess, urlOf } from './support/process.js';

// A process takes a second to start, several where many start at once.
vi.setConfig({ testTimeout: 60_000 });

/** What a process prints that cannot start. */
async function failureOf(env: Readonly<Record<string, string>>, code = 1): Promise<string> {
  const server = startProcess(env);
  expect(await server.ended).toBe(code);
  expect(server.printed.out).toBe('');
  expect(server.printed.err).not.toMatch(/\n\s+at |node:internal/);
  return server.printed.err.trim();
}

describe('the process', () => {
  it('says in one line where it answers, and answers there', async () => {
    const server = startProcess({});
    const url = await urlOf(server);
    expect(server.printed.out).toMatch(
      /^Ancrage answers on http:\/\/127\.0\.0\.1:\d+\/graphql \(memory, release [0-9a-f]{64}\)\n$/,
    );
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ release { id counts { concepts } } }"}',
    });
    expect(await answer.json()).toMatchObject({
      data: { release: { counts: { concepts: expect.any(Number) as number } } },
    });
  });

  it('logs each request as one line of JSON to standard error', async () => {
    const server = startProcess({});
    const url = await urlOf(server);
    await fetch(`${url}/health/live`, { headers: { 'x-request-id': 'mine' } });
    server.process.kill('SIGTERM');
    await server.ended;
    const lines = server.printed.err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ reqId }) => reqId === 'mine')).toMatchObject([{ path: '/health/live', status: 200 }]);
  });

  it('starts without Neo4j, says that it is not ready, and answers that the store is out of reach', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    const url = await urlOf(startProcess({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'hunter2hunter2' }));
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([503, { status: 'unavailable' }]);
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ release { id } }"}',
    });
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] },
    ]);
  });
});

describe('a process that cannot start', () => {
  it('lists all that is wrong with the configuration', async () => {
    expect(await failureOf({ PORT: 'x', LOG_LEVEL: 'loud', STORE: 'neo4j' }, 2)).toBe(
      [
        'The configuration cannot be used:',
        '  PORT: "x" is not a whole number from 0 to 65535; leave it out for 4000',
        '  LOG_LEVEL: "loud" is none of trace, debug, info, warn, error, fatal, silent',
        '  NEO4J_URI is needed, such as bolt://localhost:7687 or neo4j+s://host; user and password have variables of their own',
        '  NEO4J_PASSWORD is needed to ask Neo4j; it is what you gave to set-initial-password',
      ].join('\n'),
    );
  });

  it('says that the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as AddressInfo;
    expect(await failureOf({ PORT: String(port) })).toBe(
      `Cannot listen: port ${port} of 127.0.0.1 is taken: stop what listens there, or set PORT (0 takes any that is free).`,
    );
  });

  it('says that this machine has no such address', async () => {
    expect(await failureOf({ HOST: '203.0.113.1' })).toMatch(
      /^Cannot listen: this machine has no address 203\.0\.113\.1: set HOST/,
    );
  });

  it('lists all that is wrong with the corpus, with file and line', async () => {
    const folder = fileURLToPath(new URL('fixtures/broken/duplicate-slug', import.meta.url));
    const printed = await failureOf({ SEED: folder });
    expect(printed).toMatch(/^The corpus in .*duplicate-slug cannot be used:\n {2}.*\.yaml:\d+: /);
  });

  it('says that there is no corpus', async () => {
    expect(await failureOf({ SEED: `${SMALL}/nowhere` })).toMatch(
      /^No corpus can be read from .*nowhere: .*Give the folder of one\.$/,
    );
  });
});
