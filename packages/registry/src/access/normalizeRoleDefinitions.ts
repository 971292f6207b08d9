import { isRecord } from '../lookup/isRecord.js';
import { quote } from '../lookup/quote.js';
import { toId } from '../lookup/toId.js';
import type { RoleInput } from '../model/data.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { isGuid } from '../values/formats.js';
import { getCatalogueRoleByGuid } from './findCatalogueRole.js';
import { type Permission, toOperationFacts } from './roleOperations.js';

/** More than the role definitions of one directory: at most 5,000 custom ones and about a thousand built-in ones. */
const MAX_DEFINITIONS = 20_000;
/** In characters. All built-in roles together are about 2 MB. */
const MAX_LENGTH = 50_000_000;
/** How many unreadable entries are reported. More of them mean that the file is of another kind, so the others are only counted. */
const MAX_PROBLEMS = 20;
const HOW_TO_GET = 'Save the output of `az role definition list -o json`.';
const HOW_TO_GET_CUSTOM = 'Custom roles are listed at the scopes where they can be assigned; add `--scope`.';

export interface RoleDefinitionsOptions {
  /** Leaves out built-in roles. The catalogue has most of them. */
  customOnly?: boolean;
}

/** One role definition, from any of the input shapes. */
interface RoleDefinition {
  guid: string;
  name: string;
  description?: string;
  isCustom: boolean;
  permissions: Permission[];
}

/**
 * Turns the output of `az role definition list -o json` into entries for `roles`, keyed by id. Reads all shapes of it: the flat one of the command
 * line (`roleName`, `permissions`), the one of the REST API (`properties.roleName`), and a list below `value`. What a role may do comes from the
 * catalogue if it has the role, else from the operations if these are clear; otherwise it stays open for the author. An entry that cannot be
 * read is reported and left out.
 *
 * @param json the file's text, or its parsed value
 */
export function normalizeRoleDefinitions(
  json: unknown,
  { customOnly = false }: RoleDefinitionsOptions = {},
): Outcome<Record<string, RoleInput>> {
  const parsed = typeof json === 'string' ? parse(json) : { value: json, diagnostics: [] };
  if (parsed.diagnostics.length > 0) return { diagnostics: parsed.diagnostics };
  const list =
    isRecord(parsed.value) && Array.isArray(parsed.value.value) ? parsed.value.value : parsed.value;
  if (!Array.isArray(list))
    return failure('wrong-shape', 'This is not a list of role definitions.', HOW_TO_GET);
  if (list.length === 0) {
    return failure('empty-file', 'The list of role definitions is empty.', HOW_TO_GET_CUSTOM);
  }
  if (list.length > MAX_DEFINITIONS) {
    return failure('too-large', `The list has ${list.length} entries; the limit is ${MAX_DEFINITIONS}.`);
  }
  return readList(list, customOnly);
}

function parse(text: string): Outcome<unknown> {
  if (text.length > MAX_LENGTH) {
    return failure('too-large', `The file has ${text.length} characters; the limit is ${MAX_LENGTH}.`);
  }
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return failure('empty-file', 'The file is empty.', HOW_TO_GET);
  try {
    return { value: JSON.parse(json), diagnostics: [] };
  } catch (error) {
    const why = String(error instanceof Error ? error.message : error).replace(/\s+/g, ' ');
    return failure('not-json', `The file is not valid JSON (${why}).`, HOW_TO_GET);
  }
}

function readList(list: readonly unknown[], customOnly: boolean): Outcome<Record<string, RoleInput>> {
  const value: Record<string, RoleInput> = {};
  const problems: string[] = [];
  const ids = new Set<string>();
  const guids = new Set<string>();
  for (const [index, entry] of list.entries()) {
    const definition = readDefinition(entry);
    if (typeof definition === 'string') {
      problems.push(`Entry ${index + 1} ${definition}`);
      continue;
    }
    if (customOnly && !definition.isCustom) continue;
    // A list of several scopes has the same definition several times.
    if (guids.has(definition.guid)) continue;
    guids.add(definition.guid);
    const id = toId('role', definition.name, (candidate) => ids.has(candidate.toLowerCase()));
    ids.add(id.toLowerCase());
    value[id] = toRoleInput(definition);
  }
  const diagnostics = toDiagnostics(problems);
  if (customOnly && guids.size === 0 && problems.length === 0) {
    return failure('empty-file', 'The list has no custom role.', HOW_TO_GET_CUSTOM);
  }
  return guids.size === 0 ? { diagnostics } : { value, diagnostics };
}

function toRoleInput({ guid, name, description, isCustom, permissions }: RoleDefinition): RoleInput {
  const catalogued = getCatalogueRoleByGuid(guid);
  const facts = toOperationFacts(permissions);
  const { level, planeLevels, planes } = catalogued ?? facts;
  return {
    name,
    system: 'azure',
    roleDefinitionId: guid,
    ...(level !== undefined && { level: planeLevels ?? level }),
    ...(planes.length > 0 && { plane: [...planes] }),
    ...(catalogued?.exact && { exact: true }),
    ...(catalogued?.privileged && { privileged: true }),
    ...((catalogued ?? facts).readsKeys && { readsKeys: true }),
    ...((catalogued ?? facts).grantsAccess && { grantsAccess: true }),
    ...(isCustom && facts.wildcard && { wildcard: true }),
    ...(description !== undefined && { description }),
  };
}

/** The definition, or a message about the entry. */
function readDefinition(entry: unknown): RoleDefinition | string {
  if (!isRecord(entry)) return 'is not a role definition.';
  const properties = isRecord(entry.properties) ? entry.properties : entry;
  const { roleName, description } = properties;
  if (typeof roleName !== 'string' || roleName.trim() === '') return 'has no `roleName`.';
  const guid = guidOf(entry);
  if (guid === undefined) return `(${quote(roleName)}) has no GUID in \`name\` or \`id\`.`;
  const type = properties.roleType ?? properties.type;
  return {
    guid,
    name: roleName.trim(),
    ...(typeof description === 'string' && description.trim() !== '' && { description: description.trim() }),
    isCustom: type === 'CustomRole',
    permissions: permissionsOf(properties),
  };
}

function guidOf({ name, id }: Record<string, unknown>): string | undefined {
  const last = typeof id === 'string' ? id.split('/').at(-1) : undefined;
  return [name, last].find((text): text is string => typeof text === 'string' && isGuid(text))?.toLowerCase();
}

/** The permissions of a definition. Older outputs have the operations beside the name instead of below `permissions`. */
function permissionsOf(properties: Record<string, unknown>): Permission[] {
  const blocks = Array.isArray(properties.permissions)
    ? properties.permissions.filter(isRecord)
    : [properties];
  return blocks.map(({ actions, notActions, dataActions, notDataActions }) => ({
    actions: textsOf(actions),
    notActions: textsOf(notActions),
    dataActions: textsOf(dataActions),
    notDataActions: textsOf(notDataActions),
  }));
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function toDiagnostics(problems: readonly string[]): Diagnostic[] {
  const rest = problems.length - MAX_PROBLEMS;
  const messages = problems.slice(0, MAX_PROBLEMS);
  if (rest > 0) messages.push(`${rest} more entries cannot be read.`);
  return messages.map((message) => ({ code: 'wrong-shape', severity: 'error', message, hint: HOW_TO_GET }));
}

function failure(code: string, message: string, hint?: string): Outcome<never> {
  return { diagnostics: [{ code, severity: 'error', message, ...(hint !== undefined && { hint }) }] };
}
