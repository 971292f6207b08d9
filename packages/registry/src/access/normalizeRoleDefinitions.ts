import { quote } from '../lookup/quote.js';
import { toId } from '../lookup/toId.js';
import type { RoleInput } from '../model/data.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { isGuid } from '../values/formats.js';
import { getCatalogueRoleByGuid } from './findCatalogueRole.js';
import { hasWildcard, levelOf, type Permission, planesOf, readsKeys } from './roleOperations.js';

/** More role definitions than a directory can hold: 5,000 custom ones and about a thousand built-in. */
const MAX_DEFINITIONS = 20_000;
/** In characters; all built-in roles are about 2 MB. */
const MAX_LENGTH = 50_000_000;
/** Entries that cannot be read are counted beyond this: the file is then of another kind. */
const MAX_PROBLEMS = 20;
const HOW_TO_GET = 'Save the output of `az role definition list -o json`.';
const HOW_TO_GET_CUSTOM = 'Custom roles are listed at the scopes where they can be assigned; add `--scope`.';

export interface RoleDefinitionsOptions {
  /** Leaves out what is built in; the catalogue has most of that. */
  customOnly?: boolean;
}

/** One role definition, whichever of the shapes it came in. */
interface RoleDefinition {
  guid: string;
  name: string;
  description?: string;
  isCustom: boolean;
  permissions: Permission[];
}

/**
 * The output of `az role definition list -o json` as entries for `roles`, keyed by id. Its shapes are all read: the flat one of the command
 * line (`roleName`, `permissions`), the one of the REST API (`properties.roleName`), and a list below `value`. Level, plane and key reading
 * come from the catalogue where it knows the role, else from the operations where these say it for certain; the rest is left open for the
 * author. An entry that cannot be read is told and left out.
 *
 * @param json the file's text, or what it parses to
 */
export function normalizeRoleDefinitions(
  json: unknown,
  { customOnly = false }: RoleDefinitionsOptions = {},
): Outcome<Record<string, RoleInput>> {
  const parsed = typeof json === 'string' ? parse(json) : { value: json, diagnostics: [] };
  if (parsed.diagnostics.length > 0) return { diagnostics: parsed.diagnostics };
  const list =
    isRecord(parsed.value) && Array.isArray(parsed.value.value) ? parsed.value.value : parsed.value;
  if (!Array.isArray(list)) return failure('wrong-shape', 'This is no list of role definitions.', HOW_TO_GET);
  if (list.length === 0) {
    return failure('empty-file', 'The list of role definitions is empty.', HOW_TO_GET_CUSTOM);
  }
  if (list.length > MAX_DEFINITIONS) {
    return failure(
      'too-large',
      `The list has ${list.length} entries, and at most ${MAX_DEFINITIONS} are read.`,
    );
  }
  return readList(list, customOnly);
}

function parse(text: string): Outcome<unknown> {
  if (text.length > MAX_LENGTH) {
    return failure(
      'too-large',
      `The file has ${text.length} characters, and at most ${MAX_LENGTH} are read.`,
    );
  }
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return failure('empty-file', 'The file is empty.', HOW_TO_GET);
  try {
    return { value: JSON.parse(json), diagnostics: [] };
  } catch (error) {
    const why = String(error instanceof Error ? error.message : error).replace(/\s+/g, ' ');
    return failure('not-json', `The file is no JSON (${why}).`, HOW_TO_GET);
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
    // Asked at several scopes, the same definition comes several times.
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
  const known = getCatalogueRoleByGuid(guid);
  const level = known?.level ?? levelOf(permissions);
  const plane = known?.planes ?? planesOf(permissions);
  return {
    name,
    system: 'azure',
    roleDefinitionId: guid,
    ...(level !== undefined && { level }),
    ...(plane.length > 0 && { plane: [...plane] }),
    ...(known?.privileged && { privileged: true }),
    ...((known?.readsKeys ?? readsKeys(permissions)) && { readsKeys: true }),
    ...(isCustom && hasWildcard(permissions) && { wildcard: true }),
    ...(description !== undefined && { description }),
  };
}

/** The definition, or what is wrong with the entry. */
function readDefinition(entry: unknown): RoleDefinition | string {
  if (!isRecord(entry)) return 'is no role definition.';
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

/** Older outputs have the operations beside the name instead of below `permissions`. */
function permissionsOf(properties: Record<string, unknown>): Permission[] {
  const blocks = Array.isArray(properties.permissions)
    ? properties.permissions.filter(isRecord)
    : [properties];
  return blocks.map(({ actions, notActions, dataActions }) => ({
    actions: textsOf(actions),
    notActions: textsOf(notActions),
    dataActions: textsOf(dataActions),
  }));
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function toDiagnostics(problems: readonly string[]): Diagnostic[] {
  const rest = problems.length - MAX_PROBLEMS;
  const shown = problems.slice(0, MAX_PROBLEMS);
  if (rest > 0) shown.push(`${rest} more entries cannot be read.`);
  return shown.map((message) => ({ code: 'wrong-shape', severity: 'error', message, hint: HOW_TO_GET }));
}

function failure(code: string, message: string, hint?: string): Outcome<never> {
  return { diagnostics: [{ code, severity: 'error', message, ...(hint !== undefined && { hint }) }] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
