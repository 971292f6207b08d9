// js-yaml: eight times faster than a parser that keeps positions. `yaml` is used only for problems.
import { CORE_SCHEMA, type LoadOptions, load, Type, YAMLException } from 'js-yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import { explainYamlReason } from './explainYamlReason.js';
import { findCutTexts, toCutHint, toCutKey } from './findCutTexts.js';
import { findHiddenSigns } from './findHiddenSigns.js';
import { findYamlProblems } from './findYamlProblems.js';
import { measureAliases } from './measureAliases.js';
import { MAX_DEPTH, type Parsed, toDuplicateKey, toTooDeep } from './parsed.js';
import { findMergeConflict, type SyntaxProblem, toSyntaxDiagnostics } from './syntaxProblem.js';
import { textPositions } from './textPositions.js';
import { yamlPositions } from './yamlPositions.js';

/** YAML 1.2's core schema (dates stay texts, `no` is a text), and merge keys, because people who use anchors expect them. */
const SCHEMA = CORE_SCHEMA.extend({
  implicit: [new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text) => text === '<<' })],
});

/** Options of js-yaml 4.3 that its types do not have yet. */
const OPTIONS: LoadOptions & { maxDepth: number; maxTotalMergeKeys: number } = {
  schema: SCHEMA,
  maxDepth: MAX_DEPTH,
  maxTotalMergeKeys: 1_000_000,
};

export function parseYaml(text: string, file: string): Parsed {
  const { value, diagnostics } = loadYaml(text, file);
  // Without an anchor there are no aliases. An `&` may also be in a text; then the check is superfluous, but does no harm.
  const aliasProblem = text.includes('&') ? measureAliases(value, file) : undefined;
  return aliasProblem === undefined
    ? { value, diagnostics }
    : { diagnostics: [...diagnostics, aliasProblem] };
}

function loadYaml(text: string, file: string): Parsed {
  try {
    return { value: load(text, OPTIONS), diagnostics: [] };
  } catch (error) {
    return loadDespiteDuplicates(text, file, error);
  }
}

/** Parses again with `json: true`, which lets the last of two equal keys win. Only after this mistake the value can still be checked. */
function loadDespiteDuplicates(text: string, file: string, firstError: unknown): Parsed {
  try {
    const value = load(text, { ...OPTIONS, json: true });
    return {
      value,
      diagnostics: yamlPositions(text).duplicates.map((duplicate) => toDuplicateKey(file, duplicate)),
    };
  } catch {
    return { diagnostics: toProblems(text, file, firstError) };
  }
}

function toProblems(text: string, file: string, error: unknown): Diagnostic[] {
  const { reason, offset } = readException(error);
  if (reason.startsWith('nesting exceeded')) return [toTooDeep(file, textPositions(text)(offset))];
  const conflict = findMergeConflict(text);
  const problems = conflict === undefined ? findYamlProblems(text) : [conflict];
  const reported = problems.length > 0 ? problems : [explainYamlReason(reason, text, offset)];
  const causes = conflict === undefined ? findHiddenCauses(text, reported) : [];
  return toSyntaxDiagnostics(file, text, causes.length > 0 ? causes : withCutTexts(text, reported));
}

/** How many lines may be between a cause and the parser's error. */
const NEAR = 1;

/** Finds invisible characters that make a text unreadable. The parser's errors are misleading then. */
function findHiddenCauses(text: string, reported: readonly SyntaxProblem[]): SyntaxProblem[] {
  const at = textPositions(text);
  const lines = reported.map(({ offset }) => at(offset).line);
  return findHiddenSigns(text).filter(
    ({ offset, isMaybeText }) =>
      !isMaybeText || lines.some((line) => Math.abs(line - at(offset).line) <= NEAR),
  );
}

/** Explains problems by a comment that hides the colon of a key or a closing bracket. */
function withCutTexts(text: string, reported: readonly SyntaxProblem[]): SyntaxProblem[] {
  const cuts = findCutTexts(text);
  if (cuts.length === 0) return [...reported];
  const at = textPositions(text);
  return reported.map((problem) => {
    const { line } = at(problem.offset);
    const key = cuts.find(
      (cut) => /:(?:\s|$)/.test(cut.comment) && [line, line - 1].includes(at(cut.offset).line),
    );
    if (key !== undefined) return { ...toCutKey(key), offset: key.offset };
    const isUnclosed = /^The "[[{]"/.test(problem.message);
    const cut = cuts.find(({ comment, offset }) => offset > problem.offset && /[\]}]/.test(comment));
    return isUnclosed && cut !== undefined ? { ...problem, hint: toCutHint(cut) } : problem;
  });
}

/** Reason and offset of a parser's error. The offset is 0 for a problem of the whole text. */
function readException(error: unknown): { reason: string; offset: number } {
  if (!(error instanceof YAMLException)) return { reason: String(error), offset: 0 };
  return { reason: error.reason, offset: error.mark?.position ?? 0 };
}
