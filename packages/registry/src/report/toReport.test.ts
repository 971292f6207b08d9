import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../model/diagnostic.js';
import { reportDiagnostics } from './reportDiagnostics.js';
import { toDiagnosticText, toReport } from './toReport.js';

const problem = (file: string, line?: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'unknown-reference',
  severity: 'error',
  message: `There is no team "${line}".`,
  place: { file, ...(line !== undefined && { line, column: 3 }) },
  ...more,
});

describe('toDiagnosticText', () => {
  it('says where, what, what is valid, what is near, and how to mend it', () => {
    const diagnostic = problem('personas.yml', 12, {
      valid: ['ai', 'data'],
      suggestion: 'data',
      hint: 'Add it to `teams`.',
      related: [{ message: 'The other is here.', place: { file: 'more.yml', line: 2, column: 1 } }],
    });
    expect(toDiagnosticText(diagnostic)).toBe(
      [
        'personas.yml:12:3 unknown-reference There is no team "12". Did you mean "data"?',
        '    Valid: ai, data',
        '    Add it to `teams`.',
        '    more.yml:2:1 The other is here.',
      ].join('\n'),
    );
  });

  it('gets by with less', () => {
    expect(toDiagnosticText({ code: 'x', severity: 'warning', message: 'Well.' })).toBe('x warning: Well.');
    expect(toDiagnosticText(problem('a.yml'))).toBe('a.yml unknown-reference There is no team "undefined".');
  });

  it('shortens long lists', () => {
    const valid = Array.from({ length: 100 }, (_, index) => `id${index}`);
    expect(toDiagnosticText(problem('a.yml', 1, { valid }))).toMatch(/Valid: id0, .*id14 and 85 more$/);
  });
});

describe('toReport', () => {
  it('is empty without problems', () => expect(toReport([])).toBe(''));

  it('sorts by file, line and column, and counts', () => {
    const report = toReport([
      problem('b.yml', 1),
      problem('a.yml', 10),
      problem('a.yml', 9, { severity: 'warning' }),
    ]);
    expect(report.split('\n\n').map((block) => block.split(' ')[0])).toEqual([
      'a.yml:9:3',
      'a.yml:10:3',
      'b.yml:1:3',
      '2',
    ]);
    expect(report.endsWith('2 errors, 1 warning')).toBe(true);
  });

  it('counts what is alike instead of repeating it', () => {
    const alike = Array.from({ length: 8 }, () => problem('a.yml', 1));
    expect(toReport(alike)).toContain('… and 3 more of: unknown-reference There is no team "1".\n\n8 errors');
  });
});

describe('reportDiagnostics', () => {
  it('prints once, and says whether there is an error', () => {
    const printed: string[] = [];
    const print = (text: string) => printed.push(text);
    expect(reportDiagnostics([], print)).toEqual({ hasErrors: false });
    expect(reportDiagnostics([problem('a.yml', 1), problem('a.yml', 2)], print)).toEqual({ hasErrors: true });
    expect(reportDiagnostics([problem('a.yml', 1, { severity: 'info' })], print)).toEqual({
      hasErrors: false,
    });
    expect(printed).toHaveLength(2);
  });
});
