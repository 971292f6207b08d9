import { defineConfig } from 'vitest/config';
import { LongestFirst } from './helpers/LongestFirst.js';

// Tests across packages, with real sites, a real browser and packed tarballs. They run against the built packages.
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    setupFiles: ['../scripts/fail-on-warnings.ts'],
    // A build takes seconds and already uses several cores.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // A busy machine shows an awaited state late. A wait may take nearly as long as its test.
    expect: { poll: { timeout: 240_000 } },
  },
});
