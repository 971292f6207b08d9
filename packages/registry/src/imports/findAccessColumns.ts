import { fold } from '../lookup/fold.js';

/** What a column of a list of access is about. */
export type AccessField =
  | 'persona'
  | 'principal'
  | 'principalId'
  | 'principalType'
  | 'role'
  | 'roleId'
  | 'service'
  | 'serviceName'
  | 'environment'
  | 'scope'
  | 'assignment'
  | 'state'
  | 'from'
  | 'until'
  | 'condition'
  | 'why'
  | 'maxDuration'
  | 'approver'
  | 'require'
  | 'via'
  | 'baseline'
  | 'inheritedFrom';

/**
 * The labels of each field, folded: those of our own files, of tables that people write, and of what the portal, PowerShell, Snowflake and Azure DevOps list. Of
 * several columns for one field, the label that comes first here counts.
 */
const LABELS: Readonly<Record<AccessField, readonly string[]>> = {
  persona: ['persona', 'personas', 'personaid', 'personaname', 'rolepersona'],
  principal: [
    'principal',
    'principalname',
    'displayname',
    'granteename',
    'grantee',
    'assignee',
    'assignedto',
    'member',
    'membername',
    'user',
    'username',
    'userorgroup',
    'usergroup',
    'group',
    'groupname',
    'team',
    'identity',
    'who',
    'signinname',
    'userprincipalname',
    'email',
    'mailaddress',
    'login',
    'account',
    'accountname',
    'name',
  ],
  principalId: ['objectid', 'principalid', 'descriptor', 'sid'],
  principalType: ['objecttype', 'principaltype', 'grantedto'],
  role: [
    'role',
    'roles',
    'rolename',
    'roledefinitionname',
    'roledefinition',
    'azurerole',
    'azureroles',
    'rbacrole',
    'rbacroles',
    'builtinrole',
    'roleassignment',
    'roleassignments',
    'assignedrole',
    'assignedroles',
    'permissionset',
    'privilege',
    'permission',
    'permissions',
    'accesslevel',
    'access',
    'accessright',
    'accessrights',
  ],
  roleId: ['roledefinitionid', 'roleid'],
  service: [
    'service',
    'services',
    'azureservice',
    'serviceid',
    'resource',
    'resources',
    'resourcename',
    'application',
    'tool',
    'repository',
  ],
  serviceName: ['servicename'],
  environment: ['environment', 'environments', 'env', 'envs'],
  scope: ['scope', 'scopes', 'resourceid', 'resourcescope', 'scopename', 'assignmentscope'],
  assignment: ['assignment', 'assignmenttype', 'assignmentstate', 'pim'],
  state: ['state', 'status', 'effect', 'decision'],
  from: ['from', 'start', 'startdate', 'starttime', 'startdatetime', 'validfrom', 'begin'],
  until: [
    'until',
    'end',
    'enddate',
    'endtime',
    'enddatetime',
    'validuntil',
    'validto',
    'expires',
    'expireson',
    'expiry',
    'expirydate',
    'expiration',
    'expirationdate',
  ],
  condition: ['condition', 'conditions'],
  why: [
    'why',
    'reason',
    'justification',
    'purpose',
    'rationale',
    'comment',
    'comments',
    'note',
    'notes',
    'remarks',
  ],
  maxDuration: ['maxduration', 'maximumduration'],
  approver: ['approver', 'approvedby'],
  require: ['requires', 'requirements', 'require'],
  via: ['via', 'membership', 'membertype', 'memberof', 'through'],
  baseline: ['baseline'],
  inheritedFrom: ['inheritedfrom'],
};

const FIELDS = new Map<string, { field: AccessField; rank: number }>(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.map((label, rank) => [label, { field: field as AccessField, rank }] as const),
  ),
);

/** The columns of a table by field. The other ones have no field, or one that a better label has. */
export function findAccessColumns(labels: readonly string[]): ReadonlyMap<AccessField, number> {
  const columns = new Map<AccessField, { column: number; rank: number }>();
  for (const [column, label] of labels.entries()) {
    const found = FIELDS.get(fold(label));
    if (found === undefined) continue;
    const other = columns.get(found.field);
    if (other === undefined || found.rank < other.rank)
      columns.set(found.field, { column, rank: found.rank });
  }
  return new Map([...columns].map(([field, { column }]) => [field, column]));
}

/** Whether labels are those of a list of access: a role, and where it is held. Personas have services and a scope, too, but no roles. */
export function isAccessList(labels: readonly string[]): boolean {
  const fields = findAccessColumns(labels);
  const hasRole = fields.has('role') || fields.has('roleId');
  return hasRole && (fields.has('environment') || fields.has('service') || fields.has('scope'));
}
