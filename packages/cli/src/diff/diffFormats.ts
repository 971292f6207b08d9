import { type Diagnostic, escapeText, toLocated } from 'persona-registry';
import { type AccessDiff, createPlaces, findWeakerRules, isNewException } from 'persona-registry/formats';
import { formats as checkFormats } from '../formats/index.js';
import { diffJsonSchema } from './diffJsonSchema.js';
import {
  toCauseText,
  toEscalations,
  toExceptionText,
  toFieldText,
  toName,
  toNumber,
  toPersona,
  toPersonText,
} from './diffWords.js';
import type { Version } from './readSides.js';
import { type ReportItem, toDiffReport, toEntityText, toItemLines } from './toDiffReport.js';

export interface DiffFormatOptions {
  before: Version;
  after: Version;
  /** Version of this tool. */
  version: string;
  /** The most characters of Markdown. */
  maxLength: number;
}

type DiffFormat = (diff: AccessDiff, options: DiffFormatOptions) => string;

const toText: DiffFormat = (diff, { before, after }) => {
  const { summary, sections } = toDiffReport(diff, { before: before.registry, after: after.registry });
  const blocks = sections.map(({ title, items }) => {
    const lines = items.flatMap(toItemLines);
    return `${title} (${toNumber(items.length)})\n${lines.map((line) => `${line}\n`).join('')}`;
  });
  const head = `${toHeading(before, after)}\n${summary.join('\n')}\n`;
  return [head, ...blocks].join('\n');
};

const toHeading = (before: Version, after: Version): string => `${toVersion(before)} → ${toVersion(after)}`;
function toVersion({ label, commit }: Version): string {
  if (commit === undefined) return label;
  return commit.startsWith(label) ? commit.slice(0, 10) : `${label} (${commit.slice(0, 10)})`;
}

/** Bold for what gives more: a reader of the comment looks for it. */
const toBullet = ({ mark, text, details }: ReportItem): string => {
  const head = toCell(text);
  const lines = details.map((detail) => {
    const line = toCell(detail.text);
    return `  - ${detail.mark === 'escalation' ? `⚠️ ${line}` : line}\n`;
  });
  return `- ${mark === 'escalation' ? `**${head}**` : head}\n${lines.join('')}`;
};

/** Sections that are long and say little are folded. */
const OPEN_SECTIONS: ReadonlySet<string> = new Set([
  'More access',
  'People who get more access',
  'Exceptions from rules',
  'Weaker rules',
]);

const toMarkdown: DiffFormat = (diff, { before, after, maxLength }) => {
  const { summary, sections } = toDiffReport(diff, { before: before.registry, after: after.registry });
  const head = `## Access: what changes\n\n${summary.map((line, at) => (at === 0 ? `**${toCell(line)}**` : toCell(line))).join(' ')}\n\n${toCell(toHeading(before, after))}\n${toWarnings([...new Set([...before.notes, ...after.notes])], maxLength / 4)}`;
  // What is left out is counted in a line of its own, for which there has to be room.
  let room = maxLength - head.length - RESERVE;
  let left = 0;
  const blocks: string[] = [];
  for (const { title, items } of sections) {
    const isOpen = OPEN_SECTIONS.has(title);
    const [begin, end] = isOpen
      ? [`\n### ${title} (${toNumber(items.length)})\n\n`, '']
      : [`\n<details><summary>${title} (${toNumber(items.length)})</summary>\n\n`, '\n</details>\n'];
    const bullets: string[] = [];
    let size = begin.length + end.length;
    for (const item of items) {
      const bullet = toBullet(item);
      if (left > 0 || size + bullet.length > room) left += 1;
      else {
        size += bullet.length;
        bullets.push(bullet);
      }
    }
    if (bullets.length === 0) continue;
    room -= size;
    blocks.push(`${begin}${bullets.join('')}${end}`);
  }
  const rest =
    left === 0
      ? ''
      : `\n${toNumber(left)} more ${left === 1 ? 'item is' : 'items are'} left out, because a comment has an end. \`personas diff\` in a terminal shows all.\n`;
  return `${head}${blocks.join('')}${rest}`;
};

/** What a reader has to know before the numbers: a base that cannot be read makes all access look new. Whole lines only. */
function toWarnings(notes: readonly string[], room: number): string {
  const lines = notes.flatMap((note) =>
    note.split('\n').map((line, at) => `${at === 0 ? '\n> ⚠️' : '> -'} ${toCell(line.trim())}\n`),
  );
  let size = 0;
  const end = lines.findIndex((line) => {
    size += line.length;
    return size > room;
  });
  return lines.slice(0, end < 0 ? undefined : end).join('');
}

/** Room for the line that counts what is left out. */
const RESERVE = 200;

/**
 * A text as Markdown shows it: no link, no HTML, and nobody is mentioned. GitHub looks for names, numbers of issues and addresses in the finished page, too, where an entity is
 * the character again; a space without width parts them.
 */
const toCell = (text: string): string =>
  escapeText(text)
    .replaceAll('#', `&#35;${GAP}`)
    .replaceAll('@', `&#64;${GAP}`)
    .replaceAll('://', `:${GAP}//`)
    .replaceAll(/\bwww(?=\.)/gi, (www) => `${www}${GAP}`);
const GAP = '&#8203;';

const toJson: DiffFormat = (diff, { before, after }) => {
  const toId = ({ label, commit }: Version) => ({ label, ...(commit !== undefined && { commit }) });
  return `${JSON.stringify({ version: 1, before: toId(before), after: toId(after), ...toJsonDiff(diff) }, undefined, 2)}\n`;
};

/** Without what only the code needs. */
export function toJsonDiff({ access, ...rest }: Pick<AccessDiff, 'access'>): object {
  const groups = access.map(({ cause, changes }) => ({
    cause,
    changes: changes.map(({ before, after, ...change }) => ({
      ...change,
      ...(before && { before: withoutGrant(before) }),
      ...(after && { after: withoutGrant(after) }),
    })),
  }));
  return { ...rest, access: groups };
}

const withoutGrant = <T extends { grant: unknown }>({ grant: _, ...rest }: T): Omit<T, 'grant'> => rest;

const toSarif: DiffFormat = (diff, { before, after, version }) => {
  const names = { before: before.registry, after: after.registry, renames: diff.renames };
  const places = createPlaces(after.registry, after.origins);
  const ofAccess = diff.access.flatMap(({ cause, changes }): Diagnostic[] => {
    const serious = changes.filter(({ escalations }) => escalations.length > 0);
    const [worst] = serious;
    if (worst?.after === undefined) return [];
    const { persona, service, environment, escalations, after: holding } = worst;
    const more =
      serious.length === 1
        ? ''
        : ` ${toNumber(serious.length - 1)} more follow from ${toCauseText(cause, names)}.`;
    const place = places.ofGrant(holding.grant);
    return [
      {
        code: `diff-${escalations[0]}`,
        severity: isSevere(escalations) ? 'error' : 'warning',
        message: `${toPersona(persona, names)} gets ${toName('role', holding.role, names)} on ${toName('service', service, names)} in ${toName('environment', environment, names)}: ${toEscalations(escalations)}.${more}`,
        ...(place && { place }),
      },
    ];
  });
  const ofPeople = diff.people.flatMap((change): Diagnostic[] => {
    if (change.escalations.length === 0) return [];
    const place = change.person === undefined ? undefined : places.ofEntry('person', change.person);
    return [
      {
        code: `diff-${change.escalations[0]}`,
        severity: isSevere(change.escalations) ? 'error' : 'warning',
        message: `${toPersonText(change, names)}: ${toEscalations(change.escalations)}.`,
        ...(place && { place }),
      },
    ];
  });
  const ofExceptions = diff.exceptions.filter(isNewException).map((change): Diagnostic => {
    const place = places.ofEntry('check');
    return {
      code: 'diff-exception',
      severity: 'warning',
      message: `${toExceptionText(change, names)}.`,
      ...(place && { place }),
    };
  });
  const weaker = findWeakerRules(diff);
  const toWeaker = (text: string, place: Diagnostic['place']): Diagnostic => ({
    code: 'diff-weaker-rule',
    severity: 'warning',
    message: `A rule demands less: ${text}.`,
    ...(place && { place }),
  });
  const ofRules = [
    ...weaker.separations.map((change) =>
      toWeaker(toEntityText(change), places.ofEntry('separationOfDuties', change.id)),
    ),
    ...weaker.settings.map((change) => toWeaker(toFieldText(change), places.ofEntry('check'))),
  ];
  const located = toLocated([...ofAccess, ...ofPeople, ...ofExceptions, ...ofRules], after.sources);
  return checkFormats.sarif(located, { version, inputCounts: { documents: 0, dataFiles: 1 } });
};

const isSevere = (escalations: readonly string[]): boolean =>
  escalations.some((one) => one === 'production' || one === 'privileged' || one === 'grants-access');

/** Output formats of `personas diff`, keyed by the value of `--format`. */
export const diffFormats = {
  text: toText,
  markdown: toMarkdown,
  json: toJson,
  sarif: toSarif,
  schema: () => `${JSON.stringify(diffJsonSchema, undefined, 2)}\n`,
} as const satisfies Record<string, DiffFormat>;
