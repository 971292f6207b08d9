import type { Diagnostic } from '../model/diagnostic.js';

/** What prevents the reading of a repository. */
export const toGitProblem = (code: string, message: string, hint: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  hint,
});
