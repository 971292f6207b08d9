import type { Definition, Diagnostic } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { problemAt, toProblemFiles, toProblemsFileName } from './toProblemFiles.js';

const definition = (id: string, line: number): Definition => ({
  id,
  fields: {},
  place: { file: 'docs/a.md', line, column: 1 },
  fieldPlaces: {},
});
const problem = (file: string, line: number, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  code: 'unknown-reference',
  severity,
  message: `On line ${line}.`,
  place: { file, line, column: 5 },
});

describe('toProblemFiles', () => {
  it('assigns each problem to the definition around it, by document', () => {
    const diagnostics = [
      problem('docs/a.md', 5),
      problem('docs/a.md', 6),
      problem('docs/a.md', 12),
      problem('docs/a.md', 1),
      problem('docs/b.md', 5),
      problem('docs/a.md', 21, 'warning'),
      { ...problem('personas.yml', 3) },
      { code: 'x', severity: 'error' as const, message: 'Nowhere.' },
    ];
    const files = toProblemFiles(diagnostics, [definition('a', 3), definition('b', 10), definition('c', 20)]);
    expect([...files.keys()]).toEqual([toProblemsFileName('docs/a.md')]);
    const problems: unknown = JSON.parse(files.get(toProblemsFileName('docs/a.md')) ?? '');
    expect(problemAt(problems, { file: 'docs/a.md', line: 3, column: 1 })?.message).toBe('On line 5.');
    expect(problemAt(problems, { file: 'docs/a.md', line: 10, column: 1 })?.message).toBe('On line 12.');
    expect(problemAt(problems, { file: 'docs/a.md', line: 20, column: 1 })).toBeUndefined();
  });

  it('writes nothing without problems', () => {
    expect(toProblemFiles([], [definition('a', 3)])).toEqual(new Map());
  });
});

describe('problemAt', () => {
  it('finds nothing if there is no file', () => {
    expect(problemAt(undefined, { file: 'docs/a.md', line: 3, column: 1 })).toBeUndefined();
  });
});
