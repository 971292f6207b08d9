import { inspect } from 'node:util';

/**
 * Makes an error that Docusaurus prints without its stack. The message has everything: the mistake in the user's files, and its place. A stack
 * would only list our files.
 */
export function toPlainError(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return Object.defineProperty(error, inspect.custom, { value: () => message });
}
