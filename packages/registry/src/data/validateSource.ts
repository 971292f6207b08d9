import { findInvisible } from '../lookup/invisible.js';
import { mayHaveSeparator } from '../lookup/separatorHint.js';
import { suggest } from '../lookup/suggest.js';
import type { DataInput } from '../model/data.js';
import type { DataPath, Diagnostic, Outcome, Place } from '../model/diagnostic.js';
import { isId, isReservedId } from '../values/ids.js';
import { checkSchemaVersion } from './checkSchemaVersion.js';
import type { YamlSuspicions } from './checkYamlText.js';
import type { DataSource } from './dataSource.js';
import { findJoinedItems } from './findJoinedItems.js';
import { findSplitTexts, type SplitText } from './findSplitTexts.js';
import { parseSource } from './parseSource.js';
import { invalidId, type PlaceOf, toShapeDiagnostic, toSplitTextDiagnostic } from './toShapeDiagnostic.js';
import { type ShapeProblem, validateShape } from './validateShape.js';

/**
 * Checks the data of one file: syntax, duplicate keys and shape (the JSON Schema). There is a value unless there are errors; warnings do not matter.
 * Never throws, for any text. Errors of shape have a path into the data; `toLocated` finds line and column.
 */
export function validateSource(source: DataSource): Outcome<DataInput> {
  const { file } = source;
  const { value: parsed, diagnostics } = parseSource(source, EMPTY);
  if (parsed === undefined) return { diagnostics };
  const { value, text, suspicions } = parsed;
  const yaml = source.format === 'yaml' ? text : undefined;
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
  const named = (value as Readonly<Record<string, unknown>>).$schema;
  const all = [
    // The version first: it may be the reason of all unknown keys.
    ...checkSchemaVersion({ file, text, named }),
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

const EMPTY = {
  message: 'The file has no data.',
  hint: 'Add `personas:` and a first persona, or delete the file: Markdown alone can also define personas.',
};
