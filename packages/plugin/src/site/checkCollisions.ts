import type { Diagnostic, Origins, Place } from 'persona-registry';
import { toComparablePath } from '../shared/toComparablePath.js';
import type { SitePage } from './listDocuments.js';
import type { PageEntry } from './listPages.js';

export interface Collision {
  /** Path of our page or file. */
  path: string;
  diagnostic: Diagnostic;
}

/**
 * Finds our pages with the same path as a page of another plugin. Each diagnostic names both pages. If several of the others have this path, the first
 * one with a source is named.
 *
 * @param configFile display path of the site's configuration, the place of our pages that are about nothing in the data
 */
export function checkCollisions(
  pages: readonly PageEntry[],
  otherPages: readonly SitePage[],
  origins: Origins,
  configFile?: string,
): Collision[] {
  const otherByPath = new Map<string, SitePage>();
  for (const page of otherPages) {
    const key = toComparablePath(page.path);
    if (otherByPath.get(key)?.file === undefined) otherByPath.set(key, page);
  }
  return pages.flatMap(({ kind, pageSwitch, path, entity }) => {
    const other = otherByPath.get(toComparablePath(path));
    if (other === undefined) return [];
    const origin = entity && origins.entries.get(`${entity.kind}:${entity.id}`);
    const name = entity ? `The page of ${entity.kind} "${entity.id}"` : `The ${kind.replace('-', ' ')}`;
    const otherName = other.file === undefined ? 'a page of another plugin' : `the page of "${other.file}"`;
    const place = other.file === undefined ? (origin ?? toTop(configFile)) : toTop(other.file);
    const diagnostic: Diagnostic = {
      code: 'route-collision',
      severity: 'error',
      message: `${name} and ${otherName} have the same path: "${path}".`,
      ...(place && { place }),
      hint: `Move the other page, ${entity ? `give the ${entity.kind} another id, ` : ''}change \`routeBasePath\`, or leave out all pages of this kind with \`pages: { ${pageSwitch}: false }\`.`,
      ...(entity &&
        origin &&
        place !== origin && { related: [{ message: `The ${entity.kind} is defined here.`, place: origin }] }),
    };
    return [{ path, diagnostic }];
  });
}

/**
 * Finds our files with the same path as a static file of the site. Nobody would see that one of them is lost.
 *
 * @param paths paths of our files, without base URL
 * @param staticFileAt finds the static file at such a path, as a display path
 */
export function checkFileCollisions(
  paths: readonly string[],
  staticFileAt: (path: string) => string | undefined,
): Collision[] {
  return paths.flatMap((path) => {
    const file = staticFileAt(path);
    const place = toTop(file);
    if (place === undefined) return [];
    const diagnostic: Diagnostic = {
      code: 'route-collision',
      severity: 'error',
      message: `A file of docusaurus-plugin-personas and "${file}" have the same path: "${path}".`,
      place,
      hint: 'Move or rename that file, or change `routeBasePath`.',
    };
    return [{ path, diagnostic }];
  });
}

/** The beginning of a file. The front matter is there, with the address of the page. */
const toTop = (file: string | undefined): Place | undefined =>
  file === undefined ? undefined : { file, line: 1, column: 1 };
