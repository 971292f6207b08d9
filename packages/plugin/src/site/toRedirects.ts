import {
  ALL_PAGES,
  type Entity,
  type ExportFile,
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

/** Former path → where it may lead, with the names of the entities. Two entities may share an alias. */
export type Moves = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Below the path of our pages. The page for unknown addresses has the same name. */
export const MOVES_FILE = 'redirects.json';

/** Most bytes of a folder's name that a redirect may need. File systems allow 255, encrypted ones 143. */
const MAX_NAME = 140;

/**
 * Lists the paths of every alias, such as an old id, with the page of its entity, and the pages that people no longer have, with their places in the list. The
 * path of a page is none.
 */
export function listMoves(registry: ShownRegistry, routes: RouteOptions): Moves {
  const reserved: ReadonlySet<string> = new Set(RESERVED_SEGMENTS);
  const withPages = { ...routes, pages: ALL_PAGES };
  const moves = new Map<string, Map<string, string>>();
  const pages = new Set<string>();
  for (const kind of PAGED_KINDS) {
    for (const { id, name, aliases } of entriesOf<Entity>(registry[KINDS[kind].section])) {
      const to = toHref(kind, id, routes);
      if (to === undefined) continue;
      // The page of an entity that is only in a list now, and may have had a page before.
      const page = toPagePath(kind, id, withPages);
      const slugs = aliases.map(toAliasSlug).filter((slug) => slug !== '');
      const former = slugs
        .filter((slug) => kind !== 'persona' || !reserved.has(slug))
        .flatMap((slug) => toPagePath(kind, slug, withPages) ?? [])
        .filter((from) => from !== page);
      for (const from of page === undefined || page === to ? former : [page, ...former]) {
        moves.set(from, (moves.get(from) ?? new Map()).set(to, name));
        pages.add(to);
      }
    }
  }
  for (const path of pages) moves.delete(path);
  return moves;
}

/**
 * Makes a redirect from each former path that leads to one page. A path that two aliases share gets none: a guess would be worse than a missing page. Neither does
 * an alias that is too long for the name of a folder.
 */
export const toRedirects = (moves: Moves): Redirect[] =>
  [...moves].flatMap(([from, [target, other]]) =>
    target === undefined || other !== undefined || Buffer.byteLength(from.split('/').at(-1) ?? '') > MAX_NAME
      ? []
      : [{ from, to: target[0] }],
  );

/**
 * Returns the file that the page for unknown addresses reads: former path → names and paths, all below the path of our pages. `undefined`: there are
 * none.
 */
export function toMovesFile(
  moves: Moves,
  { basePath }: Pick<RouteOptions, 'basePath'>,
): ExportFile | undefined {
  if (moves.size === 0) return undefined;
  const toBelow = (path: string) => path.slice(basePath.length).replace(/^\//, '');
  const entries = Array.from(moves, ([from, targets]) => [
    toBelow(from),
    Array.from(targets, ([to, name]) => [name, toBelow(to)]),
  ]);
  return [MOVES_FILE, JSON.stringify(Object.fromEntries(entries))];
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
