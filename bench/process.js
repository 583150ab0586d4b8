// Measuring in a process of its own, both ends of it: one that starts it, and what it measures itself by.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Milliseconds after which a measurement is given up: far beyond what 1,000,000 links take in Neo4j. */
const LONGEST = 30 * 60_000;

/** @param {string} size as it is asked for: seed, or so many links */
export const sizeOf = (size) => (size === 'seed' ? size : Number(size));

/**
 * Runs a script of this folder in a process of its own, with one argument.
 * @returns what it sends last, or why there is nothing: `skipped`
 */
export async function measure(script, run) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), [JSON.stringify(run)], {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: ['--expose-gc', '--max-old-space-size=8192'],
    timeout: LONGEST,
  });
  let figures = null;
  child.on('message', (message) => {
    if ('progress' in message) console.error(`  ${message.progress}`);
    else figures = message;
  });
  // The channel ends after the last message, the process perhaps before.
  const [[code, signal]] = await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  if (figures !== null) return figures;
  process.exitCode = 1;
  return { ...run, skipped: `its process ended with ${code ?? signal}; what it said stands above` };
}

/** Seconds that the processors work on something, whatever else the machine does meanwhile. */
export function worked(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}
