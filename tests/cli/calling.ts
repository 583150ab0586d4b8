// The command as its tests call it: in this process, what it writes kept apart.
import { ancrage } from '../../src/cli/ancrage.js';
import type { Environment } from '../../src/config.js';

/** How a call ended. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls `ancrage` with an environment of nothing but what is given. */
export async function call(args: readonly string[], env: Environment = {}, isWatched = false): Promise<Called> {
  const [out, err]: [string[], string[]] = [[], []];
  const write = { print: (text: string) => void out.push(text), tell: (text: string) => void err.push(text) };
  const code = await ancrage(args, { ...write, isWatched, env });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
