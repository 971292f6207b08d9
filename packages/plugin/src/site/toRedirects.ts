import {
  ALL_PAGES,
  type Entity,
  entriesOf,
  KINDS,
  PAGED_KINDS,
  RESERVED_SEGMENTS,
  type RouteOptions,
  type ShownRegistry,
  toHref,
  toPagePath,
} from 'persona-registry';
import { createSlugger } from '../shared/docusaurusUtils.js';

/** Site paths without base URL. */
export interface Redirect {
  from: string;
  to: string;
}

/** Most bytes of a folder's name that a redirect may need. File systems allow 255, encrypted ones 143. */
const MAX_NAME = 140;

/**
 * Makes a redirect from every alias, such as an old id, to the page of its entity, and from the pages that people no longer have to their places in the list. The path of a page, and a path that two aliases share, get no
 * redirect: a guess would be worse than a missing page. Neither does an alias that is too long for the name of a folder.
 */
export function toRedirects(registry: ShownRegistry, routes: RouteOptions): Redirect[] {
  const reserved: ReadonlySet<string> = new Set(RESERVED_SEGMENTS);
  const withPages = { ...routes, pages: ALL_PAGES };
  const redirects = PAGED_KINDS.flatMap((kind) =>
    entriesOf<Entity>(registry[KINDS[kind].section]).flatMap(({ id, aliases }) => {
      const to = toHref(kind, id, routes);
      if (to === undefined) return [];
      // The page of an entity that is only in a list now, and may have had a page before.
      const page = toPagePath(kind, id, withPages);
      const formerPage = page === undefined || page === to ? [] : [{ from: page, to }];
      return [
        ...formerPage,
        ...aliases.flatMap((alias): Redirect[] => {
          const slug = toAliasSlug(alias);
          if (slug === '' || Buffer.byteLength(slug) > MAX_NAME) return [];
          if (kind === 'persona' && reserved.has(slug)) return [];
          const from = toPagePath(kind, slug, withPages);
          return from === undefined || from === page ? [] : [{ from, to }];
        }),
      ];
    }),
  );
  const pages = new Set(redirects.map(({ to }) => to));
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of redirects) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  return [...targets].flatMap(([from, [to, other]]) =>
    to === undefined || other !== undefined || pages.has(from) ? [] : [{ from, to }],
  );
}

/** Characters that show nothing, such as the variation selector of an emoji. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * `P07` → `p07`, as for ids. `Azure Key Vault` → `azure-key-vault`, as a person would guess. Empty if the alias has no letter and no digit: nobody can
 * type the path of an alias of symbols.
 */
function toAliasSlug(alias: string): string {
  const slug = createSlugger()
    .slug(alias.replace(INVISIBLE, ''))
    .replace(/^[-_]+|[-_]+$/g, '');
  return /[\p{L}\p{N}]/u.test(slug) ? slug : '';
}
