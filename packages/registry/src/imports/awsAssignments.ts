import { isRecord } from '../lookup/isRecord.js';
import type { ImportedGrant } from './importedGrant.js';
import { readEntries, readText } from './readEntries.js';
import type { SnapshotReader } from './snapshot.js';

/**
 * Assignments of AWS IAM Identity Center. A list is of one permission set in one account, so its area is `account permission-set`. An empty list does not say
 * of which ones it is.
 */
export const awsAssignments: SnapshotReader = {
  command: 'aws sso-admin list-account-assignments --instance-arn … --account-id … --permission-set-arn …',
  accepts: (value) => listsOf(value).some((list) => Array.isArray(list.AccountAssignments)),
  read(value, file) {
    const lists = listsOf(value);
    const entries = lists.flatMap(({ AccountAssignments: list }) => (Array.isArray(list) ? list : []));
    const { value: grants = [], diagnostics } = readEntries(entries, file, readAssignment);
    const areas = new Set(grants.map(({ scope, role }) => `${scope} ${role}`.toLowerCase()));
    const isPartial =
      diagnostics.length > 0 || lists.some(({ NextToken: token }) => readText(token) !== undefined);
    return {
      value: { system: 'aws', grants, areas: [...areas], about: 'active', isPartial, notes: [] },
      diagnostics,
    };
  },
};

/** One list, or several in a list: `jq -s .` joins them. */
const listsOf = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value : [value]).filter(isRecord);

function readAssignment(entry: unknown): readonly ImportedGrant[] | string {
  if (!isRecord(entry)) return 'is no assignment';
  const principal = readText(entry.PrincipalId);
  const role = readText(entry.PermissionSetArn);
  const scope = readText(entry.AccountId);
  if (principal === undefined) return 'has no `PrincipalId`';
  if (role === undefined) return 'has no `PermissionSetArn`';
  if (scope === undefined) return 'has no `AccountId`';
  const principalType = entry.PrincipalType === 'USER' ? 'User' : 'Group';
  return [{ principal, principalType, role, scope, system: 'aws' }];
}
