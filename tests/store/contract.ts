// The one contract that every store of the graph is held to, on a corpus of one's choice: what graph-store.ts says and
// design.md sections 1, 2, 4 and 7 mean, judged by the second reading of the YAML (tests/support/reading*.ts).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { settleStructure } from '../support/reading-community.js';
import { readCorpus } from '../support/reading.js';
import { describePlaces } from './contract-place.js';
import { describeItems } from './contract-item.js';
import { describeCounts } from './contract-count.js';
import { describeLists } from './contract-list.js';
import { describeWindows } from './contract-window.js';
import { describeWalk } from './contract-walk.js';
import type { Ground } from './ground.js';

/** Describes a store, opened on the corpus of a folder. */
export function describeGraphStore(
  name: string,
  open: (corpusFolder: string) => Promise<GraphStore>,
  folder: string,
): void {
  describe(`${name} on ${folder}`, () => {
    let store: GraphStore;
    let unread: string | null = null;
    const ground: Ground = {
      reading: readCorpus(folder),
      snapshot: async () => store.snapshot(),
      get waits() {
        return store.waits;
      },
    };

    beforeAll(async () => {
      store = await open(folder);
      unread = store.lastRelease;
      const snapshot = await store.snapshot();
      settleStructure(ground.reading, await snapshot.resources([...ground.reading.entity.keys()]));
    }, 60_000);
    afterAll(async () => {
      await store.close();
    });

    it('names the release last seen without a read, and null before the first', async () => {
      const { release } = await ground.snapshot();
      expect([null, release.id]).toContain(unread);
      expect(store.lastRelease).toBe(release.id);
    });

    describeItems(ground);
    describePlaces(ground);
    describeLists(ground);
    describeWindows(ground);
    describeCounts(ground);
    describeWalk(ground);
  });
}
