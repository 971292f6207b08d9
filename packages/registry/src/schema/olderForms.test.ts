import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bindingsSchema } from './bindingsSchema.js';
import { driftSchema } from './driftSchema.js';
import type { SchemaNode } from './nodes.js';
import { personasSchema } from './personasSchema.js';

/** All keys of a schema, each with the keys around it: `personas.*.name`. */
function listKeys(node: SchemaNode, path = ''): [key: string, node: SchemaNode][] {
  const { properties = {}, additionalProperties, items, anyOf = [] } = node;
  const toPath = (key: string) => (path === '' ? key : `${path}.${key}`);
  return [
    ...Object.entries(properties).flatMap(([key, child]): [string, SchemaNode][] => [
      [toPath(key), child],
      ...listKeys(child, toPath(key)),
    ]),
    ...(typeof additionalProperties === 'object' ? listKeys(additionalProperties, toPath('*')) : []),
    ...(items === undefined ? [] : listKeys(items, path)),
    ...anyOf.flatMap((child) => listKeys(child, path)),
  ];
}

const schemas = { personas: personasSchema, bindings: bindingsSchema, drift: driftSchema };

// An older form is marked with `deprecated`, which editors show. With the first one, a command that rewrites it is due: see the page of promises.
it.each(Object.entries(schemas))(
  '%s: no form of data is an older one, so nothing needs to be rewritten',
  (_, schema) => {
    const keys = listKeys(schema);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter(([, node]) => 'deprecated' in node).map(([key]) => key)).toEqual([]);
  },
);

/** A key that is gone makes files of earlier versions wrong. New keys may be added to the list, and no line of it may go. */
it('has all keys that earlier versions had', () => {
  const today = new Set(listKeys(personasSchema).map(([key]) => key));
  const promised = readFileSync(new URL('./promisedKeys.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  expect(promised.length).toBeGreaterThan(200);
  expect(promised.filter((key) => !today.has(key))).toEqual([]);
});
