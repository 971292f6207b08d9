import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.js';

/** Why a path cannot be read, in words, without its place. */
export type PathProblem = Required<Pick<Diagnostic, 'code' | 'message' | 'hint'>>;

/** What is at a path, links followed. */
export type PathKind = 'file' | 'folder' | 'nothing' | PathProblem;

/** Codes of problems with what the file system does not let us read. A check that did not read everything is no check. */
export const UNREADABLE_CODES: ReadonlySet<string> = new Set([
  'unreadable-file',
  'unreadable-folder',
  'broken-link',
  'not-a-file',
  'vanished-file',
]);

/**
 * Looks at a path before anything is opened, because opening a named pipe waits for ever if nobody writes to it. Never throws.
 *
 * @param expected what to call the path in the message if it may not be looked at
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
    // A file on the way, a name that is too long, and characters that no name has.
    if (/^(ENOTDIR|ENAMETOOLONG|ERR_INVALID_ARG_VALUE)$/.test(reason)) return 'nothing';
    return toUnreadable(expected, reason);
  }
}

/** What reading a file or a folder has thrown. */
export function toReadProblem(what: 'file' | 'folder', error: unknown): PathProblem {
  const reason = toReason(error);
  if (reason === 'ELOOP') return LOOP;
  if (reason !== 'ENOENT') return toUnreadable(what, reason);
  return {
    code: 'vanished-file',
    message: `The ${what} was here a moment ago, and is gone.`,
    hint: 'Something deleted it meanwhile: try again.',
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
    message: `This symbolic link leads to "${readlinkSync(path)}", and nothing is there.`,
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
      ? `Let the user who runs this read it, such as with \`chmod ${rights}\`, or take it away.`
      : 'Look whether the disk that it is on can be read.',
  };
}

function toReason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
