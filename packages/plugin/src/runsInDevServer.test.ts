import { describe, expect, it } from 'vitest';
import { runsInDevServer } from './runsInDevServer.js';

describe('runsInDevServer', () => {
  it.each([
    ['docusaurus start', 'development', ['start'], true],
    ['docusaurus start build', 'development', ['start', 'build'], true],
    ['docusaurus build', 'production', ['build'], false],
    ['docusaurus build --dev', 'development', ['build', '--dev'], false],
    ['a script that starts a dev server', 'development', [], true],
    ['a script that builds', 'production', [], false],
  ])('%s', (_, mode, args, expected) => {
    expect(runsInDevServer({ env: { NODE_ENV: mode }, argv: ['node', 'docusaurus.mjs', ...args] })).toBe(
      expected,
    );
  });
});
