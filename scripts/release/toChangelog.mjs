/**
 * @typedef {'none' | 'patch' | 'minor' | 'major'} Size
 * @typedef {{ summary: string, releases: readonly { type: Size }[] }} Change one file of `.changeset`
 */

/** @type {readonly [size: Size, title: string][]} */
const GROUPS = [
  ['major', 'Breaks'],
  ['minor', 'New'],
  ['patch', 'Corrected'],
];
const SIZES = ['none', 'patch', 'minor', 'major'];

/**
 * Returns the entry of a version: one point per change, the largest changes first.
 *
 * @param {string} version
 * @param {readonly Change[]} changes
 */
export function toChangelogEntry(version, changes) {
  const parts = GROUPS.flatMap(([size, title]) => {
    const points = changes
      .filter(({ releases }) => largestOf(releases.map(({ type }) => type)) === size)
      .map(({ summary }) => `* ${summary.trim().replaceAll('\n', '\n  ').replace(/[ ]+$/gm, '')}`);
    return points.length > 0 ? [`### ${title}\n\n${points.join('\n')}\n`] : [];
  });
  return `## ${version}\n\n${parts.join('\n')}`;
}

/** @param {readonly Size[]} sizes */
const largestOf = (sizes) => SIZES[Math.max(0, ...sizes.map((size) => SIZES.indexOf(size)))];

/**
 * Puts an entry above the older ones.
 *
 * @param {string} changelog
 * @param {string} entry
 */
export function addToChangelog(changelog, entry) {
  const older = changelog.search(/^## /m);
  return older === -1
    ? `${changelog.trimEnd()}\n\n${entry}`
    : `${changelog.slice(0, older)}${entry}\n${changelog.slice(older)}`;
}

/**
 * Returns the entry of a version, or undefined.
 *
 * @param {string} changelog
 * @param {string} version
 */
export function findChangelogEntry(changelog, version) {
  return changelog.split(/^(?=## )/m).find((entry) => entry.startsWith(`## ${version}\n`));
}
