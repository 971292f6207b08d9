import { isDeepStrictEqual } from 'node:util';
// jsonc-parser edits one place of a JSON text, and keeps the layout of all other text.
import { applyEdits, modify } from 'jsonc-parser';
import { type DataFormat, type DataSource, type RoleInput, validateSource } from 'persona-registry';
// yaml reads YAML with positions and comments, and writes it.
import { Document, isMap, isNode, parseDocument, visit, type YAMLMap } from 'yaml';

type NewRoles = Readonly<Record<string, RoleInput>>;
type Edit = (text: string, roles: NewRoles) => string | undefined;

const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Text of a data file with only these roles. */
export function toRolesText(roles: NewRoles, format: DataFormat): string {
  return format === 'json' ? `${JSON.stringify({ roles }, null, 2)}\n` : toYaml({ roles });
}

/**
 * Adds roles at the end of `roles` in the text of a data file. Comments, order and layout of all other text stay. The result is validated: it must
 * hold exactly the earlier data and the new roles.
 *
 * @param source a valid file
 * @param roles roles that the file does not have
 * @returns the new text, or undefined if `roles` cannot be extended, such as `roles: *anchor`
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

/** Inserts lines, and changes no other line. Works for files with `roles` in block style or without `roles`. */
function insertIntoYaml(text: string, roles: NewRoles): string | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents) || contents.flow) return undefined;
  const newline = newlineOf(text);
  if (!contents.has('roles')) {
    return `${text.trimEnd()}\n\n${toYaml({ roles })}`.replaceAll(/\r?\n/g, newline);
  }
  const existingRoles = contents.get('roles', true);
  const place = isMap(existingRoles) && !existingRoles.flow ? findEnd(text, existingRoles) : undefined;
  if (place === undefined) return undefined;
  const lines = toYaml(roles, place.indent.length).trimEnd().split('\n');
  const newLines = lines.map((line) => (line === '' ? line : place.indent + line)).join(newline);
  return `${text.slice(0, place.offset)}${newline}${newLines}${text.slice(place.offset) || newline}`;
}

/** Finds the end of the last line of a map in block style, and the indentation of its keys. */
function findEnd(text: string, map: YAMLMap): { offset: number; indent: string } | undefined {
  const key = map.items[0]?.key;
  const end = endOf(map);
  if (!isNode(key) || !key.range || end === undefined) return undefined;
  const lineEnd = /\r?\n|$/g;
  lineEnd.lastIndex = text.slice(0, end).trimEnd().length;
  const indent = text.slice(text.lastIndexOf('\n', key.range[0]) + 1, key.range[0]);
  return { offset: lineEnd.exec(text)?.index ?? text.length, indent };
}

/** End of the last text in a node. An omitted value is ignored, because the parser places it after the comments that follow. */
function endOf(node: unknown): number | undefined {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return hasText(last?.value) ? endOf(last?.value) : endOf(last?.key);
  }
  return isNode(node) ? node.range?.[1] : undefined;
}

function hasText(value: unknown): boolean {
  return isNode(value) && value.range?.[0] !== value.range?.[1];
}

/** Writes the whole document again. Comments and order stay, but the layout may change. */
function editYaml(text: string, roles: NewRoles): string | undefined {
  const document = parseDocument(text);
  const existingRoles = document.get('roles');
  if (isMap(existingRoles)) {
    for (const [id, input] of Object.entries(roles)) existingRoles.set(id, document.createNode(input));
  } else if (existingRoles === undefined) {
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
