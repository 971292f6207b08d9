import { grantsIn } from '../access/accessCell.js';
import { getEntry } from '../lookup/entries.js';
import type { AccessCountsView } from '../model/pageView.js';
import type { Service } from '../model/registry.js';
import { serviceEnvironments } from '../viewModel/serviceEnvironments.js';
import type { AccessModel, AccessOfService } from '../viewModel/viewModel.js';

/** The access of one persona; on a page, with the anchor of its row. */
type CountedAccess = AccessOfService & { row?: { anchor: string } };

/** The number of personas per state of access to a service, for each environment of its page in order. */
export function toAccessCounts(
  service: Service,
  access: readonly CountedAccess[],
  { environments, registry }: Pick<AccessModel, 'environments' | 'registry'>,
): AccessCountsView[] {
  return serviceEnvironments(service, environments).map(({ id }, position) => {
    const counts: AccessCountsView & { eligible: number } = {
      environment: id,
      exists: service.environments.includes(id),
      granted: 0,
      none: 0,
      undocumented: 0,
      privileged: 0,
      eligible: 0,
    };
    for (const { cells, row } of access) {
      const cell = cells[position];
      if (cell === undefined || cell.state === 'not-applicable') continue;
      counts[cell.state] += 1;
      if (cell.state === 'undocumented' && row !== undefined)
        counts.undocumentedAt ??= `${row.anchor}-${id.toLowerCase()}`;
      const grants = grantsIn(cell);
      if (grants.some(({ role }) => getEntry(registry.roles, role)?.privileged)) counts.privileged += 1;
      if (grants.some(({ assignment }) => assignment === 'eligible')) counts.eligible += 1;
    }
    return counts;
  });
}
