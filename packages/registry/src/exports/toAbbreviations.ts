/**
 * A short sign for each name: its initials in capital letters, such as SBDR for Storage Blob Data Reader. Names with equal initials get numbers, in the order of
 * the list, so every sign means one name.
 */
export function toAbbreviations(names: Iterable<string>): Map<string, string> {
  const signs = new Map<string, string>();
  const used = new Set<string>();
  for (const name of names) {
    if (signs.has(name)) continue;
    const initials = Array.from(name.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => Array.from(word)[0] ?? '')
      .join('')
      .toUpperCase();
    const base = initials === '' ? 'X' : initials;
    let sign = base;
    for (let count = 2; used.has(sign); count++) sign = `${base}${count}`;
    used.add(sign);
    signs.set(name, sign);
  }
  return signs;
}
