/** Licences that ask for no more than their text beside the code. A choice of licences counts if one of them is here. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/**
 * Checks the licences of all that an installation brings along.
 *
 * @param {Record<string, readonly { name: string, versions: readonly string[] }[]>} byLicence as `pnpm licenses list --json` prints it
 * @returns {string[]} problems, as sentences
 */
export function checkLicences(byLicence) {
  return Object.entries(byLicence)
    .filter(([licence]) => !isAllowed(licence))
    .flatMap(([licence, packages]) =>
      packages.map(({ name, versions }) => `${name} ${versions.join(', ')} has the licence ${licence}.`),
    );
}

/**
 * @param {string} expression of SPDX, with one level of parentheses around the whole
 * @returns {boolean}
 */
function isAllowed(expression) {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed);
  return plain.split(' AND ').every((licence) => ALLOWED.has(licence));
}
