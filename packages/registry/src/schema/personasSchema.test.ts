import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { validateShape } from '../data/validateShape.js';
import type { SchemaNode } from './nodes.js';
import { personasSchema } from './personasSchema.js';
import { SCHEMA_FORMATS } from './schemaFormats.js';

/** Every node of the schema, with where it is. */
function* nodesOf(node: SchemaNode, path = '#'): Generator<[string, SchemaNode]> {
  yield [path, node];
  for (const [key, inner] of Object.entries(node.properties ?? {})) yield* nodesOf(inner, `${path}/${key}`);
  for (const inner of [node.items, node.additionalProperties, node.propertyNames]) {
    if (typeof inner === 'object') yield* nodesOf(inner, `${path}/*`);
  }
  for (const [index, inner] of (node.anyOf ?? []).entries()) yield* nodesOf(inner, `${path}/${index}`);
}

const nodes = [...nodesOf(personasSchema)];

describe('personasSchema', () => {
  it('describes every property', () => {
    const properties = nodes.flatMap(([path, node]) =>
      Object.entries(node.properties ?? {}).map(([key, inner]) => [`${path}/${key}`, inner] as const),
    );
    expect(properties.length).toBeGreaterThan(100);
    expect(
      properties.filter(([, { description }]) => !description?.endsWith('.')).map(([path]) => path),
    ).toEqual([]);
  });

  it('refuses unknown keys everywhere but in the options of rules', () => {
    const open = nodes.filter(
      ([, { properties, additionalProperties }]) => properties && additionalProperties !== false,
    );
    expect(open.map(([path]) => path)).toEqual(['#/check/rules/*/1']);
  });

  it('distinguishes the forms of a value by type, and maps by what they require', () => {
    for (const [path, { anyOf = [] }] of nodes) {
      const keys = anyOf.map(
        ({ type, required = [], enum: words }) =>
          `${type} ${type === 'object' ? required.join() : (words?.join() ?? '')}`,
      );
      expect(new Set(keys).size, path).toBe(keys.length);
    }
  });

  it('has examples and defaults that are valid', () => {
    const ajv = new Ajv({ allowUnionTypes: true, formats: SCHEMA_FORMATS });
    for (const [path, node] of nodes) {
      const values = [...(node.examples ?? []), ...('default' in node ? [node.default] : [])];
      for (const value of values)
        expect(ajv.validate(node, value), `${path}: ${JSON.stringify(value)}`).toBe(true);
    }
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(personasSchema))).toEqual(personasSchema);
  });
});

describe('validateShape', () => {
  it('reports only the problems of the form that was meant', () => {
    const problems = validateShape({
      access: { P: { s: { dev: [{ role: 'r', until: 'x', activation: { maxDuration: 1 } }] } } },
    });
    expect(problems.map(({ keyword, path }) => `${path.join('.')} ${keyword}`)).toEqual([
      'access.P.s.dev.0.until format',
      'access.P.s.dev.0.activation.maxDuration type',
    ]);
  });

  it('survives keys that mean something in paths', () => {
    const keys = ['a/b', 'a~1b', '50%', '%2f', '', '__proto__', 'constructor'];
    const problems = validateShape({ access: Object.fromEntries(keys.map((key) => [key, 1])) });
    expect(problems.map(({ path }) => path[1])).toEqual(keys);
  });
});
