import { writeFile } from 'node:fs/promises';
import { defineConfig } from 'tsdown';
import { compileSchema, toSchemaFile } from './scripts/compileSchema.js';
import { bindingsSchema } from './src/schema/bindingsSchema.js';
import { driftSchema } from './src/schema/driftSchema.js';
import { personasSchema } from './src/schema/personasSchema.js';

export default defineConfig({
  // Each is an entry of the package, named in `exports` of its manifest.
  entry: 'src/*.ts',
  format: 'esm',
  dts: true,
  fixedExtension: false,
  platform: 'neutral',
  // The declarations have the descriptions: in the code, which nobody reads, they would be a tenth of the package.
  outputOptions: { comments: { jsdoc: false } },
  deps: { neverBundle: [/^node:/] },
  plugins: [compileSchema()],
  hooks: {
    'build:done': async () => {
      await writeFile('dist/personas.schema.json', toSchemaFile(personasSchema));
      await writeFile('dist/bindings.schema.json', toSchemaFile(bindingsSchema));
      await writeFile('dist/drift.schema.json', toSchemaFile(driftSchema));
    },
  },
});
