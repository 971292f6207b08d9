import { getEntry } from '../lookup/entries.js';
import type { WrittenAccess } from './exporter.js';

/** The version grows when a change would break readers of the JSON: when a field is removed or gets another meaning. A new field breaks no reader. */
const ACCESS_JSON_VERSION = 1;

/** Access as JSON: the records of the CSV, and whether identities, scopes and evidence were left out. */
export function toAccessJson({ model, service, records }: WrittenAccess): string {
  const { registry, environments, services } = model;
  const head = JSON.stringify({
    version: ACCESS_JSON_VERSION,
    accessDetails: registry.accessDetails,
    asOf: registry.asOf,
    ...(service === undefined
      ? { services: services.map(({ id, name }) => ({ id, name })) }
      : { service: { id: service, name: getEntry(registry.services, service)?.name ?? service } }),
    environments: environments.map(({ id, name, tier }) => ({ id, name, tier })),
  });
  const texts: string[] = [];
  for (const record of records) texts.push(JSON.stringify(record));
  return `${head.slice(0, -1)},"access":[${texts.join(',')}]}`;
}
