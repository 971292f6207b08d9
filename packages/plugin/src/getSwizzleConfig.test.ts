import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { getSwizzleConfig } from './getSwizzleConfig.js';

const { components } = getSwizzleConfig();

it('lists exactly the components of the theme', () => {
  const theme = readdirSync(fileURLToPath(new URL('theme', import.meta.url)), { withFileTypes: true });
  const folders = theme.filter((entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name));
  expect(Object.keys(components).sort()).toEqual(folders.map(({ name }) => name).sort());
});

it('forbids wrapping of modules that export more than a component', async () => {
  for (const [name, { actions }] of Object.entries(components)) {
    if (actions.wrap === 'forbidden') continue;
    expect(Object.keys(await import(`./theme/${name}/index.tsx`)), name).toEqual(['default']);
  }
});
