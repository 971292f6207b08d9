import { expect, it } from 'vitest';
import { sharesPath } from './sharesPath.js';

const docs = (...paths: string[]) => ({
  'docusaurus-plugin-content-docs': { default: { loadedVersions: paths.map((path) => ({ path })) } },
  'docusaurus-plugin-debug': { default: undefined },
});

it('finds docs at a path or below it', () => {
  expect(sharesPath(docs('/base/handbook'), '/base/handbook')).toBe(true);
  expect(sharesPath(docs('/base/docs/1.0', '/base/handbook/docs'), '/base/handbook/')).toBe(true);
  expect(sharesPath(docs('/base', '/base/handbooks'), '/base/handbook')).toBe(false);
});
