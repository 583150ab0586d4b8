// The launcher of a real Neo4j: what it starts answers, keeps its data through a crash, and refuses what it should.
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { startLocalNeo4j, type LocalNeo4j } from '../../src/cli/local-neo4j.js';
import { cacheFolder } from '../../src/cli/neo4j-jars.js';

const cache = cacheFolder(process.env.XDG_CACHE_HOME);

async function query(server: LocalNeo4j, cypher: string, password = server.password): Promise<unknown[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, password));
  try {
    const { records } = await driver.session().run(cypher);
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

describe.skipIf(inject('neo4j') === null)('a local Neo4j', () => {
  let server: LocalNeo4j;

  beforeAll(async () => {
    server = await startLocalNeo4j({ cache });
  });

  afterAll(async () => {
    await server.stop();
  });

  it('answers a query', async () => {
    expect(await query(server, 'RETURN 1')).toEqual([neo4j.int(1)]);
  });

  it('refuses a wrong password', async () => {
    await expect(query(server, 'RETURN 1', 'not-the-password')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });

  it('keeps its data and password when it is killed and started again on its home and port, now read-only', async () => {
    await query(server, "CREATE (:Kept {name: 'Rochefort'})");
    await server.kill();
    await expect(query(server, 'RETURN 1')).rejects.toMatchObject({ code: 'ServiceUnavailable' });

    const again = await startLocalNeo4j({ cache, home: server.home, port: server.port, readOnly: true });
    try {
      expect(again.uri).toBe(server.uri);
      expect(again.password).toBe(server.password);
      expect(await query(again, 'MATCH (kept:Kept) RETURN kept.name')).toEqual(['Rochefort']);
      await expect(query(again, 'CREATE (:Kept)')).rejects.toMatchObject({
        code: 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
      });
    } finally {
      await again.kill();
    }
    expect(existsSync(server.home)).toBe(true);
    await server.stop();
    expect(existsSync(server.home)).toBe(false);
  });

  it('says that a port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const { port } = holder.address() as AddressInfo;
    await expect(startLocalNeo4j({ cache, port })).rejects.toThrow(`Port ${port} cannot be used (EADDRINUSE)`);
    holder.close();
  });

  it('passes on why a password cannot be used', async () => {
    await expect(startLocalNeo4j({ cache, password: 'short' })).rejects.toThrow('at least 8 characters');
  });
});

describe('a machine without Java', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is told what to install', async () => {
    vi.stubEnv('PATH', '/nowhere');
    await expect(startLocalNeo4j({ cache })).rejects.toThrow(/needs Java 17 or later.*apt-get install/);
  });
});
