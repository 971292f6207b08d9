import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/docusaurus.ts'],
  format: 'esm',
  dts: true,
  fixedExtension: false,
  platform: 'neutral',
  deps: { neverBundle: [/^node:/] },
});
