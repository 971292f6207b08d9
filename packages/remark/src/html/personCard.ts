import type { Element } from 'hast';
import { h } from 'hastscript';
import { type PersonCardView, type PersonTeamView, say, type Words } from 'persona-registry';
import { toMark } from './mark.js';
import { type Content, toEntityLink, toField, toFields, toLink, toList, toNodes } from './parts.js';

/** An article with what is shown of the person. */
export function toPersonCard(view: PersonCardView, words: Words): Element {
  const { person, title, pronouns, teams, personas, location, timeZone, contacts } = view;
  const meta = [title, pronouns].filter((text) => text !== undefined);
  const place = [location, timeZone].filter((text) => text !== undefined);
  return h(
    'article',
    { className: ['person-card'], ariaLabel: person.name },
    toNodes([
      h('header', { className: ['person-card__header'] }, [
        toMark(view, 'person-card'),
        h('p', { className: ['person-card__name'] }, toEntityLink(person)),
        ...(meta.length > 0 ? [h('p', { className: ['person-card__meta'] }, meta.join(' · '))] : []),
      ]),
      toFields([
        toField(
          say(words, 'index.team'),
          toList(teams, (team) => toTeam(team, words)),
        ),
        toField(
          say(words, 'people.personas'),
          toList(personas, (link) => toEntityLink(link)),
        ),
        toField(say(words, 'column.place'), place.length > 0 ? place.join(' · ') : undefined),
        toField(
          say(words, 'people.contact'),
          toList(contacts, ({ label, url }) => toLink(label, url)),
        ),
      ]),
    ]),
  );
}

/** `AI Team (lead)` */
function toTeam({ team, role, lead }: PersonTeamView, words: Words): Content[] {
  const text = role ?? (lead && say(words, 'people.lead'));
  return [toEntityLink(team), ...(text ? [` (${text})`] : [])];
}
