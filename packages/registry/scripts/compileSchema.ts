import { _, Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Rolldown } from 'tsdown';
import packageJson from '../package.json' with { type: 'json' };
import { bindingsSchema } from '../src/schema/bindingsSchema.js';
import { driftSchema } from '../src/schema/driftSchema.js';
import type { SchemaNode } from '../src/schema/nodes.js';
import { personasSchema } from '../src/schema/personasSchema.js';
import { SCHEMA_FORMATS } from '../src/schema/schemaFormats.js';
import { SCHEMA_OPTIONS } from '../src/schema/schemaOptions.js';

const SOURCE = /[\\/]src[\\/]schema[\\/](compiledSchema|compiledBindings|compiledDrift)\.ts$/;
const SCHEMAS: Readonly<Record<string, SchemaNode>> = {
  compiledSchema: personasSchema,
  compiledBindings: bindingsSchema,
  compiledDrift: driftSchema,
};

/** A build plugin that replaces the modules that compile a schema at run time with the validators that ajv compiles now. */
export function compileSchema(): Rolldown.Plugin {
  return {
    name: 'compile-schema',
    load: {
      filter: { id: SOURCE },
      handler: (path) => ({ code: toModule(SOURCE.exec(path)?.[1] ?? ''), moduleType: 'js' }),
    },
  };
}

function toModule(name: string): string {
  const ajv = new Ajv({
    ...SCHEMA_OPTIONS,
    formats: SCHEMA_FORMATS,
    code: { source: true, esm: true, formats: _`SCHEMA_FORMATS` },
  });
  const validator = standaloneCode(ajv, ajv.compile(withoutWords(SCHEMAS[name] ?? {})));
  return [
    `import { SCHEMA_FORMATS } from './schemaFormats.js';`,
    validator.replace(/^"use strict";/, '').replace(/export default \w+;/, ''),
    `export { validate as ${name} };`,
  ].join('\n');
}

/** Keywords that only editors and people read. */
const WORDS: readonly string[] = ['title', 'description', 'examples', 'default'];

/** Leaves out the words of a schema, which the validator would carry, and never reads. The keys of `properties` are names and no keywords. */
function withoutWords(schema: SchemaNode): SchemaNode {
  const keep = (value: unknown, isKeyword: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => keep(item, true));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !(isKeyword && WORDS.includes(key)))
        .map(([key, inner]) => [key, keep(inner, !(isKeyword && key === 'properties'))]),
    );
  };
  return keep(schema, true) as SchemaNode;
}

/** The text of a schema file, for editors. Its comment says of which version a copy of the file is. */
export function toSchemaFile({ $schema, ...rest }: SchemaNode): string {
  const schema = { $schema, $comment: `Of ${packageJson.name} ${packageJson.version}.`, ...rest };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
