import { getEntry } from '../lookup/entries.js';
import { isRecord } from '../lookup/isRecord.js';
import { MANAGEMENT_GROUP_PATH, SUBSCRIPTION_PATH } from '../values/azurePaths.js';
import { readGuid } from '../values/formats.js';
import { type ImportedGrant, OUTER_SCOPE } from './importedGrant.js';
import { readEntries, readText } from './readEntries.js';
import type { Snapshot, SnapshotReader } from './snapshot.js';

type Fields = Readonly<Record<string, unknown>>;

/** Entries that are looked at to recognise the format. */
const LOOKED_AT = 5;

/**
 * Role assignments of Azure, in all forms in which they are listed: `az role assignment list` (flat), the REST interface (`value[].properties`),
 * `Get-AzRoleAssignment` (`ObjectId`), and the schedule instances of Privileged Identity Management, active and eligible.
 */
export const azureAssignments: SnapshotReader = {
  command: 'az role assignment list --all --include-inherited -o json',
  accepts(value) {
    const entries = entriesOf(value);
    if (entries === undefined) return false;
    if (entries.length === 0) return Array.isArray(value) || isRecord(value);
    return entries.slice(0, LOOKED_AT).some((entry) => {
      const fields = fieldsOf(entry);
      return (
        fields !== undefined && readPrincipalId(fields) !== undefined && readRoleId(fields) !== undefined
      );
    });
  },
  read(value, file) {
    const { value: grants = [], diagnostics } = readEntries(entriesOf(value) ?? [], file, readAssignment);
    let isEligible = grants.length > 0;
    for (const { assignment } of grants) if (assignment !== 'eligible') isEligible = false;
    const isPartial = diagnostics.length > 0 || hasNextPage(value);
    const snapshot: Snapshot = {
      system: 'azure',
      grants,
      areas: toAreas(grants),
      about: isEligible ? 'eligible' : 'active',
      isPartial,
      notes: [],
    };
    return { value: snapshot, diagnostics };
  },
};

/** The subscriptions of a list, and what is above them: the list of a subscription has all assignments that it inherits. */
function toAreas(grants: readonly ImportedGrant[]): string[] {
  const areas = new Set<string>();
  for (const { scope } of grants) {
    const key = scope.toLowerCase();
    const [area] = SUBSCRIPTION_PATH.exec(key) ?? MANAGEMENT_GROUP_PATH.exec(key) ?? [];
    if (area !== undefined) areas.add(area);
    else if (key === '/') areas.add(key);
  }
  return [...areas];
}

function entriesOf(value: unknown): readonly unknown[] | undefined {
  const pages = toPages(value);
  if (pages.length > 0 && pages.every(isPage)) return pages.flatMap((page) => page.value);
  return Array.isArray(value) ? value : undefined;
}

/** A page of the REST interface. `jq -s` joins several to a list. */
const isPage = (value: unknown): value is Fields & { value: unknown[] } =>
  isRecord(value) && Array.isArray(value.value);
const toPages = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Whether the page that the last one names is not in the file. */
function hasNextPage(value: unknown): boolean {
  const last = toPages(value).at(-1);
  return isPage(last) && readText(last.nextLink ?? last['@odata.nextLink']) !== undefined;
}

/** The fields of an entry, which the REST interface has below `properties`. */
function fieldsOf(entry: unknown): Fields | undefined {
  if (!isRecord(entry)) return undefined;
  return isRecord(entry.properties) ? entry.properties : entry;
}

const readPrincipalId = (fields: Fields) => readText(fields.principalId ?? fields.ObjectId);
const readRoleId = (fields: Fields) => readText(fields.roleDefinitionId ?? fields.RoleDefinitionId);

function readAssignment(entry: unknown): readonly ImportedGrant[] | string {
  const fields = fieldsOf(entry);
  if (fields === undefined || !isRecord(entry)) return 'is no assignment';
  // A request may have been refused, or ask for an end.
  if (REQUEST.test(`${readText(entry.type) ?? ''} ${readText(entry.id) ?? ''}`))
    return 'is a request and no assignment (list the schedule instances)';
  const principal = readPrincipalId(fields);
  if (principal === undefined) return 'has no `principalId`';
  const written = readRoleId(fields);
  if (written === undefined) return 'has no `roleDefinitionId`';
  const role = readGuid(written.slice(written.lastIndexOf('/') + 1));
  if (role === undefined) return 'has a `roleDefinitionId` that does not end with a GUID';
  const expanded = isRecord(fields.expandedProperties) ? fields.expandedProperties : {};
  const id = readText(entry.id ?? fields.RoleAssignmentId);
  const listed = readText(fields.scope ?? fields.Scope);
  // The portal may say `This resource` in the place of its path.
  const scope = listed?.startsWith('/') ? listed : (toScope(id) ?? listed);
  if (scope === undefined) return 'has no `scope`';

  const grant: ImportedGrant = { principal, role, scope, system: 'azure' };
  const principalName = fields.principalName ?? fields.DisplayName ?? getName(expanded.principal);
  if (typeof principalName === 'string') grant.principalName = principalName;
  const principalType = readText(fields.principalType ?? fields.ObjectType);
  if (principalType !== undefined) grant.principalType = principalType;
  const roleName = readText(
    fields.roleDefinitionName ?? fields.RoleDefinitionName ?? getName(expanded.roleDefinition),
  );
  if (roleName !== undefined) grant.roleName = roleName;
  const condition = readText(fields.condition ?? fields.Condition);
  if (condition !== undefined) grant.condition = condition;
  const until = readText(fields.endDateTime);
  if (until !== undefined) grant.until = until;
  const assignment = toKind(entry, fields, id);
  if (assignment !== undefined) grant.assignment = assignment;
  // An eligible assignment may be activated further in than where it is.
  if (assignment === 'activated')
    grant.scope = toScope(readText(fields.linkedRoleEligibilityScheduleId)) ?? scope;
  // The flat list has an activation under its own id, and the instance names that id.
  const origin = assignment === 'activated' ? (readText(fields.originRoleAssignmentId) ?? id) : id;
  if (origin !== undefined) grant.id = origin;
  if (fields.memberType === 'Group') grant.via = 'a group';
  else if (fields.memberType === 'Inherited') grant.via = OUTER_SCOPE;
  return [grant];
}

function toKind(entry: Fields, fields: Fields, id = ''): ImportedGrant['assignment'] {
  if (fields.assignmentType === 'Activated') return 'activated';
  const isEligible =
    fields.roleEligibilityScheduleId !== undefined ||
    /roleEligibility/i.test(`${readText(entry.type) ?? ''} ${id}`);
  return isEligible ? 'eligible' : undefined;
}

const REQUEST = /role(?:Assignment|Eligibility)ScheduleRequests/i;

/** The scope of an assignment, from its resource id. */
function toScope(id = ''): string | undefined {
  const at = id.toLowerCase().indexOf('/providers/microsoft.authorization/');
  return at === -1 ? undefined : id.slice(0, at) || '/';
}

const getName = (value: unknown): unknown => (isRecord(value) ? getEntry(value, 'displayName') : undefined);
