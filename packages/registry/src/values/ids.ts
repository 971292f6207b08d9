import { RESERVED_SEGMENTS } from '../model/routes.js';

/** Pattern of ids (docs/design.md, "References and ids"). The schema uses it for the keys of every section. */
export const ID_PATTERN = '^[A-Za-z][A-Za-z0-9_-]{0,63}$';
/**
 * Pattern of ids of people, which are often account names: `jane.doe`, `4lex`. They have a letter, because YAML reads `007` as 7, and they do not
 * look like a file: the page of a person is a folder beside such files.
 */
export const PERSON_ID_PATTERN =
  '^(?=[0-9._-]*[A-Za-z])(?!.*\\.(?:[Hh][Tt][Mm][Ll]?|[Mm][Dd]|[Jj][Ss][Oo][Nn]|[Cc][Ss][Vv]|[Xx][Mm][Ll]|[Tt][Xx][Tt]|[Jj][Ss])$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$';
const ID = new RegExp(ID_PATTERN);
const PERSON_ID = new RegExp(PERSON_ID_PATTERN);
/** Names of devices in Windows, which no file and no folder can have, in any case and with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const RESERVED: ReadonlySet<string> = new Set(RESERVED_SEGMENTS);

export function isId(text: string): boolean {
  return ID.test(text);
}

/** Ids of people may have dots. */
export function isPersonId(text: string): boolean {
  return PERSON_ID.test(text);
}

/** Whether a persona with this id would have the address of one of our own pages. Addresses ignore case. */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id.toLowerCase());
}

/** Whether Windows cannot write the page of an entry with this id, because it keeps the name for a device. */
export function isDeviceName(id: string): boolean {
  return DEVICE.test(id);
}
