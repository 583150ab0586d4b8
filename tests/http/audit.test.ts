// The public audits of GraphQL over HTTP, against a listening server: every MUST passes; what we do otherwise has a reason.
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../support/serving.js';

const CSRF =
  'CSRF prevention blocks a GET without a header that pages cannot send unasked; with `apollo-require-preflight` it passes';
const STATUS_400 =
  'Apollo Server answers 400 to a request error in either media type, so that proxies and logs see it without reading JSON';

/** Audits that we do not pass, by their ids, with the reason. */
const OTHERWISE = new Map([
  ['5A70', CSRF],
  ['D6D5', CSRF],
  ['6A70', CSRF],
  ['572B', STATUS_400],
  ['FDE2', STATUS_400],
  ['7B9B', STATUS_400],
]);

let served: Served;
let url: string;
beforeAll(async () => {
  served = await serve();
  url = `${await served.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => served.app.close());

const audits = serverAudits({ url: () => url });

describe('GraphQL over HTTP', () => {
  it('has every audit that we do not pass among those that we may not pass', () => {
    const names = audits.filter(({ id }) => OTHERWISE.has(id)).map(({ name }) => name);
    expect(names).toHaveLength(OTHERWISE.size);
    expect(names.filter((name) => name.startsWith('MUST'))).toEqual([]);
  });

  it.each(audits.filter(({ id }) => !OTHERWISE.has(id)))('$name', async (audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });

  it.each(audits.filter(({ id }) => OTHERWISE.has(id)))('does otherwise: $name', async (audit) => {
    expect((await audit.fn()).status, 'passes now: take it off the list').not.toBe('ok');
  });

  const askingFirst = serverAudits({
    url: () => url,
    fetchFn: (input: string, init?: RequestInit) => {
      const headers = new Headers(init?.headers);
      headers.set('apollo-require-preflight', 'true');
      return fetch(input, { ...init, headers });
    },
  });
  it.each(askingFirst.filter(({ id }) => OTHERWISE.get(id) === CSRF))('with the header: $name', async (audit) => {
    expect((await audit.fn()).status).toBe('ok');
  });
});
