import { createHash } from 'node:crypto';
import type { Definition, Diagnostic, Place } from 'persona-registry';

/** The problems of one document that the registry cannot show: position of a directive (`line:column`) → what is wrong there. */
export type DocumentProblems = Record<string, Diagnostic>;

/** Name of the file with a document's problems. A hash, because a path is no file name. */
export function toProblemsFileName(file: string): string {
  return `${createHash('sha256').update(file).digest('hex').slice(0, 16)}.json`;
}

/**
 * In `docusaurus start` a faulty definition leaves the registry as it was, so the block that defines would go on showing the old card.
 * These files, one per document, tell its view to show the problem instead. A problem belongs to the last definition that begins
 * at or before it.
 *
 * @returns file name → JSON text.
 */
export function toProblemFiles(
  diagnostics: readonly Diagnostic[],
  definitions: readonly Definition[],
): Map<string, string> {
  const byFile = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const known = byFile.get(definition.place.file);
    if (known === undefined) byFile.set(definition.place.file, [definition]);
    else known.push(definition);
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

/** The problem of the directive at this place, if the file of its document tells of one. */
export function problemAt(problems: unknown, place: Place): Diagnostic | undefined {
  if (typeof problems !== 'object' || problems === null) return undefined;
  const key = toKey(place);
  return Object.hasOwn(problems, key) ? (problems as DocumentProblems)[key] : undefined;
}

const toKey = ({ line, column }: Place): string => `${line}:${column}`;
