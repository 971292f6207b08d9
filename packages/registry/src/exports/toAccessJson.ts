import { getEntry } from '../lookup/entries.js';
import type { ServiceAccess } from './exporter.js';

/** The version grows when a change would break readers of the JSON: when a field is removed or gets another meaning. A new field breaks no reader. */
const SERVICE_JSON_VERSION = 1;

/** The access of one service as JSON: the records of its CSV, and whether identities, scopes and evidence were left out. */
export function toAccessJson({ model, service, records }: ServiceAccess): string {
  const { registry, environments } = model;
  return JSON.stringify({
    version: SERVICE_JSON_VERSION,
    accessDetails: registry.accessDetails,
    service: { id: service, name: getEntry(registry.services, service)?.name ?? service },
    environments: environments.map(({ id, name, tier }) => ({ id, name, tier })),
    access: records,
  });
}
