import { showField } from '../lookup/showField.js';
import type {
  PeopleRow,
  PeopleView,
  PersonaMatrixView,
  PersonaTableView,
  PersonaTotal,
} from '../model/view.js';
import { toTotalTexts } from '../words/toTotalTexts.js';
import { toTable } from './blocks.js';
import { VALUES } from './cards.js';
import { toContacts } from './organisation.js';
import type { Writer } from './writer.js';

/* Tables that documents ask for. */

/** One table. The title of a group stands in a row of its own, before the rows of the group. */
export function toPersonaTable(
  { caption, columns, groups, empty }: PersonaTableView,
  writer: Writer,
): string {
  if (groups.length === 0)
    return empty === undefined ? writer.say('personas.noneMatchesAny') : writer.text(empty);
  return toTable(
    columns.map(({ title }) => writer.text(title)),
    groups.flatMap(({ title, href, rows }) => [
      ...(title === undefined
        ? []
        : [columns.map((_, index) => (index === 0 ? `**${writer.link(title, href)}**` : ''))]),
      ...rows.map((row) => columns.map(({ field }) => showField(field, row, VALUES, row, writer) ?? '')),
    ]),
    writer.text(caption),
  );
}

/** Who holds which persona, and at the end how many people hold each. */
export function toPersonaMatrix(
  { caption, rowHeader, personas, rows, totals, empty = '' }: PersonaMatrixView,
  writer: Writer,
): string {
  if (empty !== '') return writer.text(empty);
  return toTable(
    [writer.say(`entity.${rowHeader}`), ...personas.map(writer.name)],
    [
      ...rows.map(({ name, title = '', cells }) => {
        const values = personas.map(() => '');
        for (const { column, count } of cells) values[column] = rowHeader === 'person' ? '✓' : String(count);
        return [writer.list([writer.name(name), writer.text(title)]), ...values];
      }),
      ...(totals ? [[writer.say('matrix.total'), ...totals.map((total) => toTotal(total, writer))]] : []),
    ],
    writer.text(caption),
  );
}

const toTotal = (total: PersonaTotal, writer: Writer): string =>
  writer.list(toTotalTexts(total, writer.words).map(writer.text));

/** A table of people. It has no columns without values. */
export function toPeople({ caption, people, empty }: PeopleView, writer: Writer): string {
  if (people.length === 0) return empty === undefined ? writer.say('people.empty') : writer.text(empty);
  const columns = PEOPLE_COLUMNS.map(([id, toCell]) => ({
    title: writer.say(id),
    cells: people.map((row) => toCell(row, writer)),
  })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  return toTable(
    columns.map(({ title }) => title),
    people.map((_, index) => columns.map(({ cells }) => cells[index] ?? '')),
    writer.text(caption),
  );
}

const PEOPLE_COLUMNS = [
  ['people.name', ({ person }: PeopleRow, writer: Writer) => writer.name(person)],
  ['people.title', ({ title = '' }: PeopleRow, writer: Writer) => writer.text(title)],
  ['people.personas', ({ personas }: PeopleRow, writer: Writer) => writer.names(personas)],
  ['people.contact', ({ contacts }: PeopleRow, writer: Writer) => toContacts(contacts, writer)],
] as const;
