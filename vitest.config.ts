import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Unit tests run against the source of every package, so that no build is needed for the quick loop.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^persona-registry\/(\w+)$/, replacement: source('./packages/registry/src/$1.ts') },
      { find: /^persona-registry$/, replacement: source('./packages/registry/src/index.ts') },
      { find: /^remark-personas\/(\w+)$/, replacement: source('./packages/remark/src/$1.ts') },
      { find: /^remark-personas$/, replacement: source('./packages/remark/src/index.ts') },
      // Theme components are rendered without Docusaurus: stand-ins replace the modules of Docusaurus and of its own theme.
      {
        find: /^(?:@docusaurus\/(?=Head$|Link$|Translate$|renderRoutes$|router$|use[A-Z])|@theme\/(?=BackToTopButton$|DocPaginator$|DocRoot\/|DocSidebar$|EditMetaRow$|Heading$|Layout$|NotFound(?:$|\/)|TOC$|TOCCollapsible$))/,
        replacement: source('./packages/plugin/src/theme/__tests__/stand-ins/'),
      },
      {
        find: /^@generated\/(?=routes$)/,
        replacement: source('./packages/plugin/src/theme/__tests__/stand-ins/'),
      },
      { find: /^@theme\/(\w+)$/, replacement: source('./packages/plugin/src/theme/$1/index') },
    ],
  },
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'website/scripts/*.test.ts',
      'scripts/**/*.test.ts',
      'action/*.test.ts',
    ],
    setupFiles: [source('./scripts/fail-on-warnings.ts'), source('./scripts/property-seed.ts')],
    // No test changes a module, so test files share modules. Loading them again for each file took three quarters of the time.
    isolate: false,
    // Vitest leaves one core unused, which on two cores is half of the time.
    maxWorkers: availableParallelism(),
    // Tests that run at the same time in one file are those of watchers. They wait most of their time.
    maxConcurrency: 30,
    // This limit is high, so that a test does not fail on a busy machine unless it hangs. The bench measures speed.
    testTimeout: 60_000,
  },
});
