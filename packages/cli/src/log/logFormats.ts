import type { Outcome, ShownRegistry } from 'persona-registry';
import { type AccessDiff, isEmptyDiff } from 'persona-registry/formats';
import { findEntity } from '../answers/findEntity.js';
import { toJsonDiff } from '../diff/diffFormats.js';
import { toDiffReport, toItemLines } from '../diff/toDiffReport.js';
import type { HistoryEntry } from './readHistory.js';
import { type Subject, selectDiff, toFormer } from './selectDiff.js';

/** The persona or service that a text names today. */
export function findSubject(text: string, registry: ShownRegistry): Outcome<Subject> {
  const { value, diagnostics } = findEntity(text, ['persona', 'service'], { model: { registry } });
  if (value === undefined) return { diagnostics };
  return { value: { kind: value.kind === 'service' ? 'service' : 'persona', id: value.id }, diagnostics };
}

type Print = (text: string) => void;
type LogFormat = (subject: Subject, entries: AsyncIterable<HistoryEntry>, print: Print) => Promise<void>;

/** Each commit is printed when it has been read. */
const writeText: LogFormat = async (subject, entries, print) => {
  let isFirst = true;
  for await (const { commit, before, after, diff, renames } of select(subject, entries)) {
    const { sections } = toDiffReport(diff, { before, after, renames });
    const lines = sections.flatMap(({ items }) => items.flatMap(toItemLines));
    const head = `${commit.date} ${commit.hash.slice(0, 10)} ${commit.author}: ${commit.subject}`;
    print(`${isFirst ? '' : '\n'}${[head, ...lines].map((line) => `${line}\n`).join('')}`);
    isFirst = false;
  }
  if (isFirst) print('No commit has changed it.\n');
};

const writeJson: LogFormat = async (subject, entries, print) => {
  const commits: object[] = [];
  for await (const { commit, diff } of select(subject, entries)) {
    const { counts: _, rules: __, ...about } = diff;
    commits.push({ ...commit, ...toJsonDiff(about) });
  }
  print(`${JSON.stringify({ version: 1, subject, commits }, undefined, 2)}\n`);
};

/** What the commits have changed about the subject, which may have had another name. */
async function* select(
  subject: Subject,
  entries: AsyncIterable<HistoryEntry>,
): AsyncGenerator<HistoryEntry & { renames: AccessDiff['renames'] }> {
  let current = subject;
  for await (const entry of entries) {
    const diff = selectDiff(entry.diff, current);
    current = toFormer(entry.diff, current);
    if (!isEmptyDiff(diff)) yield { ...entry, diff, renames: entry.diff.renames };
  }
}

/** Output formats of `personas log`, keyed by the value of `--format`. */
export const logFormats = { text: writeText, json: writeJson } as const;
