import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  type CoverageView,
  type GapKindView,
  type GapView,
  say,
  type TextPart,
  type Words,
} from 'persona-registry';
import { toEmpty, toEntityLink } from './parts.js';

/** The number of gaps of each kind, then a table per kind: the subject of each gap, and the options to close it. */
export function toCoverage({ caption, kinds, empty }: CoverageView, words: Words): Element {
  if (empty !== undefined) return toEmpty(empty);
  return h('div', { className: ['persona-coverage'] }, [
    h('p', caption),
    ...(kinds.length > 1
      ? [
          h(
            'ul',
            { className: ['persona-gap-counts'] },
            kinds.map((kind) => toCount(kind, words)),
          ),
        ]
      : []),
    ...kinds.filter(({ count }) => count > 0).map((kind) => toGaps(kind, words)),
  ]);
}

const toCount = ({ title, count, notChecked }: GapKindView, words: Words): Element =>
  h(
    'li',
    notChecked === undefined
      ? say(words, 'gapKind.count', { title, count })
      : say(words, 'gapKind.notChecked', { title, why: notChecked }),
  );

function toGaps({ title, count, column = '', why = '', gaps }: GapKindView, words: Words): Element {
  const more = count - gaps.length;
  return h('table', { className: ['persona-gaps'] }, [
    h('caption', [
      h('strong', say(words, 'gapKind.heading', { title, count })),
      ` ${why}`,
      more > 0 ? ` ${say(words, 'gapKind.first', { shown: gaps.length, count })}` : '',
    ]),
    h(
      'thead',
      h('tr', [
        h('th', { scope: 'col' }, column),
        h('th', { scope: 'col' }, say(words, 'gapOption.heading')),
      ]),
    ),
    h(
      'tbody',
      gaps.map((gap) => toGap(gap, words)),
    ),
  ]);
}

function toGap({ about, context, options }: GapView, words: Words): Element {
  return h('tr', [
    h('th', { scope: 'row' }, [
      toEntityLink(about),
      ...(context.length > 0 ? [h('small', [' ', ...toText(context)])] : []),
    ]),
    h(
      'td',
      h(
        'dl',
        options.map(({ option, text }) =>
          h('div', [h('dt', say(words, `gapOption.${option}`)), h('dd', toText(text))]),
        ),
      ),
    ),
  ]);
}

const toText = (parts: readonly TextPart[]): (Element | string)[] =>
  parts.map((part) => (typeof part === 'string' ? part : toEntityLink(part)));
