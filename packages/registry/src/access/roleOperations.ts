import type { Level, Plane } from '../model/enums.js';

/** One block of a role definition: the operations that it allows, and the operations excluded from these. `*` stands for any text. */
export interface Permission {
  actions: readonly string[];
  notActions: readonly string[];
  dataActions: readonly string[];
}

const ASSIGN_ROLES = 'Microsoft.Authorization/roleAssignments/write';

/** Operations that hand out a key, a connection string or stored credentials. */
const READ_KEYS = [
  'Microsoft.Storage/storageAccounts/listKeys/action',
  'Microsoft.DocumentDB/databaseAccounts/listKeys/action',
  'Microsoft.DocumentDB/databaseAccounts/readonlykeys/action',
  'Microsoft.CognitiveServices/accounts/listKeys/action',
  'Microsoft.Search/searchServices/listAdminKeys/action',
  'Microsoft.EventHub/namespaces/authorizationRules/listkeys/action',
  'Microsoft.ServiceBus/namespaces/authorizationRules/listkeys/action',
  'Microsoft.MachineLearningServices/workspaces/listKeys/action',
  'Microsoft.MachineLearningServices/workspaces/datastores/listsecrets/action',
  'Microsoft.Web/sites/config/list/action',
  'Microsoft.ApiManagement/service/subscriptions/listSecrets/action',
  'Microsoft.AppConfiguration/configurationStores/ListKeys/action',
] as const;

/**
 * The level of a role, if its operations are clear: the right to assign roles means `administer`, the right to do everything else `manage`, only read
 * operations `read`. `undefined` for other roles: operations alone do not show whether a role writes or manages.
 */
export function levelOf(permissions: readonly Permission[]): Level | undefined {
  if (allows(permissions, ASSIGN_ROLES)) return 'administer';
  if (permissions.some(({ actions }) => actions.includes('*'))) return 'manage';
  const all = permissions.flatMap(({ actions, dataActions }) => [...actions, ...dataActions]);
  return all.length > 0 && all.every(isRead) ? 'read' : undefined;
}

/** The planes of a role with data actions. Empty for a role without data actions, which may still reach data: no role of Azure Machine Learning has any. */
export function planesOf(permissions: readonly Permission[]): Plane[] {
  if (permissions.every(({ dataActions }) => dataActions.length === 0)) return [];
  const changesResources = permissions.some(({ actions }) => !actions.every(isRead));
  return changesResources ? ['control', 'data'] : ['data'];
}

export function readsKeys(permissions: readonly Permission[]): boolean {
  return READ_KEYS.some((operation) => allows(permissions, operation));
}

/** Whether a wildcard covers more than read operations. */
export function hasWildcard(permissions: readonly Permission[]): boolean {
  return permissions.some(({ actions, dataActions }) =>
    [...actions, ...dataActions].some((action) => action.includes('*') && !isRead(action)),
  );
}

function isRead(action: string): boolean {
  return action.toLowerCase().endsWith('/read');
}

function allows(permissions: readonly Permission[], operation: string): boolean {
  return permissions.some(
    ({ actions, notActions }) =>
      actions.some((pattern) => matches(pattern, operation)) &&
      !notActions.some((pattern) => matches(pattern, operation)),
  );
}

/** Whether a pattern such as `Microsoft.Storage/*` matches an operation; case is ignored. Linear for any pattern, because files may be hostile. */
function matches(pattern: string, operation: string): boolean {
  const text = operation.toLowerCase();
  const parts = pattern.toLowerCase().split('*');
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return first === text;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let position = first.length;
  for (const part of parts.slice(1, -1)) {
    const start = text.indexOf(part, position);
    if (start === -1) return false;
    position = start + part.length;
  }
  return position <= text.length - last.length;
}
