// js-yaml: eight times faster than a parser that keeps positions. `yaml` comes in only when there is something to report.
import { CORE_SCHEMA, type LoadOptions, load, Type, YAMLException } from 'js-yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import { measureAliases } from './measureAliases.js';
import { MAX_DEPTH, type Parsed, toDuplicateKey, toSyntaxProblem, toTooDeep } from './parsed.js';
import type { LineColumn } from './textPositions.js';
import { yamlPositions, yamlSyntaxErrors } from './yamlPositions.js';

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
    return { diagnostics: toSyntaxProblems(text, file, firstError) };
  }
}

function toSyntaxProblems(text: string, file: string, error: unknown): Diagnostic[] {
  const { reason, position } = readException(error);
  if (reason.startsWith('nesting exceeded')) return [toTooDeep(file, position)];
  if (reason.includes('maxTotalMergeKeys')) {
    return [toSyntaxProblem(file, 'Merge keys (<<) copy more than a million values.', position)];
  }
  const errors = yamlSyntaxErrors(text);
  if (errors.length > 0) {
    return errors.map(({ message, at, hint }) => toSyntaxProblem(file, message, at, hint));
  }
  const hint = reason.startsWith('unidentified alias')
    ? 'Put a text that begins with * in quotes.'
    : undefined;
  return [toSyntaxProblem(file, `YAML: ${reason}.`, position, hint)];
}

function readException(error: unknown): { reason: string; position?: LineColumn } {
  if (!(error instanceof YAMLException)) return { reason: String(error) };
  const { reason, mark } = error;
  if (mark === undefined || mark === null) return { reason };
  return { reason, position: { line: mark.line + 1, column: mark.column + 1 } };
}
