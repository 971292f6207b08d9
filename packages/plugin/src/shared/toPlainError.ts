import { inspect } from 'node:util';

/**
 * An error whose message says all: what is wrong in the user's files, and where. Docusaurus prints errors with their stack, which tells of our
 * files only; this one it prints without.
 */
export function toPlainError(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return Object.defineProperty(error, inspect.custom, { value: () => message });
}
