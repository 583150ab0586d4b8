// The server as a process of its own: what `npm start` runs, on a free port, with what it printed.
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/cli/ancrage.js', import.meta.url));
/** The folder of the small corpus. */
export const SMALL = fileURLToPath(new URL('../fixtures/small', import.meta.url));

/** A process under way. */
export interface RunningServer {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  readonly printed: { out: string; err: string };
  /** Its exit code, once it ended. */
  readonly ended: Promise<number | null>;
}

/** Starts the built server with these variables and no others of ours; it is killed when the test ends. */
export function startProcess(env: Readonly<Record<string, string>>): RunningServer {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is not built: run the tests with npm test, or tsc -b src first`);
  const child = spawn(process.execPath, ['--enable-source-maps', MAIN, 'serve'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', SEED: SMALL, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (printed.out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (printed.err += chunk));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { process: child, printed, ended };
}

/** Waits until a process says where it listens. @returns the URL, without a path. */
export async function urlOf({ process: child, printed, ended }: RunningServer): Promise<string> {
  for (;;) {
    const url = /answers on (http:\S+)\/graphql/.exec(printed.out)?.[1];
    if (url !== undefined) return url;
    const more = once(child.stdout, 'data').then(() => true);
    if (!(await Promise.race([more, ended.then(() => false)]))) throw new Error(`It ended: ${printed.err}`);
  }
}
