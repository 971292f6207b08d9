import type { PersonCardView, TeamCardView } from '../model/view.js';
import { joinBlocks, toFacts } from './blocks.js';
import { toContacts, toMeetings, toPersonTeams, toPlace } from './organisation.js';
import type { Writer } from './writer.js';

/** What is shown of a person, below the name. */
export const toPersonCard = (view: PersonCardView, writer: Writer): string =>
  joinBlocks([
    writer.list([view.title ?? '', view.pronouns ?? ''].map(writer.text)),
    toFacts([
      [writer.say('index.team'), toPersonTeams(view.teams, writer)],
      [writer.say('people.personas'), writer.names(view.personas)],
      [writer.say('column.place'), toPlace(view, writer)],
      [writer.say('people.contact'), toContacts(view.contacts, writer)],
    ]),
  ]);

/** The people, personas and meetings of a team, below its name. */
export function toTeamCard(view: TeamCardView, writer: Writer): string {
  const { group, parent, leads, faces, members, personas, contacts, meetings } = view;
  const more = members - faces.length;
  return joinBlocks([
    toFacts([
      [writer.say('entity.group'), group ? writer.name(group) : ''],
      [writer.say('column.partOf'), parent ? writer.name(parent) : ''],
      [writer.say('column.leads'), writer.names(leads)],
      [
        writer.say('index.person'),
        writer.list([
          writer.names(faces.map(({ person }) => person)),
          more > 0 ? writer.say('list.more', { count: more }) : '',
        ]),
      ],
      [writer.say('people.personas'), writer.names(personas)],
      [writer.say('people.contact'), toContacts(contacts, writer)],
    ]),
    toMeetings(meetings, writer),
  ]);
}
