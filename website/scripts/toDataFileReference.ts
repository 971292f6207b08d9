import type { SchemaNode } from 'persona-registry';

const HEAD = `---
title: Data file
description: Every section and field of personas.yml.
---

# Data file

The default is \`personas.yml\` beside the site's configuration. \`.yaml\`, \`.json\` and a folder \`personas/\` of such files work too. The option
[\`data\`](./options.md) names another place. In a folder, symbolic links to files and folders are followed, also if they leave the site.

If the first line names the schema, editors complete and check the file while you type:

\`\`\`yaml
# yaml-language-server: $schema=./node_modules/persona-registry/dist/personas.schema.json
\`\`\`

With pnpm, this path exists only if the site depends on the package itself: \`pnpm add --save-dev persona-registry\`. An address with a version works, too, and is
[compared with the version of the packages](../promises.md#a-file-for-another-version).

Put a text that has a \`#\` after a space in quotes: \`color: "#00ff00"\`, \`name: "Developer #1"\`. A text that has a colon and a space needs quotes too. Without
quotes, YAML reads the rest as a comment or as a key. The check reports a comment that seems to cut a text, and a character that nobody can see, such as a
no-break space after a colon. Each section is a map by id, not a list: \`P001: { name: AI Data Engineer }\`.

Every section is optional. An absent section is open, and a present section is closed: see [concepts](../concepts.md#open-and-closed-sections). Required
fields are marked with *required*.
`;

/** Returns the reference page of the data file, from its schema: a heading per section, and a table of fields for each kind of entry. */
export function toDataFileReference(schema: SchemaNode): string {
  const sections = Object.entries(schema.properties ?? {}).filter(([name]) => name !== '$schema');
  return [HEAD, ...sections.map(([name, node]) => toSection(name, node, 2))].join('\n\n').concat('\n');
}

/** Finds the maps of named fields in a node: the node itself, its entries, its items and its branches. */
function findMaps(node: SchemaNode): SchemaNode[] {
  if (node.properties !== undefined) return [node];
  const children = [
    ...(typeof node.additionalProperties === 'object' ? [node.additionalProperties] : []),
    ...(node.items === undefined ? [] : [node.items]),
    ...(node.anyOf ?? []),
  ];
  return children.flatMap(findMaps);
}

function toSection(name: string, node: SchemaNode, level: number): string {
  const maps = findMaps(node).filter(
    (map, at, all) => all.findIndex((other) => keysOf(other) === keysOf(map)) === at,
  );
  const tables = maps.map((map) => toTable(map));
  const nested = maps.flatMap((map) =>
    Object.entries(map.properties ?? {})
      .filter(([field, child]) => field !== 'learn' && findMaps(child).length > 0)
      .map(([field, child]) => toSection(`${name}.${field}`, child, 3)),
  );
  return [`${'#'.repeat(level)} \`${name}\``, toText(node.description), ...tables, ...nested].join('\n\n');
}

const keysOf = (map: SchemaNode): string => Object.keys(map.properties ?? {}).join();

function toTable(map: SchemaNode): string {
  const rows = Object.entries(map.properties ?? {}).map(([field, node]) => {
    const required = map.required?.includes(field) ? '*required* ' : '';
    return `| \`${field}\` | ${toType(node)} | ${required}${toText(node.description)}${toMore(node)} |`;
  });
  return ['| Field | Value | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function toType(node: SchemaNode): string {
  if (node.enum !== undefined) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.format !== undefined && ['date', 'duration', 'uuid'].includes(node.format)) return node.format;
  if (node.anyOf !== undefined) {
    const types = node.anyOf.map(toType);
    return [...new Set(types)].join(' or ');
  }
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  const [type] = [node.type].flat();
  return {
    string: 'text',
    object: 'map',
    array: 'list',
    integer: 'whole number',
    boolean: '`true` or `false`',
    null: 'nothing',
  }[type ?? 'object'];
}

function toMore(node: SchemaNode): string {
  const defaultText = node.default === undefined ? '' : ` Default: \`${String(node.default)}\`.`;
  const [example] = node.examples ?? [];
  return (
    defaultText +
    (example === undefined
      ? ''
      : ` Example: \`${typeof example === 'string' ? example : JSON.stringify(example)}\``)
  );
}

/** Escapes text for a table cell and for MDX: braces and pipes outside code. */
function toText(text = ''): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part.replaceAll('|', '\\|') : part.replaceAll(/[|{}<]/g, '\\$&')))
    .join('');
}
