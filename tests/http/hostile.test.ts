// Thousands of random and hostile requests: none ends in a fault of ours or hangs, each is told in JSON, and the next
// ordinary request is answered as fast as before. Over the real corpus, where nested pages are long.
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { executableSchema } from '../../src/graphql/schema.js';
import { ask, openSeedStore, serve, type FailedBody, type Served } from '../support/serving.js';
import { randomDocument } from '../support/random-document.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

let served: Served;
beforeAll(async () => {
  served = await serve({ store: await openSeedStore() });
});
afterAll(() => served.app.close());

/** Sends a request, which may be answered however it likes but with a fault of ours. */
async function survives(request: InjectOptions): Promise<void> {
  const answer = await served.app.inject(request);
  expect(answer.statusCode).toBeLessThan(500);
  if (answer.payload === '') return;
  expect(answer.headers['content-type']).toMatch(/json/);
  const { errors = [] } = answer.json<Partial<FailedBody>>();
  expect(errors.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
  expect(answer.payload.length).toBeLessThan(100_000_000);
}

const anyString = fc.string({ unit: 'binary', maxLength: 200 });
const headerText = fc.string({
  unit: fc.integer({ min: 32, max: 255 }).map((unit) => String.fromCharCode(unit)),
  maxLength: 300,
});
const headers = fc.dictionary(
  fc.constantFrom(
    'accept',
    'accept-language',
    'accept-encoding',
    'content-type',
    'content-length',
    'host',
    'origin',
    'x-request-id',
    'apollo-require-preflight',
    'x-apollo-operation-name',
    'access-control-request-method',
    'access-control-request-headers',
    'transfer-encoding',
    'cookie',
  ),
  fc.oneof(
    headerText,
    fc.constantFrom(
      '*',
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'multipart/mixed',
      'text/html',
      'null',
      'fr;q=0, *;q=1e9, x-x',
    ),
  ),
  { maxKeys: 6 },
);
const body = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
  anyString,
  fc.json({ maxDepth: 6 }),
  fc
    .record(
      {
        query: fc.oneof(anyString, fc.constant('{ release { id } }'), fc.jsonValue()),
        variables: fc.jsonValue(),
        operationName: fc.jsonValue(),
        extensions: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((request) => JSON.stringify(request)),
);
const url = fc.oneof(
  fc.constantFrom(
    '/',
    '/graphql',
    '/health/live',
    '/health/ready',
    '/graphql?',
    '/graphql?query=%',
    '/graphql?query={release{id}}&query={a}',
    '/%c0%ae',
    '/graphql?variables=[]&query={release{id}}',
  ),
  anyString.map((text) => `/graphql?${new URLSearchParams({ query: text }).toString()}`),
  fc.webPath().map((path) => `/x${path}`),
);
const method = fc.constantFrom<NonNullable<InjectOptions['method']>>(
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'HEAD',
  'PATCH',
  'TRACE' as 'GET',
);

/** Documents that were made to hurt. */
const ATTACKS: Record<string, string> = {
  'a field many times': `{ release { ${'id '.repeat(300_000)} } }`,
  'many levels': '{ a '.repeat(200_000),
  'many levels, closed': `${'{ a '.repeat(660)}${'}'.repeat(660)}`,
  'levels of objects':
    '{ concept(slug: "talents") ' + '{ broader { nodes '.repeat(20) + '{ id }' + '} }'.repeat(20) + '}',
  'lists in lists': `{ nodes(ids: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
  'objects in objects': `{ statements(filter: ${'{ about: '.repeat(400)}{}${' }'.repeat(400)}) { totalCount } }`,
  'types in types': `query ($a: ${'['.repeat(900)}Int${']'.repeat(900)}) { release { id } }`,
  'aliases of everything': `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: articles(first: 100) { nodes { id } }`).join(' ')} }`,
  'fragments that double': `{ release { ...F0 } } ${Array.from({ length: 60 }, (_, i) => `fragment F${i} on Release { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F60 on Release { id }`,
  'fragments in a circle': '{ release { ...A } } fragment A on Release { ...B } fragment B on Release { ...A }',
  'fragments in pairs': `{ release { ${Array.from({ length: 200 }, (_, i) => `...F${i}`).join(' ')} } } ${Array.from({ length: 200 }, (_, i) => `fragment F${i} on Release { id }`).join(' ')}`,
  'many operations': Array.from({ length: 250 }, (_, i) => `query Q${i} { release { id } }`).join(' '),
  'many variables': `query (${Array.from({ length: 400 }, (_, i) => `$v${i}: Int`).join(' ')}) { release { id } }`,
  'many directives': `{ release ${'@include(if: true) '.repeat(250)} { id } }`,
  'pages in pages':
    '{ concepts(first: 100) { nodes { mentionedIn(first: 100) { nodes { article { mentions(first: 100) { nodes { entity { statements(first: 100) { nodes { id } } } } } } } } } } }',
  'totals in pages':
    '{ concepts(first: 100) { nodes { mentionedIn(first: 100) { totalCount nodes { article { mentions { totalCount } states { totalCount } } } } } } }',
  'texts on every row': `{ concepts(first: 100) { nodes { statements(first: 100) { nodes { subject { ... on Concept { ${Array.from({ length: 30 }, (_, i) => `d${i}: definition { value }`).join(' ')} } } } } } } }`,
  'introspection in introspection': `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} }'.repeat(5)} } } }`,
  'introspection again and again': `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: __schema { types { fields { args { type { name } } } } }`).join(' ')} }`,
  'a long name': `{ ${'a'.repeat(500_000)} }`,
  'a long string': `{ concept(slug: "${'a'.repeat(1_000_000)}") { id } }`,
  'a long comment': `#${'a'.repeat(1_000_000)}\n{ release { id } }`,
  'a long number': `{ concepts(first: ${'9'.repeat(500_000)}) { totalCount } }`,
  'many unknown names': `{ ${Array.from({ length: 450 }, (_, i) => `concep${i}`).join(' ')} }`,
  'surrogates alone': '{ concept(slug: "\\ud800") { id } }',
};

/** Variables that were made to hurt. */
const VARIABLES: Record<string, unknown> = {
  'ten thousand ids': { ids: Array.from({ length: 10_000 }, (_, i) => `concept:c${i}`) },
  'ten thousand that are none': { ids: Array.from({ length: 10_000 }, (_, i) => ({ i })) },
  'an id of a megabyte': { ids: ['concept:' + 'a'.repeat(1_000_000)] },
  prototypes: JSON.parse('{"ids": ["concept:__proto__"], "__proto__": {"ids": []}, "constructor": 1}'),
};
const DEEP = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

describe('hostile requests', () => {
  it('do no harm, and slow nothing down that comes after them', async () => {
    const before = await ordinary();
    await fc.assert(
      fc.asyncProperty(method, url, headers, body, async (method, url, headers, payload) => {
        await survives({ method, url, headers, payload });
      }),
      { numRuns: 1500 },
    );
    await fc.assert(
      fc.asyncProperty(headers, body, async (headers, payload) => {
        await survives({
          method: 'POST',
          url: '/graphql',
          headers: { ...headers, 'content-type': 'application/json' },
          payload,
        });
      }),
      { numRuns: 1500 },
    );
    await fc.assert(
      fc.asyncProperty(
        randomDocument(executableSchema()),
        headers,
        async (document, { 'accept-language': languages = 'fr' }) => {
          await survives(asPost(document, { 'accept-language': languages }));
        },
      ),
      { numRuns: 1500 },
    );
    for (const query of Object.values(ATTACKS)) await survives(asPost({ query }));
    for (const variables of Object.values(VARIABLES)) await survives(asPost({ query: WITH_IDS, variables }));
    await survives({ ...asPost({}), payload: `{"query":${JSON.stringify(WITH_IDS)},"variables":{"ids":${DEEP}}}` });
    const after = await ordinary();
    expect(after / before).toBeLessThan(3);
  });

  it.each(Object.entries(ATTACKS))('are refused or answered: %s', async (_what, query) => {
    await survives(asPost({ query }));
  });

  it.each(Object.entries(VARIABLES))('are refused or answered: %s', async (_what, variables) => {
    await survives(asPost({ query: WITH_IDS, variables }));
  });
});

const WITH_IDS = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }';

function asPost(payload: object, headers: Record<string, string> = {}): InjectOptions {
  return { method: 'POST', url: '/graphql', headers: { ...headers, 'content-type': 'application/json' }, payload };
}

/** Milliseconds that an ordinary request takes, the median of many after some to warm up. */
async function ordinary(): Promise<number> {
  const query = 'query Ordinary { concepts(first: 20) { nodes { id label { value } broader { nodes { id } } } } }';
  const times: number[] = [];
  for (let run = 0; run < 150; run += 1) {
    const start = performance.now();
    expect((await ask(served.app, query)).statusCode).toBe(200);
    if (run >= 50) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[50] ?? 0;
}
