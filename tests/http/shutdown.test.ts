// Told to stop, the process answers what is under way, then ends; told twice, or after its grace, it ends at once.
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { startProcess, urlOf, type RunningServer } from '../support/process.js';

const BODY = '{"query":"{ release { id } }"}';

// A process takes a second to start, several where many start at once.
vi.setConfig({ testTimeout: 60_000 });

/** A request whose body has come by half. */
async function halfARequest(url: string): Promise<{ socket: Socket; answer: Promise<string> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
  const answer = once(socket, 'close').then(() => received);
  const headers = [
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${BODY.length}`,
    'Expect: 100-continue',
  ];
  socket.write(['POST /graphql HTTP/1.1', ...headers, '', BODY.slice(0, 10)].join('\r\n'));
  // The server says "continue" when it has begun to answer.
  await once(socket, 'data');
  return { socket, answer };
}

/** Waits until the log has some words. */
async function logged({ process: child, printed }: RunningServer, words: string): Promise<void> {
  while (!printed.err.includes(words)) await once(child.stderr, 'data');
}

describe.each(['SIGTERM', 'SIGINT'] as const)('on %s', (signal) => {
  it('accepts nothing more, answers what is under way, then ends with 0', async () => {
    const server = startProcess({});
    const url = await urlOf(server);
    const idle = connect(Number(new URL(url).port), '127.0.0.1');
    await once(idle, 'connect');
    const { socket, answer } = await halfARequest(url);
    server.process.kill(signal);
    await logged(server, 'stopping');
    await expect(fetch(url)).rejects.toThrow();
    socket.write(BODY.slice(10));
    expect(await answer).toMatch(/HTTP\/1\.1 200 OK[^]*connection: close[^]*"data":\{"release"/i);
    expect(await server.ended).toBe(0);
    idle.destroy();
  });

  it('ends at once with 1 when it comes again', async () => {
    const server = startProcess({});
    const { socket } = await halfARequest(await urlOf(server));
    socket.on('error', () => undefined);
    server.process.kill(signal);
    await logged(server, 'stopping');
    server.process.kill(signal);
    expect(await server.ended).toBe(1);
    expect(server.printed.err).toContain(`second ${signal}: ended at once`);
  });
});

describe('a request that never ends', () => {
  it('holds the process no longer than its grace', async () => {
    const server = startProcess({ SHUTDOWN_GRACE_MS: '100' });
    const { socket } = await halfARequest(await urlOf(server));
    socket.on('error', () => undefined);
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(1);
    expect(server.printed.err).toContain('the grace of 100 ms is over');
  });
});
