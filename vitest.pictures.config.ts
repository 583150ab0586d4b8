// Screenshots of every view, into the ignored folder pictures/: `npm run pictures`, then look at them one by one.
import { defineConfig } from 'vitest/config';
import { resolve } from './vitest.config.js';

export default defineConfig({
  resolve,
  test: {
    name: 'pictures',
    include: ['tests/web/*.pictures.ts'],
    globalSetup: ['tests/web/global-setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
