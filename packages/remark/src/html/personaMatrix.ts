import type { Element } from 'hast';
import { h } from 'hastscript';
import { type PersonaMatrixView, say, toTotalTexts, type Words } from 'persona-registry';
import { toEmpty, toEntityLink } from './parts.js';

/** A table: people or teams as rows, personas as columns. A mark has a text for screen readers. */
export function toPersonaMatrix(view: PersonaMatrixView, words: Words, label = view.caption): Element {
  const { rowHeader, personas, rows, totals, empty } = view;
  if (empty !== undefined) return toEmpty(empty);
  const toHeader = (link: PersonaMatrixView['personas'][number]) =>
    h('th', { scope: 'col' }, [toEntityLink(link)]);
  const holds = () => h('span', { role: 'img', ariaLabel: say(words, 'matrix.holds') }, '✓');
  return h('table', { className: ['persona-matrix'] }, [
    h('caption', label),
    h(
      'thead',
      h('tr', [h('th', { scope: 'col' }, say(words, `entity.${rowHeader}`)), ...personas.map(toHeader)]),
    ),
    h(
      'tbody',
      rows.map(({ name, cells }) => {
        const counts = new Map(cells.map(({ column, count }) => [column, count]));
        return h('tr', [
          h('th', { scope: 'row' }, [toEntityLink(name)]),
          ...personas.map((_, column) => {
            const count = counts.get(column);
            return h('td', count === undefined ? [] : [rowHeader === 'person' ? holds() : String(count)]);
          }),
        ]);
      }),
    ),
    ...(totals
      ? [
          h(
            'tfoot',
            h('tr', [
              h('th', { scope: 'row' }, say(words, 'matrix.total')),
              ...totals.map((total) => h('td', toTotalTexts(total, words).join(' · '))),
            ]),
          ),
        ]
      : []),
  ]);
}
