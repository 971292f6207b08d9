import type { PersonaPageView } from '../model/pageView.js';
import { toAccessTable, toApart, toChanges, toFindings } from './access.js';
import { toFacts, toList, toSection } from './blocks.js';
import { toCardFacts } from './cards.js';
import { toHistory } from './changesPage.js';
import { toFirstWeek } from './firstWeek.js';
import { toLearning } from './organisation.js';
import { toDescription } from './toDescription.js';
import type { Writer } from './writer.js';

export function personaPage(view: PersonaPageView, writer: Writer): string[] {
  const { card, access, changes = [], unchanged = [], apart = [] } = view;
  const names = new Map(access.environments.map(({ id, name }) => [id, name]));
  return [
    writer.text(card.summary ?? ''),
    toFacts([
      [writer.say('field.id'), writer.text(card.persona.id)],
      [writer.say('field.aliases'), writer.list(view.aliases.map(writer.text))],
      ...toCardFacts(card, writer),
      [
        writer.say('requestAccess'),
        card.requestUrl === undefined ? '' : writer.link(card.requestUrl, card.requestUrl),
      ],
    ]),
    toDescription(card.description, writer),
    toFindings(view.findings, writer),
    toSection(
      writer.say('field.access'),
      view.asOf === undefined ? '' : writer.phrase('section.asOf', { date: writer.date(view.asOf) }),
      toAccessTable(access, writer),
    ),
    toSection(
      writer.say('section.changes'),
      toChanges(
        changes.map(({ service, steps }) => ({ about: writer.name(service), steps })),
        writer.say('entity.service'),
        (id) => names.get(id) ?? id,
        writer,
      ),
      toFacts([[writer.say('changes.none'), writer.names(unchanged)]]),
    ),
    toSection(writer.say('section.apart'), toApart(apart, writer)),
    toFirstWeek(view.firstWeek, writer),
    toSection(writer.say('section.learning'), toLearning(view.learning, writer)),
    toHistory(view.history, writer),
    toSection(
      writer.say('index.person'),
      toList(
        view.people.map(({ person, context }) =>
          writer.list([writer.name(person), writer.text(context ?? '')]),
        ),
      ),
    ),
    toSection(
      writer.say('section.contactOf'),
      toList(view.interactsWithMe.map(writer.name)),
      view.interactsWithMeMore ? writer.say('list.andMore') : '',
    ),
    toSection(writer.say('section.sponsorOf'), toList(view.sponsors.map(writer.name))),
    toSection(
      writer.say('section.documents'),
      toList([
        ...writer.documents(view.documents),
        view.definedIn === undefined
          ? ''
          : `${writer.documents([view.definedIn]).join('')} (${writer.say('section.definedHere')})`,
      ]),
    ),
  ];
}
