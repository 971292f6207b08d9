import { quote } from '../lookup/quote.js';
import type { RoleInput } from '../model/data.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { System } from '../model/registry.js';
import type { Written } from './collectEntries.js';

const FIELDS = ['actions', 'notActions', 'dataActions', 'notDataActions'] as const;

/** The problem of a role with operations whose system is not Azure. Nothing would follow from them. */
export function checkOperations(
  written: Written<RoleInput>,
  system: System | undefined,
): Diagnostic | undefined {
  const field = FIELDS.find((name) => written.input[name] !== undefined);
  if (field === undefined || system === undefined || system.id === 'azure') return undefined;
  return {
    code: 'operations-of-other-system',
    severity: 'error',
    message: `The role has ${quote(field)}, but it is a role of ${system.name}, and only roles of Azure RBAC have operations.`,
    place: written.placeOf(field),
    hint: `Delete \`${field}\`, and write \`level\` and \`plane\`.`,
  };
}
