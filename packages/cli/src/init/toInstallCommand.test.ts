import { expect, it } from 'vitest';
import { toInstallCommand } from './toInstallCommand.js';

const nothing: string[] = [];
const site = { plugin: true, schema: true };

it('installs with the package manager of the site', () => {
  expect(toInstallCommand('npm', nothing, site)).toBe('npm install docusaurus-plugin-personas');
  expect(toInstallCommand(undefined, nothing, site)).toBe('npm install docusaurus-plugin-personas');
  expect(toInstallCommand('Yarn', nothing, site)).toBe('yarn add docusaurus-plugin-personas');
  expect(toInstallCommand('Bun', nothing, site)).toBe('bun add docusaurus-plugin-personas');
});

it('installs what has the schema where nothing else puts it in reach of an editor', () => {
  expect(toInstallCommand('pnpm', nothing, site)).toBe(
    'pnpm add docusaurus-plugin-personas persona-registry',
  );
  expect(toInstallCommand('pnpm', nothing, { ...site, schema: false })).toBe(
    'pnpm add docusaurus-plugin-personas',
  );
  expect(toInstallCommand('npm', nothing, { plugin: false, schema: true })).toBe(
    'npm install persona-registry',
  );
});

it('installs nothing that is there', () => {
  expect(toInstallCommand('pnpm', ['persona-registry'], site)).toBe('pnpm add docusaurus-plugin-personas');
  expect(toInstallCommand('pnpm', ['docusaurus-plugin-personas', 'persona-registry'], site)).toBeUndefined();
});
