import { inspect } from 'node:util';
import type { Diagnostic } from 'persona-registry';
import { describe, expect, it, vi } from 'vitest';
import { createReporter } from './createReporter.js';

const problem = (message: string, line = 1, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  code: 'unknown-reference',
  severity,
  message,
  place: { file: 'docs/a.md', line, column: 1 },
});

describe('createReporter in a production build', () => {
  it('throws one error with all problems, which prints without a stack', () => {
    const report = createReporter({ isDevServer: false, print: vi.fn() });
    const problems = [problem('No "B".', 2, 'warning'), problem('No "A".')];
    const caught = (() => {
      try {
        report(problems);
      } catch (error) {
        return error;
      }
    })();
    expect(inspect(new Error('The build failed.', { cause: caught }))).toContain('unknown-reference No "A".');
    expect(inspect(caught)).toMatchInlineSnapshot(`
      "The personas of this site have problems:

      docs/a.md:2:1 unknown-reference warning: No "B".

      docs/a.md:1:1 unknown-reference No "A".

      1 error, 1 warning"
    `);
  });

  it('prints warnings and goes on', () => {
    const print = vi.fn();
    createReporter({ isDevServer: false, print })([problem('No "B".', 2, 'warning')]);
    expect(print).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('warning: No "B".'));
  });

  it('prints nothing if there is no problem', () => {
    const print = vi.fn();
    createReporter({ isDevServer: false, print })([]);
    expect(print).not.toHaveBeenCalled();
  });
});

describe('createReporter in the dev server', () => {
  it('names its instance, unless that is the default one', () => {
    const print = vi.fn();
    const report = createReporter({ isDevServer: true, print, instance: 'ops' });
    report([problem('No "A".')]);
    report([]);
    expect(print).toHaveBeenLastCalledWith('[ops] Personas: all errors are fixed.');
  });

  it('prints each new problem once, even if its line changes, and prints when all are fixed', () => {
    const print = vi.fn();
    const report = createReporter({ isDevServer: true, print });
    const printed = () => print.mock.calls.splice(0).flat();

    report([problem('No "A".'), problem('Hm.', 9, 'warning')]);
    expect(printed()).toEqual([expect.stringMatching(/Hm\.[\s\S]*No "A"/)]);
    report([problem('No "A".', 5), problem('Hm.', 13, 'warning')]);
    expect(printed()).toEqual([]);
    report([problem('No "A".', 5), problem('No "B".'), problem('Hm.', 13, 'warning')]);
    expect(printed()).toEqual([expect.not.stringContaining('No "A".')]);
    report([problem('No "B".'), problem('Hm.', 13, 'warning')]);
    expect(printed()).toEqual([]);
    report([problem('Hm.', 13, 'warning')]);
    expect(printed()).toEqual(['Personas: all errors are fixed.']);
    report([problem('No "A".')]);
    expect(printed()).toHaveLength(1);
  });
});
