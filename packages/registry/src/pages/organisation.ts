import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { StaffingView } from '../model/pageView.js';
import type { Person, Persona, Service, Team } from '../model/registry.js';
import { buildVacantSince, toMissing, toStaffing } from '../organisation/buildHolders.js';
import { type TeamsOfPeople, toTeamsOfPeople } from '../organisation/buildMembers.js';
import { buildReports, buildSubTeams } from '../organisation/buildParts.js';
import type { ViewModel } from '../viewModel/viewModel.js';

/** Who is where, made once for all pages. All lists are in data order. */
export interface OrganisationModel {
  /** Whether the data says anything about people. If not, nobody is missing. */
  hasPeople: boolean;
  /** Person → the teams whose member the person is. */
  teamsOf: TeamsOfPeople;
  /** Persona → ISO 8601 date. */
  vacantSince: ReadonlyMap<string, string>;
  subTeams: ReadonlyMap<string, readonly Team[]>;
  reports: ReadonlyMap<string, readonly Person[]>;
  /** Team or person (`team ai`, `person kim`) → the services whose contact or owner it is. */
  answersFor: ReadonlyMap<string, readonly { service: Service; owner: boolean }[]>;
}

export function buildOrganisation({
  registry,
  services,
  members,
}: Pick<ViewModel, 'registry' | 'services' | 'members'>): OrganisationModel {
  const answersFor = new Map<string, { service: Service; owner: boolean }[]>();
  for (const service of services) {
    for (const contact of new Set([service.owner, service.contact])) {
      if (contact?.id === undefined || contact.kind === 'persona') continue;
      const list = getOrAdd(answersFor, `${contact.kind} ${contact.id}`, () => []);
      // The owner comes first, and is often the contact too.
      if (list.at(-1)?.service !== service) list.push({ service, owner: contact === service.owner });
    }
  }
  return {
    hasPeople: Object.keys(registry.people).length > 0 || (registry.hiddenPeople ?? 0) > 0,
    teamsOf: toTeamsOfPeople(members),
    vacantSince: buildVacantSince(registry),
    subTeams: buildSubTeams(registry),
    reports: buildReports(registry),
    answersFor,
  };
}

export const toAnswersFor = (
  { answersFor }: OrganisationModel,
  kind: 'team' | 'person',
  id: string,
  { links }: Pick<ViewModel, 'links'>,
): { service: Link; owner?: true }[] =>
  (answersFor.get(`${kind} ${id}`) ?? []).map(({ service, owner }) => ({
    service: links.to('service', service.id),
    ...(owner && { owner: true as const }),
  }));

/** Who holds personas, for those that people take on. */
export function toStaffingViews(
  personas: readonly Persona[],
  { vacantSince: since, hasPeople }: OrganisationModel,
  { links, holders }: Pick<ViewModel, 'links' | 'holders'>,
): StaffingView[] {
  if (!hasPeople) return [];
  return personas
    .filter(({ kind }) => kind !== 'agent')
    .map((persona) => {
      const { holdings = [], count = 0 } = holders.get(persona.id) ?? {};
      const ids = [...new Set(holdings.map(({ person }) => person.id))];
      const hidden = count - ids.length;
      const staffing = toStaffing(persona, count);
      const missing = toMissing(persona, count);
      const vacantSince = staffing === 'vacant' && count === 0 ? since.get(persona.id) : undefined;
      return {
        persona: links.to('persona', persona.id),
        people: links.toAll('person', ids),
        ...(hidden > 0 && { hidden }),
        ...(persona.wanted !== undefined && { wanted: persona.wanted }),
        ...(missing > 0 && { missing }),
        staffing,
        ...(vacantSince !== undefined && { vacantSince }),
      };
    });
}

/** Persona → the people who hold it. A person who holds it in several contexts has one entry per context. */
export function toPeopleOf({
  holders,
  links,
}: Pick<ViewModel, 'holders' | 'links'>): Map<string, { person: Link; context?: string }[]> {
  return new Map(
    Array.from(holders, ([persona, { holdings }]) => [
      persona,
      holdings.map(({ person, held: { context } }) => ({
        person: links.to('person', person.id),
        ...(context !== undefined && { context }),
      })),
    ]),
  );
}
