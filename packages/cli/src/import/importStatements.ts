import { type DataSource, type Diagnostic, isError, toLocated, validateSource } from 'persona-registry';
import { checkNewFile, extendFile, toNewText } from './extendFile.js';
import { foldStatements } from './personas/foldStatements.js';
import { mergeStatements } from './personas/mergeStatements.js';
import type { Statements } from './personas/statement.js';

export interface ImportRequest {
  /** What each file says. */
  read: readonly Statements[];
  /** The file to extend. Absent for a new one. */
  target?: DataSource;
  /** Name of the file, to show. */
  targetFile: string;
  /** The other files of the same data. */
  others: readonly DataSource[];
}
export interface Imported {
  /** The whole new text. Absent if nothing can be written, or nothing is new. */
  text?: string;
  /** Only what is new, as YAML. Empty if nothing is. */
  block: string;
  newPersonas: number;
  extendedPersonas: number;
  /** What was taken, folded, in conflict or not understood. An error prevents writing. */
  diagnostics: Diagnostic[];
}

/** Adds what was read to the data. Reads and writes no file. */
export function importStatements({ read, target, targetFile, others }: ImportRequest): Imported {
  const before = target === undefined ? undefined : validateSource(target);
  const mistakes =
    target === undefined ? [] : toLocated((before?.diagnostics ?? []).filter(isError), [target]);
  if (mistakes.length > 0) return { block: '', newPersonas: 0, extendedPersonas: 0, diagnostics: mistakes };
  const data = before?.value ?? {};
  const folded = foldStatements(
    read.flatMap(({ statements }) => statements),
    {
      team: namesOf(data.teams),
      service: namesOf(data.services),
      skill: namesOf(data.skills),
      process: namesOf(data.processes),
      architecture: namesOf(data.architectures),
    },
  );
  const { additions, diagnostics, ...counts } = mergeStatements(
    folded.statements,
    data.personas ?? {},
    targetFile,
  );
  const report = [...read.flatMap((result) => result.diagnostics), ...folded.diagnostics, ...diagnostics];
  if (additions.length === 0) return { ...counts, block: '', diagnostics: report };
  const block = toNewText(additions);
  if (target !== undefined) {
    const extended = extendFile(target, additions, others);
    const { text } = extended;
    return {
      ...counts,
      ...(text !== undefined && { text }),
      block,
      diagnostics: [...report, ...extended.diagnostics],
    };
  }
  const errors = checkNewFile({ file: targetFile, text: block, format: 'yaml' }, others);
  const isGood = errors.length === 0;
  return { ...counts, ...(isGood && { text: block }), block, diagnostics: [...report, ...errors] };
}

const namesOf = (section: Readonly<Record<string, { name?: string } | null>> | undefined): string[] =>
  Object.entries(section ?? {}).map(([id, entry]) => entry?.name ?? id);
