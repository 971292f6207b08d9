import type { Person } from '../model/registry.js';
import type { PersonTeamView } from '../model/view.js';
import type { TeamsOfPeople } from '../organisation/buildMembers.js';
import type { ViewModel } from './viewModel.js';

/** The teams that the person's entry names, then those to which a persona or a lead adds the person. */
export function toPersonTeams(
  { id, teams }: Person,
  teamsOf: TeamsOfPeople,
  { links }: Pick<ViewModel, 'links'>,
): PersonTeamView[] {
  const own = teamsOf.get(id);
  const named = teams.map(({ team }) => team);
  const others = [...(own?.keys() ?? [])].filter((team) => !named.includes(team));
  return [...named, ...others].map((team) => {
    const member = own?.get(team);
    return {
      team: links.to('team', team),
      ...(member?.role !== undefined && { role: member.role }),
      ...(member?.lead && { lead: true as const }),
    };
  });
}
