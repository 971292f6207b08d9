import type { ChangesPageView, HistoryRowView, HistoryView } from '../model/pageView.js';
import { toList, toSection, toTable } from './blocks.js';
import type { Writer } from './writer.js';

export const changesPage = ({ months, columns, notes }: ChangesPageView, writer: Writer): string[] => [
  ...months.map(({ title, rows }) =>
    toSection(
      writer.text(title),
      toTable(
        columns.map(writer.text),
        rows.map((row) => [
          toWhen(row, writer),
          toNames(row.personas, row.morePersonas, writer),
          toNames(row.services, row.moreServices, writer),
          toWhat(row, writer),
        ]),
      ),
    ),
  ),
  toList(notes.map(writer.text)),
];

/** What commits have changed about one persona or service. */
export function toHistory(view: HistoryView | undefined, writer: Writer): string {
  if (view === undefined) return '';
  return toSection(
    writer.say('report.changes'),
    toTable(
      view.columns.map(writer.text),
      view.rows.map((row) => [
        toWhen(row, writer),
        row.personas.length > 0
          ? toNames(row.personas, row.morePersonas, writer)
          : toNames(row.services, row.moreServices, writer),
        toWhat(row, writer),
      ]),
    ),
    view.page === undefined ? '' : writer.link(view.page.name, view.page.href),
  );
}

const toWhen = ({ date, commit, href, author, signature, subject }: HistoryRowView, writer: Writer): string =>
  writer.list([
    writer.date(date),
    writer.link(commit, href),
    writer.text(author ?? ''),
    writer.text(signature ?? ''),
    writer.text(subject ?? ''),
  ]);

const toNames = (links: HistoryRowView['personas'], more: string | undefined, writer: Writer): string =>
  writer.list([writer.names(links), writer.text(more ?? '')]);

const toWhat = ({ lines, more }: HistoryRowView, writer: Writer): string =>
  [
    ...lines.map(({ text, escalation }) => [text, escalation].filter((part) => part !== undefined)),
    more ? [more] : [],
  ]
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.map(writer.text).join(' · '))
    .join('; ');
