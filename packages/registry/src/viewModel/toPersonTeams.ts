import type { Person } from '../model/registry.js';
import type { PersonTeamView } from '../model/view.js';
import type { Member } from '../organisation/buildMembers.js';
import type { ViewModel } from './viewModel.js';

/** The teams that the person's entry names, then those to which a persona or a lead adds the person. */
export function toPersonTeams(
  { id, teams }: Person,
  {
    members,
    teamsOf,
  }: {
    members: ReadonlyMap<string, readonly Member[]>;
    /** Person → the teams whose member the person is. */
    teamsOf: ReadonlyMap<string, readonly string[]>;
  },
  { links }: Pick<ViewModel, 'links'>,
): PersonTeamView[] {
  const named = teams.map(({ team }) => team);
  const others = (teamsOf.get(id) ?? []).filter((team) => !named.includes(team));
  return [...named, ...others].map((team) => {
    const member = members.get(team)?.find(({ person }) => person.id === id);
    return {
      team: links.to('team', team),
      ...(member?.role !== undefined && { role: member.role }),
      ...(member?.lead && { lead: true as const }),
    };
  });
}
