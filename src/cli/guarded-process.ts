// Commands that end when this process ends, even by `kill -9`: no test run leaves a database behind.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const TAIL_LINES = 40;

/** A started command. */
export interface Running {
  readonly pid: number;
  /** Its exit code; null if a signal ended it. */
  readonly exited: Promise<number | null>;
  ended(): boolean;
  /** The last lines that it printed. */
  tail(): string;
  kill(signal: NodeJS.Signals): void;
}

/** What `sh` exits with when there is no such command. */
export const NOT_FOUND = 127;
/**
 * Becomes the command, and leaves behind a reader of a pipe that only this process holds: when this process ends, even
 * by SIGKILL, the pipe closes and the reader kills the command.
 */
const GUARD = 'exec 3<&0; { read -r _ <&3; kill -9 $$; } >/dev/null 2>&1 & exec "$@" </dev/null 3<&-';

/** Starts a command that cannot outlive this process, in a session of its own: Ctrl-C is for this process to hear. */
export function run(command: readonly string[], signal?: AbortSignal): Running {
  const child = spawn('sh', ['-c', GUARD, 'sh', ...command], { detached: true, signal, killSignal: 'SIGKILL' });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > TAIL_LINES) lines.shift();
    });
  }
  let ended = false;
  const exited = new Promise<number | null>((settle) => {
    const end = (code: number | null): void => {
      ended = true;
      settle(code);
    };
    child.once('close', end);
    child.on('error', (error) => {
      lines.push(error.message);
      if (child.pid === undefined) end(null); // else it was told to end, and `close` will say when it has
    });
  });
  return {
    pid: child.pid ?? 0,
    exited,
    ended: () => ended,
    tail: () => lines.join('\n'),
    kill: (name) => void child.kill(name),
  };
}
