import { compareText } from '../lookup/compareText.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { SEVERITIES, type Severity } from '../model/enums.js';
import { toDiagnosticWords } from './toDiagnosticWords.js';

/** How many problems of one code and message are shown. The others are only counted. */
const MAX_ALIKE = 5;
/** How many warnings of one code a brief report shows. More of them would hide the errors. */
const MAX_WARNINGS = 10;

/** Colours a part of the report, for a terminal. */
export type Paint = (text: string, part: 'place' | 'code' | Severity) => string;
const plain: Paint = (text) => text;

/**
 * One problem in words: `personas.yml:12:7 unknown-reference There is no service "Data Factroy". Did you mean "Data Factory"?`. Below it,
 * indented: the valid values, how to fix it, and other places of the same problem.
 */
export function toDiagnosticText(diagnostic: Diagnostic, paint: Paint = plain): string {
  const { code, severity } = diagnostic;
  const { place, message, nearest, valid, hint, related } = toDiagnosticWords(diagnostic);
  const head = [
    place && paint(place, 'place'),
    paint(code, 'code'),
    severity === 'error' ? undefined : paint(`${severity}:`, severity),
    message,
    nearest,
  ];
  const below = [valid && `Valid: ${valid}`, hint, ...related];
  const lines = [
    head.filter((part) => part !== undefined).join(' '),
    ...below.filter((line) => line !== undefined),
  ];
  return lines.join('\n    ');
}

export interface ReportOptions {
  paint?: Paint;
  /** Shows only the first few warnings and infos of one code, and counts the others. All errors are shown. */
  brief?: boolean;
}

/**
 * All problems by file and line, and a last line with their numbers. Errors come last, because a terminal shows the end. Empty without problems.
 */
export function toReport(
  diagnostics: readonly Diagnostic[],
  { paint = plain, brief = false }: ReportOptions = {},
): string {
  if (diagnostics.length === 0) return '';
  const alike = createLimit(MAX_ALIKE);
  const ofOneCode = createLimit(brief ? MAX_WARNINGS : Number.POSITIVE_INFINITY);
  const sorted = sortDiagnostics(diagnostics);
  const toBlocks = (some: readonly Diagnostic[]): string[] =>
    some.flatMap((diagnostic) => {
      const { code, message, severity } = diagnostic;
      const isShown =
        alike.isWithin(`${code} ${message}`) && (severity === 'error' || ofOneCode.isWithin(code));
      return isShown ? [toDiagnosticText(diagnostic, paint)] : [];
    });
  const milder = toBlocks(sorted.filter(({ severity }) => severity !== 'error'));
  const errors = toBlocks(sorted.filter(({ severity }) => severity === 'error'));
  return [
    ...milder,
    ...ofOneCode
      .beyond()
      .map(([code, count]) => `… and ${count} more of ${code}; \`personas check\` lists them all`),
    ...errors,
    ...alike.beyond().map(([text, count]) => `… and ${count} more of: ${text}`),
    toCounts(diagnostics, paint),
  ].join('\n\n');
}

/** Counts keys. `isWithin` counts a key and is true for its first `max` times; `beyond` gives the keys that came more often, and how much more. */
function createLimit(max: number) {
  const counts = new Map<string, number>();
  const isWithin = (key: string): boolean => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= max;
  };
  const beyond = (): [key: string, count: number][] =>
    [...counts].flatMap(([key, count]): [string, number][] => (count > max ? [[key, count - max]] : []));
  return { isWithin, beyond };
}

/** Sorts by file, line and column; equal places keep their order. Problems without a place come first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    ({ place: a }, { place: b }) =>
      compareText(a?.file ?? '', b?.file ?? '') ||
      (a?.line ?? 0) - (b?.line ?? 0) ||
      (a?.column ?? 0) - (b?.column ?? 0),
  );
}

/** `2 errors, 1 warning` */
function toCounts(diagnostics: readonly Diagnostic[], paint: Paint): string {
  return SEVERITIES.flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    if (count === 0) return [];
    return [paint(`${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`, severity)];
  }).join(', ');
}
