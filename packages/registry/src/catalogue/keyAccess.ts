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

/** What the keys of a resource provider give. `undefined` for a provider without keys. */
export const keyAccessOf = (provider: string): KeyAccess | undefined =>
  KEY_ACCESS.get(provider.toLowerCase());

/** What keys give where the provider is not known. */
export const UNKNOWN_KEY_ACCESS = NOT_STATED;
