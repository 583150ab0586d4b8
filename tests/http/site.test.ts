// The pages as they are served: what a browser may cache and run, what is compressed, and what is no page.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../support/serving.js';

const site = mkdtempSync(join(tmpdir(), 'ancrage-site-'));
const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let served: Served;

beforeAll(async () => {
  for (const folder of ['assets', 'explorer', 'playground']) mkdirSync(join(site, folder));
  writeFileSync(join(site, 'explorer/index.html'), '<title>explorer</title>');
  writeFileSync(join(site, 'playground/index.html'), '<title>playground</title>');
  writeFileSync(join(site, 'third-party-notices.txt'), 'MIT');
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
    '/concept',
    '/concept/x/nothing',
    '/article/x/close',
    '/assets/nothing.js',
    '/explorer/index.html',
  ])('refuses %s, which is no page, as JSON', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('answers what never changes for a year, compressed where that is understood', async () => {
    const answer = await get('/assets/main-1a2b3c.js', { 'accept-encoding': 'gzip' });
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      'content-type': 'application/javascript; charset=utf-8',
    });
    expect(answer.headers.vary).toContain('Accept-Encoding');
    expect((await get('/assets/main-1a2b3c.js')).body).toBe('one()');
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

  it('leads a browser from the API to the playground with its question, and no program', async () => {
    const answer = await get('/graphql?query={release{id}}');
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/playground?query={release{id}}');
    const program = await get('/graphql?query={release{id}}', { 'apollo-require-preflight': 'true', accept: '*/*' });
    expect(program.json()).toMatchObject({ data: { release: { id: served.store.lastRelease } } });
  });

  it('refuses to change anything', async () => {
    const answer = await served.app.inject({ method: 'POST', url: '/map' });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  });
});
