import type { Diagnostic, Origins } from 'persona-registry';
import type { SitePage } from './listDocuments.js';
import type { PageEntry } from './listPages.js';

export interface Collision {
  /** Of our page. */
  path: string;
  diagnostic: Diagnostic;
}

/** Our pages that would be where a page of another plugin already is. Names both. */
export function checkCollisions(
  pages: readonly PageEntry[],
  others: readonly SitePage[],
  origins: Origins,
): Collision[] {
  const taken = new Map(others.map((page) => [comparable(page.path), page]));
  return pages.flatMap(({ kind, pageSwitch, path, entity }) => {
    const other = taken.get(comparable(path));
    if (other === undefined) return [];
    const origin = entity && origins.get(`${entity.kind}:${entity.id}`);
    const name = entity ? `The page of ${entity.kind} "${entity.id}"` : `The ${kind.replace('-', ' ')}`;
    const diagnostic: Diagnostic = {
      code: 'route-collision',
      severity: 'error',
      message: `${name} would be at "${path}", where the page of "${other.file}" is.`,
      place: { file: other.file },
      hint: `Move that page, set \`routeBasePath\`, or leave such pages out with \`pages: { ${pageSwitch}: false }\`.`,
      ...(entity &&
        origin && { related: [{ message: `The ${entity.kind} is defined here.`, place: origin }] }),
    };
    return [{ path, diagnostic }];
  });
}

/** Addresses that a server answers with the same page. */
function comparable(path: string): string {
  const plain = path.replace(/\/$/, '').toLowerCase();
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
}
