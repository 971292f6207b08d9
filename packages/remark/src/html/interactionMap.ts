import type { Element } from 'hast';
import { h } from 'hastscript';
import { type InteractionMapView, say, type Words } from 'persona-registry';
import { toEntityLink, toList } from './parts.js';
import { toFigure, toWorker, toWorkTable } from './picture.js';

export function toInteractionMap(view: InteractionMapView, words: Words): Element {
  const { caption, meetings } = view;
  const { teams, personas } = view.picture;
  const table = toWorkTable({
    caption,
    columns: (['persona', 'team', 'interactsWith'] as const).map((field) => say(words, `field.${field}`)),
    rows: personas.map(({ persona, personaKind, team, names }) => {
      const own = team === undefined ? undefined : teams[team];
      const named = [
        ...names.personas.flatMap((index) => personas[index]?.persona ?? []),
        ...names.teams.flatMap((index) => teams[index] ?? []),
        ...(names.all ? [{ id: '*', name: say(words, 'interactionMap.everyone') }] : []),
      ];
      return [
        toWorker({ persona, personaKind }, words),
        own && toEntityLink(own),
        toList(named, (link) => toEntityLink(link)),
      ];
    }),
  });
  const plan = toWorkTable({
    caption: say(words, 'meeting.caption'),
    columns: [say(words, 'meeting.meeting'), say(words, 'meeting.who'), say(words, 'meeting.invites')],
    rows: meetings.map(({ kind, who, invited = [] }) => [
      say(words, `meeting.${kind}`),
      toList(who, (link) => toEntityLink(link)),
      toList(invited, (link) => toEntityLink(link)),
    ]),
  });
  const figure = toFigure({ ...view, name: 'interaction-map' }, table, words);
  return plan === undefined ? figure : h('div', { className: ['interaction-map'] }, [figure, plan]);
}
