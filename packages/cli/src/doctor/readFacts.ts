import { basename, dirname } from 'node:path';
import { listInstances } from 'remark-personas/docusaurus';
import { readInputs } from '../check/readInputs.js';
import { findPackageManager } from '../site/findPackageManager.js';
import { findSiteConfig } from '../site/findSiteConfig.js';
import { listOwnOptions } from '../site/listOwnOptions.js';
import { type OpenSite, openSite } from '../site/openSite.js';
import { checkRemark } from './checkRemark.js';
import { checkVersions } from './checkVersions.js';
import type { DoctorFacts, HandbookFacts, SiteFacts } from './doctorFacts.js';
import { readHandbook } from './readHandbook.js';
import { findManifest, OWN_PACKAGES, readVersion } from './readVersions.js';

/**
 * Reads everything that `personas doctor` tells.
 *
 * @param directory current folder, absolute
 * @param ownVersion version of the command line
 */
export async function readFacts(directory: string, ownVersion: string): Promise<DoctorFacts> {
  const configFile = findSiteConfig(directory);
  const siteDir = configFile === undefined ? directory : dirname(configFile);
  const site = configFile === undefined ? undefined : await tryOpen(configFile);
  const own = site === undefined ? [] : listOwnOptions(site.config.plugins);
  const remark = site && (await checkRemark(site, own));
  const ourVersions = configFile === undefined ? [] : readOurVersions(configFile);
  const handbooks = await tryRead(siteDir, own);
  return {
    versions: [
      ['Node', `${process.versions.node} (${process.platform} ${process.arch})`],
      ['package manager', findPackageManager(siteDir) ?? 'no lockfile'],
      ...(configFile === undefined ? [] : readTheirVersions(configFile, site)),
      ...ourVersions.map(([name, version]): [string, string] => [name, version ?? NOT_INSTALLED]),
      ['personas-cli', ownVersion],
    ],
    ...(configFile !== undefined && { site: toSiteFacts(configFile, site, remark?.text) }),
    handbooks: handbooks ?? [],
    advice: [
      ...(configFile !== undefined && site === undefined ? [CANNOT_LOAD] : []),
      ...(handbooks === undefined ? [CANNOT_READ] : []),
      ...(remark?.advice === undefined ? [] : [remark.advice]),
      ...checkVersions(own.length > 0, ourVersions, ownVersion),
    ],
  };
}

/** The reason why a configuration cannot be loaded may have texts of the user. `personas check` prints it. */
async function tryOpen(configFile: string): Promise<OpenSite | undefined> {
  try {
    return await openSite(configFile);
  } catch {
    return undefined;
  }
}

function toSiteFacts(configFile: string, site: OpenSite | undefined, remark = ''): SiteFacts {
  const name = basename(configFile);
  if (site === undefined) return { configFile: name };
  const kinds = listInstances(site.config).map(({ kind }) => kind);
  return {
    configFile: name,
    loaded: {
      bundler: usesRspack(site) ? 'Rspack' : 'webpack',
      locales: site.config.i18n.locales?.length ?? 1,
      contents: [...new Set(kinds)].map((kind) => [kind, kinds.filter((other) => other === kind).length]),
      remark,
    },
  };
}

const usesRspack = ({ config: { future } }: OpenSite): boolean =>
  (future?.faster ?? future?.experimental_faster)?.rspackBundler === true;

function readTheirVersions(configFile: string, site: OpenSite | undefined): [string, string][] {
  const core = findManifest('@docusaurus/core', configFile);
  const faster = findManifest('@docusaurus/faster', configFile);
  const bundler: [string, string | undefined] =
    site && usesRspack(site) && faster ? ['@rspack/core', faster] : ['webpack', core];
  const places: [string, string | undefined][] = [
    ['@docusaurus/core', configFile],
    bundler,
    ['react', configFile],
    ['react-dom', configFile],
  ];
  return places.map(([name, from]) => [name, (from && readVersion(name, from)) ?? NOT_INSTALLED]);
}

/** The registry and the remark plugin are those that the plugin of the site loads. */
function readOurVersions(configFile: string): [string, string | undefined][] {
  const from = findManifest('docusaurus-plugin-personas', configFile) ?? configFile;
  return OWN_PACKAGES.map((name) => [
    name,
    readVersion(name, name === 'docusaurus-plugin-personas' ? configFile : from),
  ]);
}

/** An error of the site's own code, such as its preprocessor, may have texts of the user. */
async function tryRead(...args: Parameters<typeof readHandbooks>): Promise<HandbookFacts[] | undefined> {
  try {
    return await readHandbooks(...args);
  } catch {
    return undefined;
  }
}

async function readHandbooks(
  siteDir: string,
  own: readonly Readonly<Record<string, unknown>>[],
): Promise<HandbookFacts[]> {
  const handbooks: HandbookFacts[] = [];
  for (const inputs of await readInputs(siteDir, [])) {
    const options = own.find(({ id = 'default' }) => id === inputs.instance) ?? own[0] ?? {};
    handbooks.push(await readHandbook(inputs, options, siteDir));
  }
  return handbooks;
}

const NOT_INSTALLED = 'not installed';
const CANNOT_LOAD = 'The configuration of the site could not be loaded. `npx personas-cli check` says why.';
const CANNOT_READ = 'The documents of the site could not be read. `npx personas-cli check` says why.';
