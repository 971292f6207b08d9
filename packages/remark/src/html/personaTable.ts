import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PersonaColumn, PersonaRow, PersonaTableView } from 'persona-registry';
import {
  type Content,
  toEmpty,
  toEntityLink,
  toKindText,
  toLearnLink,
  toLink,
  toList,
  toNodes,
  toPartLink,
  toServiceLine,
} from './parts.js';

/** A table whose first column, whichever it is, heads its row; a body for each group, with its heading. */
export function toPersonaTable(
  { caption, columns, groups, empty }: PersonaTableView,
  label = caption,
): Element {
  if (groups.length === 0) return toEmpty(empty ?? 'No persona matches.');
  return h('table', { className: ['persona-table'] }, [
    h('caption', label),
    h(
      'thead',
      h(
        'tr',
        columns.map(({ title }) => h('th', { scope: 'col' }, title)),
      ),
    ),
    ...groups.map(({ title, href, rows }) =>
      h('tbody', [
        ...(title === undefined
          ? []
          : [h('tr', h('th', { scope: 'rowgroup', colSpan: columns.length }, toLink(title, href)))]),
        ...rows.map((row) => toRow(row, columns)),
      ]),
    ),
  ]);
}

const toRow = (row: PersonaRow, columns: PersonaTableView['columns']): Element =>
  h(
    'tr',
    columns.map(({ field }, index) => {
      const content = toNodes(CELLS[field](row));
      return index === 0 ? h('th', { scope: 'row' }, content) : h('td', content);
    }),
  );

const CELLS: Record<PersonaColumn, (row: PersonaRow) => Content | Content[]> = {
  persona: ({ persona }) => toEntityLink(persona),
  team: ({ team }) => team && toEntityLink(team),
  group: ({ group }) => group && toEntityLink(group),
  interactsWith: ({ interactsWith }) => toList(interactsWith, (link) => toEntityLink(link)),
  processes: ({ processes }) => toList(processes, toPartLink),
  architectures: ({ architectures }) => toList(architectures, toPartLink),
  scope: ({ scope }) => scope,
  services: ({ services }) => toList(services, ({ service }) => toEntityLink(service)),
  access: ({ services }) => toList(services, toServiceLine),
  dataAccess: ({ dataAccess }) => dataAccess,
  skills: ({ skills }) => toList(skills, (link) => toEntityLink(link)),
  learn: ({ learn }) => toList(learn, toLearnLink),
  id: ({ persona }) => h('code', persona.id),
  kind: ({ personaKind }) => toKindText(personaKind),
  category: ({ categories }) => categories?.join(', '),
  summary: ({ summary }) => summary,
  duties: ({ duties }) => toList(duties, (link) => toEntityLink(link)),
  sponsor: ({ sponsor }) => sponsor && toEntityLink(sponsor),
  aliases: ({ aliases }) => aliases?.join(', '),
};
