// The table of folders as rules: who may import whom, and which packages have only one home; docs/map.js draws the map
// in README.md from it. A row may name folders and packages that do not exist yet.
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Row
 * @property {string} at a file or folder under src/ (a folder ends in `/`)
 * @property {string[]} ours what it may import of ours, beside itself
 * @property {string[]} homeOf the packages that it alone may import (a trailing `/` is a whole scope)
 * @property {string} because why the boundary is there
 */

/** @type {Row[]} */
export const table = [
  {
    at: 'config.ts',
    ours: [],
    homeOf: [],
    because: 'The environment is read and checked whole in one file that stands alone.',
  },
  {
    at: 'domain/',
    ours: [],
    homeOf: [],
    because: 'The nouns and their rules depend on nothing, so that everything can depend on them.',
  },
  {
    at: 'corpus/',
    ours: ['domain/'],
    homeOf: ['yaml'],
    because: 'What the corpus looks like on disk is known here only.',
  },
  {
    at: 'reasoning/',
    ours: ['domain/'],
    homeOf: [
      'graphology',
      'graphology-metrics',
      'graphology-communities-louvain',
      '@orama/stemmers',
      'fastest-levenshtein',
    ],
    because: 'Reasoning is pure and the same for every store.',
  },
  {
    at: 'derive/',
    ours: ['domain/', 'corpus/', 'reasoning/'],
    homeOf: ['graphology-layout-forceatlas2', 'graphology-layout-noverlap'],
    because: 'A checked corpus becomes the graph once, before any store sees it.',
  },
  {
    at: 'store/graph-store.ts',
    ours: ['domain/', 'reasoning/'],
    homeOf: [],
    because: 'The interface knows neither store.',
  },
  {
    at: 'store/memory/',
    ours: ['domain/', 'reasoning/', 'store/graph-store.ts'],
    homeOf: [],
    because: 'A store knows its interface, never the other store nor who asks.',
  },
  {
    at: 'store/neo4j/',
    ours: ['domain/', 'reasoning/', 'store/graph-store.ts'],
    homeOf: ['neo4j-driver'],
    because: 'A store knows its interface, never the other store nor who asks; there is one door to the driver.',
  },
  {
    at: 'graphql/',
    ours: ['domain/', 'reasoning/', 'store/graph-store.ts'],
    homeOf: ['graphql', 'graphql-jit', 'dataloader'],
    because: 'The API asks the interface and cannot tell which store answers.',
  },
  {
    at: 'export/',
    ours: ['domain/', 'reasoning/', 'store/graph-store.ts'],
    homeOf: [],
    because: 'Formats are written from the interface and cannot tell which store answers.',
  },
  {
    at: 'http/',
    ours: ['domain/', 'graphql/', 'export/', 'store/graph-store.ts'],
    homeOf: ['@apollo/server', '@as-integrations/fastify', 'fastify', '@fastify/', 'prom-client'],
    because: 'How the graph is served is separate from how it is asked; only this layer knows Apollo and Fastify.',
  },
  {
    at: 'main.ts',
    ours: ['config.ts', 'domain/', 'corpus/', 'reasoning/', 'derive/', 'store/', 'graphql/', 'export/', 'http/'],
    homeOf: [],
    because: 'It wires everything below the command line.',
  },
];

const CLI = '^src/cli/';
const escape = (text) => text.replaceAll('.', '\\.');
const source = (at) => `^src/${escape(at)}${at.endsWith('/') ? '' : '$'}`;
const installed = (name) => `^node_modules/${escape(name)}${name.endsWith('/') ? '' : '/'}`;

/** A folder imports of ours only what its row names. */
const imports = table.map(({ at, ours, because }) => ({
  name: `imports-of-${at.replace(/\/$/, '')}`,
  comment: because,
  severity: 'error',
  from: { path: source(at) },
  to: { path: '^src/', pathNot: [source(at), ...ours.map(source)] },
}));

/** The launcher of a local Neo4j asks it whether it answers, before there is a store to open. */
const LAUNCHER = source('cli/local-neo4j.ts');

/** What a browser runs has a home in web/ alone, and nothing of ours beside it: pages know the HTTP API only. */
const PAGES = [
  { at: '^web/explorer/', homeOf: ['d3-quadtree', 'd3-selection', 'd3-zoom'] },
  {
    at: '^web/playground/',
    homeOf: ['react', 'react-dom', 'graphiql', '@graphiql/', 'monaco-editor', 'monaco-graphql'],
  },
];
/** What someone chose on one page and finds on the other. */
const SHARED = '^web/shared/';
const pages = PAGES.flatMap(({ at, homeOf }) => [
  {
    name: `imports-of-${at.slice(1, -1)}`,
    comment: 'A page knows the HTTP API, what was chosen on another, and no more; the playground also queries/.',
    severity: 'error',
    from: { path: at },
    to: { path: '^(src|tests|bench|web)/', pathNot: [at, SHARED] },
  },
  {
    name: `packages-of-${at.slice(1, -1)}`,
    comment: 'What one page is built of is no weight of another.',
    severity: 'error',
    from: { path: '.', pathNot: at },
    to: { path: homeOf.map(installed) },
  },
  {
    name: `only-packages-of-${at.slice(1, -1)}`,
    comment: 'What a browser has to load is named here first; types cost nothing.',
    severity: 'error',
    from: { path: at },
    to: {
      path: '^node_modules/',
      pathNot: [...homeOf, 'vite', '@types/', '@graphql-typed-document-node/', 'graphql'].map(installed),
    },
  },
]);

/** A package with a home is imported from there alone. */
const homes = table
  .filter(({ homeOf }) => homeOf.length > 0)
  .map(({ at, homeOf, because }) => ({
    name: `packages-of-${at.replace(/\/$/, '')}`,
    comment: because,
    severity: 'error',
    from: { path: '^src/', pathNot: [source(at), LAUNCHER] },
    to: { path: homeOf.map(installed) },
  }));

export default {
  forbidden: [
    ...imports,
    ...homes,
    ...pages,
    {
      name: 'shared-imports-nothing',
      comment: 'Every page loads it, so that it must weigh nothing.',
      severity: 'error',
      from: { path: SHARED },
      to: { path: '.', pathNot: SHARED },
    },
    {
      name: 'domain-imports-no-package',
      comment: 'The domain is plain TypeScript; of Node it may use node:crypto.',
      severity: 'error',
      from: { path: source('domain/') },
      to: { path: '.', pathNot: ['^src/', '^(node:)?crypto$'] },
    },
    {
      name: 'config-for-main-and-cli',
      comment: 'Others are given what they need as arguments, so that tests need no environment.',
      severity: 'error',
      from: { path: '^src/', pathNot: [source('config.ts'), source('main.ts'), CLI] },
      to: { path: source('config.ts') },
    },
    {
      name: 'nobody-imports-cli',
      comment: 'Commands are thin: what is worth sharing lives in a layer below.',
      severity: 'error',
      from: { path: '^src/', pathNot: CLI },
      to: { path: CLI },
    },
    {
      name: 'every-file-has-a-row',
      comment: 'A new folder gets a row in the table above, with its reason.',
      severity: 'error',
      from: { path: '^src/', pathNot: [CLI, ...table.map(({ at }) => source(at))] },
      to: {},
    },
    {
      name: 'only-src',
      comment: 'What ships imports nothing of tests, benchmarks or pages.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|web)/' },
    },
    {
      name: 'only-dependencies',
      comment: 'What ships imports only what is installed with it and what can be found.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      // A package of types alone has nothing to resolve to.
      to: { couldNotResolve: true, pathNot: '^(@graphql-typed-document-node/|monaco-editor$)' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle has no first file to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: fileURLToPath(new URL('src/tsconfig.json', import.meta.url)) },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
