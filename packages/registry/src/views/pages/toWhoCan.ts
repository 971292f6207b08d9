import { LEVELS } from '../../access/toAccessPhrases.js';
import { getEntry } from '../../build/entries.js';
import type { Level } from '../../model/data.js';
import type { Link, WhoCanView } from '../../model/view.js';
import type { Access, ViewModel } from '../buildViewModel.js';

type Model = Pick<ViewModel, 'registry' | 'environments' | 'links'>;
type Holder = Link & { eligible?: true };

/**
 * Who can do what on a service, by environment: a row per level that some role here has, the highest first, then a row per duty that a persona
 * with a role of the duty's levels has. A persona stands in the row of each level it has a role of: levels are not nested (who manages a vault
 * need not read its secrets). `eligible`: all such roles have to be activated.
 */
export function toWhoCan(access: readonly Access[], model: Model): WhoCanView[] {
  const levels = [...LEVELS].reverse().map((title) => ({
    kind: 'level' as const,
    title,
    environments: toHolders(access, model, () => [title]),
  }));
  const dutyIds = [...new Set(access.flatMap(({ persona }) => persona.duties))];
  const duties = dutyIds
    .flatMap((id) => getEntry(model.registry.duties, id) ?? [])
    .sort((a, b) => a.order - b.order)
    .map((duty) => ({
      kind: 'duty' as const,
      title: duty.name,
      environments: toHolders(access, model, ({ persona }) =>
        persona.duties.includes(duty.id) ? duty.levels : [],
      ),
    }));
  return [...levels, ...duties].filter(({ environments }) =>
    environments.some(({ personas }) => personas.length > 0),
  );
}

/** The personas with a role of one of the levels that count for them. */
function toHolders(
  access: readonly Access[],
  { registry, environments, links }: Model,
  levelsFor: (access: Access) => readonly Level[],
): WhoCanView['environments'] {
  return environments.map(({ id: environment }, position) => ({
    environment,
    personas: access.flatMap((one): Holder[] => {
      const levels = levelsFor(one);
      if (levels.length === 0) return [];
      const grants = (one.cells[position]?.grants ?? []).filter(({ role }) => {
        const level = getEntry(registry.roles, role)?.level;
        return level !== undefined && levels.includes(level);
      });
      if (grants.length === 0) return [];
      const persona = links.to('persona', one.persona.id);
      return [
        grants.every(({ assignment }) => assignment === 'eligible')
          ? { ...persona, eligible: true }
          : persona,
      ];
    }),
  }));
}
