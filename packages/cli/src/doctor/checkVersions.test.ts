import { expect, it } from 'vitest';
import { checkVersions } from './checkVersions.js';

it('says what to install if the configuration has the plugin and nothing else has', () => {
  const missing = [['docusaurus-plugin-personas', undefined]] as const;
  expect(checkVersions(true, missing, '1.0.0')).toEqual([
    'The plugin is in the configuration, and is not installed: `npm install docusaurus-plugin-personas`, or the same with another package manager.',
  ]);
  expect(checkVersions(false, missing, '1.0.0')).toEqual([]);
});

it('says that versions differ', () => {
  const versions = [
    ['docusaurus-plugin-personas', '1.0.0'],
    ['persona-registry', '1.0.0'],
  ] as const;
  expect(checkVersions(true, versions, '1.0.0')).toEqual([]);
  expect(checkVersions(true, versions, '1.1.0')).toEqual([
    expect.stringContaining('have different versions'),
  ]);
});
