import type { DriftPageView, DriftSummaryView } from '../model/pageView.js';
import { toList, toSection, toTable } from './blocks.js';
import type { Writer } from './writer.js';

export const driftPage = ({ summary, sources, lists }: DriftPageView, writer: Writer): string[] => [
  toDriftSummary(summary, writer),
  ...(lists.length === 0 ? [writer.say('drift.noDifferences')] : []),
  ...lists.map(({ title, meaning, columns, rows, more }) =>
    toSection(
      writer.text(title),
      writer.text(meaning),
      toTable(
        columns.map(writer.text),
        rows.map(({ persona, principal, services, place, role, details }) =>
          [
            persona ? writer.name(persona) : writer.text(principal ?? ''),
            writer.names(services),
            writer.text(place),
            writer.text(role),
            writer.text(details ?? ''),
          ].slice(0, columns.length),
        ),
      ),
      writer.text(more ?? ''),
    ),
  ),
  toSection(writer.say('drift.lists'), toList(sources.map(writer.text))),
];

/** How the access compares with what is there, in one paragraph. */
export function toDriftSummary(view: DriftSummaryView | undefined, writer: Writer): string {
  if (view === undefined) return '';
  const { text, differences, old, page } = view;
  const share =
    differences === undefined ? text : writer.phrase('line.with', { name: text, access: differences });
  return [
    `${writer.text(share)}.`,
    old === undefined ? '' : writer.text(old),
    page === undefined ? '' : writer.link(page.name, page.href),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
