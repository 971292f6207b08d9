import { isDeepStrictEqual } from 'node:util';
// jsonc-parser: edits one place of a JSON text, and leaves the rest as it is laid out.
import { applyEdits, modify } from 'jsonc-parser';
import { type DataFormat, type DataSource, type RoleInput, validateSource } from 'persona-registry';
// yaml: reads YAML with positions and comments, and writes it.
import { Document, isMap, isNode, parseDocument, visit, type YAMLMap } from 'yaml';

type NewRoles = Readonly<Record<string, RoleInput>>;
type Edit = (text: string, roles: NewRoles) => string | undefined;

const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** A data file that holds these roles and nothing else. */
export function toRolesText(roles: NewRoles, format: DataFormat): string {
  return format === 'json' ? `${JSON.stringify({ roles }, null, 2)}\n` : toYaml({ roles });
}

/**
 * The text of a data file with these roles at the end of its `roles`; comments, order and layout of the rest stay. What comes out is read
 * again: it must be the data of before and the new roles.
 *
 * @param source a valid file
 * @param roles none of which it has
 * @returns undefined where there is no place for them, such as `roles: *anchor`
 */
export function addRoles(source: DataSource, roles: NewRoles): string | undefined {
  const before = validateSource(source).value;
  const expected = { ...before, roles: { ...before?.roles, ...roles } };
  const bom = source.text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const edits: readonly Edit[] = source.format === 'json' ? [editJson] : [insertIntoYaml, editYaml];
  for (const edit of edits) {
    const text = edit(source.text.slice(bom.length), roles);
    if (text === undefined) continue;
    const after = validateSource({ ...source, text }).value;
    if (isDeepStrictEqual(after, expected)) return bom + text;
  }
  return undefined;
}

function editJson(text: string, roles: NewRoles): string {
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: newlineOf(text),
  };
  const before: { roles?: object } = JSON.parse(text);
  return applyEdits(text, modify(text, ['roles'], { ...before.roles, ...roles }, { formattingOptions }));
}

/** Puts lines in, and touches no other: for files whose `roles` are written in block style, or not there yet. */
function insertIntoYaml(text: string, roles: NewRoles): string | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents) || contents.flow) return undefined;
  const newline = newlineOf(text);
  if (!contents.has('roles')) {
    return `${text.trimEnd()}\n\n${toYaml({ roles })}`.replaceAll(/\r?\n/g, newline);
  }
  const existing = contents.get('roles', true);
  const place = isMap(existing) && !existing.flow ? findEnd(text, existing) : undefined;
  if (place === undefined) return undefined;
  const lines = toYaml(roles, place.indent.length).trimEnd().split('\n');
  const inserted = lines.map((line) => (line === '' ? line : place.indent + line)).join(newline);
  return `${text.slice(0, place.offset)}${newline}${inserted}${text.slice(place.offset) || newline}`;
}

/** End of the last line of a map in block style, and what stands before its keys. */
function findEnd(text: string, map: YAMLMap): { offset: number; indent: string } | undefined {
  const key = map.items[0]?.key;
  const end = endOf(map);
  if (!isNode(key) || !key.range || end === undefined) return undefined;
  const lineEnd = /\r?\n|$/g;
  lineEnd.lastIndex = text.slice(0, end).trimEnd().length;
  const indent = text.slice(text.lastIndexOf('\n', key.range[0]) + 1, key.range[0]);
  return { offset: lineEnd.exec(text)?.index ?? text.length, indent };
}

/** Where the last thing that is written in a node ends. A value that is left out has a place as well, behind the comments that follow. */
function endOf(node: unknown): number | undefined {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return isWritten(last?.value) ? endOf(last?.value) : endOf(last?.key);
  }
  return isNode(node) ? node.range?.[1] : undefined;
}

function isWritten(value: unknown): boolean {
  return isNode(value) && value.range?.[0] !== value.range?.[1];
}

/** Writes the document anew: comments and order stay, the layout may change. */
function editYaml(text: string, roles: NewRoles): string | undefined {
  const document = parseDocument(text);
  const existing = document.get('roles');
  if (isMap(existing)) {
    for (const [id, input] of Object.entries(roles)) existing.set(id, document.createNode(input));
  } else if (existing === undefined) {
    document.set('roles', document.createNode(roles));
  } else {
    return undefined;
  }
  return document.toString(YAML_STYLE).replaceAll('\n', newlineOf(text));
}

function toYaml(value: object, indent = 2): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, list) {
      list.flow = true;
    },
  });
  return document.toString({ ...YAML_STYLE, indent: Math.max(indent, 2) });
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
