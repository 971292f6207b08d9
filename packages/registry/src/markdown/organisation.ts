import { isAddress } from '../links/isAddress.js';
import type { MemberView, StaffingView, TeamRowView } from '../model/pageView.js';
import type { ContactLink, Meeting } from '../model/registry.js';
import type { LearnStepView, PersonLineView, PersonTeamView } from '../model/view.js';
import { sayMissing } from '../words/toTotalTexts.js';
import { toList, toTable } from './blocks.js';
import type { Writer } from './writer.js';

export const toContacts = (contacts: readonly ContactLink[] = [], writer: Writer): string =>
  writer.list(contacts.map(({ label, url }) => writer.link(label, url)));

export function toMeetings(meetings: readonly Meeting[], writer: Writer): string {
  return toTable(
    [writer.say('meeting.meeting'), writer.say('column.when'), writer.say('column.place')],
    meetings.map(({ name, when = '', where = '' }) => [
      writer.text(name),
      writer.text(when),
      isAddress(where) ? writer.link(where, where) : writer.text(where),
    ]),
  );
}

export function toTeamRows(teams: readonly TeamRowView[], writer: Writer): string {
  return toTable(
    [
      writer.say('entity.team'),
      writer.say('column.partOf'),
      writer.say('column.leads'),
      writer.say('index.person'),
      writer.say('index.personas'),
    ],
    teams.map(({ team, parent, leads, noLead, people, personas }) => [
      writer.name(team),
      parent ? writer.name(parent) : '',
      noLead ? writer.say('teamMap.noLead') : writer.names(leads),
      String(people),
      String(personas),
    ]),
  );
}

export function toMembers(members: readonly MemberView[], writer: Writer): string {
  return toTable(
    [
      writer.say('entity.person'),
      writer.say('column.role'),
      writer.say('index.personas'),
      writer.say('column.place'),
      writer.say('serviceCard.contact'),
    ],
    members.map((member) => [
      writer.list([writer.name(member.person), writer.text(member.title ?? '')]),
      writer.list([writer.text(member.role ?? ''), member.lead ? writer.say('people.lead') : '']),
      writer.names(member.personas),
      toPlace(member, writer),
      toContacts(member.contacts, writer),
    ]),
  );
}

/** The teams of a person, and what the person does in each. A role says more than that the person leads the team. */
export const toPersonTeams = (teams: readonly PersonTeamView[], writer: Writer): string =>
  teams
    .map(({ team, role, lead }) =>
      writer.list([
        writer.name(team),
        writer.text(role ?? ''),
        lead && !role ? writer.say('people.lead') : '',
      ]),
    )
    .join('; ');

export const toPlace = (
  { location = '', timeZone = '' }: Pick<PersonLineView, 'location' | 'timeZone'>,
  writer: Writer,
): string => writer.list([location, timeZone].map(writer.text));

/** Who holds each persona, and whether that is enough. */
export function toStaffing(lines: readonly StaffingView[], writer: Writer): string {
  return toTable(
    [
      writer.say('entity.persona'),
      writer.say('staffing.heldBy'),
      writer.say('field.wanted'),
      writer.say('staffing.state'),
    ],
    lines.map((line) => [
      writer.name(line.persona),
      writer.list([
        writer.names(line.people),
        line.hidden === undefined ? '' : writer.say('staffing.hidden', { count: line.hidden }),
      ]),
      line.wanted === undefined ? '' : String(line.wanted),
      toState(line, writer),
    ]),
  );
}

function toState(
  { people, hidden = 0, missing = 0, staffing, vacantSince }: StaffingView,
  writer: Writer,
): string {
  switch (staffing) {
    case 'vacant':
      return writer.list([
        writer.text(sayMissing(missing, people.length + hidden, writer.words)),
        vacantSince === undefined ? '' : writer.phrase('staffing.since', { date: writer.date(vacantSince) }),
      ]);
    case 'right':
      return '';
    default:
      return writer.say(`staffing.${staffing}`);
  }
}

/** Services for which a team or person answers. */
export const toAnswersFor = (
  services: readonly { service: { id: string; name: string; href?: string }; owner?: true }[],
  writer: Writer,
): string =>
  toList(
    services.map(({ service, owner }) => {
      const name = writer.name(service);
      return owner ? writer.phrase('line.with', { name, access: writer.say('people.ownsAccess') }) : name;
    }),
  );

export const toLearning = (steps: readonly LearnStepView[], writer: Writer): string =>
  toList(
    steps.map(({ title, url, sources }) => {
      const link = writer.link(title, url);
      const names = writer.names(sources.map((source) => source.link));
      return names === '' ? link : `${link} · ${names}`;
    }),
  );
