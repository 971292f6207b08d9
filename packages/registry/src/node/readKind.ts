import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.js';

/** The reason why a path cannot be read, as a diagnostic without severity and place. */
export type PathProblem = Required<Pick<Diagnostic, 'code' | 'message' | 'hint'>>;

/** Kind of the entry at a path. Links are followed. */
export type PathKind = 'file' | 'folder' | 'nothing' | PathProblem;

/** Codes of the problems of files that the file system does not let us read. A check is not valid if it could not read everything. */
export const UNREADABLE_CODES: ReadonlySet<string> = new Set([
  'unreadable-file',
  'unreadable-folder',
  'broken-link',
  'not-a-file',
  'vanished-file',
]);

/**
 * Reads the kind of a path without opening it, because opening a named pipe waits for ever if nobody writes to it. Never throws.
 *
 * @param expected word for the path in the message, if its kind cannot be read
 */
export function readKind(path: string, expected: 'file' | 'folder' = 'file'): PathKind {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats !== undefined)
      return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : toNoFile(stats);
    return lstatSync(path, { throwIfNoEntry: false }) === undefined ? 'nothing' : toBrokenLink(path);
  } catch (error) {
    const reason = toReason(error);
    if (reason === 'ELOOP') return LOOP;
    // A file in the place of a folder on the way, a name that is too long, or invalid characters.
    if (/^(ENOTDIR|ENAMETOOLONG|ERR_INVALID_ARG_VALUE)$/.test(reason)) return 'nothing';
    return toUnreadable(expected, reason);
  }
}

/** The problem for an error that reading a file or a folder has thrown. */
export function toReadProblem(what: 'file' | 'folder', error: unknown): PathProblem {
  const reason = toReason(error);
  if (reason === 'ELOOP') return LOOP;
  if (reason !== 'ENOENT') return toUnreadable(what, reason);
  return {
    code: 'vanished-file',
    message: `The ${what} was deleted while it was read.`,
    hint: 'Try again.',
  };
}

const LOOP: PathProblem = {
  code: 'broken-link',
  message: 'This symbolic link leads back to itself.',
  hint: 'Make it lead to a file or a folder, or delete it.',
};

function toBrokenLink(path: string): PathProblem {
  return {
    code: 'broken-link',
    message: `This symbolic link leads to "${readlinkSync(path)}", which does not exist.`,
    hint: 'Make it lead to a file or a folder, or delete it.',
  };
}

function toNoFile(stats: Stats): PathProblem {
  const name = stats.isFIFO() ? 'a named pipe' : stats.isSocket() ? 'a socket' : 'a device';
  return {
    code: 'not-a-file',
    message: `This is ${name}, not a file.`,
    hint: 'Put a file in its place, or delete it.',
  };
}

function toUnreadable(what: 'file' | 'folder', reason: string): PathProblem {
  const isForbidden = reason === 'EACCES' || reason === 'EPERM';
  const rights = what === 'file' ? 'u+r' : 'u+rx';
  return {
    code: `unreadable-${what}`,
    message: isForbidden
      ? `Permission to read this ${what} is denied (${reason}).`
      : `The ${what} cannot be read (${reason}).`,
    hint: isForbidden
      ? `Give the user who runs this command the right to read it, such as with \`chmod ${rights}\`, or remove it.`
      : 'Check whether its disk can be read.',
  };
}

function toReason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
