// The pages as they are served: what a browser may cache and run, what is compressed, and what is no page.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../src/http/security-headers.js';
import { serve, type Served } from '../support/serving.js';

const site = mkdtempSync(join(tmpdir(), 'ancrage-site-'));
const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let served: Served;

beforeAll(async () => {
  for (const folder of ['assets', 'explorer', 'playground']) mkdirSync(join(site, folder));
  writeFileSync(join(site, 'explorer/index.html'), '<title>explorer</title>');
  writeFileSync(join(site, 'playground/index.html'), '<title>playground</title>');
  writeFileSync(join(site, 'third-party-notices.txt'), 'MIT');
  mkdirSync(join(site, 'assets/folder'));
  writeFileSync(join(site, 'assets/.hidden'), '');
  writeFileSync(join(site, 'assets/icon-1a2b3c.svg'), '<svg/>');
  writeFileSync(join(site, 'assets/main-1a2b3c.js'), 'one()');
  writeFileSync(join(site, 'assets/main-1a2b3c.js.gz'), gzipSync('one()'));
  served = await serve({ site });
});
afterAll(async () => {
  await served.app.close();
  rmSync(site, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = HTML) => served.app.inject({ url, headers });

describe('pages', () => {
  it.each(['/', '/search?q=x', '/concept/place-brand', '/actor/x/close', '/territory/x/time', '/article/x', '/map'])(
    'answers the explorer at %s, to be asked for again each time, running only what is ours',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toBe('<title>explorer</title>');
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
      expect(answer.headers['content-security-policy']).not.toContain('unsafe');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it('answers the playground, which alone may write styles', async () => {
    const answer = await get('/playground');
    expect(answer.body).toBe('<title>playground</title>');
    expect(answer.headers['content-security-policy']).toContain("style-src 'self' 'unsafe-inline'");
    expect(answer.headers['content-security-policy']).toContain("script-src 'self';");
  });

  it.each([
    '/nothing',
    '/SEARCH',
    '/search//',
    '/concept',
    '/concept/x/nothing',
    '/article/x/close',
    '/assets',
    '/explorer/index.html',
    '//evil.example/',
    '/graphql/',
  ])('shows a browser at %s, which is no page, the explorer, which says so; tells programs in JSON', async (url) => {
    const page = await get(url);
    expect(page.statusCode).toBe(404);
    expect(page.body).toBe('<title>explorer</title>');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.headers['cache-control']).toBe('no-cache');
    // A browser that kept it would else be told that it has not changed, with a 404 and no page.
    expect(page.headers).not.toHaveProperty('etag');
    expect(page.headers).not.toHaveProperty('last-modified');
    const head = await served.app.inject({ method: 'HEAD', url, headers: HTML });
    expect([head.statusCode, head.body]).toEqual([404, '']);
    const program = await get(url, { accept: '*/*' });
    expect(program.statusCode).toBe(404);
    expect(program.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it.each([
    ['GET', '/assets/nothing.js', 404],
    ['POST', '/nothing', 404],
    ['POST', '/search/', 404],
    ['HEAD', '/graphql', 405],
  ] as const)('shows no page to %s %s', async (method, url, status) => {
    const answer = await served.app.inject({ method, url, headers: HTML });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('json');
  });

  it.each([
    '/search/',
    '/search/?q=a/b?c',
    '/concept/x/',
    '/concept/x/close/',
    '/article/%C3%A9/',
    '/playground/?query=x',
  ])('leads a browser from %s to the address without the slash', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(308);
    expect(answer.headers.location).toBe(url.replace('/?', '?').replace(/\/$/, ''));
    expect((await get(url, {})).statusCode).toBe(404);
  });

  it('refuses a page whose file is gone as what was never there', async () => {
    rmSync(join(site, 'explorer/index.html'));
    for (const url of ['/', '/map']) {
      const answer = await get(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    }
    writeFileSync(join(site, 'explorer/index.html'), '<title>explorer</title>');
  });

  it('answers what never changes for a year, compressed where that is understood', async () => {
    const answer = await get('/assets/main-1a2b3c.js', { 'accept-encoding': 'gzip' });
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      'content-type': 'application/javascript; charset=utf-8',
    });
    expect(answer.headers.vary).toContain('accept-encoding');
    expect((await get('/assets/main-1a2b3c.js')).body).toBe('one()');
  });

  it('answers what a build under the running server made', async () => {
    writeFileSync(join(site, 'assets/main-4d5e6f.js'), 'two()');
    expect((await get('/assets/main-4d5e6f.js')).body).toBe('two()');
  });

  it.each([
    '/assets/',
    '/assets/main-1a2b3c.js/',
    '/assets/main-1a2b3c.js.gz',
    '/assets/.hidden',
    '/assets/folder',
    '/assets/%00',
    '/assets/..%2fexplorer/index.html',
    '/assets/..%5cexplorer/index.html',
  ])('refuses %s, which is no file of a page, as JSON that nobody keeps', async (url) => {
    for (const headers of [{}, HTML, { 'accept-encoding': 'gzip' }]) {
      const answer = await get(url, headers);
      expect([400, 403, 404]).toContain(answer.statusCode);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
      expect(answer.headers).not.toHaveProperty('cache-control');
    }
  });

  it('has an icon where browsers look for one', async () => {
    expect((await get('/favicon.ico')).headers['content-type']).toContain('image/svg+xml');
  });

  it.each(['/favicon.ico', '/third-party-notices.txt'])(
    'lets %s be asked for again, whose name never changes',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it('tells programs at / what is here, as without pages', async () => {
    expect((await get('/', {})).json()).toMatchObject({ graphql: '/graphql' });
  });

  it('says at every address that the answer depends on who asks, also where it depends on the origin', async () => {
    const { app } = await serve({ site, store: served.store, corsOrigins: ['https://app.example'] });
    for (const url of ['/', '/map', '/concept/x/', '/nothing', '/assets/main-1a2b3c.js', '/assets/nothing.js']) {
      for (const headers of [HTML, {}]) {
        expect((await get(url, headers)).headers.vary).toBe('accept, accept-encoding');
        expect((await app.inject({ url, headers })).headers.vary).toBe('accept, accept-encoding, Origin');
      }
    }
    await app.close();
  });

  it('refuses a slug that is too long for any, with all headers of a refusal', async () => {
    const answer = await get(`/concept/${'x'.repeat(200)}`);
    expect(answer.statusCode).toBe(414);
    expect(answer.headers).toMatchObject(SECURITY_HEADERS);
  });

  it('leads a browser from the API to the playground with its question, and no program', async () => {
    const answer = await get('/graphql?query={release{id}}');
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/playground?query={release{id}}');
    const program = await get('/graphql?query={release{id}}', { 'apollo-require-preflight': 'true', accept: '*/*' });
    expect(program.json()).toMatchObject({ data: { release: { id: served.store.lastRelease } } });
  });

  it.each(
    ['/map', '/concept/x', '/actor/x/close', '/article/%C3%A9?a=b', '/playground', '/third-party-notices.txt'].flatMap(
      (url) => (['POST', 'PUT', 'DELETE'] as const).map((method) => [method, url] as const),
    ),
  )('refuses to change anything: %s %s', async (method, url) => {
    const answer = await served.app.inject({ method, url });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
