import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageLinks } from './linkPages.js';
import { toPageFiles } from './toPageFiles.js';

export interface SheetSettings {
  /** Absolute folder of the built site. */
  outDir: string;
  baseUrl: string;
}

/**
 * Links each style sheet in the head of the built pages that have a class of the sheet. Docusaurus links only the sheet of every page. Scripts load
 * the other sheets, which is too late for a page that the server has rendered, and never happens without JavaScript. All other pages stay the same.
 *
 * @param files the sheets, relative to the folder of the built site
 * @param paths the paths of all pages with the base URL (Docusaurus' `routesPaths`)
 */
export function toSheetLinks(
  files: readonly string[],
  paths: readonly string[],
  settings: SheetSettings,
): PageLinks {
  const { outDir, baseUrl } = settings;
  const sheets = readSheets(files, settings);
  const findSheets = createFinder(sheets);
  const toPath = (path: string) => join(outDir, path.slice(baseUrl.length - 1));
  return {
    pages: new Set(paths.flatMap((path) => toPageFiles(toPath(path)))),
    linksOf(_, html) {
      // Names of classes are ASCII.
      const used = findSheets(html);
      return sheets
        .filter((sheet) => used.has(sheet))
        .map(({ file }) => `<link rel="stylesheet" href="${baseUrl}${file}">`);
    },
  };
}

interface Sheet {
  file: string;
  classes: ReadonlySet<string>;
}

/** A class in several sheets belongs to the first of them. The other sheets only style something beside it. */
function readSheets(files: readonly string[], { outDir }: SheetSettings): Sheet[] {
  const known = new Set<string>();
  return files.map((file) => {
    const names = listCssClasses(readFileSync(join(outDir, file), 'utf8'));
    const classes = new Set(names.filter((name) => !known.has(name)));
    for (const name of classes) known.add(name);
    return { file, classes };
  });
}

/** A name in a selector. A number such as `.5rem` starts with a digit. */
const CSS_CLASS = /\.(-?[_a-z][\w-]*)/gi;
/** `@layer docusaurus.plugin-personas` contains no class. */
const LAYERS = /@layer[^{;]*/g;

const listCssClasses = (css: string): string[] =>
  [...css.replace(LAYERS, '').matchAll(CSS_CLASS)].map(([, name]) => name as string);

/** Minified HTML may have no quotes. */
const CLASS_ATTRIBUTE = /\sclass=(?:"([^"]*)"|([^\s"'>]+))/g;

/** Returns a function that finds the sheets of which a page has a class. Pages have the same attributes again and again, so each is read once. */
function createFinder(sheets: readonly Sheet[]): (html: string) => ReadonlySet<Sheet> {
  const sheetsByAttribute = new Map<string, readonly Sheet[]>();
  return (html) => {
    const found = new Set<Sheet>();
    CLASS_ATTRIBUTE.lastIndex = 0;
    // `matchAll` takes twice as long, and pages have hundreds of attributes.
    for (let match = CLASS_ATTRIBUTE.exec(html); match !== null; match = CLASS_ATTRIBUTE.exec(html)) {
      const names = match[1] ?? match[2] ?? '';
      let own = sheetsByAttribute.get(names);
      if (own === undefined) {
        own = sheets.filter(({ classes }) => names.split(' ').some((name) => classes.has(name)));
        sheetsByAttribute.set(names, own);
      }
      for (const sheet of own) found.add(sheet);
      if (found.size === sheets.length) break;
    }
    return found;
  };
}
