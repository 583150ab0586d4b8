// What only a socket can send: no HTTP, half of it, too much of it. The answer is JSON all the same, and the server lives.
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../src/http/security-headers.js';
import { serve, type FailedBody, type Served } from '../support/serving.js';

let served: Served;
let port: number;
beforeAll(async () => {
  served = await serve();
  await served.app.listen({ port: 0, host: '127.0.0.1' });
  port = (served.app.server.address() as AddressInfo).port;
});
afterAll(() => served.app.close());

/** Sends bytes, and hands back all that comes until the server hangs up. */
function exchange(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (received += chunk));
    socket.on('close', () => {
      resolve(received);
    });
    socket.on('error', reject);
  });
}

/** A request in HTTP/1.1 that asks to hang up after it. */
function request(line: string, headers: readonly string[] = [], body = ''): string {
  return [line, 'Host: localhost', 'Connection: close', ...headers, '', body].join('\r\n');
}

/** Status, and the errors of the body. */
function read(answer: string): { status: number; errors: FailedBody['errors'] } {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toContain('application/json');
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(head).toContain(`\r\n${name}: ${value}`);
  const { errors, extensions } = JSON.parse(body) as FailedBody;
  expect(extensions.release).toBe(served.store.lastRelease);
  return { status: Number(head.split(' ')[1]), errors };
}

describe('a socket', () => {
  it.each<[string, string | Buffer, number]>([
    ['bytes that are no HTTP', Buffer.from([0, 255, 13, 10, 13, 10]), 400],
    ['a TLS greeting', Buffer.from('160301020001000', 'hex'), 400],
    ['a line that is no request', 'HELLO\r\n\r\n', 400],
    ['headers of 20,000 characters', request('GET / HTTP/1.1', [`X-Long: ${'x'.repeat(20_000)}`]), 431],
    ['a URL of 20,000 characters', request(`GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1`), 431],
    ['no host', 'GET /nowhere HTTP/1.0\r\n\r\n', 404],
    [
      'a host that is none',
      'POST /graphql HTTP/1.0\r\nHost: a b\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
      400,
    ],
    [
      'no host on /graphql',
      'POST /graphql HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
      400,
    ],
    ['two lengths', request('POST /graphql HTTP/1.1', ['Content-Length: 2', 'Content-Length: 3'], '{}'), 400],
    [
      'a length and chunks',
      request('POST /graphql HTTP/1.1', ['Content-Length: 2', 'Transfer-Encoding: chunked'], '{}'),
      400,
    ],
    [
      'a chunk that is none',
      request('POST /graphql HTTP/1.1', ['Content-Type: application/json', 'Transfer-Encoding: chunked'], 'zz\r\n'),
      400,
    ],
    ['PROPFIND', request('PROPFIND /graphql HTTP/1.1'), 405],
    ['M-SEARCH', request('M-SEARCH * HTTP/1.1'), 404],
    ['a whole URL', request('GET http://elsewhere.example/graphql/x HTTP/1.1'), 404],
  ])('answers %s', async (_what, bytes, status) => {
    const answer = read(await exchange(bytes));
    expect(answer.status).toBe(status);
    expect(answer.errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('hangs up on CONNECT', async () => {
    expect(await exchange(request('CONNECT elsewhere.example:443 HTTP/1.1'))).toBe('');
  });

  it('takes no upgrade, and answers as if none was asked', async () => {
    const answer = await exchange(
      'GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
  });

  it('answers requests that come in a row on one connection', async () => {
    const live = 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n';
    const answer = await exchange(live + live + request('GET /health/live HTTP/1.1'));
    expect(answer.match(/"status":"ok"/g)).toHaveLength(3);
  });

  it('waits neither for ever for a request nor on a silent connection', () => {
    const { requestTimeout, headersTimeout, timeout, keepAliveTimeout } = served.app.server;
    expect(requestTimeout).toBe(15_000);
    expect(headersTimeout).toBeLessThanOrEqual(60_000);
    expect(timeout).toBe(25_000);
    expect(keepAliveTimeout).toBeGreaterThan(0);
  });

  it('answers the next ordinary request', async () => {
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
  });
});
