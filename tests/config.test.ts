// The environment is checked whole: defaults, every fault in one list, and no secret in any message.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, readNeo4jConfig, type Environment } from '../src/config.js';

const NEO4J = { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'hunter2hunter2' };

/** The faults that an environment has. */
function faultsOf(env: Environment, read: (env: Environment) => unknown = readConfig): readonly string[] {
  try {
    read(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('serves the own seed from memory on this machine when nothing is set', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      corsOrigins: '*',
      store: { kind: 'memory' },
      logLevel: 'info',
      limits: {
        depth: 15,
        aliases: 30,
        fields: 500,
        tokens: 2000,
        rows: 20_000,
        bodyBytes: 1_048_576,
        requestMs: 10_000,
      },
      shutdownGraceMs: 15_000,
    });
    expect(config.store.kind === 'memory' && existsSync(join(config.store.seed, 'release.yaml'))).toBe(true);
  });

  it('takes what is set', () => {
    const config = readConfig({
      HOST: '::',
      PORT: '0',
      CORS_ORIGINS: 'https://a.example, http://localhost:3000',
      SEED: '/data/seed',
      LOG_LEVEL: 'silent',
      MAX_DEPTH: '7',
      ROW_BUDGET: '100',
    });
    expect(config).toMatchObject({
      host: '::',
      port: 0,
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      store: { kind: 'memory', seed: '/data/seed' },
      logLevel: 'silent',
      limits: { depth: 7, rows: 100 },
    });
  });

  it('takes a variable set to nothing as not set', () => {
    expect(readConfig({ PORT: '', STORE: ' ', NEO4J_URI: '', CORS_ORIGINS: '' })).toEqual(readConfig({}));
  });

  it('chooses Neo4j when its uri is set, unless told otherwise', () => {
    expect(readConfig(NEO4J).store).toEqual({
      kind: 'neo4j',
      uri: 'bolt://localhost:7687',
      user: 'neo4j',
      password: 'hunter2hunter2',
    });
    expect(readConfig({ ...NEO4J, STORE: 'memory' }).store.kind).toBe('memory');
  });

  it('lists every fault at once, each with the variable, what came and what would do', () => {
    const faults = faultsOf({
      HOST: 'http://localhost',
      PORT: '65536',
      CORS_ORIGINS: 'https://a.example/path',
      LOG_LEVEL: 'loud',
      MAX_DEPTH: '-1',
      MAX_ALIASES: '1e3',
      ROW_BUDGET: '0',
      STORE: 'neo4j',
      NEO4J_DATABASE: '1',
    });
    expect(faults).toEqual([
      'HOST: "http://localhost" is no address or host name; 127.0.0.1 is this machine, 0.0.0.0 everyone',
      'PORT: "65536" is not a whole number from 0 to 65535; leave it out for 4000',
      'CORS_ORIGINS: "https://a.example/path" is neither * nor origins such as https://example.org, with commas between and no path',
      'LOG_LEVEL: "loud" is none of trace, debug, info, warn, error, fatal, silent',
      'MAX_DEPTH: "-1" is not a whole number from 1 to 100; leave it out for 15',
      'MAX_ALIASES: "1e3" is not a whole number from 0 to 1000; leave it out for 30',
      'ROW_BUDGET: "0" is not a whole number from 1 to 1000000; leave it out for 20000',
      'NEO4J_URI is needed, such as bolt://localhost:7687 or neo4j+s://host; user and password have variables of their own',
      'NEO4J_PASSWORD is needed to ask Neo4j; it is what you gave to set-initial-password',
      'NEO4J_DATABASE: "1" is no name of a database, which starts with a letter and has 3 to 63 letters, digits, dots and dashes',
    ]);
  });

  it('gives all faults in the message, a line each', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT: "x".*\n {2}LOG_LEVEL: "y"/);
  });

  it.each(['*,https://a.example', 'null', 'https://a.example/', 'a.example', 'https://A.example', 'ftp://a.example'])(
    'refuses %s as origins',
    (origins) => {
      expect(faultsOf({ CORS_ORIGINS: origins })).toHaveLength(1);
    },
  );
});

describe('readNeo4jConfig', () => {
  it('reads what Neo4j needs, whatever the rest says', () => {
    expect(readNeo4jConfig({ ...NEO4J, NEO4J_USER: 'ada', NEO4J_DATABASE: 'graph', PORT: 'x' })).toEqual({
      uri: 'bolt://localhost:7687',
      user: 'ada',
      password: 'hunter2hunter2',
      database: 'graph',
    });
  });

  it.each(['bolt://localhost', 'neo4j://10.0.0.1:7687', 'neo4j+s://abc.databases.neo4j.io', 'bolt+ssc://[::1]:7687'])(
    'takes %s',
    (uri) => {
      expect(readNeo4jConfig({ ...NEO4J, NEO4J_URI: uri }).uri).toBe(uri);
    },
  );

  it.each([
    'localhost:7687',
    'http://localhost:7474',
    'bolt://',
    'bolt://ada:hunter2hunter2@localhost',
    'bolt://h/db',
    'bolt://h?a=b',
  ])('refuses %s', (uri) => {
    expect(faultsOf({ ...NEO4J, NEO4J_URI: uri }, readNeo4jConfig)).toHaveLength(1);
  });

  it('never shows a secret', () => {
    const env = {
      NEO4J_URI: 'bolt://ada:hunter2hunter2@localhost',
      NEO4J_PASSWORD: 'hunter2hunter2',
      NEO4J_DATABASE: '?',
    };
    const faults = [...faultsOf(env), ...faultsOf(env, readNeo4jConfig)];
    expect(faults).toHaveLength(4);
    expect(faults.join('\n')).not.toContain('hunter2');
  });
});
