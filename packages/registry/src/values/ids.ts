import { RESERVED_SEGMENTS } from '../model/routes.js';

/** Pattern of ids (docs/design.md, "References and ids"). The schema uses it for the keys of every section. */
export const ID_PATTERN = '^[A-Za-z][A-Za-z0-9_-]{0,63}$';
const ID = new RegExp(ID_PATTERN);
const RESERVED: ReadonlySet<string> = new Set(RESERVED_SEGMENTS);

export function isId(text: string): boolean {
  return ID.test(text);
}

/** Whether a persona with this id would have the address of one of our own pages. Addresses ignore case. */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id.toLowerCase());
}
