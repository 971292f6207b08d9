import { getEntry } from '../lookup/entries.js';
import { toAccessCounts } from '../pages/toAccessCounts.js';
import { serviceEnvironments } from '../viewModel/serviceEnvironments.js';
import type { AccessModel } from '../viewModel/viewModel.js';

/** How many personas have which access to a service in one environment in which it exists. */
export interface AccessSummary {
  service: string;
  serviceName: string;
  /** Names of the systems, separated by commas. */
  systems: string;
  environment: string;
  tier: string;
  granted: number;
  privileged: number;
  eligible: number;
  none: number;
  /** Personas of which nothing is said, with or without a row. */
  undocumented: number;
}

/** A row per service and environment, in the order of the data. */
export function toAccessSummary(model: AccessModel): AccessSummary[] {
  const { services, registry, environments, index, accessByService } = model;
  const rows: AccessSummary[] = [];
  for (const service of services) {
    const shown = serviceEnvironments(service, environments);
    const counts = toAccessCounts(service, accessByService.get(service.id) ?? [], model);
    for (const [
      position,
      { exists, granted, privileged, eligible = 0, none, environment },
    ] of counts.entries()) {
      const { name = environment, tier = '' } = shown[position] ?? {};
      if (!exists) continue;
      rows.push({
        service: service.id,
        serviceName: service.name,
        systems: service.systems.map((id) => getEntry(registry.systems, id)?.name ?? id).join(', '),
        environment: name,
        tier,
        granted,
        privileged,
        eligible,
        none,
        undocumented: index.undocumentedIn(service.id, environment),
      });
    }
  }
  return rows;
}
