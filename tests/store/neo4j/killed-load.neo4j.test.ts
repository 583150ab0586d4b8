// A load killed at random moments while others read: every answer comes from one whole release.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadCorpus, type Corpus } from '../../../src/corpus/corpus.js';
import { deriveGraph } from '../../../src/derive/derive.js';
import type { Graph } from '../../../src/domain/graph.js';
import { ROOT, type Snapshot } from '../../../src/store/graph-store.js';
import { openMemoryStore } from '../../../src/store/memory/store.js';
import { loadGraph } from '../../../src/store/neo4j/load.js';
import { openNeo4jStore, type Neo4jStore } from '../../../src/store/neo4j/store.js';
import { SEED, SMALL } from '../corpus-graph.js';

const server = inject('neo4j');
const options = { ...(server ?? { uri: '', user: '', password: '' }), timeoutMs: 60_000, poolSize: 16 };

/** Small batches and a short lease: more moments to be killed at, and less to wait for after each. */
const LOAD = { graceMs: 3000, leaseMs: 500 };
/** Most kills on the corpus that is loaded quickly; a few on the real one. */
const GROUNDS = [
  { name: 'the small corpus', folder: SMALL, kills: 16, load: { ...LOAD, graceMs: 1000, batchRows: 10 } },
  { name: 'the seed', folder: SEED, kills: 4, load: { ...LOAD, batchRows: 500 } },
];

/** The corpus without what every other article states: another release of the same entities. */
function halved(corpus: Corpus): Corpus {
  const articles = corpus.articles.map((article, at) => (at % 2 === 0 ? article : { ...article, statements: [] }));
  return { ...corpus, articles };
}

/** What `npm run seed` does, of one of the two releases, in the code that `pretest` built. */
const LOADER = `
const built = (path) => import(new URL('../../../dist/' + path, ${JSON.stringify(import.meta.url)}));
const [{ loadCorpus }, { deriveGraph }, { loadGraph }] = await Promise.all(
  ['corpus/corpus.js', 'derive/derive.js', 'store/neo4j/load.js'].map(built),
);
const halved = ${halved.toString()};
const { folder, half, options, load } = JSON.parse(process.argv[1]);
const { corpus } = await loadCorpus(folder);
const graph = deriveGraph(half ? halved(corpus) : corpus);
console.log('begins');
await loadGraph(options, graph, load);
`;

type KillGround = (typeof GROUNDS)[number];

/** Starts a process that loads. `ends` tells how. */
function startLoader({ folder, load }: KillGround, half: boolean) {
  const asked = JSON.stringify({ folder, half, options, load });
  const args = ['--input-type=module', '-e', LOADER, asked];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ends = once(child, 'exit') as Promise<[number | null]>;
  const begins = Promise.race([once(child.stdout, 'data'), ends]);
  return { begins, ends, kill: () => child.kill('SIGKILL') };
}

/** Enough of a release to tell it from a part of one and from a mixture of two. */
async function fingerprint(snapshot: Snapshot) {
  const all = { after: null, before: null, limit: 20_000, backward: false };
  const [statements, evidence, articles] = await Promise.all([
    snapshot.slices({ noun: 'statements', of: 'release', filter: {}, evidence: {}, order: 'NEWEST' }, [ROOT], all),
    snapshot.slices({ noun: 'evidence', of: 'release', statement: {}, filter: {}, order: 'OLDEST' }, [ROOT], all),
    snapshot.slices({ noun: 'articles', of: 'release', filter: {}, order: 'TITLE' }, [ROOT], all),
  ]);
  const ids = articles[0]?.items.map(({ id }) => id) ?? [];
  const mentions = await snapshot.counts({ noun: 'mentions', of: 'article', filter: {} }, ids);
  return { id: snapshot.release.id, statements, evidence, ids, mentions };
}

type Fingerprint = Awaited<ReturnType<typeof fingerprint>>;

const ofGraph = async (graph: Graph): Promise<Fingerprint> => fingerprint(await openMemoryStore(graph).snapshot());

describe.skipIf(server === null).each(GROUNDS)('a load of $name, killed at any moment', (ground) => {
  const { folder, kills, load } = ground;
  let store: Neo4jStore;
  let whole: Graph;
  /** What each release answers. */
  let expected: ReadonlyMap<string, Fingerprint>;

  beforeAll(async () => {
    const read = await loadCorpus(folder);
    if ('problems' in read) throw new Error('The corpus has problems');
    whole = deriveGraph(read.corpus);
    const half = deriveGraph(halved(read.corpus));
    expected = new Map([
      [whole.release.id, await ofGraph(whole)],
      [half.release.id, await ofGraph(half)],
    ]);
    await loadGraph(options, whole, load);
    store = await openNeo4jStore(options);
  });
  afterAll(() => store.close());

  /** Asks until told to stop. @returns how many answers each release gave. @throws Error at one that is not whole */
  async function readUntil(stop: AbortSignal): Promise<Map<string, number>> {
    const answers = new Map<string, number>();
    while (!stop.aborted) {
      const started = performance.now();
      const snapshot = await store.snapshot();
      const { id } = snapshot.release;
      const answer = await fingerprint(snapshot);
      // Who asks for longer than the grace is promised nothing.
      if (performance.now() - started > load.graceMs) continue;
      if (!isDeepStrictEqual(answer, expected.get(id))) throw new Error(`An answer of release ${id} is not whole`);
      answers.set(id, (answers.get(id) ?? 0) + 1);
    }
    return answers;
  }

  /** Milliseconds that a load lasts which nobody kills. */
  async function measure(): Promise<number> {
    const { begins, ends } = startLoader(ground, true);
    await begins;
    const started = performance.now();
    expect(await ends).toEqual([0, null]);
    return performance.now() - started;
  }

  async function killSome(stop: AbortSignal): Promise<void> {
    const lasts = await measure();
    for (let kill = 0; kill < kills && !stop.aborted; kill++) {
      const loader = startLoader(ground, kill % 2 === 1);
      await loader.begins;
      await Promise.race([pause(Math.random() * lasts), loader.ends]);
      loader.kill();
      await loader.ends;
    }
  }

  it(`harms no answer in ${kills} times, and the next one mends`, { timeout: 1_200_000 }, async () => {
    const stopped = new AbortController();
    const stop = (): void => {
      stopped.abort();
    };
    const readers = [readUntil(stopped.signal), readUntil(stopped.signal)];
    for (const reader of readers) reader.catch(stop);
    await killSome(stopped.signal).finally(stop);
    const answers = await Promise.all(readers);

    await loadGraph(options, whole, { ...load, graceMs: 0 });
    expect(await fingerprint(await store.snapshot())).toEqual(expected.get(whole.release.id));
    expect((await loadGraph(options, whole, load)).swept).toEqual([]);
    const total = answers.flatMap((each) => [...each.values()]).reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(kills);
    expect(new Set(answers.flatMap((each) => [...each.keys()]))).toEqual(new Set(expected.keys()));
  });
});
