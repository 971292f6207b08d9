import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { Outcome } from 'persona-registry';
import { listTree, type Repository, readBlobs, type TreeEntry } from 'persona-registry/history';
import { isInside } from 'persona-registry/node';
import { SITE_CONFIGS } from '../site/findSiteConfig.js';

/** The texts of a commit, in a temporary folder. `using` removes it. */
export interface Checkout extends Disposable {
  /** Stands for the root of the repository. Absolute, without symbolic links. */
  root: string;
  /** Stands for the folder from which the repository is seen. It may not exist at the commit. */
  directory: string;
  /** Paths of submodules, from the root. Their files belong to another repository. */
  submodules: readonly string[];
}

const TEXTS: ReadonlySet<string> = new Set(['.yml', '.yaml', '.json', '.md', '.mdx']);
const CODE: ReadonlySet<string> = new Set([
  ...['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx'],
  '.css',
]);

/**
 * Writes the data and Markdown of a commit to a temporary folder, so that everything that reads files reads them there as it reads the current ones.
 * Where the commit has Docusaurus sites, their code is there, too, and the packages of today: a configuration cannot be loaded without them.
 */
export async function checkoutTree(repository: Repository, hash: string): Promise<Outcome<Checkout>> {
  const tree = await listTree(repository, hash);
  if (tree.value === undefined) return { diagnostics: tree.diagnostics };
  const entries = tree.value;
  const { sites, wanted } = selectTexts(entries);
  const contents = await readBlobs(repository, wanted);
  if (contents.value === undefined) return { diagnostics: contents.diagnostics };

  const root = realpathSync(mkdtempSync(join(tmpdir(), 'personas-git-')));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    write(repository, root, { wanted, contents: contents.value });
    linkPackages(repository, root, sites);
    // An empty folder is no reason to fail: then there is nothing to read at the commit.
    const directory = join(root, repository.folder);
    mkdirSync(directory, { recursive: true });
    return {
      value: {
        root,
        directory,
        submodules: entries.filter(({ kind }) => kind === 'submodule').map(({ path }) => path),
        [Symbol.dispose]: remove,
      },
      diagnostics: [],
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The files that may say something about the data, and the configurations of sites among them. */
function selectTexts(entries: readonly TreeEntry[]): { sites: TreeEntry[]; wanted: TreeEntry[] } {
  const sites = entries.filter(({ path }) => SITE_CONFIGS.includes(basename(path)));
  const isWanted = ({ kind, path }: TreeEntry) => {
    const extension = extname(path).toLowerCase();
    return kind === 'link' || TEXTS.has(extension) || (sites.length > 0 && CODE.has(extension));
  };
  return { sites, wanted: entries.filter((entry) => entry.kind !== 'submodule' && isWanted(entry)) };
}

interface Contents {
  wanted: readonly TreeEntry[];
  contents: readonly Buffer[];
}

/** Links come last, so that no file is written through one. */
function write(repository: Repository, root: string, { wanted, contents }: Contents): void {
  const folders = new Set<string>();
  const links: [path: string, target: string][] = [];
  for (const [index, { kind, path }] of wanted.entries()) {
    const content = contents[index] ?? Buffer.alloc(0);
    const folder = join(root, dirname(path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (kind === 'link') links.push([path, content.toString('utf8')]);
    else writeFileSync(join(root, path), content);
  }
  for (const [path, target] of links) {
    const place = resolve(repository.root, dirname(path), target);
    // What lies outside of the repository has no history.
    const real = isInside(repository.root, place) ? join(root, relative(repository.root, place)) : place;
    if (!existsSync(join(root, path))) symlinkSync(real, join(root, path));
  }
}

/** Packages that are installed today, for each folder from a site to the root. */
function linkPackages(repository: Repository, root: string, sites: readonly TreeEntry[]): void {
  const folders = new Set(
    sites.flatMap(({ path }) => path.split('/').map((_, index, all) => all.slice(0, index).join('/'))),
  );
  for (const folder of folders) {
    const packages = findPackages(repository.root, folder);
    const link = join(root, folder, 'node_modules');
    if (packages !== undefined && !existsSync(link)) symlinkSync(packages, link, 'junction');
  }
}

/** The root has what lies above it, too: a search for packages does not end at the root of a repository. */
function findPackages(root: string, folder: string): string | undefined {
  const packages = join(root, folder, 'node_modules');
  if (existsSync(packages)) return packages;
  if (folder !== '') return undefined;
  for (let above = dirname(root); ; above = dirname(above)) {
    const path = join(above, 'node_modules');
    if (existsSync(path)) return path;
    if (above === dirname(above)) return undefined;
  }
}
