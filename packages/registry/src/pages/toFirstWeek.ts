import { isShared } from '../access/isShared.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { FirstWeekView } from '../model/pageView.js';
import type { Persona, Registry, Service } from '../model/registry.js';
import { leadsOf } from '../organisation/buildMembers.js';
import { toContact } from '../viewModel/toServiceCard.js';
import { joinList, joinPlain } from '../words/joinList.js';
import { say } from '../words/say.js';
import type { PageModel } from './page.js';

/** The most other holders and services. Other sections of the page have all of them. */
const MAX_HOLDERS = 5;
const MAX_SERVICES = 12;
/** Where more people than these hold the persona of an approver or sponsor, the persona stands for them. Nobody meets that many. */
const MAX_FOR_PERSONA = 3;

/**
 * The first week of somebody who takes on a persona: whom to meet, which services to ask for, and the meetings of the teams. `undefined` for agents
 * and for personas that have ended; also if the data names nobody to meet, no meeting, and no place to ask for access. The model has no people who
 * are not shown, so the section names none.
 */
export function toFirstWeek(persona: Persona, model: PageModel): FirstWeekView | undefined {
  if (persona.kind === 'agent' || hasEnded(persona, model.registry)) return undefined;
  const { people, hasMore } = toPeople(persona, model);
  const services = toServices(persona, model);
  const meetings = toMeetings(persona, model);
  const canAsk = services.some(({ requestUrl }) => requestUrl !== undefined);
  if (people.length === 0 && meetings.length === 0 && !canAsk) return undefined;
  return {
    people,
    ...(hasMore && { morePeople: true as const }),
    services: services.slice(0, MAX_SERVICES),
    ...(services.length > MAX_SERVICES && { moreServices: true as const }),
    meetings,
  };
}

const hasEnded = ({ until, replacedBy }: Persona, { asOf }: Pick<Registry, 'asOf'>): boolean =>
  replacedBy !== undefined || (until !== undefined && asOf !== undefined && until < asOf);

/** Leads, other holders, approvers, then the sponsor. Whoever is several of these is there once, with all reasons. */
function toPeople(persona: Persona, model: PageModel): { people: FirstWeekView['people']; hasMore: boolean } {
  const { words, links } = model;
  const known = new Map<string, { who: Link; reasons: string[] }>();
  const meet = (kind: 'person' | 'persona', who: Link, reason: string): void => {
    getOrAdd(known, `${kind} ${who.id}`, () => ({ who, reasons: [] as string[] })).reasons.push(reason);
  };
  /** The people who hold a persona, or the persona. */
  const meetPersona = (id: string, reason: string): void => {
    const people = holdersOf(id, model);
    if (people.length === 0 || people.length > MAX_FOR_PERSONA)
      meet('persona', links.to('persona', id), reason);
    else for (const person of people) meet('person', links.to('person', person), reason);
  };

  for (const { lead, teams } of toLeads(persona, model)) {
    meet('person', lead, say(words, 'firstWeek.lead', { teams: joinList(words, teams) }));
  }
  const holders = holdersOf(persona.id, model);
  const contexts = toContexts(persona, model);
  for (const id of holders.slice(0, MAX_HOLDERS)) {
    const own = contexts.get(id) ?? [];
    meet(
      'person',
      links.to('person', id),
      own.length === 0
        ? say(words, 'firstWeek.holder')
        : say(words, 'firstWeek.holderIn', { contexts: joinList(words, own) }),
    );
  }
  for (const [approver, services] of toApprovers(persona, model)) {
    meetPersona(
      approver,
      services.size > MAX_FOR_PERSONA
        ? say(words, 'firstWeek.approvesMany', { count: services.size })
        : say(words, 'firstWeek.approves', { services: joinList(words, services) }),
    );
  }
  if (persona.sponsor !== undefined && persona.sponsor !== persona.id) {
    meetPersona(persona.sponsor, say(words, 'firstWeek.sponsor'));
  }
  return {
    people: Array.from(known.values(), ({ who, reasons }) => ({ who, why: joinPlain(words, reasons) })),
    hasMore: holders.length > MAX_HOLDERS,
  };
}

const holdersOf = (persona: string, { holders }: Pick<PageModel, 'holders'>): string[] => [
  ...new Set((holders.get(persona)?.holdings ?? []).map(({ person }) => person.id)),
];

/** Person → the contexts in which the person holds the persona. */
function toContexts({ id }: Persona, { holders }: Pick<PageModel, 'holders'>): Map<string, string[]> {
  const contexts = new Map<string, string[]>();
  for (const { person, held } of holders.get(id)?.holdings ?? []) {
    if (held.context !== undefined) getOrAdd(contexts, person.id, () => []).push(held.context);
  }
  return contexts;
}

/** Who leads the teams of a persona, with the names of the teams. The team above stands in for a team without a lead. */
function toLeads({ teams }: Persona, model: PageModel): { lead: Link; teams: Set<string> }[] {
  const leads = new Map<string, { lead: Link; teams: Set<string> }>();
  for (const id of teams) {
    let team = getEntry(model.registry.teams, id);
    while (team !== undefined) {
      const own = model.links.toAll('person', leadsOf(model.members.get(team.id)));
      for (const lead of own) {
        getOrAdd(leads, lead.id, () => ({ lead, teams: new Set<string>() })).teams.add(team.name);
      }
      team =
        own.length > 0 || team.parent === undefined ? undefined : getEntry(model.registry.teams, team.parent);
    }
  }
  return [...leads.values()];
}

/** Personas that approve eligible access of this one → the names of the services. A persona that approves its own is no one else to meet. */
function toApprovers({ id }: Persona, { accessByPersona, index }: PageModel): Map<string, Set<string>> {
  const approvers = new Map<string, Set<string>>();
  for (const { service, cells } of accessByPersona.get(id) ?? []) {
    for (const cell of cells) {
      for (const { grant } of index.effectiveAccess(service.id, cell).ways) {
        const approver = grant.assignment === 'eligible' ? grant.activation?.approver : undefined;
        if (approver === undefined || approver === id) continue;
        getOrAdd(approvers, approver, () => new Set<string>()).add(service.name);
      }
    }
  }
  return approvers;
}

/** Services by the first environment in which the persona has access, with the level there. Without data about access: the services of the persona. */
function toServices({ id, services }: Persona, model: PageModel): FirstWeekView['services'] {
  const reach = model.toReach([id]);
  if (reach === undefined) {
    return model.hasAccess
      ? []
      : services.flatMap((service) => {
          const entry = getEntry(model.registry.services, service);
          return entry === undefined ? [] : [toServiceLine(entry, model)];
        });
  }
  return reach.services
    .flatMap(({ service: { id: serviceId }, cells }) => {
      const service = getEntry(model.registry.services, serviceId);
      const first = cells.findIndex(({ state }) => state === 'granted');
      const cell = cells[first];
      if (service === undefined || cell === undefined) return [];
      const { level, onlyEligible, phrases } = cell;
      // A service without environments has one cell.
      const environment = isShared(service) ? undefined : reach.environments[first]?.name;
      return [
        {
          first,
          line: {
            ...toServiceLine(service, model),
            ...(environment !== undefined && { environment }),
            access: {
              ...(level !== undefined && { level }),
              ...(onlyEligible && { onlyEligible }),
              ...(phrases !== undefined && { phrases }),
            },
          },
        },
      ];
    })
    .sort((a, b) => a.first - b.first)
    .map(({ line }) => line);
}

function toServiceLine(service: Service, { links, words }: PageModel): FirstWeekView['services'][number] {
  const { requestUrl } = service;
  const owner = service.owner ?? service.contact;
  return {
    service: links.to('service', service.id),
    ...(requestUrl !== undefined && { requestUrl }),
    ...(owner && { owner: toContact(owner, links, words) }),
  };
}

/** The meetings of the persona's teams, those of the main team first. */
const toMeetings = ({ teams }: Persona, { registry, links }: PageModel): FirstWeekView['meetings'] =>
  teams.flatMap((id) => {
    const meetings = getEntry(registry.teams, id)?.meetings ?? [];
    return meetings.map((meeting) => ({ ...meeting, team: links.to('team', id) }));
  });
