import { findPermission, GITHUB_PERMISSIONS } from '../assignments/githubPermissions.js';
import { isRecord } from '../lookup/isRecord.js';
import type { ImportedGrant } from './importedGrant.js';
import { readEntries, readText } from './readEntries.js';
import type { SnapshotReader } from './snapshot.js';

/** A holder of a permission has all weaker ones, too. */
const STRONGEST_FIRST = GITHUB_PERMISSIONS.map(({ id }) => id).reverse();

/**
 * Who has access to repositories. The interface of GitHub lists the teams and the people of one repository without its name, so each list stands beside the
 * name: `{ "repository": "contoso/forecast", "teams": […], "collaborators": […] }`, one such object or a list of them. Pages of `--slurp` are joined.
 */
export const githubAccess: SnapshotReader = {
  command: 'gh api repos/OWNER/REPOSITORY/teams',
  accepts: (value) =>
    (Array.isArray(value) ? value : [value]).some(
      (entry) => isRecord(entry) && 'repository' in entry && ('teams' in entry || 'collaborators' in entry),
    ),
  read(value, file) {
    const areas = new Set<string>();
    const { value: grants = [], diagnostics } = readEntries<ImportedGrant>(
      Array.isArray(value) ? value : [value],
      file,
      (entry) => {
        const repository = isRecord(entry) ? readText(entry.repository) : undefined;
        if (!isRecord(entry) || repository === undefined) return 'has no `repository`';
        if (!repository.includes('/')) return 'has a `repository` without its owner';
        const grants: ImportedGrant[] = [];
        const read: string[] = [];
        for (const [field, type] of [
          ['teams', 'Group'],
          ['collaborators', 'User'],
        ] as const) {
          const list = entry[field];
          if (list === undefined) continue;
          if (!Array.isArray(list)) return 'has something else than a list of teams or people';
          for (const holder of list.flat()) {
            const grant = readHolder(holder, type, repository);
            if (grant === undefined) return 'has a team or a person without a name or a permission';
            if (grant.role !== NO_PERMISSION) grants.push(grant);
          }
          read.push(`${repository.toLowerCase()} ${field}`);
        }
        for (const area of read) areas.add(area);
        return grants;
      },
    );
    return {
      value: {
        system: 'github',
        grants,
        areas: [...areas],
        about: 'active',
        isPartial: diagnostics.length > 0,
        notes: [],
      },
      diagnostics,
    };
  },
};

/** The map says that the holder may do nothing. */
const NO_PERMISSION = '';

function readHolder(holder: unknown, type: 'Group' | 'User', scope: string): ImportedGrant | undefined {
  if (!isRecord(holder)) return undefined;
  const principal = readText(type === 'Group' ? holder.slug : holder.login);
  const role = readPermission(holder);
  if (principal === undefined || role === undefined) return undefined;
  return { principal, principalType: type, role, scope, system: 'github' };
}

/** A role of the organisation's own has a name. Otherwise the map decides: `permission` is often older than the map. */
function readPermission({ permissions, permission, role_name }: Record<string, unknown>): string | undefined {
  const map = isRecord(permissions) ? permissions : {};
  const ofMap =
    STRONGEST_FIRST.find((each) => map[each] === true) ??
    (STRONGEST_FIRST.some((each) => map[each] === false) ? NO_PERMISSION : undefined);
  const named = readText(role_name);
  const known = named === undefined ? undefined : (findPermission(named) ?? named);
  if (known !== undefined && !STRONGEST_FIRST.includes(known)) return known;
  const written = readText(permission);
  return ofMap ?? known ?? (written === undefined ? undefined : (findPermission(written) ?? written));
}
