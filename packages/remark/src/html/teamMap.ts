import type { Element } from 'hast';
import { partOf, say, type TeamMapView, type Words } from 'persona-registry';
import { toEntityLink, toList } from './parts.js';
import { toFigure, toWorkTable } from './picture.js';

export function toTeamMap(view: TeamMapView, words: Words): Element {
  const { units } = view.picture;
  const above = partOf(units);
  const table = toWorkTable({
    caption: view.caption,
    columns: [
      say(words, 'teamMap.unit'),
      say(words, 'teamMap.kind'),
      say(words, 'column.partOf'),
      say(words, 'column.leads'),
      say(words, 'index.person'),
      say(words, 'index.personas'),
    ],
    rows: units.map(({ unit, unitKind, leads, noLead, people, personas }, at) => [
      toEntityLink(unit),
      say(words, `entity.${unitKind}`),
      above[at]?.unit.name,
      noLead ? say(words, 'teamMap.noLead') : toList(leads, (link) => toEntityLink(link)),
      String(people),
      String(personas),
    ]),
  });
  return toFigure({ ...view, name: 'team-map' }, table, words);
}
