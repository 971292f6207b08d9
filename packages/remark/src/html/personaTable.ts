import type { Element } from 'hast';
import { h } from 'hastscript';
import { type PersonaRow, type PersonaTableView, say, type Words } from 'persona-registry';
import { toEmpty, toLink, toNodes } from './parts.js';
import { toPersonaField } from './personaField.js';

/** A table with one body per group, headed by the group's title. The cells of the first column are row headers. */
export function toPersonaTable(
  { caption, columns, groups, empty }: PersonaTableView,
  words: Words,
  label = caption,
): Element {
  if (groups.length === 0) return toEmpty(empty ?? say(words, 'personas.noneMatchesAny'));
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
        ...rows.map((row) => toRow(row, columns, words)),
      ]),
    ),
  ]);
}

const toRow = (row: PersonaRow, columns: PersonaTableView['columns'], words: Words): Element =>
  h(
    'tr',
    columns.map(({ field }, index) => {
      const content = toNodes(toPersonaField(field, row, words));
      return index === 0 ? h('th', { scope: 'row' }, content) : h('td', content);
    }),
  );
