import { getEntry } from '../lookup/entries.js';
import type { AccessFormat, AccessScope } from './exporter.js';

/** The version grows when a change would break readers of the JSON: when a field is removed or gets another meaning. A new field breaks no reader. */
const ACCESS_JSON_VERSION = 1;

/**
 * Access as JSON: the records of the CSV, whether identities, scopes and evidence were left out, and for each service by environment, how many personas
 * have nothing documented there.
 */
export const accessJson: AccessFormat = {
  toBody(records) {
    const text = records.map((record) => JSON.stringify(record)).join(',');
    return { ofService: text, ofAll: text };
  },
  toText: (scope, bodies) =>
    `${toHead(scope).slice(0, -1)},"access":[${bodies.filter((body) => body !== '').join(',')}]}`,
};

function toHead({ model, service }: AccessScope): string {
  const { registry, environments, services, index } = model;
  // Personas without any record are in no list. Readers must not take them for personas without access.
  const toService = (id: string, name: string) => ({
    id,
    name,
    undocumented: Object.fromEntries(
      (getEntry(registry.services, id)?.environments ?? []).map((environment) => [
        environment,
        index.undocumentedIn(id, environment),
      ]),
    ),
  });
  return JSON.stringify({
    version: ACCESS_JSON_VERSION,
    accessDetails: registry.accessDetails,
    asOf: registry.asOf,
    ...(service === undefined
      ? { services: services.map(({ id, name }) => toService(id, name)) }
      : { service: toService(service, getEntry(registry.services, service)?.name ?? service) }),
    environments: environments.map(({ id, name, tier }) => ({ id, name, tier })),
  });
}
