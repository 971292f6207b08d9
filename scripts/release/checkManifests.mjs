/**
 * @typedef {{
 *   name: string, version: string, license?: string, private?: boolean, dependencies?: Record<string, string>,
 *   repository?: string | { type?: string, url?: string, directory?: string },
 *   publishConfig?: { access?: string, provenance?: boolean },
 * }} Manifest
 */

/** The signature of npm that says from which commit and workflow a package was built. */
const PROVENANCE = { access: 'public', provenance: true };

/**
 * Checks what npm takes from the manifests of the packages that are published.
 *
 * @param {readonly { folder: string, manifest: Manifest }[]} packages `folder` is relative to the top of the repository
 * @returns {string[]} problems, as sentences
 */
export function checkManifests(packages) {
  const versions = new Set(packages.map(({ manifest }) => manifest.version));
  return [
    ...(versions.size > 1 ? [`The packages have several versions: ${[...versions].join(', ')}.`] : []),
    ...packages.flatMap(({ manifest }) => checkManifest(manifest)),
  ];
}

/** @param {Manifest} manifest */
function checkManifest({ name, license, private: isPrivate, dependencies = {}, publishConfig = {} }) {
  const ranges = Object.entries(dependencies).filter(
    ([, range]) => !/^(?:\d|catalog:|workspace:\*$)/.test(range),
  );
  return [
    ...(isPrivate ? [`${name} is private.`] : []),
    ...(license === 'MIT' ? [] : [`${name} has the licence ${license}.`]),
    ...(publishConfig.access === PROVENANCE.access && publishConfig.provenance === PROVENANCE.provenance
      ? []
      : [`${name} needs \`"publishConfig": ${JSON.stringify(PROVENANCE)}\`.`]),
    ...ranges.map(([module, range]) => `${name} does not pin ${module} (${range}).`),
  ];
}

/**
 * Provenance needs the repository in each manifest, as npm compares it with the one that builds.
 *
 * @param {readonly { folder: string, manifest: Manifest }[]} packages
 * @returns {string[]} problems, as sentences
 */
export function checkRepositories(packages) {
  return packages.flatMap(({ folder, manifest: { name, repository } }) =>
    typeof repository === 'object' &&
    repository.url?.startsWith('git+https://') &&
    repository.directory === folder
      ? []
      : [
          `${name} has no \`repository\` with \`url\` (git+https://…) and \`directory\` (${folder}), so npm cannot say where it was built.`,
        ],
  );
}
