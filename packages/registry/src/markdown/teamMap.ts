import { listUnitColumns, type UnitColumn } from '../maps/listUnitColumns.js';
import { partOf } from '../maps/partOf.js';
import type { ReportingMapView, TeamMapView } from '../model/view.js';
import { joinBlocks, toTable } from './blocks.js';
import type { Writer } from './writer.js';

/** The content of a picture of groups and teams: a row per unit. */
export function toTeamMap({ caption, notice, picture }: TeamMapView, writer: Writer): string {
  const { units } = picture;
  const above = partOf(units);
  const columns = listUnitColumns(units);
  const titles: Record<UnitColumn, string> = {
    unit: writer.say('teamMap.unit'),
    kind: writer.say('teamMap.kind'),
    partOf: writer.say('column.partOf'),
    leads: writer.say('column.leads'),
    people: writer.say('index.person'),
    personas: writer.say('index.personas'),
  };
  return joinBlocks([
    writer.text(notice ?? ''),
    toTable(
      columns.map((column) => titles[column]),
      units.map(({ unit, unitKind, leads, noLead, people, personas }, at) => {
        const cells: Record<UnitColumn, string> = {
          unit: writer.name(unit),
          kind: writer.say(`entity.${unitKind}`),
          partOf: above[at] ? writer.name(above[at].unit) : '',
          leads: noLead ? writer.say('teamMap.noLead') : writer.names(leads),
          people: String(people),
          personas: String(personas),
        };
        return columns.map((column) => cells[column]);
      }),
      writer.text(caption),
    ),
  ]);
}

/** A row per person. */
export function toReportingMap({ caption, notice, picture }: ReportingMapView, writer: Writer): string {
  const above = partOf(picture.people);
  return joinBlocks([
    writer.text(notice ?? ''),
    toTable(
      [writer.say('entity.person'), writer.say('people.title'), writer.say('people.reportsTo')],
      picture.people.map(({ person, title = '' }, at) => [
        writer.name(person),
        writer.text(title),
        above[at] ? writer.name(above[at].person) : '',
      ]),
      writer.text(caption),
    ),
  ]);
}
