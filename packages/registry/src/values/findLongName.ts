import { isTooLong } from '../lookup/nameLength.js';
import { readGuid } from './formats.js';
import { normalizeList, splitItem } from './normalizeList.js';
import { parseLink } from './parseLink.js';

/** The first name in a text that is too long. The address of a link and a resource id may be longer. */
export function findLongName(text: string, form: 'one' | 'list'): string | undefined {
  if (!isTooLong(text)) return undefined;
  const names = form === 'list' ? normalizeList(text) : splitItem(text);
  return names
    .map((name) => parseLink(name)?.text ?? name)
    .find((name) => isTooLong(name) && readGuid(name) === undefined);
}
