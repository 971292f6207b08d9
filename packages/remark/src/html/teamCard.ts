import type { Element } from 'hast';
import { h } from 'hastscript';
import { say, type TeamCardView, type Words } from 'persona-registry';
import { toMeetingLine } from 'persona-registry/fields';
import { toMark } from './mark.js';
import { type Content, toEntityLink, toField, toFields, toLink, toList, toNodes } from './parts.js';

/** An article with the people and personas of the team. */
export function toTeamCard(view: TeamCardView, words: Words): Element {
  const { team, group, parent, leads, faces, members, personas, contacts, meetings } = view;
  const above = [parent, group].filter((link) => link !== undefined);
  const more = members - faces.length;
  const people: Content[] = faces.map(({ person }) => toEntityLink(person));
  if (more > 0)
    people.push(toLink(say(words, 'list.more', { count: more }), team.href && `${team.href}#people`));
  return h(
    'article',
    { className: ['team-card'], ariaLabel: team.name },
    toNodes([
      h('header', { className: ['team-card__header'] }, [
        toMark(view, 'team-card'),
        h('p', { className: ['team-card__name'] }, toEntityLink(team)),
        ...(above.length > 0
          ? [
              h(
                'p',
                { className: ['team-card__meta'] },
                above.flatMap((link, index) => [...(index > 0 ? [' · '] : []), toEntityLink(link)]),
              ),
            ]
          : []),
      ]),
      toFields([
        toField(
          say(words, 'column.leads'),
          toList(leads, (link) => toEntityLink(link)),
        ),
        toField(
          say(words, 'index.person'),
          toList(people, (node) => node),
        ),
        toField(
          say(words, 'people.personas'),
          toList(personas, (link) => toEntityLink(link)),
        ),
        toField(
          say(words, 'section.meetings'),
          toList(meetings, (meeting) => {
            const { text, address } = toMeetingLine(meeting);
            return address === undefined ? [text] : [text, ' · ', toLink(address, address)];
          }),
        ),
        toField(
          say(words, 'people.contact'),
          toList(contacts, ({ label, url }) => toLink(label, url)),
        ),
      ]),
    ]),
  );
}
