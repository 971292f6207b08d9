import { quote } from '../lookup/quote.js';
import type { DataPath, Diagnostic } from '../model/diagnostic.js';
import { findCutTexts, toCutHint } from './findCutTexts.js';
import { findFoldedLists } from './findFoldedLists.js';
import { findHiddenSigns } from './findHiddenSigns.js';
import { type SyntaxProblem, toSyntaxDiagnostics } from './syntaxProblem.js';
import { textPositions } from './textPositions.js';
import { yamlPositions } from './yamlPositions.js';

/** Suspicious places of a readable YAML text, which its values do not show. */
export interface YamlSuspicions {
  /** Invisible characters in the place of signs. Other problems may be their consequences. */
  errors: readonly Diagnostic[];
  /** Lists whose lines are one text. Only warnings, because it may be one long name. */
  foldedLists: readonly Diagnostic[];
  /** Invisible characters after the colon of a possible key. Only warnings, because a text may have them too. */
  keys: readonly Diagnostic[];
  /** A hint for a missing or wrong value at a path, if a comment cut it off: how to write the value. */
  hintFor(path: DataPath, value: unknown): string | undefined;
  /** Texts that a comment ends, except those with a hint. Only warnings, because the comment may be intended. */
  listCuts(): Diagnostic[];
}

export const NO_SUSPICIONS: YamlSuspicions = {
  errors: [],
  foldedLists: [],
  keys: [],
  hintFor: () => undefined,
  listCuts: () => [],
};

/** Finds suspicious places. Most texts need only a search for two kinds of characters. */
export function checkYamlText(text: string, file: string): YamlSuspicions {
  const hidden = findHiddenSigns(text);
  const cuts = findCutTexts(text);
  const folded = findFoldedLists(text);
  if (hidden.length === 0 && cuts.length === 0 && folded.length === 0) return NO_SUSPICIONS;

  const at = textPositions(text);
  const locate = (problems: readonly SyntaxProblem[]) => toSyntaxDiagnostics(file, text, problems);
  const warn = (problems: readonly SyntaxProblem[]) =>
    locate(problems).map((problem): Diagnostic => ({ ...problem, severity: 'warning' }));
  const byLine = new Map(cuts.map((cut) => [at(cut.offset).line, cut]));
  const reported = new Set<(typeof cuts)[number]>();
  let positions: ReturnType<typeof yamlPositions> | undefined;
  return {
    errors: locate(hidden.filter(({ isMaybeText }) => !isMaybeText)),
    foldedLists: warn(folded),
    keys: warn(hidden.filter(({ isMaybeText, isMaybeKey }) => isMaybeText && isMaybeKey)),
    hintFor(path, value) {
      if (byLine.size === 0 || (value !== null && typeof value !== 'string')) return undefined;
      positions ??= yamlPositions(text);
      const cut = byLine.get(positions.find(path, value === null ? 'key' : 'value').line);
      if (cut === undefined || cut.text !== (value ?? '')) return undefined;
      reported.add(cut);
      return toCutHint(cut);
    },
    listCuts: () =>
      cuts
        .filter((cut) => cut.text !== '' && !reported.has(cut))
        .map((cut) => ({
          code: 'comment-in-text',
          severity: 'warning',
          message: `${quote(cut.comment)} is a comment, and the text ends before it: ${quote(cut.text)}.`,
          place: { file, ...at(cut.offset) },
          hint: `${toCutHint(cut)} If it is a comment, put a space after the "#", or write it on a line of its own.`,
        })),
  };
}
