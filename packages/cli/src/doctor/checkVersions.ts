/**
 * Checks whether the packages of the product are there, and are of one version.
 *
 * @param isConfigured whether the configuration of the site has the plugin
 * @param versions name of a package of the site → version, `undefined` if it is not installed
 * @param ownVersion version of the command line
 * @returns sentences
 */
export function checkVersions(
  isConfigured: boolean,
  versions: readonly (readonly [name: string, version: string | undefined])[],
  ownVersion: string,
): string[] {
  const installed = versions.flatMap(([, version]) => version ?? []);
  return [
    ...(isConfigured && installed.length < versions.length ? [MISSING] : []),
    ...(new Set([ownVersion, ...installed]).size > 1 ? [MIXED] : []),
  ];
}

const MISSING =
  'The plugin is in the configuration, and is not installed: `npm install docusaurus-plugin-personas`, or the same with another package manager.';
const MIXED =
  'The packages of the product have different versions, but they are made for each other. Install the same version of each.';
