// A Bolt session without a database: answers as it is told and remembers what it was asked.
import { SCHEMA_VERSION } from '../../../src/store/neo4j/layout.js';
import type { Bolt } from '../../../src/store/neo4j/session.js';

/** One run of a statement. */
export interface Run {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly timeout: number;
  readonly mode: 'READ' | 'WRITE';
  readonly database: string | undefined;
  readonly bookmarks: readonly string[];
}

/** What a run answers: records, or a failure. */
export type Answering = (run: Run) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** A driver whose every run is answered by `answering`; `runs` grows, `open` counts sessions not yet closed. */
export function fakeBolt(answering: Answering): { bolt: Bolt; runs: Run[]; open: () => number } {
  const runs: Run[] = [];
  let open = 0;
  const bolt: Bolt = {
    session: ({ database, defaultAccessMode: mode, bookmarks }) => {
      open++;
      return {
        async run(text, parameters, { timeout }) {
          const run = { text, parameters, timeout, mode, database, bookmarks };
          runs.push(run);
          const records = await answering(run);
          return { records: records.map((record) => ({ toObject: () => record })) } as never;
        },
        lastBookmarks: () => [`after run ${runs.length}`],
        close: () => {
          open--;
          return Promise.resolve();
        },
      };
    },
    close: () => Promise.resolve(),
  };
  return { bolt, runs, open: () => open };
}

/** The current release, as its node is stored. */
export const STORED_RELEASE = {
  release: 'abc.0.1.0+1.s1',
  schemaVersion: SCHEMA_VERSION,
  sequence: 1,
  id: 'abcdef',
  version: '0.1.0+1',
  title: 'A release',
  madeAt: '2026-01-01T00:00:00.000Z',
  iriBase: 'https://example.org/',
  license: 'CC-BY-4.0',
  concepts: 1,
  actors: 2,
  territories: 3,
  articles: 4,
  statements: 5,
  evidence: 6,
  mentions: 7,
};

/** Answers the pointer with STORED_RELEASE, anything else with nothing. */
export const answerPointer: Answering = ({ text }) =>
  Promise.resolve(text.includes('[:IS]->') ? [{ release: STORED_RELEASE }] : []);
