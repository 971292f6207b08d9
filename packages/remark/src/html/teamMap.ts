import type { Element } from 'hast';
import {
  listUnitColumns,
  partOf,
  say,
  type TeamMapView,
  type UnitColumn,
  type Words,
} from 'persona-registry';
import { type Content, toEntityLink, toList } from './parts.js';
import { toFigure, toWorkTable } from './picture.js';

export function toTeamMap(view: TeamMapView, words: Words): Element {
  const { units } = view.picture;
  const above = partOf(units);
  const columns = listUnitColumns(units);
  const titles: Record<UnitColumn, string> = {
    unit: say(words, 'teamMap.unit'),
    kind: say(words, 'teamMap.kind'),
    partOf: say(words, 'column.partOf'),
    leads: say(words, 'column.leads'),
    people: say(words, 'index.person'),
    personas: say(words, 'index.personas'),
  };
  const table = toWorkTable({
    caption: view.caption,
    columns: columns.map((column) => titles[column]),
    rows: units.map(({ unit, unitKind, leads, noLead, people, personas }, at) => {
      const cells: Record<UnitColumn, Content> = {
        unit: toEntityLink(unit),
        kind: say(words, `entity.${unitKind}`),
        partOf: above[at]?.unit.name,
        leads: noLead ? say(words, 'teamMap.noLead') : toList(leads, (link) => toEntityLink(link)),
        people: String(people),
        personas: String(personas),
      };
      return columns.map((column) => cells[column]);
    }),
  });
  return toFigure({ ...view, name: 'team-map' }, table, words);
}
