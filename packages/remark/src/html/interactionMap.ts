import type { Element } from 'hast';
import { h } from 'hastscript';
import { type InteractionMapView, type MeetingView, PERSONA_FIELDS } from 'persona-registry';
import { toEntityLink, toList } from './parts.js';
import { toFigure, toWorkTable } from './picture.js';

const MEETINGS: Record<MeetingView['kind'], string> = {
  teams: 'Sync of teams: everyone of one names everyone of the other',
  group: 'Sync of a group: all of them name each other',
  pair: 'Sync of two: they name each other',
  invitation: 'Invitation: not named in return',
};

export function toInteractionMap(view: InteractionMapView): Element {
  const { caption, meetings } = view;
  const { teams, personas } = view.picture;
  const table = toWorkTable({
    caption,
    columns: (['persona', 'team', 'interactsWith'] as const).map((field) => PERSONA_FIELDS[field].label),
    rows: personas.map(({ persona, personaKind, team, names }) => {
      const own = team === undefined ? undefined : teams[team];
      const named = [
        ...names.personas.flatMap((index) => personas[index]?.persona ?? []),
        ...names.teams.flatMap((index) => teams[index] ?? []),
        ...(names.all ? [{ id: '*', name: 'Everyone' }] : []),
      ];
      return [
        [toEntityLink(persona), ...(personaKind === 'agent' ? [' (agent)'] : [])],
        own && toEntityLink(own),
        toList(named, (link) => toEntityLink(link)),
      ];
    }),
  });
  const plan = toWorkTable({
    caption: 'Meetings that follow from it',
    columns: ['Meeting', 'Who', 'Invites'],
    rows: meetings.map(({ kind, who, invited = [] }) => [
      MEETINGS[kind],
      toList(who, (link) => toEntityLink(link)),
      toList(invited, (link) => toEntityLink(link)),
    ]),
  });
  const figure = toFigure({ ...view, name: 'interaction-map' }, table);
  return plan === undefined ? figure : h('div', { className: ['interaction-map'] }, [figure, plan]);
}
