import { afterAll, expect, it } from 'vitest';
import { tryBuild } from '../helpers/buildSite.js';
import { createSite } from '../helpers/createSite.js';

const site = createSite();
afterAll(() => site.remove());

it('builds with `--dev`, without messages of React about our components', async () => {
  const { code, output } = await tryBuild(site, ['--dev']);
  expect(output).not.toMatch(/react\.dev|Warning:/);
  expect(code).toBe(0);
});
