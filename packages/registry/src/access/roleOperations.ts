import type { Level, Plane } from '../model/enums.js';

/** One block of a role definition: operations it allows, `*` standing for any text, and what of these it takes back. */
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
 * The level that the operations say for certain: who may assign roles administers; who may do everything else manages; who may only read
 * reads. Whether a role that is allowed some changes writes or manages is a matter of meaning, so it is left open.
 */
export function levelOf(permissions: readonly Permission[]): Level | undefined {
  if (allows(permissions, ASSIGN_ROLES)) return 'administer';
  if (permissions.some(({ actions }) => actions.includes('*'))) return 'manage';
  const all = permissions.flatMap(({ actions, dataActions }) => [...actions, ...dataActions]);
  return all.length > 0 && all.every(isRead) ? 'read' : undefined;
}

/** Data actions are of the data plane for certain. A role without any may still reach data: Azure Machine Learning has none in any role. */
export function planesOf(permissions: readonly Permission[]): Plane[] {
  if (permissions.every(({ dataActions }) => dataActions.length === 0)) return [];
  const changesResources = permissions.some(({ actions }) => !actions.every(isRead));
  return changesResources ? ['control', 'data'] : ['data'];
}

export function readsKeys(permissions: readonly Permission[]): boolean {
  return READ_KEYS.some((operation) => allows(permissions, operation));
}

/** Wildcards over more than reading. */
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

/** `Microsoft.Storage/*` matches what begins so; case does not matter. Linear, whatever the pattern: files come from anywhere. */
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
    const found = text.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return position <= text.length - last.length;
}
