import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../model/diagnostic.js';
import { toDiagnosticText, toReport } from './toReport.js';

const problem = (file: string, line?: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'unknown-reference',
  severity: 'error',
  message: `There is no team "${line}".`,
  place: { file, ...(line !== undefined && { line, column: 3 }) },
  ...more,
});

describe('toDiagnosticText', () => {
  it('says where, what, what is valid, the nearest match, and how to fix it', () => {
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

  it('shortens long lists of other places', () => {
    const related = Array.from({ length: 7 }, (_, line) => ({
      message: 'Here.',
      place: { file: 'a.yml', line },
    }));
    expect(toDiagnosticText(problem('a.yml', 1, { related }))).toMatch(
      /a\.yml:4 Here\.\n {4}… and 2 more places$/,
    );
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

describe('a brief report', () => {
  const warnings = Array.from({ length: 25 }, (_, index) => problem('a.yml', index, { severity: 'warning' }));
  const errors = Array.from({ length: 25 }, (_, index) => problem('a.yml', index));

  it('counts warnings of one code, and keeps every error, at the end', () => {
    const blocks = toReport([...errors, ...warnings], { brief: true }).split('\n\n');
    expect(blocks.slice(9, 12)).toEqual([
      'a.yml:9:3 unknown-reference warning: There is no team "9".',
      '… and 15 more of unknown-reference; `personas check` lists them all',
      'a.yml:0:3 unknown-reference There is no team "0".',
    ]);
    expect(blocks.at(-1)).toBe('25 errors, 25 warnings');
    expect(blocks).toHaveLength(10 + 1 + 25 + 1);
  });
});
