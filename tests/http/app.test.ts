// What every answer has, whoever asks and however: release, request id, headers, one line in the log.
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, post, serve, type Served } from '../support/serving.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.app.close());

const RELEASE = '{ release { id } }';

/** The last line of the log about a request. */
function lastLine(): Record<string, unknown> | undefined {
  return served.lines.filter(({ msg }) => msg === 'request').at(-1);
}

describe('/graphql', () => {
  it('answers a query by POST, with the release that answered', async () => {
    const answer = await ask(served.app, RELEASE);
    const id = served.store.lastRelease;
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ data: { release: { id } }, extensions: { release: id } });
  });

  it('answers a query by GET', async () => {
    const answer = await served.app.inject({
      url: `/graphql?query=${encodeURIComponent('query Q($id: ID!) { node(id: $id) { id } }')}&variables={"id":"concept:x"}`,
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(answer.json()).toEqual({ data: { node: null }, extensions: { release: served.store.lastRelease } });
  });

  it('blocks a GET that any page could make a browser send', async () => {
    const answer = await served.app.inject({ url: `/graphql?query=${encodeURIComponent(RELEASE)}` });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('answers in the media type that is asked for', async () => {
    const json = await ask(served.app, RELEASE, { headers: { accept: 'application/json' } });
    const graphql = await ask(served.app, RELEASE, { headers: { accept: 'application/graphql-response+json' } });
    expect(json.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(graphql.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
  });

  it('varies by what the answer depends on', async () => {
    expect((await ask(served.app, RELEASE)).headers.vary).toBe('accept, accept-encoding, accept-language');
    expect((await ask(served.app, '{ nonsense }')).headers.vary).toBe('accept, accept-encoding, accept-language');
  });

  it('says nothing that helps to attack a browser', async () => {
    expect((await ask(served.app, RELEASE)).headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it('lets introspection of the whole schema pass', async () => {
    const answer = await ask(served.app, getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true }));
    expect(answer.json<{ errors?: unknown }>().errors).toBeUndefined();
  });

  it('takes the languages of Accept-Language in order of preference', async () => {
    const query = '{ concepts(first: 1) { nodes { label { lang } } } }';
    const languageFor = async (tags: string) => {
      const answer = await ask(served.app, query, { headers: { 'accept-language': tags } });
      return answer.json<{ data: { concepts: { nodes: { label: { lang: string } }[] } } }>().data.concepts.nodes[0]
        ?.label.lang;
    };
    expect(await languageFor('en;q=0.5, fr-CA')).toBe('fr');
    expect(await languageFor('fr;q=0.5, en-GB')).toBe('en');
    expect(await languageFor('de, fr;q=0')).toBe('en');
  });
});

describe('compression', () => {
  const big = getIntrospectionQuery();
  const VARY = 'accept, accept-encoding, accept-language';

  it.each([
    ['gzip', 'gzip', gunzipSync],
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['br;q=0, *', 'gzip', gunzipSync],
  ])('of a big answer for those who understand %s', async (accepted, encoding, read) => {
    const plain = await ask(served.app, big);
    const headers = { 'accept-encoding': accepted, 'x-request-id': 'big', accept: 'application/json' };
    const answer = await ask(served.app, big, { headers });
    expect(read(answer.rawPayload).toString()).toBe(plain.body);
    expect(answer.rawPayload.length).toBeLessThan(plain.rawPayload.length / 5);
    expect(answer.headers).toMatchObject({
      'content-encoding': encoding,
      // What is sent as a stream would hold a process that is told to stop.
      'content-length': String(answer.rawPayload.length),
      'content-type': 'application/json; charset=utf-8',
      vary: VARY,
      'x-request-id': 'big',
    });
    expect(lastLine()).toMatchObject({ reqId: 'big', operation: 'IntrospectionQuery', code: null, status: 200 });
  });

  it.each(['', 'identity', 'gzip;q=0, br;q=0', 'deflate', 'nonsense', '*;q=0'])(
    'is left out for those who understand %j alone',
    async (accepted) => {
      const answer = await ask(served.app, big, { headers: { 'accept-encoding': accepted } });
      expect(answer.headers).not.toHaveProperty('content-encoding');
      expect(answer.headers['content-length']).toBe(String(answer.rawPayload.length));
      expect(answer.headers.vary).toBe(VARY);
      expect(answer.json()).toHaveProperty('data.__schema');
    },
  );

  it('is left out of small answers, of errors among them', async () => {
    for (const query of [RELEASE, '{ nonsense }']) {
      const answer = await ask(served.app, query, { headers: { 'accept-encoding': 'gzip, br' } });
      expect(answer.headers).not.toHaveProperty('content-encoding');
      expect(answer.headers.vary).toBe(VARY);
      expect(answer.json()).toHaveProperty('extensions.release');
    }
  });

  it('is not undone for what comes in: a small body could become a huge one', async () => {
    const payload = gzipSync(JSON.stringify({ query: RELEASE }));
    const answer = await post(served.app, payload, { headers: { 'content-encoding': 'gzip' } });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ message: 'The body is not UTF-8' }] });
  });
});

describe('request ids', () => {
  it('gives every request one and answers it', async () => {
    const [one, two] = await Promise.all([ask(served.app, RELEASE), ask(served.app, RELEASE)]);
    expect(one.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.headers['x-request-id']).not.toBe(two.headers['x-request-id']);
  });

  it('keeps the one that the caller gave', async () => {
    const answer = await ask(served.app, RELEASE, { headers: { 'x-request-id': 'Trace_1.2-3' } });
    expect(answer.headers['x-request-id']).toBe('Trace_1.2-3');
    expect(lastLine()).toMatchObject({ reqId: 'Trace_1.2-3' });
  });

  it.each(['', 'a b', 'x'.repeat(65), 'a"b', '{}', 'é'])('replaces %j, which could do harm', async (id) => {
    const answer = await ask(served.app, RELEASE, { headers: { 'x-request-id': id } });
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the log', () => {
  it('has one line a request, with its name, code, status and time, and nothing that was sent', async () => {
    const before = served.lines.length;
    await ask(served.app, 'query Named($id: ID!) { node(id: $id) { id } }', {
      variables: { id: 'concept:secret-slug' },
    });
    const lines = served.lines.slice(before);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      msg: 'request',
      level: 30,
      method: 'POST',
      path: '/graphql',
      operation: 'Named',
      code: null,
      status: 200,
      ms: expect.any(Number) as number,
      reqId: expect.any(String) as string,
    });
    expect(JSON.stringify(lines)).not.toContain('secret-slug');
  });

  it('has the code of what went wrong', async () => {
    await ask(served.app, 'query Bad { node(id: "no id") { id } }');
    expect(lastLine()).toMatchObject({ operation: 'Bad', code: 'BAD_USER_INPUT', status: 200 });
    await ask(served.app, 'query Bad { nonsense }');
    expect(lastLine()).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', status: 400 });
    await served.app.inject({ url: '/nowhere?secret=1' });
    expect(lastLine()).toMatchObject({ path: '/nowhere', code: 'BAD_REQUEST', status: 404 });
  });
});

describe('CORS', () => {
  const origin = 'https://app.example';
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };

  it('lets any page ask by default, without credentials', async () => {
    const answer = await ask(served.app, RELEASE, { headers: { origin } });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-expose-headers']).toBe('X-Request-Id');
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('answers preflights that ask for what is no name of a header', async () => {
    for (const asked of ['', '\u0007', 'é\u2028']) {
      const headers = { origin, 'access-control-request-headers': asked };
      const answer = await served.app.inject({ method: 'OPTIONS', url: '/graphql', headers });
      expect(answer.statusCode).toBe(204);
      expect(answer.headers['access-control-allow-headers']).toBeUndefined();
    }
  });

  it('answers preflights', async () => {
    const answer = await served.app.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin, ...preflight } });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type',
    });
  });

  it('lets only the pages ask that are configured, and says that answers depend on it', async () => {
    const { app } = await serve({ corsOrigins: ['https://app.example', 'https://b.example'] });
    const known = await ask(app, RELEASE, { headers: { origin } });
    const unknown = await ask(app, RELEASE, { headers: { origin: 'https://evil.example' } });
    expect(known.headers['access-control-allow-origin']).toBe(origin);
    expect(known.headers.vary).toBe('accept, accept-encoding, accept-language, Origin');
    expect(unknown.headers).not.toHaveProperty('access-control-allow-origin');
    expect(unknown.headers.vary).toBe('accept, accept-encoding, accept-language, Origin');
    await app.close();
  });
});

describe('/', () => {
  it('points to what is here', async () => {
    const answer = await served.app.inject('/');
    expect(answer.json()).toEqual({
      name: 'ancrage',
      graphql: '/graphql',
      release: served.store.lastRelease,
      docs: expect.any(String) as string,
    });
  });
});
