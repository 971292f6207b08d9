import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readLastUpdates } from './readLastUpdates.js';

const siteDir = resolve('site');
/** Knows one file. Docusaurus' own way to read Git gives fixed values outside of a build. */
const vcs = {
  initialize: () => {},
  getFileCreationInfo: async () => null,
  getFileLastUpdateInfo: async (file: string) =>
    file === join(siteDir, 'personas.yml') ? { timestamp: 5, author: 'Ann' } : null,
};

it('reads when and by whom a file was changed last', async () => {
  const settings = { siteDir, showLastUpdateTime: true, showLastUpdateAuthor: true, vcs };
  expect(await readLastUpdates(['personas.yml', 'new.yml', 'personas.yml'], settings)).toEqual({
    'personas.yml': { lastUpdatedAt: 5, lastUpdatedBy: 'Ann' },
    'new.yml': {},
  });
  expect(await readLastUpdates(['personas.yml'], { ...settings, showLastUpdateAuthor: false })).toEqual({
    'personas.yml': { lastUpdatedAt: 5 },
  });
});

it('reads nothing that pages do not show', async () => {
  const settings = { siteDir, showLastUpdateTime: false, showLastUpdateAuthor: false, vcs };
  expect(await readLastUpdates(['personas.yml'], settings)).toEqual({});
});
