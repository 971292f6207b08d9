import type { Diagnostic } from 'persona-registry';

/** One diagnostic with all fields, one with few fields and text that a format must escape, and one with required fields only. */
export const diagnostics: Diagnostic[] = [
  {
    code: 'unknown-reference',
    severity: 'error',
    message: 'There is no team "Dta Team".',
    place: { file: 'docs/a page.md', line: 12, column: 3 },
    suggestion: 'Data Team',
    valid: ['Data Team', 'AI Team'],
    hint: 'Add it to `teams:` to allow it.',
    related: [
      {
        message: 'Teams are listed here.',
        place: { file: 'personas.yml', line: 4, column: 1, path: ['teams'] },
      },
    ],
  },
  {
    code: 'review-overdue',
    severity: 'warning',
    message: '100% of "a: b, c"\nis overdue.',
    place: { file: 'personas.yml', path: ['services'] },
  },
  { code: 'unused-team', severity: 'info', message: 'Team "AI Team" has no persona.' },
];

export const context = {
  version: '1.2.3',
  inputCounts: { documents: 12, dataFiles: 1 },
};
