import { entriesOf, getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { type Assignment, LEVELS, type Level } from '../model/enums.js';
import type { Link } from '../model/link.js';
import type { WhoCanView } from '../model/pageView.js';
import type { Grant, Registry } from '../model/registry.js';
import type { Access, ViewModel } from '../viewModel/viewModel.js';

type Holder = Link & { eligible?: true };

/**
 * The personas that can do something on a service, by environment. There is a row per level of a granted role, the highest first, then a row per duty
 * of a persona that has a role of a level of the duty. A persona is in the row of each level that it has a role of, because levels are not nested: a
 * role that manages a vault need not read its secrets. `eligible` means that all these roles have to be activated.
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
      const assignments = toLevelAssignments(grants, registry);
      for (const [level, assignment] of assignments) {
        getOrAdd(levels, level, noHolders)[position]?.push(toHolder(link, assignment));
      }
      for (const duty of persona.duties) {
        const ofDuty = (getEntry(registry.duties, duty)?.levels ?? []).flatMap(
          (level) => assignments.get(level) ?? [],
        );
        if (ofDuty.length === 0) continue;
        const assignment = ofDuty.includes('active') ? 'active' : 'eligible';
        getOrAdd(duties, duty, noHolders)[position]?.push(toHolder(link, assignment));
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

/** The levels of the granted roles. A level is active if one of its roles is active. */
function toLevelAssignments(grants: readonly Grant[], registry: Registry): Map<Level, Assignment> {
  const assignments = new Map<Level, Assignment>();
  for (const { role, assignment } of grants) {
    const level = getEntry(registry.roles, role)?.level;
    if (level !== undefined && assignments.get(level) !== 'active') assignments.set(level, assignment);
  }
  return assignments;
}

const toHolder = (persona: Link, assignment: Assignment): Holder =>
  assignment === 'eligible' ? { ...persona, eligible: true } : persona;
