import type { Level, Plane } from '../model/enums.js';
import type { Role } from '../model/registry.js';
import { highestOf, toRoleLevels } from './roleLevels.js';

/** One block of a role definition of Azure: the operations that it allows, and the operations excluded from these. `*` stands for any text. */
export interface Permission {
  actions: readonly string[];
  notActions: readonly string[];
  dataActions: readonly string[];
  notDataActions: readonly string[];
}

/** What follows from the operations of a role for certain. What is open stays out. */
export type OperationFacts = Pick<
  Role,
  'level' | 'planes' | 'planeLevels' | 'readsKeys' | 'grantsAccess' | 'wildcard' | 'providers'
>;

const ASSIGN_ROLES = 'Microsoft.Authorization/roleAssignments/write';

/** Operations that hand out a key, a connection string or stored credentials. A wildcard that covers one of them does, too. */
const READ_KEYS = [
  'Microsoft.Storage/storageAccounts/listKeys/action',
  'Microsoft.DocumentDB/databaseAccounts/listKeys/action',
  'Microsoft.DocumentDB/databaseAccounts/readonlykeys/action',
  'Microsoft.CognitiveServices/accounts/listKeys/action',
  'Microsoft.Search/searchServices/listAdminKeys/action',
  'Microsoft.Cache/redis/listKeys/action',
  'Microsoft.EventGrid/topics/listKeys/action',
  'Microsoft.EventHub/namespaces/authorizationRules/listkeys/action',
  'Microsoft.ServiceBus/namespaces/authorizationRules/listkeys/action',
  'Microsoft.Relay/namespaces/authorizationRules/listkeys/action',
  'Microsoft.OperationalInsights/workspaces/sharedKeys/action',
  'Microsoft.MachineLearningServices/workspaces/listKeys/action',
  'Microsoft.MachineLearningServices/workspaces/datastores/listsecrets/action',
  'Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action',
  'Microsoft.ContainerRegistry/registries/listCredentials/action',
  'Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action',
  'Microsoft.App/containerApps/listSecrets/action',
  'Microsoft.Web/sites/config/list/action',
  'Microsoft.ApiManagement/service/subscriptions/listSecrets/action',
  'Microsoft.AppConfiguration/configurationStores/ListKeys/action',
  'Microsoft.SignalRService/SignalR/listkeys/action',
  'Microsoft.Devices/iotHubs/listkeys/Action',
  'Microsoft.Batch/batchAccounts/listkeys/action',
  'Microsoft.Maps/accounts/listKeys/action',
] as const;

/** Operations that nearly every role has, in lower case. They say nothing about it. */
const COMMON = ['microsoft.support/', 'microsoft.insights/alertrules/'] as const;

/** Resource providers, in lower case, whose operations on the resource reach its data, too. They have no data actions, or had none for long. */
const WITHOUT_DATA_ACTIONS: ReadonlySet<string> = new Set([
  'microsoft.containerregistry',
  'microsoft.machinelearningservices',
]);

/** Whether roles reach the data of the resource provider without data actions. */
export const reachesDataByActions = (provider: string | undefined): boolean =>
  provider !== undefined && WITHOUT_DATA_ACTIONS.has(provider.toLowerCase());

/**
 * What the operations of a role say. The right to assign roles means `administer`, the right to do everything `manage`, an operation that writes or
 * deletes at least `write`, and only reading operations `read`. Other operations may do anything, so they leave the level open.
 */
export function toOperationFacts(permissions: readonly Permission[]): OperationFacts {
  const control = permissions.flatMap(({ actions, notActions }) => kindsOf(actions, notActions));
  const data = permissions.flatMap(({ dataActions, notDataActions }) => kindsOf(dataActions, notDataActions));
  const grantsAccess = allows(permissions, ASSIGN_ROLES);
  const providers = providersOf(permissions);
  const readsKeys = handsOutKeys(permissions);
  const controlLevel = grantsAccess ? 'administer' : levelOf(control);
  const dataLevel = levelOf(data.map((kind) => (kind === 'all' ? 'change' : kind)));
  // Where nothing is certain about the data, a level for the resource alone would look like the level of the role.
  const isSeen = dataLevel !== undefined && permissions.some(seesResource);
  const planes = planesOf(control, data, providers, isSeen);
  const level = highestOf([controlLevel, dataLevel]);
  return {
    ...(planes.length > 0
      ? toRoleLevels(
          { ...(controlLevel && { control: controlLevel }), ...(dataLevel && { data: dataLevel }) },
          planes,
        )
      : { ...(level && { level }), planes }),
    ...(readsKeys && { readsKeys }),
    ...(grantsAccess && { grantsAccess }),
    ...(hasWildcard(permissions) && { wildcard: true }),
    ...(providers.length > 0 && { providers }),
  };
}

/** What an operation does. `act` may be anything: an operation that ends in `/action`. `all`: every operation there is. */
type OperationKind = 'read' | 'act' | 'change' | 'all';

/** More comparisons than any real role needs. Above it, nothing is certain: files may be hostile. */
const MAX_COMPARISONS = 1_000_000;

/** What the operations do that are not excluded. A wildcard changes something if an operation that it covers does. */
function kindsOf(operations: readonly string[], excluded: readonly string[]): OperationKind[] {
  if (operations.length * excluded.length > MAX_COMPARISONS) return ['act'];
  const isExcluded = (operation: string) => excluded.some((pattern) => matches(pattern, operation));
  return operations.flatMap((operation): OperationKind[] => {
    const key = operation.toLowerCase();
    if (COMMON.some((start) => key.startsWith(start)) || isExcluded(operation)) return [];
    if (key.endsWith('/read')) return ['read'];
    if (key.endsWith('/write') || key.endsWith('/delete')) return ['change'];
    if (!key.endsWith('*')) return ['act'];
    const covered = (end: string) => operation.slice(0, -1).replaceAll('*', 'x') + end;
    if (!isExcluded(covered('x/write')) || !isExcluded(covered('x/delete')))
      return [key === '*' ? 'all' : 'change'];
    return isExcluded(covered('x/action')) ? ['read'] : ['act'];
  });
}

function levelOf(kinds: readonly OperationKind[]): Level | undefined {
  if (kinds.includes('all')) return 'manage';
  if (kinds.includes('change')) return 'write';
  return kinds.length > 0 && kinds.every((kind) => kind === 'read') ? 'read' : undefined;
}

/**
 * The planes of a role. Empty if the operations do not show whether it reaches data. Beside data actions, operations that only read count if they read
 * the resource itself: nearly every role for data lists containers, sees locations and so on.
 */
function planesOf(
  control: readonly OperationKind[],
  data: readonly OperationKind[],
  providers: readonly string[],
  isSeen: boolean,
): Plane[] {
  if (data.length > 0) {
    return control.every((kind) => kind === 'read') && !isSeen ? ['data'] : ['control', 'data'];
  }
  if (control.length === 0) return [];
  return providers.some(reachesDataByActions) ? [] : ['control'];
}

/** Whether somebody sees the settings of the resources whose data the role opens: `Microsoft.KeyVault/vaults/read`, or a wildcard that covers it. */
function seesResource({ actions, notActions, dataActions }: Permission): boolean {
  const providers = new Set(dataActions.map((action) => action.toLowerCase().split('/')[0] ?? ''));
  return actions.some((action) => {
    const [provider = '', type, verb, ...more] = action.toLowerCase().split('/');
    const isOne = verb === 'read' && more.length === 0 && type !== '*' && providers.has(provider);
    const operations = isOne ? [action] : [...providers].map((name) => `${name}/resource/read`);
    return operations.some(
      (operation) => matches(action, operation) && !notActions.some((pattern) => matches(pattern, operation)),
    );
  });
}

/** The resource providers of the operations; `*` if a wildcard covers all. */
function providersOf(permissions: readonly Permission[]): string[] {
  const providers = new Map<string, string>();
  for (const { actions, dataActions } of permissions) {
    for (const operation of [...actions, ...dataActions]) {
      if (COMMON.some((start) => operation.toLowerCase().startsWith(start))) continue;
      const [first = ''] = operation.split('/');
      const provider = first.includes('*') ? '*' : first;
      if (!providers.has(provider.toLowerCase())) providers.set(provider.toLowerCase(), provider);
    }
  }
  return providers.has('*') ? ['*'] : [...providers.values()];
}

const KEYS =
  /\/(?:list\w*(?:keys?|secrets?|credentials?|sas|connectionstrings?)|sharedkeys|readonlykeys)\/(?:action|read)$/i;

/** A list of the credentials of a cluster's user is none of keys: the user signs in with them. */
const SIGN_IN = /usercredentials?\/action$/i;

function handsOutKeys(permissions: readonly Permission[]): boolean {
  return (
    READ_KEYS.some((operation) => allows(permissions, operation)) ||
    permissions.some(({ actions, notActions }) =>
      actions.some(
        (action) =>
          KEYS.test(action) &&
          !SIGN_IN.test(action) &&
          !notActions.some((pattern) => matches(pattern, action)),
      ),
    )
  );
}

/** Whether a wildcard covers more than read operations. */
function hasWildcard(permissions: readonly Permission[]): boolean {
  return permissions.some(({ actions, dataActions }) =>
    [...actions, ...dataActions].some(
      (action) => action.includes('*') && !action.toLowerCase().endsWith('/read'),
    ),
  );
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
