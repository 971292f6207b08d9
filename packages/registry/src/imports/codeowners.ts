import { findPermission, GITHUB_PERMISSIONS } from '../assignments/githubPermissions.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { quote } from '../lookup/quote.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Registry, Service } from '../model/registry.js';
import { createAccessNames } from './accessNames.js';
import { toImportNote } from './importNote.js';
import { createPrincipals, type SystemPlaces } from './matchAccess.js';

/** The owners that a `CODEOWNERS` file names, each with its first line. */
export interface Codeowners {
  file: string;
  /** `@organisation/team`, `@user` or a mail address → line, 1-based. */
  owners: ReadonlyMap<string, number>;
}

/** Reads a `CODEOWNERS` file of GitHub: a pattern and its owners per line. Source: docs.github.com, *About code owners*. */
export function readCodeowners(file: string, text: string): Codeowners {
  const owners = new Map<string, number>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, ...words] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    for (const word of words) if (word.includes('@')) getOrAdd(owners, word, () => index + 1);
  }
  return { file, owners };
}

/**
 * The rule *code owner without write access*: GitHub asks nobody for a review who may not write, and says nothing about it. Whoever is no persona of the data is told, too.
 */
export function checkCodeowners(
  { file, owners }: Codeowners,
  registry: Registry,
  places: SystemPlaces,
): Diagnostic[] {
  const repository = findRepository(file, registry);
  if (repository === undefined) {
    const message =
      'The path of the file names no repository of the data, and the data has not exactly one. So the owners were not checked.';
    return [toImportNote('not-understood', 'warning', message, file)];
  }
  const find = createPrincipals(registry, createAccessNames(registry), places);
  const writers = findWriters(repository, registry);
  const diagnostics: Diagnostic[] = [];
  let good = 0;
  for (const [owner, line] of owners) {
    const name = owner.replace(/^@(?:[^/]*\/)?/, '');
    const principalType = owner.startsWith('@') && owner.includes('/') ? 'Group' : 'User';
    const found = find({ principal: name, principalType, role: 'write', scope: '', system: 'github' });
    if (typeof found === 'string') {
      const message = `${quote(owner)} ${found}, so it is not known whether this owner may write.`;
      diagnostics.push(toImportNote('not-understood', 'warning', message, file, line));
    } else if (writers.has(found.persona)) good++;
    else {
      const message = `${quote(owner)} (${found.persona}) has no write access to ${quote(repository.name)}, so GitHub drops this code owner without a word.`;
      diagnostics.push(toImportNote('code-owner-without-write', 'warning', message, file, line));
    }
  }
  const message = `Code owners of ${quote(repository.name)}: ${good} of ${owners.size} may write.`;
  return [toImportNote('taken', 'info', message, file), ...diagnostics];
}

/** The repository of which a folder of the path is the name; else the only one. */
function findRepository(file: string, registry: Registry): Service | undefined {
  const repositories = entriesOf(registry.services).filter(({ systems }) => systems.includes('github'));
  const names = createAccessNames(registry);
  for (const segment of file.split('/').slice(0, -1).toReversed()) {
    const id = names.findService(segment);
    const named = repositories.find(
      (each) =>
        each.id === id ||
        Object.values(each.scopes).some((scope) => scope.toLowerCase().endsWith(`/${segment.toLowerCase()}`)),
    );
    if (named !== undefined) return named;
  }
  const [only, ...more] = repositories;
  return more.length === 0 ? only : undefined;
}

/** The personas with a role that writes on the repository, or on the organisation that contains it. */
function findWriters({ id }: Service, registry: Registry): ReadonlySet<string> {
  const services = new Set<string>();
  for (let each: string | undefined = id; each !== undefined && !services.has(each); ) {
    services.add(each);
    each = getEntry(registry.services, each)?.within;
  }
  const mayWrite = (role: string): boolean => {
    const { name = role, level } = getEntry(registry.roles, role) ?? {};
    const permission = findPermission(name);
    const known = GITHUB_PERMISSIONS.find((each) => each.id === permission);
    return known?.mayWrite ?? (level !== undefined && level !== 'read');
  };
  return new Set(
    registry.grants.flatMap(({ persona, service, role }) =>
      services.has(service) && mayWrite(role) ? [persona] : [],
    ),
  );
}
