import { isAlias, isMap, isScalar, isSeq, type YAMLError } from 'yaml';
import { explainYamlError } from './explainYamlError.js';
import { type SyntaxProblem, toShownOffset } from './syntaxProblem.js';
import { textPositions } from './textPositions.js';
import { parseDocumentSafely } from './yamlPositions.js';

/** As many as are worth reading: after the first few, errors are mostly consequences. */
const MAX_PROBLEMS = 5;
/** A line of nothing but quotes has thousands of errors, and each is put into words before it is known to be of that line. */
const MAX_ERRORS = 200;

/** What a second parser says of a text that the first one refused: nothing, when it sees nothing wrong or gives up. */
export function findYamlProblems(text: string): SyntaxProblem[] {
  const document = parseDocumentSafely(text);
  if (document === undefined) return [];
  const at = textPositions(text);
  const lineOf = (offset: number): number => at(toShownOffset(text, offset)).line;
  const openerOf = findOpeners(document.contents, text);
  const told = new Set<number>();
  const problems: SyntaxProblem[] = [];
  for (const { code, message, pos } of withoutEchoes(document.errors).slice(0, MAX_ERRORS)) {
    const problem = explainYamlError({ code, message, text, start: pos[0], end: pos[1], openerOf });
    const lines = [lineOf(pos[0]), lineOf(problem.offset)];
    // One mistake makes many in its line; and a bracket that is not closed takes those around it along.
    if (!lines.some((line) => told.has(line))) problems.push(problem);
    for (const line of lines) told.add(line);
    if (problems.length === MAX_PROBLEMS || message.includes('in YAML stream')) break;
  }
  return problems;
}

/** A key that goes over lines has a colon where none may be: the parser says both, and the second is the cause. */
function withoutEchoes(errors: readonly YAMLError[]): YAMLError[] {
  const overLines = new Set(
    errors.flatMap(({ code, pos }) => (code === 'MULTILINE_IMPLICIT_KEY' ? [pos[0]] : [])),
  );
  return errors.filter(({ code, pos }) => code !== 'BLOCK_AS_IMPLICIT_KEY' || !overLines.has(pos[0]));
}

/** Looks the tree through when first asked: what is not closed ends where the parser gave it up. */
function findOpeners(contents: unknown, text: string) {
  let starts: ReadonlyMap<string, number> | undefined;
  return (sign: string, end: number): number | undefined => {
    starts ??= listOpeners(contents, text);
    return starts.get(`${sign}${end}`);
  };
}

/** By sign and end, the start of what begins with the sign: of several with one end, the innermost. */
function listOpeners(contents: unknown, text: string): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  const waiting = [contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isMap(node)) for (const { key, value } of node.items) waiting.push(key, value);
    else if (isSeq(node)) for (const item of node.items) waiting.push(item);
    else if (!isScalar(node) || isAlias(node)) continue;
    const [start, end] = node.range ?? [];
    if (start === undefined || end === undefined) continue;
    const key = `${text.charAt(start)}${end}`;
    starts.set(key, Math.max(start, starts.get(key) ?? 0));
  }
  return starts;
}
