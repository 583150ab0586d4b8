// Builds the two pages of web/ into dist/web, from where src/http/site.ts serves them.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const page = (name: string): string => fileURLToPath(new URL(`web/${name}/index.html`, import.meta.url));

export default defineConfig({
  root: 'web',
  // Permanent addresses have several levels, so that a relative path would mean another file at each.
  base: '/',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // A page of its own CSP may not hold data: as a font or a script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco's editor alone is past any sensible limit, and only the playground loads it.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: { explorer: page('explorer'), playground: page('playground') },
      onLog(level, log, handle) {
        // React's packages say 'use client', which means nothing to a browser.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
