import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from 'persona-registry';
import type { Target } from './findTargets.js';
import { toProblem } from './toProblem.js';

/**
 * Writes all files, or none of them if one cannot be written. Each file is written beside its place and then renamed, so that its place never holds
 * half a file. Folders are created.
 */
export function writeFiles(targets: readonly Target[]): Diagnostic[] {
  const written: string[] = [];
  let current = '';
  try {
    for (const { path, file, content } of targets) {
      current = file;
      mkdirSync(dirname(path), { recursive: true });
      const draft = toDraft(path);
      written.push(draft);
      writeFileSync(draft, content);
    }
    for (const { path, file } of targets) {
      current = file;
      renameSync(toDraft(path), path);
    }
    return [];
  } catch (error) {
    for (const draft of written) rmSync(draft, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return [
      toProblem(
        'unwritable-file',
        `The file cannot be written (${reason}).`,
        'Name another place, or check the rights and the space of this one.',
        current,
      ),
    ];
  }
}

const toDraft = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
