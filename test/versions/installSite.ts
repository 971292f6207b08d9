import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm, runPnpm } from '../../scripts/pnpm.mjs';
import { run } from '../../scripts/process.mjs';
import { COMBINATIONS, type Combination, type Manager, settingsOf } from './combinations.js';
import type { Tools } from './installTools.js';
import { OWN_PACKAGES } from './packPackages.js';

export type Installation = Pick<Combination, 'docusaurus' | 'manager'>;

interface InstallSettings {
  folder: string;
  /** Folder of the packed packages. */
  tarballs: string;
  tools: Tools;
  /** Whether to resolve again and write the lockfile, instead of installing its versions. */
  lock: boolean;
}

const LOCKFILES: Record<Manager, string> = {
  npm: 'package-lock.json',
  pnpm: 'pnpm-lock.yaml',
  yarn: 'yarn.lock',
  bun: 'bun.lock',
};

/** Returns the address of the committed lockfile. */
export const toLockfile = ({ docusaurus, manager }: Installation): URL =>
  new URL(`./locks/${docusaurus}/${LOCKFILES[manager]}`, import.meta.url);

/**
 * Installs a small site from the lockfile of its Docusaurus and package manager, with our packed packages.
 *
 * @returns the output of the package manager if it failed
 */
export async function installSite(
  installation: Installation,
  settings: InstallSettings,
): Promise<string | undefined> {
  const { folder, tarballs, tools, lock } = settings;
  const { manager } = installation;
  mkdirSync(folder, { recursive: true });
  cpSync(tarballs, join(folder, 'tarballs'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(toManifest(installation), undefined, 2));
  for (const [name, text] of Object.entries(MANAGER_FILES[manager] ?? {})) {
    writeFileSync(join(folder, name), text);
  }
  const lockfile = toLockfile(installation);
  const ownLockfile = join(folder, LOCKFILES[manager]);
  if (!lock) copyFileSync(lockfile, ownLockfile);

  const { code, output } = await runInstall(manager, { folder, tools });
  if (code !== 0) return output.slice(0, 3000);
  if (lock) {
    mkdirSync(new URL('.', lockfile), { recursive: true });
    const text = readFileSync(ownLockfile, 'utf8');
    writeFileSync(lockfile, toShortLockfile(text, manager));
  }
  return undefined;
}

/** Yarn resolves the binaries of all platforms, and some mirrors of the registry lack those of later versions. */
const YARN_RESOLUTIONS = { '@swc/html': '1.16.2' };

/** Returns a package.json with only the Docusaurus packages that the site needs, so that any other package that we use would be missing. */
function toManifest({ docusaurus, manager }: Installation) {
  const { react, webpack } = settingsOf(docusaurus);
  const hasRspack = COMBINATIONS.some(
    (each) => each.docusaurus === docusaurus && each.manager === manager && each.bundler === 'rspack',
  );
  const own = Object.fromEntries(OWN_PACKAGES.map((name) => [name, `file:./tarballs/${name}.tgz`]));
  const overrides = { ...(webpack !== undefined && { webpack }) };
  return {
    name: 'personas-versions-site',
    private: true,
    dependencies: {
      '@docusaurus/core': docusaurus,
      ...(hasRspack && { '@docusaurus/faster': docusaurus }),
      '@docusaurus/plugin-content-docs': docusaurus,
      '@docusaurus/plugin-content-pages': docusaurus,
      '@docusaurus/theme-classic': docusaurus,
      '@mdx-js/react': '3.1.1',
      react,
      'react-dom': react,
      ...own,
    },
    // Our packages need each other in a version that no registry has yet. npm uses the version of the site.
    ...(manager === 'npm' && { overrides }),
    ...(manager === 'bun' && { overrides: { ...overrides, ...own } }),
    ...(manager === 'yarn' && { resolutions: { ...own, ...YARN_RESOLUTIONS } }),
    ...(manager === 'pnpm' && { pnpm: { overrides: own } }),
  };
}

/** Settings that make a manager strict, and keep its files in the site's folder. */
const MANAGER_FILES: Partial<Record<Manager, Record<string, string>>> = {
  pnpm: { '.npmrc': 'hoist=false\nnode-linker=isolated\nstrict-peer-dependencies=true\n' },
  yarn: {
    '.yarnrc.yml': [
      'nodeLinker: pnp',
      'pnpMode: strict',
      'enableGlobalCache: false',
      'enableScripts: false',
      'enableTelemetry: false',
      'enableImmutableInstalls: false',
      'checksumBehavior: update',
      '',
    ].join('\n'),
  },
};

/** Runs the package manager. Other packages in the lockfile do not change, even if the manager adds our packages to it. */
function runInstall(manager: Manager, { folder, tools }: Pick<InstallSettings, 'folder' | 'tools'>) {
  const options = { cwd: folder };
  switch (manager) {
    case 'npm':
      // `npm ci` refuses a lockfile without the binaries of a platform that the registry of its day did not have.
      return runNpm(
        ['install', '--ignore-scripts', '--omit-lockfile-registry-resolved', '--no-audit', '--no-fund'],
        options,
      );
    case 'pnpm':
      return runPnpm(['install', '--ignore-workspace', '--ignore-scripts', '--no-frozen-lockfile'], options);
    case 'yarn':
      return run(process.execPath, [tools.yarn, 'install'], options);
    case 'bun':
      return run(tools.bun, ['install', '--ignore-scripts', '--no-summary'], options);
  }
}

/** Fields that npm writes into a lockfile for people. The installation is the same without them. */
const REMARKS = ['license', 'funding', 'engines', 'deprecated', 'hasInstallScript'];

/** Removes unnecessary parts of a lockfile: remarks, and the hashes of our own packages, which change with every commit. */
function toShortLockfile(text: string, manager: Manager): string {
  switch (manager) {
    case 'npm':
      return toShortNpmLockfile(text);
    case 'pnpm':
      return text.replaceAll(/\{integrity: [^,}]+, (?=tarball: file:)/g, '{');
    case 'yarn':
      return text.replaceAll(/(?<=@file:[^\n]*\n(?: {2}[^\n]*\n)*?) {2}checksum: [^\n]*\n/g, '');
    case 'bun':
      return text.replaceAll(/(?<=@\.\/tarballs\/.*), "sha512-[^"]+"(?=\],?$)/gm, '');
  }
}

function toShortNpmLockfile(text: string): string {
  const lock = JSON.parse(text);
  for (const entry of Object.values<Record<string, unknown>>(lock.packages)) {
    for (const remark of REMARKS) delete entry[remark];
  }
  for (const name of OWN_PACKAGES) delete lock.packages[`node_modules/${name}`].integrity;
  return `${JSON.stringify(lock, undefined, 1)}\n`;
}

/** Replaces the React that npm installed by React 18. */
export function takeReact18(folder: string, tools: Tools): void {
  const modules = join(folder, 'node_modules');
  for (const [from, to] of [
    ['react', 'react'],
    ['react-dom', 'react-dom'],
    ['scheduler', 'react-dom/node_modules/scheduler'],
    ['loose-envify', 'loose-envify'],
    ['js-tokens', 'loose-envify/node_modules/js-tokens'],
  ] as const) {
    cpSync(join(tools.modules, from), join(modules, to), { recursive: true, force: true });
  }
}
