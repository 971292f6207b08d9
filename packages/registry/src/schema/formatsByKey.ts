import { getOrAdd } from '../lookup/getOrAdd.js';
import type { SchemaFormat, SchemaNode } from './nodes.js';

/** The formats that the texts of each key have anywhere in a schema. `undefined`: any text. */
export function formatsByKey(root: SchemaNode): Map<string, Set<SchemaFormat | undefined>> {
  const formats = new Map<string, Set<SchemaFormat | undefined>>();
  visit(root, undefined);
  return formats;

  function visit(node: SchemaNode, key: string | undefined): void {
    if (key !== undefined && node.type === 'string')
      getOrAdd(formats, key, () => new Set<SchemaFormat | undefined>()).add(node.format);
    for (const [inner, child] of Object.entries(node.properties ?? {})) visit(child, inner);
    if (typeof node.additionalProperties === 'object') visit(node.additionalProperties, undefined);
    for (const child of [...(node.items === undefined ? [] : [node.items]), ...(node.anyOf ?? [])])
      visit(child, key);
  }
}
