import type { Diagnostic, Outcome } from 'persona-registry';
import { type DatedSnapshot, readAssignments, readSnapshot } from 'persona-registry/formats';
import { decodeText } from '../decodeText.js';
import { toProblem } from '../export/toProblem.js';
import { readTextFile, type TextFileSettings } from '../readTextFile.js';

/** In bytes. 100,000 assignments of Azure are about 80 MB. */
const MAX_BYTES = 400 * 1024 * 1024;

/** Reads the files in which systems list their assignments. Without a value, one of them cannot be used. */
export async function readSnapshots(
  directory: string,
  files: readonly string[],
): Promise<Outcome<DatedSnapshot[]>> {
  const value: DatedSnapshot[] = [];
  const diagnostics: Diagnostic[] = [];
  let isComplete = true;
  for (const file of files) {
    const read = await readOne(directory, file);
    diagnostics.push(...read.diagnostics);
    if (read.value === undefined) isComplete = false;
    else value.push(read.value);
  }
  return isComplete ? { value, diagnostics } : { diagnostics };
}

async function readOne(directory: string, file: string): Promise<Outcome<DatedSnapshot>> {
  const read = readTextFile(directory, file, SETTINGS);
  if (read.value === undefined) return { diagnostics: read.diagnostics };
  const { text, date } = read.value;
  const { value, diagnostics } = (await readCsv(file, text)) ?? readSnapshot({ file, text });
  return value === undefined ? { diagnostics } : { value: { ...value, file, date }, diagnostics };
}

type ReadSnapshot = ReturnType<typeof readSnapshot>;

/** The list that the portal of Azure downloads has the columns of `Get-AzRoleAssignment`. The parser is loaded when there is such a list. */
async function readCsv(file: string, text: string): Promise<ReadSnapshot | undefined> {
  if (!/^\s*[[{]/.test(text) && /^[^\n]*\bObjectId\b|^#TYPE\b/.test(text)) {
    const { toRecords } = await import('./toRecords.js');
    const records = toRecords(text);
    return typeof records === 'string'
      ? { diagnostics: [toProblem('invalid-csv', `The file is no CSV: ${records}.`, NAME_FILE, file)] }
      : readAssignments(records, file);
  }
  return undefined;
}

const NAME_FILE =
  'Name a file with a list of assignments, such as the output of `az role assignment list --all -o json`.';

const SETTINGS: TextFileSettings = {
  maxBytes: MAX_BYTES,
  decode: decodeText,
  words: {
    missing: ['This file does not exist.', NAME_FILE],
    folder: ['This is a folder.', NAME_FILE],
    notText: ['The file is neither UTF-8 nor UTF-16 text.', NAME_FILE],
    tooLarge: 'Save a file for each subscription, and name them all.',
  },
};
