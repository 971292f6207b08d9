// js-yaml: eight times faster than a parser that keeps positions. `yaml` comes in only when there is something to report.
import { CORE_SCHEMA, type LoadOptions, load, Type, YAMLException } from 'js-yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import { explainYamlReason } from './explainYamlReason.js';
import { findYamlProblems } from './findYamlProblems.js';
import { measureAliases } from './measureAliases.js';
import { MAX_DEPTH, type Parsed, toDuplicateKey, toTooDeep } from './parsed.js';
import { findMergeConflict, toSyntaxDiagnostics } from './syntaxProblem.js';
import { textPositions } from './textPositions.js';
import { yamlPositions } from './yamlPositions.js';

/** YAML 1.2's core schema (dates stay texts, `no` is a text), and merge keys, which people who use anchors expect. */
const SCHEMA = CORE_SCHEMA.extend({
  implicit: [new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text) => text === '<<' })],
});

/** Options of js-yaml 4.3 that its types do not know yet. `json: true` lets the last of two equal keys win. */
const OPTIONS: LoadOptions & { maxDepth: number; maxTotalMergeKeys: number } = {
  schema: SCHEMA,
  maxDepth: MAX_DEPTH,
  maxTotalMergeKeys: 1_000_000,
};

export function parseYaml(text: string, file: string): Parsed {
  const { value, diagnostics } = loadYaml(text, file);
  // Without an anchor there are no aliases. Texts have `&` too: then the measuring is done for nothing, and does no harm.
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

/** Duplicate keys are the one mistake after which the value is still worth checking. */
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
  const told = problems.length > 0 ? problems : [explainYamlReason(reason, text, offset)];
  return toSyntaxDiagnostics(file, text, told);
}

/** What is wrong with the whole stands at its beginning. */
function readException(error: unknown): { reason: string; offset: number } {
  if (!(error instanceof YAMLException)) return { reason: String(error), offset: 0 };
  return { reason: error.reason, offset: error.mark?.position ?? 0 };
}
