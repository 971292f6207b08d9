import type { Diagnostic } from '../model/diagnostic.js';
import { SEVERITIES, type Severity } from '../model/enums.js';
import { toDiagnosticWords } from './toDiagnosticWords.js';

/** Problems of one code and message that are shown in full; the rest is counted. */
const MAX_ALIKE = 5;
/** Warnings of one code that a brief report shows: beyond it they hide the errors. */
const MAX_WARNINGS = 10;

/** Colours a part of the report, for a terminal. */
export type Paint = (text: string, part: 'place' | 'code' | Severity) => string;
const plain: Paint = (text) => text;

/**
 * One problem in words: `personas.yml:12:7 unknown-reference There is no service "Data Factroy". Did you mean "Data Factory"?`, and below
 * it, indented, what is valid, how to mend it, and other places that belong to it.
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
  /** Counts warnings and infos of one code beyond the first few; errors are always all there. */
  brief?: boolean;
}

/**
 * All problems by file and line, errors last because a terminal shows the end, and a last line that counts them; empty when there are none.
 */
export function toReport(
  diagnostics: readonly Diagnostic[],
  { paint = plain, brief = false }: ReportOptions = {},
): string {
  if (diagnostics.length === 0) return '';
  const isShown = { alike: limit(MAX_ALIKE), code: limit(brief ? MAX_WARNINGS : Number.POSITIVE_INFINITY) };
  const sorted = sortDiagnostics(diagnostics);
  const toBlocks = (some: readonly Diagnostic[]): string[] =>
    some.flatMap((diagnostic) => {
      const { code, message, severity } = diagnostic;
      const shown = isShown.alike(`${code} ${message}`) && (severity === 'error' || isShown.code(code));
      return shown ? [toDiagnosticText(diagnostic, paint)] : [];
    });
  const milder = toBlocks(sorted.filter(({ severity }) => severity !== 'error'));
  const errors = toBlocks(sorted.filter(({ severity }) => severity === 'error'));
  return [
    ...milder,
    ...isShown.code
      .beyond()
      .map(([code, count]) => `… and ${count} more of ${code}; \`personas check\` lists them all`),
    ...errors,
    ...isShown.alike.beyond().map(([text, count]) => `… and ${count} more of: ${text}`),
    toCounts(diagnostics, paint),
  ].join('\n\n');
}

/** Says of each key whether it has come no more than `max` times; `beyond` tells which came more often, and how much. */
function limit(max: number) {
  const counts = new Map<string, number>();
  const isWithin = (key: string): boolean => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= max;
  };
  const beyond = (): [key: string, count: number][] =>
    [...counts].flatMap(([key, count]): [string, number][] => (count > max ? [[key, count - max]] : []));
  return Object.assign(isWithin, { beyond });
}

/** By file, then line and column, then as found; problems without a place first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    ({ place: a }, { place: b }) =>
      compareText(a?.file ?? '', b?.file ?? '') ||
      (a?.line ?? 0) - (b?.line ?? 0) ||
      (a?.column ?? 0) - (b?.column ?? 0),
  );
}

/** By code units: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** `2 errors, 1 warning` */
function toCounts(diagnostics: readonly Diagnostic[], paint: Paint): string {
  return SEVERITIES.flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    if (count === 0) return [];
    return [paint(`${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`, severity)];
  }).join(', ');
}
