import { findInvisible } from '../lookup/invisible.js';
import { mayHaveSeparator } from '../lookup/separatorHint.js';
import { suggest } from '../lookup/suggest.js';
import type { DataInput } from '../model/data.js';
import type { DataPath, Diagnostic, Outcome, Place } from '../model/diagnostic.js';
import { isId, isReservedId } from '../values/ids.js';
import { checkYamlText, NO_SUSPICIONS, type YamlSuspicions } from './checkYamlText.js';
import { findJoinedItems } from './findJoinedItems.js';
import { findSplitTexts, type SplitText } from './findSplitTexts.js';
import type { Parsed } from './parsed.js';
import { parseJson } from './parseJson.js';
import { parseYaml } from './parseYaml.js';
import { toSyntaxDiagnostics } from './syntaxProblem.js';
import { invalidId, type PlaceOf, toShapeDiagnostic, toSplitTextDiagnostic } from './toShapeDiagnostic.js';
import { type ShapeProblem, validateShape } from './validateShape.js';

export type DataFormat = 'yaml' | 'json';

/** One data file, read. */
export interface DataSource {
  /** Relative path with forward slashes, to show. */
  file: string;
  text: string;
  format: DataFormat;
}

/**
 * Checks the data of one file: syntax, duplicate keys and shape (the JSON Schema). There is a value unless there are errors; warnings do not matter.
 * Never throws, for any text. Errors of shape have a path into the data; `toLocated` finds line and column.
 */
export function validateSource(source: DataSource): Outcome<DataInput> {
  const { file } = source;
  const text = withoutBom(source.text);
  const nul = text.indexOf('\0');
  if (nul !== -1) return { diagnostics: toSyntaxDiagnostics(file, text, [{ ...NUL, offset: nul }]) };

  const { value, diagnostics }: Parsed =
    source.format === 'json' && text.trim() !== '' ? parseJson(text, file) : parseYaml(text, file);
  if (value === undefined && diagnostics.length > 0) return { diagnostics };
  if (value === undefined || value === null) return { diagnostics: [...diagnostics, toEmptyProblem(file)] };

  const yaml = source.format === 'yaml' ? text : undefined;
  const suspicions = yaml === undefined ? NO_SUSPICIONS : checkYamlText(yaml, file);
  if (suspicions.errors.length > 0) return { diagnostics: [...diagnostics, ...suspicions.errors] };

  const placeOf: PlaceOf = (path, target) => ({ file, path, ...(target === undefined ? {} : { target }) });
  const problems = validateShape(value);
  const isKeyBroken = suspicions.keys.length > 0 && problems.some(isBrokenMap);
  const errors = [
    ...diagnostics,
    ...(isKeyBroken ? suspicions.keys.map((problem): Diagnostic => ({ ...problem, severity: 'error' })) : []),
    ...toShapeDiagnostics(isKeyBroken ? problems.filter((problem) => !isBrokenMap(problem)) : problems, {
      yaml,
      suspicions,
      placeOf,
    }),
    ...findReservedIds(value, placeOf),
  ];
  const all = [
    ...errors,
    ...(isKeyBroken ? [] : suspicions.keys),
    ...suspicions.foldedLists,
    ...(mayHaveSeparator(text) ? findJoinedItems(value, placeOf) : []),
    ...suspicions.listCuts(),
  ];
  return errors.length === 0 ? { value: value as DataInput, diagnostics: all } : { diagnostics: all };
}

/** Whether the value is a text that would be a map with an ordinary space after its colon. */
function isBrokenMap({ keyword, value }: ShapeProblem): boolean {
  return (
    (keyword === 'type' || keyword === 'anyOf') &&
    typeof value === 'string' &&
    findInvisible(value) !== undefined &&
    /^\w+:/.test(value)
  );
}

interface ShapeContext {
  /** The text, if it is YAML. */
  yaml: string | undefined;
  suspicions: YamlSuspicions;
  placeOf: PlaceOf;
}

/** One diagnostic per problem of shape, but only one for all keys of a split text. */
function toShapeDiagnostics(
  problems: readonly ShapeProblem[],
  { yaml, suspicions, placeOf }: ShapeContext,
): Diagnostic[] {
  const toDiagnostic = (problem: ShapeProblem): Diagnostic => {
    const diagnostic = toShapeDiagnostic(problem, placeOf, yaml === undefined ? 'json' : 'yaml');
    const isValue = problem.value === null || problem.keyword === 'type' || problem.keyword === 'anyOf';
    const hint = isValue ? suspicions.hintFor(problem.path, problem.value) : undefined;
    return hint === undefined ? diagnostic : { ...diagnostic, hint };
  };
  // Positions in YAML are slow, so only keys that may be a part of a text are looked up.
  const findSplitText = yaml !== undefined && problems.some(isMaybePart) ? findSplitTexts(yaml) : undefined;
  if (findSplitText === undefined) return problems.map(toDiagnostic);

  const reported = new Set<SplitText>();
  return problems.flatMap((problem) => {
    const split = isMaybePart(problem) ? findSplitText(problem.path, problem.key) : undefined;
    if (split === undefined) return [toDiagnostic(problem)];
    if (reported.has(split)) return [];
    reported.add(split);
    return [toSplitTextDiagnostic(problem, split, placeOf)];
  });
}

/** Whether the problem is an unknown key without a value that is not a misspelt valid key. */
function isMaybePart(problem: ShapeProblem): problem is ShapeProblem & { key: string } {
  const { keyword, key, value, schema } = problem;
  if (keyword !== 'additionalProperties' || key === undefined) return false;
  const isEmpty = (value as Readonly<Record<string, unknown>>)[key] === null;
  return isEmpty && suggest(key, Object.keys(schema.properties ?? {})) === undefined;
}

/** Removes the byte order mark that editors on Windows write. It does not belong to the data, and columns do not count it. */
export function withoutBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function findReservedIds(value: object, placeOf: PlaceOf): Diagnostic[] {
  const personas = (value as { personas?: unknown }).personas;
  if (typeof personas !== 'object' || personas === null) return [];
  return Object.keys(personas)
    .filter((id) => isId(id) && isReservedId(id))
    .map((id) => toIdProblem(id, 'personas', placeOf(['personas', id], 'key')));
}

/** The problem of an id that the schema has not checked. */
export function toIdProblem(id: string, section: DataPath[number], place: Place): Diagnostic {
  const { key: _, ...sentence } = invalidId(id, section);
  return { severity: 'error', ...sentence, place };
}

const NUL = {
  message: 'The file has a NUL byte.',
  hint: 'If it is a text file, save it as UTF-8: it may be UTF-16 now.',
};

function toEmptyProblem(file: string): Diagnostic {
  return {
    code: 'empty-file',
    severity: 'error',
    message: 'The file has no data.',
    place: { file, line: 1, column: 1 },
    hint: 'Add `personas:` and a first persona, or delete the file: Markdown alone can also define personas.',
  };
}
