import { getEntry } from '../lookup/entries.js';
import type { ApartGrantView } from '../model/pageView.js';
import { toEnvironmentName } from '../viewModel/serviceEnvironments.js';
import type { Access, ViewModel } from '../viewModel/viewModel.js';

/** The grants that are not in force, in the order of the access: they have ended, or they have not begun. */
export function toApartGrants(
  access: readonly Access[],
  { registry, links, words }: Pick<ViewModel, 'registry' | 'links' | 'words'>,
): ApartGrantView[] {
  return access.flatMap(({ persona, row, cells }) =>
    cells.flatMap(({ environment, apart }) =>
      apart.map(({ grant, state }): ApartGrantView => {
        const { role, assignment, from, until, why } = grant;
        return {
          state,
          persona: links.to('persona', persona.id),
          service: row.service,
          environment: toEnvironmentName(environment, registry, words),
          role: getEntry(registry.roles, role)?.name ?? role,
          ...(assignment === 'eligible' && { eligible: true as const }),
          ...(from !== undefined && { from }),
          ...(until !== undefined && { until }),
          ...(why !== undefined && { why }),
        };
      }),
    ),
  );
}
