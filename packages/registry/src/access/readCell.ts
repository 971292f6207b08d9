import type { CellInput, GrantInput } from '../model/data.js';
import { normalizeList, splitItem } from '../values/normalizeList.js';

/** The content of a cell, from any of its forms. */
export type WrittenCell =
  | { kind: 'none'; reason?: string }
  | { kind: 'same'; text: string }
  /** `index` is the position in the list, if the cell is a list. `hasNone`: the list also has `none`. */
  | { kind: 'grants'; grants: { input: GrantInput; index?: number }[]; hasNone: boolean };

/**
 * Reads a cell in any form: a role, several roles with commas or line breaks, a grant, a list of both, `none`, `{none: reason}`,
 * `{sameAs: environment}`. `undefined` for an empty cell.
 *
 * @param isRole whether the data declares a role with this name; then a comma in it is part of the name
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

/** The roles of one item of a list: one role, or one per line, because no name has a line break. */
function textsOf(item: string): readonly string[] {
  return item.includes('\n') ? splitItem(item).filter((text) => text !== '') : [item];
}

/** One grant for each of its roles. Most grants have one role and are not copied, because there are many grants. */
function grantsOf(item: GrantInput, isRole: (text: string) => boolean): readonly GrantInput[] {
  const roles = rolesIn(item.role, isRole);
  return roles.length === 1 ? [item] : roles.map((role) => ({ ...item, role }));
}

function rolesIn(text: string, isRole: (text: string) => boolean): readonly string[] {
  if (!SEPARATOR.test(text) || isRole(text.trim())) return [text];
  const roles = normalizeList(text);
  // A text of only commas and dashes is not a role. The role resolver reports it later.
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
