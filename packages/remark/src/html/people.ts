import type { Element } from 'hast';
import { h } from 'hastscript';
import { type PeopleRow, type PeopleView, say, type Words } from 'persona-registry';
import { type Content, toEmpty, toEntityLink, toLink, toList, toNodes } from './parts.js';

interface Column {
  title: string;
  toCell: (row: PeopleRow) => Content[];
  isShown: (row: PeopleRow) => boolean;
}

/** A table of people. It has no columns without values. */
export function toPeople({ caption, people, empty }: PeopleView, words: Words, label = caption): Element {
  if (people.length === 0) return toEmpty(empty ?? say(words, 'people.empty'));
  const columns = toColumns(words).filter(({ isShown }) => people.some(isShown));
  return h('table', { className: ['persona-people'] }, [
    h('caption', label),
    h(
      'thead',
      h(
        'tr',
        columns.map(({ title }) => h('th', { scope: 'col' }, title)),
      ),
    ),
    h(
      'tbody',
      people.map((row) =>
        h(
          'tr',
          columns.map(({ toCell }, index) =>
            index === 0 ? h('th', { scope: 'row' }, toNodes(toCell(row))) : h('td', toNodes(toCell(row))),
          ),
        ),
      ),
    ),
  ]);
}

const toColumns = (words: Words): Column[] => [
  {
    title: say(words, 'people.name'),
    toCell: ({ person }) => [toEntityLink(person)],
    isShown: () => true,
  },
  {
    title: say(words, 'people.title'),
    toCell: ({ title }) => [title],
    isShown: ({ title }) => title !== undefined,
  },
  {
    title: say(words, 'people.personas'),
    toCell: ({ personas }) => [toList(personas, (link) => toEntityLink(link))],
    isShown: ({ personas }) => personas.length > 0,
  },
  {
    title: say(words, 'people.contact'),
    toCell: ({ contacts = [] }) => [toList(contacts, ({ label, url }) => toLink(label, url))],
    isShown: ({ contacts }) => contacts !== undefined,
  },
];
