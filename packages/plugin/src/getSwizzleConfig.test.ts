import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { getSwizzleConfig } from './getSwizzleConfig.js';

it('lists exactly the components of the theme', () => {
  const theme = readdirSync(fileURLToPath(new URL('theme', import.meta.url)), { withFileTypes: true });
  const components = theme
    .filter((entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name))
    .map(({ name }) => name);
  expect(Object.keys(getSwizzleConfig().components).sort()).toEqual(components.sort());
});
