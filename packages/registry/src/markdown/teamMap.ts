import { partOf } from '../maps/partOf.js';
import type { ReportingMapView, TeamMapView } from '../model/view.js';
import { joinBlocks, toTable } from './blocks.js';
import type { Writer } from './writer.js';

/** The content of a picture of groups and teams: a row per unit. */
export function toTeamMap({ caption, notice, picture }: TeamMapView, writer: Writer): string {
  const { units } = picture;
  const above = partOf(units);
  return joinBlocks([
    writer.text(notice ?? ''),
    toTable(
      [
        writer.say('teamMap.unit'),
        writer.say('teamMap.kind'),
        writer.say('column.partOf'),
        writer.say('column.leads'),
        writer.say('index.person'),
        writer.say('index.personas'),
      ],
      units.map(({ unit, unitKind, leads, noLead, people, personas }, at) => [
        writer.name(unit),
        writer.say(`entity.${unitKind}`),
        above[at] ? writer.name(above[at].unit) : '',
        noLead ? writer.say('teamMap.noLead') : writer.names(leads),
        String(people),
        String(personas),
      ]),
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
