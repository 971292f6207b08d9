import { createHash, createHmac } from 'node:crypto';
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
  const content = `${JSON.stringify(toDriftRecord(drift, createPrincipalHash(JSON.stringify(bindings))), undefined, 2)}\n`;
  return writeFiles([{ path, file, content }]);
}

/** HMAC takes the hash of a key that is longer than one block of SHA-256. */
const BLOCK_BYTES = 64;

/**
 * Gives the function that hashes principals. Bindings of thousands of principals are a long key, so it is shortened once as HMAC would do each time, and each
 * principal is hashed once.
 */
function createPrincipalHash(key: string): (text: string) => string {
  const isLong = Buffer.byteLength(key) > BLOCK_BYTES;
  const short = isLong ? createHash('sha256').update(key).digest() : key;
  const known = new Map<string, string>();
  return (text) => {
    const hashed =
      known.get(text) ?? createHmac('sha256', short).update(text).digest('hex').slice(0, HASH_LENGTH);
    known.set(text, hashed);
    return hashed;
  };
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
