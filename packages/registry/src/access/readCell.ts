import type { CellInput, GrantInput } from '../model/data.js';
import { normalizeList, splitItem } from '../values/normalizeList.js';

/** One role of a cell. */
export interface WrittenGrant {
  /** The text that names the role. */
  role: string;
  /** The grant with its other fields. Its `role` may name more roles. Absent if the role is written as a text. */
  input?: GrantInput;
  /** The position in the list, if the cell is a list. */
  index?: number;
}

/** The content of a cell, from any of its forms. */
export type WrittenCell =
  | { kind: 'none'; reason?: string }
  | { kind: 'same'; text: string }
  /** `hasNone`: the list also has `none`. */
  | { kind: 'grants'; grants: WrittenGrant[]; hasNone: boolean };

/** Whether the data declares a role with this name. A comma in it is then part of the name. */
type IsRole = (text: string) => boolean;

/**
 * Reads a cell in any form: a role, several roles with commas or line breaks, a grant, a list of both, `none`, `{none: reason}`,
 * `{sameAs: environment}`. `undefined` for an empty cell.
 */
export function readCell(input: CellInput | null, isRole: IsRole): WrittenCell | undefined {
  if (input === null || input === undefined) return undefined;
  if (isList(input)) return readList(input, isRole);
  if (typeof input === 'string') return isNone(input) ? { kind: 'none' } : readText(input, isRole);
  if ('none' in input) {
    return typeof input.none === 'string' && input.none.trim() !== ''
      ? { kind: 'none', reason: input.none }
      : { kind: 'none' };
  }
  if ('sameAs' in input) return { kind: 'same', text: input.sameAs };
  return toCell(
    rolesIn(input.role, isRole).map((role) => ({ role, input })),
    false,
  );
}

function readText(text: string, isRole: IsRole): WrittenCell | undefined {
  if (!hasSeparator(text)) return { kind: 'grants', grants: [{ role: text }], hasNone: false };
  const roles = rolesIn(text, isRole).flatMap(linesOf);
  const grants = roles.filter((role) => !isNone(role)).map((role) => ({ role }));
  return toCell(grants, grants.length < roles.length);
}

/** Makes few objects, because there are many grants. */
function readList(items: readonly (string | GrantInput)[], isRole: IsRole): WrittenCell | undefined {
  const grants: WrittenGrant[] = [];
  let hasNone = false;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as string | GrantInput;
    if (typeof item === 'string') {
      for (const role of linesOf(item)) {
        if (isNone(role)) hasNone = true;
        else grants.push({ role, index });
      }
    } else if (hasSeparator(item.role)) {
      for (const role of rolesIn(item.role, isRole)) grants.push({ role, input: item, index });
    } else {
      grants.push({ role: item.role, input: item, index });
    }
  }
  return toCell(grants, hasNone);
}

function toCell(grants: WrittenGrant[], hasNone: boolean): WrittenCell | undefined {
  if (grants.length > 0) return { kind: 'grants', grants, hasNone };
  return hasNone ? { kind: 'none' } : undefined;
}

/** The roles of one item of a list: one role, or one per line, because no name has a line break. */
function linesOf(item: string): readonly string[] {
  return item.indexOf('\n') === -1 ? [item] : splitItem(item).filter((text) => text !== '');
}

function rolesIn(text: string, isRole: IsRole): readonly string[] {
  if (!hasSeparator(text) || isRole(text.trim())) return [text];
  const roles = normalizeList(text);
  // A text of only commas and dashes is not a role. The role resolver reports it later.
  return roles.length === 0 ? [text] : roles;
}

/** Searches two times for one letter, because that is faster than a regular expression, and most texts are the name of one role. */
function hasSeparator(text: string): boolean {
  return text.indexOf(',') !== -1 || text.indexOf('\n') !== -1;
}

function isNone(input: string): boolean {
  const text = input.trim();
  return text.length === 'none'.length && text.toLowerCase() === 'none';
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(input: CellInput): input is readonly (string | GrantInput)[] {
  return Array.isArray(input);
}
