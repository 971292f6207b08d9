import { defineConfig, type UserConfig } from 'tsdown';

const shared: UserConfig = { format: 'esm', fixedExtension: false };
/** The declarations have the descriptions; the code of the theme keeps its own, because users eject it. */
const withoutDescriptions: UserConfig = { outputOptions: { comments: { jsdoc: false } } };

export default defineConfig([
  {
    ...shared,
    ...withoutDescriptions,
    // Docusaurus loads the entry through jiti, which transpiles all its imports (see `src/index.ts`). So the entry bundles the little that it needs.
    entry: ['src/index.ts', 'src/items.ts', 'src/remark.ts'],
    deps: {
      alwaysBundle: [/^persona-registry/],
      neverBundle: [/^@docusaurus\//, 'remark-personas', 'fastest-levenshtein'],
    },
    copy: ['src/import-native.cjs'],
    platform: 'node',
    dts: false,
  },
  {
    ...shared,
    // Declarations use the built packages, and no type checker: to follow the types in the registry's source took gigabytes.
    entry: ['src/index.ts', 'src/items.ts', 'src/remark.ts'],
    deps: { neverBundle: [/^@docusaurus\//, 'remark-personas'] },
    tsconfig: 'tsconfig.build.json',
    platform: 'node',
    dts: { oxc: true, emitDtsOnly: true },
  },
  {
    ...shared,
    ...withoutDescriptions,
    entry: {
      plugin: 'src/plugin.ts',
      'page-reader': 'src/bundler/page-reader.ts',
      '*': 'src/bundler/*-loader.ts',
    },
    platform: 'node',
    dts: false,
  },
  {
    ...shared,
    ...withoutDescriptions,
    entry: [
      'src/client/problems-box.ts',
      'src/client/page-views.ts',
      'src/client/live-page.tsx',
      'src/client/live-view.tsx',
      'src/client/route-group.tsx',
    ],
    deps: {
      neverBundle: [/^docusaurus-plugin-personas-/, /^@theme\//, /^@docusaurus\//, /^@generated\//, /^react/],
    },
    platform: 'browser',
    dts: false,
  },
  {
    ...shared,
    // One file per component, with its JSX, so that each component can be swizzled. The site's bundler compiles JSX and styles.
    entry: ['src/theme/*/index.{ts,tsx}', '!src/theme/__tests__/**'],
    outDir: 'dist/theme',
    root: 'src/theme',
    unbundle: true,
    deps: { neverBundle: [/^@theme\//, /^@docusaurus\//, /^react/, 'clsx', /\.css$/] },
    copy: [
      { from: 'src/theme/**/*.css', to: 'dist', flatten: false },
      // Ends the search for a PostCSS configuration. Otherwise it goes through all folders up to the disk's root for each style sheet.
      { from: 'src/theme/.postcssrc.json', to: 'dist/theme' },
    ],
    inputOptions: { transform: { jsx: 'preserve' } },
    platform: 'browser',
    dts: false,
  },
]);
