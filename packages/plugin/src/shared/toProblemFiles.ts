import { createHash } from 'node:crypto';
import type { Definition, Diagnostic, Place } from 'persona-registry';

/** The problems of one document that the registry cannot show: position of a directive (`line:column`) → problem. */
export type DocumentProblems = Record<string, Diagnostic>;

/** Returns the name of the file with a document's problems. It is a hash, because a path is not a valid file name. */
export function toProblemsFileName(file: string): string {
  return `${createHash('sha256').update(file).digest('hex').slice(0, 16)}.json`;
}

/**
 * Makes one file of problems per document. In `docusaurus start` a faulty definition leaves the registry as it was, so the block of the definition
 * would still show the old card. Because of these files its view shows the problem instead. A problem belongs to the last definition that begins
 * at or before it.
 *
 * @returns file name → JSON text
 */
export function toProblemFiles(
  diagnostics: readonly Diagnostic[],
  definitions: readonly Definition[],
): Map<string, string> {
  const byFile = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const sameFile = byFile.get(definition.place.file);
    if (sameFile === undefined) byFile.set(definition.place.file, [definition]);
    else sameFile.push(definition);
  }
  const problems = new Map<string, DocumentProblems>();
  for (const diagnostic of diagnostics) {
    const { file, line } = diagnostic.place ?? {};
    if (diagnostic.severity !== 'error' || file === undefined || line === undefined) continue;
    const definition = byFile.get(file)?.findLast(({ place }) => (place.line ?? 0) <= line);
    if (definition === undefined) continue;
    const document = problems.get(file) ?? {};
    document[toKey(definition.place)] ??= diagnostic;
    problems.set(file, document);
  }
  return new Map(
    [...problems].map(([file, document]) => [toProblemsFileName(file), JSON.stringify(document)]),
  );
}

/** Returns the problem of the directive at this place, if the file of its document has one. */
export function problemAt(problems: unknown, place: Place): Diagnostic | undefined {
  if (typeof problems !== 'object' || problems === null) return undefined;
  const key = toKey(place);
  return Object.hasOwn(problems, key) ? (problems as DocumentProblems)[key] : undefined;
}

const toKey = ({ line, column }: Place): string => `${line}:${column}`;
