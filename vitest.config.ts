import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Unit tests run against the source of every package, so that no build is needed for the quick loop.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^persona-registry\/(\w+)$/, replacement: source('./packages/registry/src/$1.ts') },
      { find: /^persona-registry$/, replacement: source('./packages/registry/src/index.ts') },
      { find: /^remark-personas$/, replacement: source('./packages/remark/src/index.ts') },
      // Theme components are rendered alone: what Docusaurus and its own theme bring is stood in for, the rest is ours.
      {
        find: /^(?:@docusaurus\/(?=Head$|Link$|Translate$|router$|use[A-Z])|@theme\/(?=Heading$|Layout$|TOC$|TOCCollapsible$))/,
        replacement: source('./packages/plugin/src/theme/__tests__/stand-ins/'),
      },
      { find: /^@theme\/(\w+)$/, replacement: source('./packages/plugin/src/theme/$1/index') },
    ],
  },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'website/scripts/*.test.ts'],
    setupFiles: [source('./scripts/fail-on-warnings.ts'), source('./scripts/property-seed.ts')],
    // No test changes a module, so files share them: loading them anew for each file took three quarters of the time.
    isolate: false,
    // Only what hangs is to fail, also on a busy machine: speed is the bench's to measure.
    testTimeout: 60_000,
  },
});
