import { defineConfig, type UserConfig } from 'tsdown';

const shared: UserConfig = { format: 'esm', fixedExtension: false };

export default defineConfig([
  {
    ...shared,
    // Docusaurus loads the entry through jiti, which transpiles whatever it imports (see there): it carries the little that it needs along.
    entry: ['src/index.ts', 'src/remark.ts'],
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
    // Declarations against the packages as built, and without a type checker: following the types of the registry's source took gigabytes.
    entry: ['src/index.ts', 'src/remark.ts'],
    deps: { neverBundle: [/^@docusaurus\//, 'remark-personas'] },
    tsconfig: 'tsconfig.build.json',
    platform: 'node',
    dts: { oxc: true, emitDtsOnly: true },
  },
  {
    ...shared,
    entry: { plugin: 'src/plugin.ts', '*': 'src/bundler/*-loader.ts' },
    platform: 'node',
    dts: false,
  },
  {
    ...shared,
    entry: ['src/client/problems-box.ts', 'src/client/live-page.tsx', 'src/client/live-view.tsx'],
    deps: { neverBundle: [/^docusaurus-plugin-personas-/, /^@theme\//, /^react/] },
    platform: 'browser',
    dts: false,
  },
  {
    ...shared,
    // One file per component, with its JSX, so that each can be swizzled; JSX and styles are the bundler's of the site to compile.
    entry: ['src/theme/*/index.{ts,tsx}', '!src/theme/__tests__/**'],
    outDir: 'dist/theme',
    root: 'src/theme',
    unbundle: true,
    deps: { neverBundle: [/^@theme\//, /^@docusaurus\//, /^react/, 'clsx', /\.css$/] },
    copy: [
      { from: 'src/theme/**/*.css', to: 'dist', flatten: false },
      // Ends the search for a PostCSS configuration, which otherwise goes through all folders up to the disk's root for each file of styles.
      { from: 'src/theme/.postcssrc.json', to: 'dist/theme' },
    ],
    inputOptions: { transform: { jsx: 'preserve' } },
    platform: 'browser',
    dts: false,
  },
]);
