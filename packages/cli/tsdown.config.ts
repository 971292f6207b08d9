import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/bin.ts'],
  format: 'esm',
  dts: false,
  fixedExtension: false,
  // The declarations have the descriptions.
  outputOptions: { comments: { jsdoc: false } },
  platform: 'node',
});
