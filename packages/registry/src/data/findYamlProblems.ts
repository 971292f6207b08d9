import { isAlias, isMap, isScalar, isSeq, type YAMLError } from 'yaml';
import { explainYamlError } from './explainYamlError.js';
import { type SyntaxProblem, toShownOffset } from './syntaxProblem.js';
import { textPositions } from './textPositions.js';
import { parseDocumentSafely } from './yamlPositions.js';

/** How many problems are reported. After the first few, errors are mostly consequences. */
const MAX_PROBLEMS = 5;
/** How many errors are put into words. A line of only quotes has thousands, and the line of an error is known only after that. */
const MAX_ERRORS = 200;

/** The problems that a second parser finds in a text that js-yaml refused. Empty if it finds none or gives up. */
export function findYamlProblems(text: string): SyntaxProblem[] {
  const document = parseDocumentSafely(text);
  if (document === undefined) return [];
  const at = textPositions(text);
  const lineOf = (offset: number): number => at(toShownOffset(text, offset)).line;
  const openerOf = findOpeners(document.contents, text);
  const reportedLines = new Set<number>();
  const problems: SyntaxProblem[] = [];
  for (const { code, message, pos } of withoutEchoes(document.errors).slice(0, MAX_ERRORS)) {
    const problem = explainYamlError({ code, message, text, start: pos[0], end: pos[1], openerOf });
    const lines = [lineOf(pos[0]), lineOf(problem.offset)];
    // One mistake causes many errors in its line, and an open bracket also causes errors for the brackets around it.
    if (!lines.some((line) => reportedLines.has(line))) problems.push(problem);
    for (const line of lines) reportedLines.add(line);
    if (problems.length === MAX_PROBLEMS || message.includes('in YAML stream')) break;
  }
  return problems;
}

/** Removes repeated errors: for a key over several lines, the parser also reports its colon, but the key is the cause. */
function withoutEchoes(errors: readonly YAMLError[]): YAMLError[] {
  const overLines = new Set(
    errors.flatMap(({ code, pos }) => (code === 'MULTILINE_IMPLICIT_KEY' ? [pos[0]] : [])),
  );
  return errors.filter(({ code, pos }) => code !== 'BLOCK_AS_IMPLICIT_KEY' || !overLines.has(pos[0]));
}

/** Gives `openerOf` of `YamlMistake`. Searches the tree on the first call: an open bracket or quote ends where the parser gave it up. */
function findOpeners(contents: unknown, text: string) {
  let starts: ReadonlyMap<string, number> | undefined;
  return (sign: string, end: number): number | undefined => {
    starts ??= listOpeners(contents, text);
    return starts.get(`${sign}${end}`);
  };
}

/** Start offsets by first character and end offset. If several values have the same end, the innermost counts. */
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
