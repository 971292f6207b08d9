import { entriesOf, getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { type Assignment, LEVELS, type Level } from '../model/enums.js';
import type { Link } from '../model/link.js';
import type { WhoCanView } from '../model/pageView.js';
import type { Grant, Registry } from '../model/registry.js';
import type { Access, ViewModel } from '../viewModel/viewModel.js';

type Holder = Link & { eligible?: true };

/**
 * Who can do what on a service, by environment: a row per level that some role here has, the highest first, then a row per duty that a persona
 * with a role of the duty's levels has. A persona stands in the row of each level it has a role of: levels are not nested (who manages a vault
 * need not read its secrets). `eligible`: all such roles have to be activated.
 */
export function toWhoCan(
  access: readonly Access[],
  { registry, environments, links }: Pick<ViewModel, 'registry' | 'environments' | 'links'>,
): WhoCanView[] {
  const levels = new Map<Level, Holder[][]>();
  const duties = new Map<string, Holder[][]>();
  const noHolders = () => environments.map((): Holder[] => []);
  for (const { persona, cells } of access) {
    const link = links.to('persona', persona.id);
    for (const [position, { grants }] of cells.entries()) {
      const held = toHeldLevels(grants, registry);
      for (const [level, holding] of held) {
        getOrAdd(levels, level, noHolders)[position]?.push(toHolder(link, holding));
      }
      for (const duty of persona.duties) {
        const counting = (getEntry(registry.duties, duty)?.levels ?? []).flatMap(
          (level) => held.get(level) ?? [],
        );
        if (counting.length === 0) continue;
        const holding = counting.includes('active') ? 'active' : 'eligible';
        getOrAdd(duties, duty, noHolders)[position]?.push(toHolder(link, holding));
      }
    }
  }
  const toEnvironments = (holders: readonly Holder[][]) =>
    environments.map(({ id }, position) => ({ environment: id, personas: holders[position] ?? [] }));
  return [
    ...[...LEVELS].reverse().flatMap((title): WhoCanView[] => {
      const holders = levels.get(title);
      return holders ? [{ kind: 'level', title, environments: toEnvironments(holders) }] : [];
    }),
    ...entriesOf(registry.duties).flatMap(({ id, name: title }): WhoCanView[] => {
      const holders = duties.get(id);
      return holders ? [{ kind: 'duty', title, environments: toEnvironments(holders) }] : [];
    }),
  ];
}

/** The levels of the roles, and whether one of a level is active. */
function toHeldLevels(grants: readonly Grant[], registry: Registry): Map<Level, Assignment> {
  const held = new Map<Level, Assignment>();
  for (const { role, assignment } of grants) {
    const level = getEntry(registry.roles, role)?.level;
    if (level !== undefined && held.get(level) !== 'active') held.set(level, assignment);
  }
  return held;
}

const toHolder = (persona: Link, assignment: Assignment): Holder =>
  assignment === 'eligible' ? { ...persona, eligible: true } : persona;
