import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CoverageView, GapKindView, GapOption, GapView, TextPart } from 'persona-registry';
import { toEmpty, toEntityLink } from './parts.js';

const OPTIONS: Record<GapOption['option'], string> = {
  document: 'Write down',
  train: 'Train',
  recruit: 'Recruit',
  redesign: 'Redesign',
};

/** The number of gaps of each kind, then a table per kind: the subject of each gap, and the options to close it. */
export function toCoverage({ caption, kinds, empty }: CoverageView): Element {
  if (empty !== undefined) return toEmpty(empty);
  return h('div', { className: ['persona-coverage'] }, [
    h('p', caption),
    ...(kinds.length > 1 ? [h('ul', { className: ['persona-gap-counts'] }, kinds.map(toCount))] : []),
    ...kinds.filter(({ count }) => count > 0).map(toGaps),
  ]);
}

const toCount = ({ title, count, notChecked }: GapKindView): Element =>
  h('li', notChecked === undefined ? `${title}: ${count}` : `${title}: not checked, ${notChecked}`);

function toGaps({ title, count, column = '', why = '', gaps }: GapKindView): Element {
  const more = count - gaps.length;
  return h('table', { className: ['persona-gaps'] }, [
    h('caption', [
      h('strong', `${title} (${count})`),
      ` ${why}`,
      more > 0 ? ` The first ${gaps.length} of ${count} are here.` : '',
    ]),
    h('thead', h('tr', [h('th', { scope: 'col' }, column), h('th', { scope: 'col' }, 'What can be done')])),
    h('tbody', gaps.map(toGap)),
  ]);
}

function toGap({ about, context, options }: GapView): Element {
  return h('tr', [
    h('th', { scope: 'row' }, [
      toEntityLink(about),
      ...(context.length > 0 ? [h('small', [' ', ...toText(context)])] : []),
    ]),
    h(
      'td',
      h(
        'dl',
        options.map(({ option, text }) => h('div', [h('dt', OPTIONS[option]), h('dd', toText(text))])),
      ),
    ),
  ]);
}

const toText = (parts: readonly TextPart[]): (Element | string)[] =>
  parts.map((part) => (typeof part === 'string' ? part : toEntityLink(part)));
