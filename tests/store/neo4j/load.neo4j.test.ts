// Loading: idempotent, mending what others left, and in sentences when it cannot. Killed loads have their own file.
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startLocalNeo4j } from '../../../src/cli/local-neo4j.js';
import type { Graph } from '../../../src/domain/graph.js';
import { SCHEMA_VERSION, stampOf } from '../../../src/store/neo4j/layout.js';
import { loadGraph, type LoadProgress } from '../../../src/store/neo4j/load.js';
import { openNeo4jStore } from '../../../src/store/neo4j/store.js';
import { call } from '../../cli/calling.js';
import { graphOf, SMALL } from '../corpus-graph.js';

const server = inject('neo4j');
const given = server ?? { uri: '', user: '', password: '' };
const options = { ...given, timeoutMs: 60_000, poolSize: 4 };
const env = { NEO4J_URI: given.uri, NEO4J_USER: given.user, NEO4J_PASSWORD: given.password };

/** The same graph under another release id. */
function renamed(graph: Graph, id: string): Graph {
  return { ...graph, release: { ...graph.release, id: id.padEnd(64, '0') } };
}

/** Runs the command as on a terminal. */
function seeding(args: readonly string[], environment: Readonly<Record<string, string>>) {
  return call(['seed', ...args], environment, true);
}

describe.skipIf(server === null)('a load', () => {
  let driver: Driver;
  let small: Graph;

  beforeAll(async () => {
    driver = neo4j.driver(given.uri, neo4j.auth.basic(given.user, given.password));
    small = await graphOf(SMALL);
  });
  afterAll(() => driver.close());

  async function ask(text: string, parameters: object = {}): Promise<Record<string, unknown>[]> {
    const { records } = await driver.executeQuery(text, parameters);
    const plain = (value: unknown): unknown => (neo4j.isInt(value) ? value.toNumber() : value);
    return records.map((each) => Object.fromEntries(each.keys.map((key) => [String(key), plain(each.get(key))])));
  }
  const everything = () => ask('MATCH (n) WHERE n.release IS NOT NULL RETURN n.release AS release, count(*) AS nodes');

  it('writes a release once: the second does nothing', async () => {
    expect(await loadGraph(options, small, { graceMs: 0 })).toMatchObject({ stamp: stampOf(small.release) });
    const before = await everything();
    const steps = new Set<LoadProgress['step']>();
    const again = await loadGraph(options, small, { graceMs: 0, onProgress: ({ step }) => steps.add(step) });
    expect(again).toEqual({ stamp: stampOf(small.release), loaded: false, swept: [] });
    expect(steps.has('WRITE')).toBe(false);
    expect(await everything()).toEqual(before);
  });

  it('leaves a graph that can be read with no manual', async () => {
    await loadGraph(options, small, { graceMs: 0 });
    const [statement] = small.statements.filter(({ articleCount }) => articleCount > 0);
    const [found] = await ask(
      `MATCH (s:Statement {id: $id})-[:SUBJECT]->(a:Entity), (s)-[:OBJECT]->(b:Entity), (a)-[x {statement: s.id}]->(b)
       MATCH (s)-[e:EVIDENCE]->(article:Article)
       RETURN a.id AS subject, b.id AS object, type(x) AS predicate, x.sources AS sources, count(e) AS pieces`,
      { id: statement?.id },
    );
    expect(found).toEqual({
      subject: statement?.subject,
      object: statement?.object,
      predicate: statement?.predicate,
      sources: statement?.sourceCount,
      pieces: small.evidence.filter((piece) => piece.statement === statement?.id).length,
    });
  });

  it('takes out the release before, and what a killed load left', async () => {
    await loadGraph(options, small, { graceMs: 0 });
    await ask(`CREATE (:Release {release: 'left', sequence: 0, schemaVersion: ${SCHEMA_VERSION}})
      CREATE (:Concept:Entity:Resource {release: 'left', id: 'concept:left'})-[:BROADER]->(:Concept:Entity:Resource {release: 'left', id: 'concept:over'})`);
    const next = renamed(small, 'a1');
    const { swept } = await loadGraph(options, next, { graceMs: 0 });
    expect(new Set(swept)).toEqual(new Set(['left', stampOf(small.release)]));
    expect((await everything()).map(({ release }) => release)).toEqual([stampOf(next.release)]);
  });

  it('begins again where a load of the same release was killed', async () => {
    const next = renamed(small, 'a2');
    const stamp = stampOf(next.release);
    await ask(
      `CREATE (:Release {release: $stamp, sequence: 0, schemaVersion: ${SCHEMA_VERSION}})
      CREATE (:Concept:Entity:Resource {release: $stamp, id: $id})`,
      { stamp, id: next.concepts[0]?.id },
    );
    expect((await loadGraph(options, next, { graceMs: 0 })).loaded).toBe(true);
    expect((await everything()).map(({ release }) => release)).toEqual([stamp]);
  });

  it('mends two pointers, which a load leaves when killed between the steps of the flip', async () => {
    await loadGraph(options, small, { graceMs: 0 });
    await ask(`MATCH (c:Current) CREATE (c)-[:IS]->(:Release {release: 'before', sequence: -1, schemaVersion: 1})`);
    const store = await openNeo4jStore(options);
    expect((await store.snapshot()).release.id).toBe(small.release.id);
    await store.close();
    expect((await loadGraph(options, small, { graceMs: 0 })).swept).toEqual(['before']);
    expect(await ask('MATCH (:Current)-[:IS]->(r) RETURN r.release AS release')).toEqual([
      { release: stampOf(small.release) },
    ]);
  });

  it('waits for another, and neither harms the other', async () => {
    const [one, other] = [renamed(small, 'b1'), renamed(small, 'b2')];
    const load = (graph: Graph) => loadGraph(options, graph, { graceMs: 0, batchRows: 5, leaseMs: 5000 });
    const results = await Promise.all([load(one), load(other), load(one)]);
    const [{ release } = {}] = await ask('MATCH (:Current)-[:IS]->(r) RETURN r.release AS release');
    expect([stampOf(one.release), stampOf(other.release)]).toContain(release);
    expect(results.some(({ loaded }) => loaded)).toBe(true);
    expect(await everything()).toHaveLength(1);
    const counted = ['Concept', 'Actor', 'Territory', 'Article', 'Statement', 'Release', 'Term'].map(
      (label) => `MATCH (n:${label}) RETURN '${label}' AS label, count(n) AS nodes`,
    );
    const { concepts, actors, territories, articles, statements } = small.release.counts;
    const held = [concepts, actors, territories, articles, statements, 1, small.search.terms.length];
    expect((await ask(counted.join(' UNION '))).map(({ nodes }) => nodes)).toEqual(held);
  });

  it('tells of a newer layout and leaves it alone', async () => {
    await loadGraph(options, small, { graceMs: 0 });
    const layout = async (version: number) =>
      ask('MATCH (:Current)-[:IS]->(r) SET r.schemaVersion = $version', { version: neo4j.int(version) });
    await layout(SCHEMA_VERSION + 1);
    try {
      const before = await everything();
      const { code, err } = await seeding([SMALL], env);
      expect(code).toBe(1);
      expect(err).toContain(`layout ${SCHEMA_VERSION + 1} where this version knows ${SCHEMA_VERSION}: update`);
      expect(await everything()).toEqual(before);
    } finally {
      await layout(SCHEMA_VERSION);
    }
  });
});

describe.skipIf(server === null)('the command', () => {
  it('loads a folder, in lines, and says when there is nothing to do', async () => {
    await loadGraph(options, renamed(await graphOf(SMALL), 'c1'), { graceMs: 0 });
    const first = await seeding([SMALL, '--grace', '0'], env);
    expect(first.err).toMatch(/^Reading .*\nMaking sure.*\nWriting \d+ rows.*\nChecking.*\nTaking out.*$/);
    expect(first.out).toMatch(/^Release \w{16} at bolt:.* answers: \d+ concepts.*\.$/);
    expect(first.code).toBe(0);
    const second = await seeding([SMALL], env);
    expect(second.out).toMatch(/answers already/);
    expect(second.code).toBe(0);
  });

  it('says that the password is wrong', async () => {
    const { code, err } = await seeding([SMALL], { ...env, NEO4J_PASSWORD: 'not this one' });
    expect(err).toMatch(/refuses the user or the password/);
    expect(code).toBe(1);
  });

  it('says that there is no server', async () => {
    const { code, err } = await seeding([SMALL], { ...env, NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(err).toMatch(/bolt:\/\/127\.0\.0\.1:1: The database cannot be reached/);
    expect(code).toBe(1);
  });

  it('says what is missing in the environment', async () => {
    const { code, err } = await seeding([SMALL], {});
    expect(err).toMatch(/NEO4J_URI is needed[^]*NEO4J_PASSWORD is needed/);
    expect(code).toBe(2);
  });

  it('says what is wrong with a corpus', async () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const { code, err } = await seeding([folder], env);
    expect(err).toMatch(/The corpus in .* cannot be used:\n {2}/);
    expect(code).toBe(1);
  });

  it('says that a server is read-only', { timeout: 300_000 }, async () => {
    const readOnly = await startLocalNeo4j({ readOnly: true });
    try {
      const { uri, user, password } = readOnly;
      const { code, err } = await seeding([SMALL], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
      expect(err).toMatch(/The database is read-only/);
      expect(code).toBe(1);
    } finally {
      await readOnly.stop();
    }
  });
});
