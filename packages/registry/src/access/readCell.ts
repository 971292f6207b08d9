import type { CellInput, GrantInput } from '../model/data.js';
import { normalizeList, splitItem } from '../values/normalizeList.js';

/** What a cell says, whichever of its forms it is written in. */
export type WrittenCell =
  | { kind: 'none'; reason?: string }
  | { kind: 'same'; text: string }
  /** `index` is that in the list, if it is one; `hasNone`: the list also says `none`. */
  | { kind: 'grants'; grants: { input: GrantInput; index?: number }[]; hasNone: boolean };

/**
 * Reads the forms of a cell: a role, several with commas or line breaks, a grant, a list of both, `none`, `{none: reason}`, `{sameAs: environment}`.
 * Nothing written is `undefined`.
 *
 * @param isRole whether the data declares a role of that name: then a comma in it is part of the name
 */
export function readCell(
  input: CellInput | null,
  isRole: (text: string) => boolean,
): WrittenCell | undefined {
  if (input === null || input === undefined) return undefined;
  if (isNone(input)) return { kind: 'none' };
  if (isList(input)) return readList(input, isRole);
  if (typeof input === 'string') return readList([...rolesIn(input, isRole)], isRole, true);
  if ('none' in input) {
    return typeof input.none === 'string' && input.none.trim() !== ''
      ? { kind: 'none', reason: input.none }
      : { kind: 'none' };
  }
  return 'sameAs' in input ? { kind: 'same', text: input.sameAs } : readList([input], isRole, true);
}

function readList(
  items: readonly (string | GrantInput)[],
  isRole: (text: string) => boolean,
  isWholeCell = false,
): WrittenCell | undefined {
  const grants: { input: GrantInput; index?: number }[] = [];
  let hasNone = false;
  for (const [index, item] of items.entries()) {
    for (const input of typeof item === 'string' ? textsOf(item) : grantsOf(item, isRole)) {
      if (isNone(input)) hasNone = true;
      else {
        const grant = typeof input === 'string' ? { role: input } : input;
        grants.push(isWholeCell ? { input: grant } : { input: grant, index });
      }
    }
  }
  if (grants.length > 0) return { kind: 'grants', grants, hasNone };
  return hasNone ? { kind: 'none' } : undefined;
}

/** One item of a list is one role, save that no role has a line break in its name. */
function textsOf(item: string): readonly string[] {
  return item.includes('\n') ? splitItem(item).filter((text) => text !== '') : [item];
}

/** One grant for each of its roles, mostly one: spread only where it must be, for there are many grants. */
function grantsOf(item: GrantInput, isRole: (text: string) => boolean): readonly GrantInput[] {
  const roles = rolesIn(item.role, isRole);
  return roles.length === 1 ? [item] : roles.map((role) => ({ ...item, role }));
}

function rolesIn(text: string, isRole: (text: string) => boolean): readonly string[] {
  if (!SEPARATOR.test(text) || isRole(text.trim())) return [text];
  const roles = normalizeList(text);
  // A text of nothing but commas and dashes says something that is no role, which is for others to tell.
  return roles.length === 0 ? [text] : roles;
}

const SEPARATOR = /[,\n]/;

function isNone(input: unknown): boolean {
  return typeof input === 'string' && input.trim().toLowerCase() === 'none';
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(input: CellInput): input is readonly (string | GrantInput)[] {
  return Array.isArray(input);
}
