import { joinWords } from '../lookup/joinWords.js';
import { quote } from '../lookup/quote.js';
import type { RoleInput } from '../model/data.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Role, System } from '../model/registry.js';
import type { Written } from './collectEntries.js';

/** The problem of a role that is said to act on a plane that its declared system does not have. */
export function checkPlanes(
  written: Written<RoleInput>,
  role: Role | undefined,
  system: System | undefined,
): Diagnostic | undefined {
  if (role === undefined || system?.from !== 'data') return undefined;
  const wrong = role.planes.filter((plane) => !system.planes.includes(plane));
  if (wrong.length === 0) return undefined;
  const field = written.input.plane === undefined ? 'level' : 'plane';
  return {
    code: 'plane-not-in-system',
    severity: 'error',
    message: `The role ${quote(role.name)} acts on the ${wrong.join(' and ')} plane, but ${quote(system.name)} has only ${joinWords(system.planes)}.`,
    place: written.placeOf(field),
    valid: system.planes,
    hint: "Correct the role, or add the plane to the system's `planes`.",
  };
}
