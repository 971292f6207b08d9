import { quote } from '../lookup/quote.js';
import type { DataPath, Diagnostic } from '../model/diagnostic.js';
import { findCutTexts, toCutHint } from './findCutTexts.js';
import { findHiddenSigns } from './findHiddenSigns.js';
import { toSyntaxDiagnostics } from './syntaxProblem.js';
import { textPositions } from './textPositions.js';
import { yamlPositions } from './yamlPositions.js';

/** What is suspicious in a YAML text that can be read: its values do not show it. */
export interface YamlSuspicions {
  /** Invisible characters in the place of signs. What else is wrong may be their consequence. */
  errors: readonly Diagnostic[];
  /** Invisible characters behind what looks like the colon of a key. Warnings: a text may have them too. */
  keys: readonly Diagnostic[];
  /** How to write the value that a comment swallowed, if one did, at the path of something that has none or is a text where it must not. */
  hintFor(path: DataPath, value: unknown): string | undefined;
  /** Texts that a comment ends, but for those of a hint. Warnings: the comment may be meant. */
  listCuts(): Diagnostic[];
}

export const NO_SUSPICIONS: YamlSuspicions = {
  errors: [],
  keys: [],
  hintFor: () => undefined,
  listCuts: () => [],
};

/** Most texts cost a look for two signs and no more. */
export function checkYamlText(text: string, file: string): YamlSuspicions {
  const hidden = findHiddenSigns(text);
  const cuts = findCutTexts(text);
  if (hidden.length === 0 && cuts.length === 0) return NO_SUSPICIONS;

  const at = textPositions(text);
  const locate = (problems: typeof hidden) => toSyntaxDiagnostics(file, text, problems);
  const byLine = new Map(cuts.map((cut) => [at(cut.offset).line, cut]));
  const reported = new Set<(typeof cuts)[number]>();
  let positions: ReturnType<typeof yamlPositions> | undefined;
  return {
    errors: locate(hidden.filter(({ isMaybeText }) => !isMaybeText)),
    keys: locate(hidden.filter(({ isMaybeText, isMaybeKey }) => isMaybeText && isMaybeKey)).map(
      (problem): Diagnostic => ({ ...problem, severity: 'warning' }),
    ),
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
          hint: `${toCutHint(cut)} If it is a comment, put a space behind the "#", or write it on a line of its own.`,
        })),
  };
}
