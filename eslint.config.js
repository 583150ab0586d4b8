// What the reader may rely on in every file; each rule beyond the presets says why it is there.
import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const graphQLConfig = { schema: 'schema/*.graphql', documents: ['queries/*.graphql', 'web/explorer/query/*.graphql'] };
const configFiles = ['**/*.config.js', '**/*.config.ts', 'codegen.ts', '.dependency-cruiser.js'];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'coverage/',
    'seed/',
    'tests/fixtures/',
    'src/graphql/generated.ts',
    'web/explorer/generated.ts',
    'bench/**/node_modules/',
  ]),
  {
    files: ['**/*.{js,ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a template is as readable as it gets; anything else must say how it becomes text.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Resolvers, handlers and test doubles keep the whole signature of what they stand in for.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', performance: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['**/*.{js,ts,tsx}'],
    ignores: configFiles,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
          message: 'Named exports only: a thing has one name everywhere.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/config.ts reads the environment; take what you need as an argument.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: ['node:process', 'process'].map((name) => ({
            name,
            message: 'Use the global; its environment is read in src/config.ts only.',
          })),
        },
      ],
    },
  },
  {
    files: ['src/store/neo4j/**/*.ts'],
    rules: {
      // The driver's configuration types hold `any`.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      // Node itself demands `id: ID!` of every type that is one; connections, edges and values have no identity.
      '@graphql-eslint/strict-id-in-types': 'off',
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
  {
    files: ['queries/*.graphql', 'web/explorer/query/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // The server's own limit judges the depth, in the tests that run these queries.
      '@graphql-eslint/selection-set-depth': 'off',
    },
  },
);
