import { withoutBom } from '../data/dataSource.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { ImportSource } from './importedGrant.js';
import type { Snapshot } from './snapshot.js';
import { snapshotReaders } from './snapshotReaders.js';

/** Reads a file in which a system lists its assignments. Never throws. Without a value, the file cannot be used. */
export function readSnapshot({ file, text }: ImportSource): Outcome<Snapshot> {
  const json = withoutBom(text).trim();
  if (json === '') return fail('empty-file', 'The file is empty.', file);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const why = String(error instanceof Error ? error.message : error).replace(/\s+/g, ' ');
    return fail('not-json', `The file is not valid JSON (${why}).`, file);
  }
  return (
    readAssignments(value, file) ??
    fail('wrong-shape', 'The file has no list of assignments of a known form.', file)
  );
}

/** Reads a parsed value. `undefined`: it is no list of assignments. */
export function readAssignments(value: unknown, file: string): Outcome<Snapshot> | undefined {
  return snapshotReaders.find(({ accepts }) => accepts(value))?.read(value, file);
}

const fail = (code: string, message: string, file: string): { diagnostics: Diagnostic[] } => ({
  diagnostics: [
    {
      code,
      severity: 'error',
      message,
      place: { file },
      hint: `Save the output of one of these: ${snapshotReaders.map(({ command }) => `\`${command}\``).join(', ')}.`,
    },
  ],
});
