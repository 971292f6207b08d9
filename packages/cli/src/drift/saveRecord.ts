import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic, DriftRecord } from 'persona-registry';
import { type BindingsInput, type Drift, toDriftRecord } from 'persona-registry/formats';
import { toProblem } from '../export/toProblem.js';
import { writeFiles } from '../export/writeFiles.js';

/**
 * Writes the record of a comparison. An earlier record is replaced, and no other file. Principals are hashed with the bindings as key, so the same principal
 * has the same hash each time, and only who has the bindings can find out which one it is.
 */
export function saveRecord(
  directory: string,
  file: string,
  drift: Drift,
  bindings: BindingsInput,
): Diagnostic[] {
  const path = resolve(directory, file);
  if (existsSync(path) && !isRecord(path)) {
    const hint = 'Name another file with `--save`, or delete this one.';
    return [
      toProblem(
        'file-exists',
        'There is another file already. Only an earlier comparison is replaced.',
        hint,
        file,
      ),
    ];
  }
  const key = JSON.stringify(bindings);
  const hash = (text: string) => createHmac('sha256', key).update(text).digest('hex').slice(0, HASH_LENGTH);
  const content = `${JSON.stringify(toDriftRecord(drift, hash), undefined, 2)}\n`;
  return writeFiles([{ path, file, content }]);
}

/** 80 bits: a million principals have different ones. */
const HASH_LENGTH = 20;

/** The whole check of an earlier record would take as long as the comparison. */
function isRecord(path: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null && KEYS.every((key) => Object.hasOwn(value, key));
  } catch {
    return false;
  }
}
/** Those that each record has which this command wrote. A file of somebody else has not all of them. */
const KEYS = [
  'version',
  'date',
  'counts',
  'lists',
  'services',
  'differences',
] satisfies (keyof DriftRecord)[];
