// @sindresorhus/slugify: it transliterates dozens of scripts. Our own code for that would be a package of its own.
import slugify from '@sindresorhus/slugify';
import { isTooLong, MAX_NAME_LENGTH } from './nameLength.js';

const MAX_LENGTH = 64;

/**
 * Makes the id of an entry that a name alone creates: the name's slug, such as `azure-data-factory`. C, C++ and C# get different ids (`c`,
 * `c-plus-plus`, `c-sharp`). A hash of the name is added if the slug drops letters, is taken or is too long, so that the id depends on the name and
 * not on the other entries.
 *
 * @param kind word before a slug that does not begin with a letter: `skill-365-admin`
 * @param isTaken whether another entry of the kind has the id, case ignored
 */
export function toId(kind: string, name: string, isTaken: (id: string) => boolean): string {
  // Names in the data are never longer, but role names in other files may be. The time for a slug grows with the square of the length.
  const slug = slugify(name.slice(0, MAX_NAME_LENGTH), {
    decamelize: false,
    customReplacements: [
      ['+', ' plus '],
      ['#', ' sharp '],
    ],
  });
  const id = /^[a-z]/.test(slug) ? slug : [kind, slug].filter((part) => part !== '').join('-');
  if (id.length <= MAX_LENGTH && !isTooLong(name) && !losesLetters(name) && !isTaken(id)) return id;
  const suffix = hash(name);
  const hashed = `${id.slice(0, MAX_LENGTH - suffix.length - 1).replace(/-+$/, '')}-${suffix}`;
  return isTaken(hashed) ? nextFree(hashed, isTaken) : hashed;
}

/** Whether the name has letters or digits of a script that the slug drops. */
function losesLetters(name: string): boolean {
  const foreign = name.match(/[^\p{ASCII}]/gu) ?? [];
  return foreign.some((character) => /[\p{L}\p{N}]/u.test(character) && slugify(character) === '');
}

/** FNV-1a, 32 bits, base 36: short, and the same everywhere. It need not be secure. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0).toString(36);
}

function nextFree(id: string, isTaken: (id: string) => boolean): string {
  let count = 2;
  while (isTaken(`${id.slice(0, MAX_LENGTH - 4)}-${count}`)) count++;
  return `${id.slice(0, MAX_LENGTH - 4)}-${count}`;
}
