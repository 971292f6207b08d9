import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/docusaurus.ts', 'src/markdown.ts', 'src/scan.ts'],
  format: 'esm',
  dts: true,
  fixedExtension: false,
  // The declarations have the descriptions.
  outputOptions: { comments: { jsdoc: false } },
  platform: 'neutral',
  deps: { neverBundle: [/^node:/] },
});
