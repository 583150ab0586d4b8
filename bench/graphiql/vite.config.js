// As GraphiQL's example for Vite is built: React's plugin, and Monaco's workers by a plugin of their own.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import monaco from 'vite-plugin-monaco-editor';

export default defineConfig({
  base: './',
  logLevel: 'warn',
  build: { chunkSizeWarningLimit: 5000 },
  plugins: [
    react(),
    monaco.default({
      languageWorkers: ['editorWorkerService', 'json'],
      customWorkers: [{ label: 'graphql', entry: 'monaco-graphql/esm/graphql.worker.js' }],
    }),
  ],
});
