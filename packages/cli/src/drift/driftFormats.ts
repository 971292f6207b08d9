import {
  type Diagnostic,
  DRIFT_DIFFERENCES,
  DRIFT_STATUSES,
  type DriftStatus,
  escapeText,
} from 'persona-registry';
import type { Drift, DriftEntry } from 'persona-registry/formats';
import { formats as checkFormats } from '../formats/index.js';
import {
  STATUS_WORDS,
  toPrincipal,
  toScope,
  toSources,
  toSubject,
  toSummary,
  toSystem,
} from './driftWords.js';

export interface DriftFormatOptions {
  version: string;
  /** Date of the comparison. */
  asOf: string | undefined;
  /** Whether entries that agree are listed, too. */
  all: boolean;
  /** File of the bindings, which stands for what is only in the data. */
  bindingsFile: string;
}

type DriftFormat = (drift: Drift, options: DriftFormatOptions) => string;

const isShown = (status: DriftStatus, all: boolean): boolean =>
  all || (status !== 'match' && status !== 'adopted');

const groupsOf = ({ entries }: Drift, all: boolean): [DriftStatus, DriftEntry[]][] =>
  DRIFT_STATUSES.filter((status) => isShown(status, all))
    .map((status): [DriftStatus, DriftEntry[]] => [
      status,
      entries.filter((entry) => entry.status === status),
    ])
    .filter(([, some]) => some.length > 0);

const toText: DriftFormat = (drift, { all }) => {
  const groups = groupsOf(drift, all).map(([status, entries]) => {
    const [title, meaning] = STATUS_WORDS[status];
    const lines = entries.map((entry) => {
      const details = entry.details.length === 0 ? '' : `\n    ${entry.details.join('; ')}`;
      const principal = entry.persona === undefined ? '' : `\n    ${toPrincipal(entry.principal)}`;
      return `  ${toSubject(entry)}: ${entry.role.name}, ${toScope(entry)}${principal}${details}`;
    });
    return `${title} (${entries.length}). ${meaning}\n${lines.join('\n')}\n`;
  });
  const sources = toSources(drift).map((source) => `Read: ${source}\n`);
  return toPlain(`${[...groups, `${sources.join('')}${toSummary(drift)}`].join('\n')}\n`);
};

const toMarkdown: DriftFormat = (drift, { all, asOf }) => {
  const groups = groupsOf(drift, all).map(([status, entries]) => {
    const [title, meaning] = STATUS_WORDS[status];
    const rows = entries.map((entry) =>
      [
        toSubject(entry),
        toSystem(entry),
        entry.role.name,
        toScope(entry),
        toPrincipal(entry.principal),
        entry.details.join('; '),
      ]
        .map(toCell)
        .join(' | '),
    );
    return `## ${title} (${entries.length})\n\n${meaning}\n\n| Who | System | Role | Scope | Principal | Details |\n| --- | --- | --- | --- | --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`;
  });
  const sources = toSources(drift).map((source) => `* ${toCell(source)}\n`);
  const notes = drift.notes.map((note) => `* ${toCell(note)}\n`);
  const head = `# Access: documented and real\n\n${toSummary(drift)}\n\n${asOf === undefined ? '' : `Compared as of ${asOf}. `}Read:\n\n${sources.join('')}`;
  return toPlain([head, ...(notes.length === 0 ? [] : [notes.join('')]), ...groups].join('\n'));
};

const toJson: DriftFormat = ({ entries, counts, coverage, snapshots, notes }, { all, asOf }) =>
  `${JSON.stringify(
    {
      version: 1,
      asOf,
      coverage,
      counts,
      snapshots: snapshots.map(({ file, date, system, about, grants, isPartial }) => ({
        file,
        date,
        system,
        about,
        assignments: grants.length,
        isPartial,
      })),
      notes,
      entries: entries
        .filter(({ status }) => isShown(status, all))
        .map(({ expected, actual, persona, service, ...entry }) => ({
          ...entry,
          persona: persona?.id,
          service: service?.id,
          assignment: actual?.id,
        })),
    },
    undefined,
    2,
  )}\n`;

const toSarif: DriftFormat = (drift, { version, bindingsFile }) => {
  const differences: readonly DriftStatus[] = DRIFT_DIFFERENCES;
  const diagnostics = drift.entries
    .filter(({ status }) => differences.includes(status))
    .map((entry): Diagnostic => {
      const [title] = STATUS_WORDS[entry.status];
      const details = entry.details.length === 0 ? '' : ` (${entry.details.join('; ')})`;
      return {
        code: `drift-${entry.status}`,
        severity: 'warning',
        message: toPlain(
          `${title}: ${toSubject(entry)}: ${entry.role.name}, ${toScope(entry)}, ${toPrincipal(entry.principal)}${details}.`,
        ),
        place: { file: entry.expected === undefined ? (entry.file ?? bindingsFile) : bindingsFile },
      };
    });
  return checkFormats.sarif(diagnostics, {
    version,
    inputCounts: { documents: 0, dataFiles: 1 },
  });
};

/** Output formats of `personas drift`, keyed by the value of `--format`. */
export const driftFormats = {
  text: toText,
  markdown: toMarkdown,
  json: toJson,
  sarif: toSarif,
} as const satisfies Record<string, DriftFormat>;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern searches for control characters
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Names from a directory may have control characters, which would change a terminal. */
const toPlain = (text: string): string => text.replace(CONTROL, ' ');

/** A cell of a table: what would be Markdown or HTML becomes plain text, and nobody is mentioned in a comment. */
const toCell = (text: string): string => escapeText(text).replaceAll('@', '&#64;');
