import type { Diagnostic } from 'persona-registry';

/** An error of the command line, or of a file to write. */
export const toProblem = (code: string, message: string, hint: string, file?: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  hint,
  ...(file !== undefined && { place: { file } }),
});
