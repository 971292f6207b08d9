import type { Diagnostic, Origins } from 'persona-registry';
import { toComparablePath } from '../shared/toComparablePath.js';
import type { SitePage } from './listDocuments.js';
import type { PageEntry } from './listPages.js';

export interface Collision {
  /** Path of our page. */
  path: string;
  diagnostic: Diagnostic;
}

/** Finds our pages with the same path as a page of another plugin. Each diagnostic names both pages. */
export function checkCollisions(
  pages: readonly PageEntry[],
  otherPages: readonly SitePage[],
  origins: Origins,
): Collision[] {
  const otherByPath = new Map(otherPages.map((page) => [toComparablePath(page.path), page]));
  return pages.flatMap(({ kind, pageSwitch, path, entity }) => {
    const other = otherByPath.get(toComparablePath(path));
    if (other === undefined) return [];
    const origin = entity && origins.get(`${entity.kind}:${entity.id}`);
    const name = entity ? `The page of ${entity.kind} "${entity.id}"` : `The ${kind.replace('-', ' ')}`;
    const diagnostic: Diagnostic = {
      code: 'route-collision',
      severity: 'error',
      message: `${name} and the page of "${other.file}" have the same path: "${path}".`,
      place: { file: other.file },
      hint: `Move the other page, change \`routeBasePath\`, or leave out all pages of this kind with \`pages: { ${pageSwitch}: false }\`.`,
      ...(entity &&
        origin && { related: [{ message: `The ${entity.kind} is defined here.`, place: origin }] }),
    };
    return [{ path, diagnostic }];
  });
}
