import { defineConfig } from 'vitest/config';

// What crosses packages: real sites, a real browser, packed tarballs. It runs against the built packages.
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    setupFiles: ['../scripts/fail-on-warnings.ts'],
    // A build takes seconds and uses several cores by itself.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
