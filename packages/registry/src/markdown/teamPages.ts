import type { GroupPageView, TeamPageView } from '../model/pageView.js';
import { toReach } from './access.js';
import { toFacts, toList, toSection } from './blocks.js';
import { toCards, toPartLink } from './cards.js';
import { toAnswersFor, toContacts, toMeetings, toMembers, toStaffing, toTeamRows } from './organisation.js';
import { toTeamMap } from './teamMap.js';
import { toDescription } from './toDescription.js';
import type { Writer } from './writer.js';

export const groupPage = (view: GroupPageView, writer: Writer): string[] => [
  toFacts([
    [writer.say('column.partOf'), view.parent ? writer.name(view.parent) : ''],
    [writer.say('column.leads'), view.lead ? writer.name(view.lead) : ''],
    [writer.say('serviceCard.contact'), toContacts(view.contacts, writer)],
    [writer.say('column.links'), writer.lessons(view.links)],
  ]),
  toDescription(view.groupDescription, writer),
  toSection(writer.say('index.team'), toTeamRows(view.teams, writer)),
  toSection(writer.say('section.subGroups'), toList(view.subGroups.map(writer.name))),
  toSection(writer.say('section.organisation'), view.map ? toTeamMap(view.map, writer) : ''),
  toSection(writer.say('section.meetings'), toMeetings(view.meetings, writer)),
  toSection(writer.say('section.missing'), toStaffing(view.staffing, writer)),
];

export const teamPage = (view: TeamPageView, writer: Writer): string[] => [
  toFacts([
    [writer.say('entity.group'), view.group ? writer.name(view.group) : ''],
    [writer.say('column.partOf'), view.parent ? writer.name(view.parent) : ''],
    [writer.say('column.leads'), writer.names(view.leads)],
    [writer.say('serviceCard.contact'), toContacts(view.contacts, writer)],
    [writer.say('column.links'), writer.lessons(view.links)],
  ]),
  toDescription(view.teamDescription, writer),
  toSection(writer.say('section.members'), toMembers(view.members, writer)),
  toSection(
    writer.say('access.agents'),
    toList(
      view.agents.map(({ persona, sponsor }) =>
        writer.list([
          writer.name(persona),
          sponsor ? writer.phrase('access.sponsor', { persona: writer.name(sponsor) }) : '',
        ]),
      ),
    ),
  ),
  toSection(writer.say('index.personas'), toCards(view.cards, writer), toStaffing(view.staffing, writer)),
  toSection(writer.say('section.teamAccess'), view.reach ? toReach(view.reach, writer) : ''),
  toSection(writer.say('section.teamServices'), toAnswersFor(view.answersFor, writer)),
  toSection(
    writer.say('index.process'),
    toList(view.processes.map((process) => toPartLink(process, writer))),
  ),
  toSection(writer.say('section.meetings'), toMeetings(view.meetings, writer)),
  toSection(writer.say('section.subTeams'), toTeamRows(view.subTeams, writer)),
  toSection(writer.say('section.organisation'), view.map ? toTeamMap(view.map, writer) : ''),
  toSection(
    writer.say('section.interactsWithUs'),
    toList(view.interactsWithUs.map(writer.name)),
    view.interactsWithUsMore ? writer.say('list.andMore') : '',
  ),
  toSection(writer.say('section.documents'), toList(writer.documents(view.documents))),
];
