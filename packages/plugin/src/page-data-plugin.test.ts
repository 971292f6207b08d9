import { expect, it } from 'vitest';
import { pageDataPlugin, type RuleCompiler } from './page-data-plugin.js';

interface Rule {
  test: RegExp;
  parser: unknown;
}

/** The rules that a compiler has once its plugins and then its defaults are applied. */
function toRules(defaults: RuleCompiler['options']['module']['parser']): Rule[] {
  const taps: (() => void)[] = [];
  const compiler: RuleCompiler = {
    options: { module: { rules: [] } },
    hooks: { environment: { tap: (_name, run) => void taps.push(run) } },
  };
  pageDataPlugin.apply(compiler);
  if (defaults) compiler.options.module.parser = defaults;
  for (const run of taps) run();
  return compiler.options.module.rules as Rule[];
}

it('limits what the bundler lists of the data of pages, and of nothing else', () => {
  const [rule, ...others] = toRules({ json: { exportsDepth: Number.POSITIVE_INFINITY } });
  expect(others).toEqual([]);
  expect(rule?.parser).toEqual({ exportsDepth: 1 });
  const folder = '/site/.docusaurus/docusaurus-plugin-personas/default';
  for (const [path, isOurs] of [
    [`${folder}/pages/persona-p001.json`, true],
    [String.raw`C:\site\.docusaurus\docusaurus-plugin-personas\default\pages\overview.json`, true],
    [`${folder}/registry/persona-p001.json`, false],
    ['/site/.docusaurus/docusaurus-plugin-content-docs/default/site-docs-intro-md.json', false],
  ] as const) {
    expect(rule?.test.test(path)).toBe(isOurs);
  }
});

it('leaves a bundler alone that does not know the setting', () => {
  expect(toRules(undefined)).toEqual([]);
  expect(toRules({ json: {} })).toEqual([]);
});
