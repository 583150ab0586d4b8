// Packing and installing take a minute and more on a slow machine: `npm run test:package`, apart from `npm test`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'package', include: ['tests/package/*.check.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
});
