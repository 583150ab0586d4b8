// The package as someone gets it: installed from its one file into an empty folder, without network, and asked.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { manifest, ROOT, textOf } from '../docs/project.js';

const run = promisify(execFile);
const home = mkdtempSync(join(tmpdir(), 'ancrage-package-'));
const empty = mkdtempSync(join(home, 'empty-'));
/** Nothing of what npm fetched for us, and a registry that nobody answers at. */
const env = {
  PATH: process.env.PATH,
  HOME: home,
  npm_config_cache: join(home, 'cache'),
  npm_config_registry: 'http://127.0.0.1:1/',
  npm_config_offline: 'true',
  npm_config_engine_strict: 'true',
  npm_config_update_notifier: 'false',
};
let tarball: string;
let before: string;

beforeAll(async () => {
  before = textOf('package.json');
  await run('npm', ['pack', '--pack-destination', home], { cwd: ROOT, maxBuffer: 2 ** 26 });
  [tarball = ''] = readdirSync(home).filter((name) => name.endsWith('.tgz'));
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('npm pack', () => {
  it('names the package by its version, and leaves package.json as it was', () => {
    expect(tarball).toBe(`ancrage-${manifest.version}.tgz`);
    expect(textOf('package.json')).toBe(before);
  });

  it('packs the corpus, its graph, the schema and the queries, and nothing of how it is made', async () => {
    const { stdout } = await run('tar', ['-tzf', join(home, tarball)], { maxBuffer: 2 ** 26 });
    const ours = stdout.split('\n').filter((name) => !name.startsWith('package/node_modules/'));
    for (const name of [
      'seed/release.yaml',
      'schema/query.graphql',
      'dist/seed.graph',
      'dist/cli/ancrage.js',
      'LICENSE',
      'dist/web/explorer/index.html',
      'dist/web/playground/index.html',
      'dist/web/third-party-notices.txt',
    ]) {
      expect(ours).toContain(`package/${name}`);
    }
    expect(ours.filter((name) => /^package\/(tests|bench|src|dist\/(bench|\.tsbuildinfo))\//.test(name))).toEqual([]);
  });
});

describe('the package in an empty folder, without network', () => {
  it('serves the corpus by npx, from the graph that it brings', async () => {
    copyFileSync(join(home, tarball), join(empty, tarball));
    const args = ['--yes', `./${tarball}`, 'serve', '--port', '0'];
    const child = spawn('npx', args, { cwd: empty, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    onTestFinished(() => {
      // npx does not pass on a signal that it cannot catch: the whole group ends.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    });
    const printed = { out: '', err: '' };
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (printed.err += chunk));
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (printed.out += chunk));
    const ended = once(child, 'close').then(() => true);
    let url: string | undefined;
    while ((url = /answers on (http:\S+\/graphql)/.exec(printed.out)?.[1]) === undefined) {
      const over = await Promise.race([ended, once(child.stdout, 'data').then(() => false)]);
      if (over) throw new Error(`It ended: ${printed.err}`);
    }
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ release { id counts { articles } } }' }),
    });
    const articles = readdirSync(join(ROOT, 'seed/articles')).length;
    expect(await answer.json()).toMatchObject({ data: { release: { counts: { articles } } } });
  });

  it('answers a query that it brings, and finds its corpus sound', async () => {
    const npx = (...args: string[]) => run('npx', ['--yes', ...args], { cwd: empty, env, maxBuffer: 2 ** 26 });
    const { stdout } = await npx(`./${tarball}`, 'ask', 'queries/28-what-the-release-holds.graphql');
    expect(JSON.parse(stdout)).toMatchObject({
      data: { release: { id: expect.stringMatching(/^[0-9a-f]{64}$/) as string } },
    });
    expect(JSON.parse((await npx(`./${tarball}`, 'check', '--json')).stdout)).toMatchObject({ problems: [] });
  });

  it('brings a graph that is not stale: serving does not make it again', () => {
    const [name = ''] = readdirSync(join(home, 'cache/_npx'));
    const installed = join(home, 'cache/_npx', name, 'node_modules');
    // What npm writes last, before it runs anything.
    const { mtimeMs: end } = statSync(join(installed, '.package-lock.json'));
    expect(statSync(join(installed, 'ancrage/dist/seed.graph')).mtimeMs).toBeLessThanOrEqual(end);
  });
});
