import type { Element, ElementContent } from 'hast';
// hast-util-from-html: the registry draws SVG as text, but this pipeline needs trees. Its parser, parse5, reads text as a browser does.
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import {
  type ChoiceGroup,
  type Drawing,
  type Link,
  type PicturePersona,
  say,
  type Words,
} from 'persona-registry';
import { type Content, sayNodes, toEntityLink, toLink, toList, toNodes } from './parts.js';

interface PictureView {
  /** Name of the radio buttons. It must differ between the pictures of a page. */
  name: string;
  caption: string;
  drawing?: Drawing;
  notice?: string;
  choices: readonly ChoiceGroup[];
}

/** The picture with its caption. `table` says the same in words, and is folded if there is a drawing. */
export function toFigure(view: PictureView, table: Element | undefined, words: Words): Element {
  const { caption, drawing, notice } = view;
  return h(
    'figure',
    { className: ['persona-picture'] },
    toNodes([
      h('figcaption', caption),
      notice === undefined ? undefined : h('p', { className: ['persona-picture__notice'] }, notice),
      ...(drawing === undefined ? [] : [...toChoices(view, words), toScroller(caption, drawing, words)]),
      table &&
        (drawing === undefined ? table : h('details', [h('summary', say(words, 'work.asTable')), table])),
    ]),
  );
}

/** A scrolling region that the keyboard can reach. */
const toScroller = (caption: string, { svg }: Drawing, words: Words): Element =>
  h(
    'div',
    {
      className: ['persona-picture__scroller'],
      role: 'region',
      tabIndex: 0,
      ariaLabel: say(words, 'work.picture', { caption }),
    },
    fromHtml(svg, { fragment: true }).children as ElementContent[],
  );

/** More choices than this stand in a list that opens. */
const MOST_BUTTONS = 8;

/** The choices as a list that opens, which works without script too. */
function toChoiceSelect({ choices }: PictureView, words: Words): Element {
  const option = (value: string, text: string) =>
    h('option', { className: ['persona-picture__choice'], value }, text);
  return h('p', { className: ['persona-picture__choices'] }, [
    h('label', [
      `${say(words, 'work.highlight')} `,
      h('select', [
        option('', say(words, 'work.all')),
        ...choices.flatMap(({ title, items }) => {
          const options = items.map(({ id, name }) => option(id, name));
          return title === undefined ? options : [h('optgroup', { label: title }, options)];
        }),
      ]),
    ]),
  ]);
}

/** Radio buttons that work without script. They have no effect in a browser without `:has()`. */
function toChoices(view: PictureView, words: Words): Element[] {
  const { name, choices } = view;
  if (choices.reduce((sum, { items }) => sum + items.length, 0) > MOST_BUTTONS)
    return [toChoiceSelect(view, words)];
  const choice = (value: string, text: string) =>
    h('label', [
      h('input', {
        type: 'radio',
        className: ['persona-picture__choice'],
        name,
        value,
        ...(value === '' && { checked: true }),
      }),
      ` ${text}`,
    ]);
  return choices.map(({ title, items }, index) =>
    h('fieldset', { className: ['persona-picture__choices'] }, [
      h('legend', title ?? say(words, 'work.highlight')),
      ...(index === 0 ? [choice('', say(words, 'work.all'))] : []),
      ...items.flatMap(({ id, name: text }) => [' ', choice(id, text)]),
    ]),
  );
}

export interface WorkTable {
  caption: string;
  columns: readonly string[];
  /** The first cell of a row is its header. */
  rows: readonly (readonly (Content | Content[])[])[];
}

export function toWorkTable({ caption, columns, rows }: WorkTable): Element | undefined {
  if (rows.length === 0) return undefined;
  return h('table', { className: ['persona-work-table'] }, [
    h('caption', caption),
    h(
      'thead',
      h(
        'tr',
        columns.map((column) => h('th', { scope: 'col' }, column)),
      ),
    ),
    h(
      'tbody',
      rows.map((cells) =>
        h(
          'tr',
          cells.map((cell, index) =>
            index === 0 ? h('th', { scope: 'row' }, toNodes(cell)) : h('td', toNodes(cell)),
          ),
        ),
      ),
    ),
  ]);
}

/** Names and kinds of personas, the number of further personas, and a note if there is no persona. */
export function toWorkers(
  { personas, others = 0, gap }: { personas: readonly PicturePersona[]; others?: number; gap?: true },
  words: Words,
): Content[] {
  return [
    toList(personas, (worker) => toWorker(worker, words)),
    gap ? say(words, 'picture.noPersona') : undefined,
    others === 0
      ? undefined
      : say(words, personas.length === 0 ? 'picture.notShown' : 'picture.more', { count: others }),
  ];
}

export const toWorker = (
  { persona, personaKind }: Pick<PicturePersona, 'persona' | 'personaKind'>,
  words: Words,
): Content[] =>
  personaKind === 'agent'
    ? sayNodes(words, 'work.agent', { persona: toEntityLink(persona) })
    : [toEntityLink(persona)];

export const toServices = (services: readonly Link[]): Content | undefined =>
  toList(services, ({ name, href }) => toLink(name, href));
