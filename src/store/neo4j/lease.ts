// One loader at a time: a node that its owner holds for a while and renews, so that a killed loader blocks no one.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AncrageError } from '../../domain/errors.js';
import { integer, type Door, type Row } from './session.js';

/**
 * What every statement of a loader begins with. It takes the node's write lock before it looks whose the lease is, so
 * that what two loaders write never overlaps: who has lost the lease writes nothing.
 */
const HELD = `MATCH (lock:Lock) USING INDEX lock:Lock(name) WHERE lock.name = 'load'
SET lock.asked = timestamp()
WITH lock WHERE lock.owner = $owner
SET lock.until = timestamp() + $leaseMs
WITH lock`;

const TAKE = `MERGE (lock:Lock {name: 'load'})
SET lock.asked = timestamp()
WITH lock WHERE coalesce(lock.until, 0) < timestamp()
SET lock.owner = $owner, lock.until = timestamp() + $leaseMs
RETURN lock.owner AS owner`;

const RENEW = `${HELD}
RETURN lock.until AS until`;

const GIVE_BACK = `${HELD}
REMOVE lock.owner, lock.until`;

const POLL_MS = 200;

/** The lease as its holder uses it. */
export interface Lease {
  /** Runs `text` while the lease is held. @throws AncrageError when it is not held any more: nothing was written then. */
  write(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
  giveBack(): Promise<void>;
}

/** Waits until no other loader holds the lease, and takes it. `onWait` is told once when there is one. */
export async function takeLease(door: Door, leaseMs: number, onWait: () => void): Promise<Lease> {
  const mine = { owner: randomUUID(), leaseMs: integer(leaseMs) };
  const taken = async (): Promise<boolean> => (await door.write({ text: TAKE, parameters: mine })).length > 0;
  if (!(await taken())) {
    onWait();
    do await pause(POLL_MS);
    while (!(await taken()));
  }
  // A heartbeat that fails is made good by the next one, or found out by the next write.
  const heartbeat = setInterval(() => {
    door.write({ text: RENEW, parameters: mine }).catch(() => undefined);
  }, leaseMs / 3);
  heartbeat.unref();
  return {
    async write(text, parameters = {}) {
      const rows = await door.write({ text: `${HELD}\n${text}`, parameters: { ...mine, ...parameters } });
      if (rows.length > 0) return rows;
      throw new AncrageError('STORE_UNAVAILABLE', 'Another load took over while this one stood still; run it again.');
    },
    async giveBack() {
      clearInterval(heartbeat);
      await door.write({ text: GIVE_BACK, parameters: mine });
    },
  };
}
