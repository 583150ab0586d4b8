// Whatever goes wrong, the answer is JSON with `errors`, a code and the release, and nothing of our insides.
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AncrageError } from '../../src/domain/errors.js';
import { SECURITY_HEADERS } from '../../src/http/security-headers.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import {
  ask,
  LIMITS,
  openSmallStore,
  post,
  serve,
  snapshotLike,
  storeLike,
  type FailedBody,
  type Served,
} from '../support/serving.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.app.close());

/** Status, code and message of a failure, after a look at its shape. */
function told(answer: LightMyRequestResponse): [number, string, string] {
  expect(answer.headers['content-type']).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
  expect(answer.headers['x-request-id']).toBeDefined();
  expect(answer.headers).toMatchObject(SECURITY_HEADERS);
  const body = answer.json<FailedBody>();
  expect(body.extensions).toEqual({ release: served.store.lastRelease });
  expect(answer.payload).not.toMatch(/node_modules|\.js:|\.ts:|FST_|at .*\(/);
  const [error] = body.errors;
  return [answer.statusCode, error?.extensions.code ?? 'none', error?.message ?? 'none'];
}

describe('bodies', () => {
  it.each<[string, string | Buffer, string]>([
    ['malformed JSON', '{"query": ', 'The body is not JSON: Unexpected end of JSON input'],
    ['nothing', '', 'The body is not JSON: Unexpected end of JSON input'],
    [
      'a list of operations',
      '[{"query":"{ release { id } }"}]',
      'The body is a list: operations are not batched; send one operation a request',
    ],
    ['a string', '"{ release { id } }"', 'The body is no JSON object such as {"query": "{ release { id } }"}'],
    ['null', 'null', 'The body is no JSON object such as {"query": "{ release { id } }"}'],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'The body is not UTF-8'],
    [
      'no query',
      '{"variables":{}}',
      'GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.',
    ],
    [
      'variables that are no object',
      '{"query":"{ release { id } }","variables":[1]}',
      '`variables` in a POST body must be an object if provided.',
    ],
    [
      'variables in a string',
      '{"query":"{ release { id } }","variables":"{}"}',
      '`variables` in a POST body should be provided as an object, not a recursively JSON-encoded string.',
    ],
    ['a query that is no string', '{"query":1}', 'GraphQL queries must be strings.'],
  ])('refuses %s', async (_what, body, message) => {
    expect(told(await post(served.app, body))).toEqual([400, 'BAD_REQUEST', message]);
  });

  it('refuses a body over the limit, whether it is announced or not', async () => {
    const { app } = await serve({ store: served.store, limits: { ...LIMITS, bodyBytes: 100 } });
    const expected = [413, 'BAD_REQUEST', 'The body has more than 100 bytes, which is the most allowed'];
    expect(told(await post(app, ' '.repeat(101)))).toEqual(expected);
    const { Readable } = await import('node:stream');
    const stream = Readable.from([Buffer.alloc(60, ' '), Buffer.alloc(60, ' ')]);
    expect(told(await post(app, stream as unknown as Buffer))).toEqual(expected);
    await app.close();
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=a',
    'application/xml',
    'nonsense',
  ])('refuses the content type %s', async (type) => {
    const answer = await post(served.app, '{"query":"{ release { id } }"}', { headers: { 'content-type': type } });
    expect(told(answer)).toEqual([
      415,
      'BAD_REQUEST',
      `The content type ${JSON.stringify(type)} is not understood; send application/json`,
    ]);
  });

  it('refuses another charset than UTF-8', async () => {
    const options = { headers: { 'content-type': 'application/json; charset=latin1' } };
    expect(told(await post(served.app, '{}', options))).toEqual([415, 'BAD_REQUEST', 'The body must be UTF-8']);
  });

  it('takes a content type however it is written', async () => {
    const body = '{"query":"{ release { id } }"}';
    for (const type of ['application/json;charset=UTF-8', 'Application/JSON ; charset="utf-8"']) {
      expect((await post(served.app, body, { headers: { 'content-type': type } })).statusCode).toBe(200);
    }
  });
});

describe('paths and methods', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE', 'PROPFIND', 'QUERY'] as const)(
    'refuses %s on /graphql and says what would do, whatever the body',
    async (method) => {
      const options = {
        method: method as InjectOptions['method'],
        url: '/graphql?a=b',
        payload: method === 'PUT' ? '{"' : undefined,
      };
      const answer = await served.app.inject({
        ...options,
        headers: { 'content-type': 'application/json' },
      } as InjectOptions);
      expect(answer.headers.allow).toBe('GET, POST, OPTIONS');
      if (method === 'HEAD') expect(answer.statusCode).toBe(405);
      else
        expect(told(answer)).toEqual([
          405,
          'BAD_REQUEST',
          `/graphql does not answer ${method}; ask with GET, POST, OPTIONS`,
        ]);
    },
  );

  it.each(['/nowhere', '/graphql/', '/GRAPHQL', '/graphql/x', '//', '/..%2f', '/health'])(
    'finds nothing at %s',
    async (url) => {
      const [status, code, message] = told(await served.app.inject({ url }));
      expect([status, code]).toEqual([404, 'BAD_REQUEST']);
      expect(message).toBe('There is nothing at this path; there is at /graphql, /, /health/live, /health/ready');
    },
  );

  it('refuses a mutation by GET', async () => {
    const query = encodeURIComponent('mutation { a }');
    const answer = await served.app.inject({
      url: `/graphql?query=${query}`,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('refuses a path that is not percent-encoded UTF-8', async () => {
    expect(told(await served.app.inject({ url: '/graphql%ff' }))).toEqual([
      400,
      'BAD_REQUEST',
      'The path of the URL is not percent-encoded UTF-8',
    ]);
  });

  it.each(['a b', '[', 'a/b', '%', 'http://x'])('refuses the host %j', async (host) => {
    const answer = await post(served.app, '{"query":"{ release { id } }"}', { headers: { host } });
    expect(answer.statusCode).toBeLessThan(500);
  });
});

describe('documents', () => {
  it.each([
    ['{ release { id }', 400, 'GRAPHQL_PARSE_FAILED'],
    ['{ nonsense }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [`{ release { ${'id '.repeat(600)} } }`, 400, 'TOO_EXPENSIVE'],
    [`{ release { ${'id '.repeat(3000)} } }`, 400, 'TOO_EXPENSIVE'],
    ['mutation { a }', 200, 'BAD_USER_INPUT'],
    ['fragment F on Release { id }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { release { id } } query B { release { id } }', 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['query A($id: ID!) { node(id: $id) { id } }', 400, 'BAD_USER_INPUT'],
    ['{ node(id: "no id") { id } }', 200, 'BAD_USER_INPUT'],
  ])('tells the code of %j', async (query, status, code) => {
    expect(told(await ask(served.app, query)).slice(0, 2)).toEqual([status, code]);
  });

  it('says how many tokens are allowed', async () => {
    expect(told(await ask(served.app, `{ release { ${'id '.repeat(3000)} } }`))[2]).toBe(
      'The document has more than 2000 tokens, which is the most allowed: ask for less or split the request',
    );
  });

  it('takes a null variable where none may be as a fault of the client', async () => {
    const query = 'query Q($order: EntityOrder = LABEL) { concepts(orderBy: $order) { totalCount } }';
    const answer = await ask(served.app, query, { variables: { order: null } });
    expect(told(answer).slice(0, 2)).toEqual([200, 'BAD_USER_INPUT']);
  });

  it('repeats no more of what came than a client can read', async () => {
    const query = 'query Q($n: Int) { concepts(first: $n) { totalCount } }';
    const answer = await ask(served.app, query, { variables: { n: 'x'.repeat(100_000) } });
    expect(told(answer).slice(0, 2)).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.payload.length).toBeLessThan(2000);
  });

  it('does not know persisted queries yet', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    expect(told(await post(served.app, JSON.stringify({ extensions }))).slice(0, 2)).toEqual([
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ]);
  });
});

describe('a store that fails', () => {
  async function askWith(
    change: (store: GraphStore) => Partial<GraphStore>,
    query = '{ release { id } }',
    requestMs = 10_000,
  ) {
    const store = await openSmallStore();
    const { app, lines } = await serve({ store: storeLike(store, change(store)), limits: { ...LIMITS, requestMs } });
    const answer = await ask(app, query, { headers: { 'x-request-id': 'here' } });
    await app.close();
    return { answer, lines };
  }
  const throwing = (error: Error) => () => ({
    snapshot: () => {
      throw error;
    },
  });

  it('answers 503 when it is out of reach', async () => {
    const { answer, lines } = await askWith(
      throwing(new AncrageError('STORE_UNAVAILABLE', 'Neo4j does not answer', { cause: new Error('ECONNREFUSED') })),
    );
    expect(told(answer)).toEqual([503, 'STORE_UNAVAILABLE', 'Neo4j does not answer']);
    expect(JSON.stringify(lines)).toContain('ECONNREFUSED');
  });

  it('masks what nobody foresaw with the request id, and logs it whole', async () => {
    const { answer, lines } = await askWith(throwing(new Error('secret at /home/ada')));
    expect(told(answer)).toEqual([
      500,
      'INTERNAL_SERVER_ERROR',
      'Something went wrong on our side; the request id is here.',
    ]);
    expect(lines[0]).toMatchObject({
      level: 50,
      reqId: 'here',
      err: { message: 'secret at /home/ada', stack: expect.stringContaining('failure.test') as string },
    });
  });

  it('masks what nobody foresaw in a field, and answers the rest', async () => {
    const change = async (): Promise<Partial<GraphStore>> => {
      const snapshot = await served.store.snapshot();
      const resources = () => {
        throw new TypeError('secret at /home/ada');
      };
      return { snapshot: () => snapshotLike(snapshot, { resources }) };
    };
    const changed = await change();
    const { answer, lines } = await askWith(() => changed, '{ concept(slug: "a") { id } release { id } }');
    expect(told(answer)).toEqual([
      200,
      'INTERNAL_SERVER_ERROR',
      'Something went wrong on our side; the request id is here.',
    ]);
    expect(answer.json<FailedBody>().data).toEqual({ concept: null, release: { id: served.store.lastRelease } });
    expect(JSON.stringify(lines)).toContain('secret at /home/ada');
  });

  it('answers TIMEOUT when it hangs', async () => {
    const { answer } = await askWith(
      () => ({ snapshot: () => new Promise<never>(() => undefined) }),
      '{ release { id } }',
      50,
    );
    expect(told(answer)).toEqual([503, 'TIMEOUT', 'The request took longer than 50 ms; ask for less']);
  });

  it('is answered once, though it wakes up later', async () => {
    let wake: () => void = () => undefined;
    const woken = new Promise<void>((resolve) => (wake = resolve));
    const store = storeLike(served.store, { snapshot: () => woken.then(() => served.store.snapshot()) });
    const { app, lines } = await serve({ store, limits: { ...LIMITS, requestMs: 20 } });
    expect((await ask(app, '{ release { id } }')).statusCode).toBe(503);
    wake();
    expect((await ask(app, '{ release { id } }')).statusCode).toBe(200);
    expect(lines.filter(({ msg }) => msg === 'request')).toMatchObject([
      { code: 'TIMEOUT', status: 503 },
      { code: null, status: 200 },
    ]);
    await app.close();
  });

  it.each([
    '{ nonsense }',
    `{ release { ${'id '.repeat(600)} } }`,
    '{',
    '{ __schema { queryType { name } } }',
    '{ __typename }',
  ])('is not touched by %j', async (query) => {
    let touched = 0;
    await askWith(
      (store) => ({
        snapshot: () => {
          touched += 1;
          return store.snapshot();
        },
      }),
      query,
    );
    expect(touched).toBe(0);
  });
});
