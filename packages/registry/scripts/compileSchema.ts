import { _, Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Rolldown } from 'tsdown';
import { personasSchema } from '../src/schema/personasSchema.js';
import { SCHEMA_FORMATS } from '../src/schema/schemaFormats.js';
import { SCHEMA_OPTIONS } from '../src/schema/schemaOptions.js';

const SOURCE = /[\\/]src[\\/]schema[\\/]compiledSchema\.ts$/;

/** A build plugin that replaces the module that compiles the schema at run time with the validator that ajv compiles now. */
export function compileSchema(): Rolldown.Plugin {
  return {
    name: 'compile-schema',
    load: {
      filter: { id: SOURCE },
      handler: () => ({ code: toModule(), moduleType: 'js' }),
    },
  };
}

function toModule(): string {
  const ajv = new Ajv({
    ...SCHEMA_OPTIONS,
    formats: SCHEMA_FORMATS,
    code: { source: true, esm: true, formats: _`SCHEMA_FORMATS` },
  });
  const validator = standaloneCode(ajv, ajv.compile(personasSchema));
  return [
    `import { SCHEMA_FORMATS } from './schemaFormats.js';`,
    validator.replace(/^"use strict";/, '').replace(/export default \w+;/, ''),
    'export { validate as compiledSchema };',
  ].join('\n');
}

/** The text of the schema file, for editors. */
export function toSchemaFile(): string {
  return `${JSON.stringify(personasSchema, null, 2)}\n`;
}
