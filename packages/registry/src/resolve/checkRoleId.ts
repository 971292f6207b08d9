import { toFormatProblem } from '../data/toShapeDiagnostic.js';
import { quote } from '../lookup/quote.js';
import type { RoleInput } from '../model/data.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { System } from '../model/registry.js';
import { GUID_PATTERN } from '../model/systems.js';
import { readGuid } from '../values/formats.js';
import { type Pattern, parsePattern } from '../values/parsePattern.js';
import type { Written } from './collectEntries.js';

/** The pattern of each system, read once. A pattern that cannot be read has been reported, and takes any id. */
const patterns = new Map<string, Pattern | string>();

/** The problem of a native id that is none of the system. A system without a pattern takes any id. */
export function checkRoleId(written: Written<RoleInput>, system: System | undefined): Diagnostic | undefined {
  const { roleDefinitionId: text } = written.input;
  if (text === undefined || system?.roleId === undefined) return undefined;
  const place = written.placeOf('roleDefinitionId');
  if (system.roleId === GUID_PATTERN) {
    return readGuid(text) === undefined ? toFormatProblem('uuid', text, place) : undefined;
  }
  const pattern = patterns.get(system.roleId) ?? parsePattern(system.roleId);
  patterns.set(system.roleId, pattern);
  if (typeof pattern === 'string' || pattern(text.trim())) return undefined;
  return {
    code: 'invalid-role-id',
    severity: 'error',
    message: `${quote(text)} is not the id of a role of ${system.name}.`,
    place,
    hint: `Such an id looks like this regular expression: ${system.roleId}`,
  };
}
