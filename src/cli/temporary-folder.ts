// Folders that last as long as the process that made them, and a broom for those whose process could not.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Folders for a time carry the machine and the process that made them, so that a later start can tell which are dead. */
const MARK = `ancrage-neo4j.${hostname()}.`;

/** A new folder for as long as this process lives. */
export function newFolder(parent: string): Promise<string> {
  return mkdtemp(join(parent, `${MARK}${process.pid}.`));
}

/** Deletes what dead processes have left. */
export async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = name.startsWith(MARK) ? Number(name.slice(MARK.length).split('.')[0]) : 0;
    if (pid === 0 || isAlive(pid)) continue;
    // Another user's cannot be deleted, and need not.
    await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
