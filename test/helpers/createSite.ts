import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkModules } from './linkModules.js';

const template = fileURLToPath(new URL('../template', import.meta.url));
const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

export interface SiteOptions {
  /** Default: `rspack`. */
  bundler?: 'rspack' | 'webpack';
  /** Default: `/`. */
  baseUrl?: string;
  /** Default: unset, so that Docusaurus' own default applies. */
  trailingSlash?: boolean;
  /** The first is the default locale. Default: `['en']`. */
  locales?: string[];
  /** Name of the site's folder, inside a temporary folder. Default: the temporary folder itself. */
  folder?: string;
  /** Puts the styles of Docusaurus into cascade layers, as Docusaurus 4 does. Default: `true`. */
  layers?: boolean;
  /** Options of our plugin. `false` leaves the plugin out. */
  plugin?: Record<string, unknown> | false;
  /** Additional or changed files of the template, keyed by path in the site. `undefined` removes a file. */
  files?: Record<string, string | undefined>;
}

/** A Docusaurus site in a temporary folder, with its own `node_modules`, so that it also has its own persistent caches. */
export interface Site {
  directory: string;
  baseUrl: string;
  write(path: string, text: string): void;
  /** Replaces the first `from` in a file. Throws if the file does not contain it. */
  edit(path: string, from: string, to: string): void;
  read(path: string): string;
  remove(): void;
}

export function createSite(options: SiteOptions = {}): Site {
  const { bundler = 'rspack', baseUrl = '/', trailingSlash, locales = ['en'] } = options;
  const { layers = true, plugin = {} } = options;
  // This must be a real path, because Docusaurus compares paths, and a temporary folder may be a link.
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'personas-site-')));
  const directory = join(root, options.folder ?? '');
  cpSync(template, directory, { recursive: true });
  linkModules(modules, join(directory, 'node_modules'));

  const site: Site = {
    directory,
    baseUrl,
    write(path, text) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    },
    edit(path, from, to) {
      const text = site.read(path);
      if (!text.includes(from)) {
        throw new Error(`${path} has no "${from}".`);
      }
      site.write(
        path,
        text.replace(from, () => to),
      );
    },
    read: (path) => readFileSync(join(directory, path), 'utf8'),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
  site.write(
    'site-options.json',
    JSON.stringify({ bundler, baseUrl, trailingSlash, locales, layers, plugin }),
  );
  for (const [path, text] of Object.entries(options.files ?? {})) {
    if (text === undefined) {
      rmSync(join(directory, path), { recursive: true });
    } else {
      site.write(path, text);
    }
  }
  return site;
}
