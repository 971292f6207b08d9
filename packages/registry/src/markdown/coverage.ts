import type { CoverageView, GapKindView, GapView } from '../model/view.js';
import { toList, toSection, toTable } from './blocks.js';
import type { Writer } from './writer.js';

/** The number of gaps of each kind, then a table per kind. */
export function toCoverage({ caption, kinds, empty }: CoverageView, writer: Writer): string[] {
  if (empty !== undefined) return [writer.text(empty)];
  return [
    writer.text(caption),
    toList(
      kinds.map(({ title, count, notChecked }) =>
        notChecked === undefined
          ? writer.say('gapKind.count', { title, count })
          : writer.say('gapKind.notChecked', { title, why: notChecked }),
      ),
    ),
    ...kinds.filter(({ count }) => count > 0).map((kind) => toGaps(kind, writer)),
  ];
}

function toGaps({ title, count, column = '', why = '', gaps }: GapKindView, writer: Writer): string {
  return toSection(
    writer.say('gapKind.heading', { title, count }),
    writer.text(why),
    gaps.length < count ? writer.say('gapKind.first', { shown: gaps.length, count }) : '',
    toTable(
      [writer.text(column), writer.say('gapOption.heading')],
      gaps.map((gap) => toGap(gap, writer)),
    ),
  );
}

const toGap = ({ about, context, options }: GapView, writer: Writer): string[] => [
  [writer.name(about), writer.parts(context)].filter((part) => part !== '').join(' '),
  options
    .map(({ option, text }) => `**${writer.say(`gapOption.${option}`)}:** ${writer.parts(text)}`)
    .join('; '),
];
