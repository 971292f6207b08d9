import { isDeepStrictEqual } from 'node:util';
// jsonc-parser edits one place of a JSON text, and keeps the layout of all other text.
import { applyEdits, modify } from 'jsonc-parser';
import { type DataFormat, type DataSource, type RoleInput, validateSource } from 'persona-registry';
// yaml reads YAML with positions and comments, and writes it.
import { isMap, parseDocument } from 'yaml';
import { insertEntries } from '../splice/insertEntries.js';
import { toYaml, YAML_STYLE } from '../splice/toYaml.js';

type NewRoles = Readonly<Record<string, RoleInput>>;
type Edit = (text: string, roles: NewRoles) => string | undefined;

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

const insertIntoYaml: Edit = (text, roles) => insertEntries(text, [{ path: ['roles'], entries: roles }]);

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

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
