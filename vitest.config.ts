// Three projects: `unit` needs nothing but Node, `neo4j` shares one real database that its globalSetup starts and provides,
// `web` drives the Chromium that its globalSetup finds.
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** How modules are found in tests. */
export const resolve = {
  alias: [
    // Vite would load graphql's ES modules, Node gives Apollo Server its CommonJS: two graphqls refuse each other's schemas.
    { find: /^graphql$/, replacement: 'graphql/index.js' },
    // Benchmarks name src/ so because they are built to another depth; their own package.json hides the name from Vite.
    { find: /^#src\/(.*)\.js$/, replacement: fileURLToPath(new URL('src/$1.ts', import.meta.url)) },
  ],
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          // No test is timed: a busy machine only takes longer.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/**/*.neo4j.test.ts', 'tests/**/*.browser.test.ts'],
          // Vitest leaves a core to its watcher, of which there is none here.
          maxWorkers: '100%',
        },
      },
      {
        resolve,
        test: {
          name: 'web',
          include: ['tests/**/*.browser.test.ts'],
          globalSetup: ['tests/web/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser takes all that there is: one file at a time, and of those that allow it a few tests.
          fileParallelism: false,
          maxConcurrency: 4,
          sequence: { groupOrder: 2 },
        },
      },
      {
        resolve,
        test: {
          name: 'neo4j',
          include: ['tests/**/*.neo4j.test.ts'],
          globalSetup: ['tests/support/neo4j.ts'],
          testTimeout: 300_000,
          hookTimeout: 180_000,
          // One file at a time: Community has one database, and a load there flips what every reader sees.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
