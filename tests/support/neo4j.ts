// The one Neo4j that all tests of the project `neo4j` share: started before them, ended after them.
// Where it cannot start, CI fails; elsewhere the tests that need it are skipped, and the run says so loudly.
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j } from '../../src/cli/local-neo4j.js';
import { cacheFolder } from '../../src/cli/neo4j-jars.js';

/** How the shared server is reached. */
export interface ProvidedNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** null where none could be started: skip what needs it. */
    neo4j: ProvidedNeo4j | null;
  }
}

/** Vitest's globalSetup. @returns the teardown. @throws Error in CI, when there is no Neo4j */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    const server = await startLocalNeo4j({ cache: cacheFolder(process.env.XDG_CACHE_HOME), heapMb: 1024, fast: false });
    project.provide('neo4j', { uri: server.uri, user: server.user, password: server.password });
    return server.stop;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    console.warn(warning(error));
    project.provide('neo4j', null);
    return undefined;
  }
}

function warning(error: unknown): string {
  const line = '!'.repeat(100);
  return [
    '',
    line,
    'NEO4J WAS NOT TESTED: no server could be started, so every tests/**/*.neo4j.test.ts is skipped:',
    'the Neo4j store and its agreement with the memory store, loading the seed, the local server itself.',
    'With CI=true this is a failure. Why:',
    error instanceof Error ? error.message : String(error),
    line,
    '',
  ].join('\n');
}
