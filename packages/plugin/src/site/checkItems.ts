import {
  type Diagnostic,
  type Entity,
  entriesOf,
  getEntry,
  isCutVersion,
  KINDS,
  listReports,
  type Registry,
  type RouteOptions,
  toHref,
} from 'persona-registry';
import { suggest } from 'persona-registry/text';
import { PAGE_ITEM } from '../shared/itemSources.js';
import { findPage, type ItemLink, splitKey } from './itemLinks.js';

/**
 * Finds items of sidebars and of the navbar that name an entry that does not exist, or that has no page. Each key in each file is reported once.
 *
 * @param findLine finds the line of an id in a file, if it stands there
 */
export function checkItems(
  links: readonly ItemLink[],
  registry: Registry,
  routes: RouteOptions,
  findLine: (file: string, id: string) => number | undefined,
): Diagnostic[] {
  const unique = new Map(links.map((link) => [`${link.file} ${link.key}`, link]));
  return [...unique.values()].flatMap(({ key, file }): Diagnostic[] => {
    const { kind, id } = splitKey(key);
    if (kind === PAGE_ITEM) return checkPage(id, file, registry, routes, findLine(file, id));
    const section = registry[KINDS[kind].section] as Readonly<Record<string, Entity>>;
    const hasEntry = getEntry<Entity>(section, id) !== undefined;
    if (hasEntry && toHref(kind, id, routes) !== undefined) return [];
    const line = findLine(file, id);
    const valid = entriesOf<Entity>(section).map((entry) => entry.id);
    const suggestion = hasEntry ? undefined : suggest(id, valid);
    return [
      {
        code: hasEntry ? 'no-page' : 'unknown-reference',
        severity: isCutVersion(file) ? 'warning' : 'error',
        message: hasEntry
          ? `An item leads to the ${kind} "${id}", and pages of this kind are switched off.`
          : `An item leads to the ${kind} "${id}", which does not exist.`,
        place: { file, ...(line !== undefined && { line }) },
        ...(!hasEntry && { valid }),
        ...(suggestion !== undefined && { suggestion }),
        hint: hasEntry
          ? 'Remove the item, or switch the pages on with `pages`.'
          : `Items take ids, not names. Write an id that exists, or remove the item.${kind === 'person' ? ' Items cannot lead to people who are not published.' : ''}`,
      },
    ];
  });
}

/** Only the pages about everything that have something to show exist. */
function checkPage(
  id: string,
  file: string,
  registry: Registry,
  routes: RouteOptions,
  line: number | undefined,
): Diagnostic[] {
  const target = findPage(id, routes);
  const valid = ['overview', ...listReports(registry)];
  if (target?.href !== undefined && valid.includes(id)) return [];
  const suggestion = target === undefined ? suggest(id, valid) : undefined;
  const isOff = target !== undefined && target.href === undefined;
  const problem =
    target === undefined ? 'does not exist' : isOff ? 'is switched off' : 'has nothing to show yet';
  return [
    {
      code: target === undefined ? 'unknown-reference' : 'no-page',
      severity: isCutVersion(file) ? 'warning' : 'error',
      message: `An item leads to the page "${id}", which ${problem}.`,
      place: { file, ...(line !== undefined && { line }) },
      ...(target === undefined && { valid }),
      ...(suggestion !== undefined && { suggestion }),
      hint: isOff ? 'Remove the item, or switch the page on with `pages`.' : 'Remove the item.',
    },
  ];
}

/** Finds items that name an instance of the plugin that does not exist. */
export function checkItemInstances(
  links: readonly ItemLink[],
  ids: readonly string[],
  findLine: (file: string, id: string) => number | undefined,
): Diagnostic[] {
  const unique = new Map(
    links.flatMap(({ key, file }) => {
      const { instance } = splitKey(key);
      return instance === undefined || ids.includes(instance)
        ? []
        : [[`${file} ${instance}`, { instance, file }] as const];
    }),
  );
  return [...unique.values()].map(({ instance, file }): Diagnostic => {
    const line = findLine(file, instance);
    const suggestion = suggest(instance, ids);
    return {
      code: 'unknown-instance',
      severity: isCutVersion(file) ? 'warning' : 'error',
      message: `An item names the instance "${instance}" of docusaurus-plugin-personas, which does not exist.`,
      place: { file, ...(line !== undefined && { line }) },
      valid: [...ids].sort(),
      ...(suggestion !== undefined && { suggestion }),
      hint: 'Write the `id` of an instance, or leave out `of`.',
    };
  });
}
