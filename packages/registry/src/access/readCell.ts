import type { CellInput, GrantInput } from '../model/data.js';

/** What a cell says, whichever of its forms it is written in. */
export type WrittenCell =
  | { kind: 'none'; reason?: string }
  | { kind: 'same'; text: string }
  /** `index` is that in the list, if it is one; `hasNone`: the list also says `none`. */
  | { kind: 'grants'; grants: { input: GrantInput; index?: number }[]; hasNone: boolean };

/** Reads the forms of a cell: a role, a grant, a list of both, `none`, `{none: reason}`, `{sameAs: environment}`. Nothing written is `undefined`. */
export function readCell(input: CellInput | null): WrittenCell | undefined {
  if (input === null || input === undefined) return undefined;
  if (isNone(input)) return { kind: 'none' };
  if (isList(input)) return readList(input);
  if (typeof input === 'string') return readList([input], true);
  if ('none' in input) {
    return typeof input.none === 'string' && input.none.trim() !== ''
      ? { kind: 'none', reason: input.none }
      : { kind: 'none' };
  }
  return 'sameAs' in input ? { kind: 'same', text: input.sameAs } : readList([input], true);
}

function readList(items: readonly (string | GrantInput)[], isWholeCell = false): WrittenCell | undefined {
  const grants: { input: GrantInput; index?: number }[] = [];
  for (const [index, item] of items.entries()) {
    if (isNone(item)) continue;
    const input = typeof item === 'string' ? { role: item } : item;
    grants.push(isWholeCell ? { input } : { input, index });
  }
  const hasNone = grants.length < items.length;
  if (grants.length > 0) return { kind: 'grants', grants, hasNone };
  return hasNone ? { kind: 'none' } : undefined;
}

function isNone(input: unknown): boolean {
  return typeof input === 'string' && input.trim().toLowerCase() === 'none';
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(input: CellInput): input is readonly (string | GrantInput)[] {
  return Array.isArray(input);
}
