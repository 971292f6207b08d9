import type { PersonPageView } from '../model/pageView.js';
import { toConflict, toReach } from './access.js';
import { toFacts, toList, toSection } from './blocks.js';
import { toCards } from './cards.js';
import { toAnswersFor, toContacts, toLearning, toPersonTeams, toPlace } from './organisation.js';
import { toTeamCard } from './organisationCards.js';
import { toDescription } from './toDescription.js';
import type { Writer } from './writer.js';

export function personPage(view: PersonPageView, writer: Writer): string[] {
  const { person, personas, otherTimes, conflicts = [], reach } = view;
  const period = ({ from, until }: { from?: string; until?: string }) => [
    from === undefined ? '' : writer.phrase('staffing.since', { date: writer.date(from) }),
    until === undefined ? '' : writer.phrase('grant.until', { date: writer.date(until) }),
  ];
  return [
    writer.list([view.jobTitle ?? '', view.pronouns ?? ''].map(writer.text)),
    toFacts([
      [writer.say('column.place'), toPlace(view, writer)],
      [writer.say('serviceCard.contact'), toContacts(view.contacts, writer)],
      [
        writer.say('column.links'),
        writer.list([
          writer.lessons(view.links),
          view.url === undefined ? '' : writer.link(view.url, view.url),
        ]),
      ],
      [writer.say('index.team'), toPersonTeams(view.teams, writer)],
      [writer.say('people.reportsTo'), view.reportsTo ? writer.name(view.reportsTo) : ''],
      [writer.say('people.reports'), writer.names(view.reports)],
      [writer.say('field.skills'), writer.names(view.skills)],
    ]),
    toDescription(view.personDescription, writer),
    toSection(
      writer.say('index.personas'),
      ...personas.flatMap((held) => [
        toCards([held.card], writer),
        writer.list([
          writer.text(held.context ?? ''),
          held.team ? writer.name(held.team) : '',
          ...period(held),
        ]),
      ]),
    ),
    toSection(
      writer.say('index.team'),
      ...(view.teamCards ?? []).flatMap((card) => [
        `**${writer.name(card.team)}**`,
        toTeamCard(card, writer),
      ]),
    ),
    toSection(
      writer.say('section.otherTimes', { person: person.name }),
      toList(
        otherTimes.map((held) =>
          writer.list([
            writer.name(held.persona),
            writer.text(held.context ?? ''),
            held.isPlanned ? writer.say('apart.planned') : '',
            ...period(held),
          ]),
        ),
      ),
    ),
    toSection(writer.say('section.access'), reach ? toReach(reach, writer) : ''),
    toSection(
      writer.say('section.separation'),
      toList(
        conflicts.map(({ name, why, conflict }) =>
          [writer.text(name), writer.text(why ?? ''), toConflict(conflict, writer)]
            .filter((part) => part !== '')
            .join(' · '),
        ),
      ),
    ),
    toSection(writer.say('section.learning'), toLearning(view.learning, writer)),
    toSection(writer.say('section.contactForServices'), toAnswersFor(view.answersFor, writer)),
    toSection(writer.say('section.documents'), toList(writer.documents(view.documents))),
  ];
}
