import type { Level } from '../model/enums.js';

/** What somebody with a key can do with the data. Without a level, it is not known. */
export interface KeyAccess {
  level?: Level;
  /** A key gives this level only, and no lower one. */
  exact?: true;
}

const EVERYTHING: KeyAccess = { level: 'manage' };
const NOT_STATED: KeyAccess = {};

/**
 * Azure resource provider, in lower case → what its account keys, access keys and connection strings give on the data plane. A provider that is not
 * here hands out no keys to data, as Microsoft's documentation of its `listKeys` operations says (2026-11-29).
 */
const KEY_ACCESS: ReadonlyMap<string, KeyAccess> = new Map([
  ['microsoft.storage', EVERYTHING],
  ['microsoft.documentdb', EVERYTHING],
  ['microsoft.search', EVERYTHING],
  ['microsoft.servicebus', EVERYTHING],
  ['microsoft.eventhub', EVERYTHING],
  ['microsoft.cache', EVERYTHING],
  // A key calls the models, as the role Cognitive Services OpenAI User does.
  ['microsoft.cognitiveservices', { level: 'read' }],
  // The key of a workspace sends logs and cannot query them.
  ['microsoft.operationalinsights', { level: 'write', exact: true }],
  ['microsoft.apimanagement', NOT_STATED],
  ['microsoft.appconfiguration', NOT_STATED],
  ['microsoft.automation', NOT_STATED],
  ['microsoft.batch', NOT_STATED],
  ['microsoft.containerregistry', NOT_STATED],
  ['microsoft.devices', NOT_STATED],
  ['microsoft.eventgrid', NOT_STATED],
  ['microsoft.machinelearningservices', NOT_STATED],
  ['microsoft.maps', NOT_STATED],
  ['microsoft.notificationhubs', NOT_STATED],
  ['microsoft.relay', NOT_STATED],
  ['microsoft.signalrservice', NOT_STATED],
  ['microsoft.web', NOT_STATED],
]);

/**
 * Azure roles, by GUID, that do not list every key of the providers on which they act, as their definitions say (2026-11-24): the providers, in lower
 * case, whose keys they do list, and the level of a key that only reads.
 */
const KEYS_OF_ROLE: ReadonlyMap<string, { providers: readonly string[]; level?: Level }> = new Map([
  // Cosmos DB Account Reader Role
  ['fbdf93bf-df7d-467e-a4d2-9458aa1360c8', { providers: ['microsoft.documentdb'], level: 'read' }],
  // Monitoring Contributor
  ['749f88d5-cbae-40b8-bcfc-e573ddc772fa', { providers: ['microsoft.operationalinsights'] }],
  // Log Analytics Contributor
  [
    '92aaf0da-9dab-42b6-94a3-d43ce8d16293',
    { providers: ['microsoft.operationalinsights', 'microsoft.storage'] },
  ],
  // Azure AI Developer
  ['64702f94-c441-49e6-a78b-ef80e0188fee', { providers: ['microsoft.machinelearningservices'] }],
]);

/** What the keys of a resource provider give to a role that lists them. `undefined` if there are none for it. */
export function keyAccessOf(provider: string, roleDefinitionId?: string): KeyAccess | undefined {
  const key = provider.toLowerCase();
  const access = KEY_ACCESS.get(key);
  const limit = roleDefinitionId === undefined ? undefined : KEYS_OF_ROLE.get(roleDefinitionId.toLowerCase());
  if (access === undefined || limit === undefined) return access;
  if (!limit.providers.includes(key)) return undefined;
  return limit.level === undefined ? access : { level: limit.level };
}

/** What keys give where the provider is not known. */
export const UNKNOWN_KEY_ACCESS = NOT_STATED;
