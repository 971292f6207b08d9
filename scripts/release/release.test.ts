import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../process.mjs';
import { workspaceFolders } from '../workspace.mjs';
import { checkAudit } from './checkAudit.mjs';
import { checkLicences } from './checkLicences.mjs';
import { checkManifests, checkRepositories } from './checkManifests.mjs';
import { addToChangelog, findChangelogEntry, toChangelogEntry } from './toChangelog.mjs';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const published = workspaceFolders()
  .filter((folder) => folder.startsWith('packages/'))
  .map((folder) => ({ folder, manifest: JSON.parse(read(`${folder}/package.json`)) }));

describe('the changelog', () => {
  it('has an entry for the version of the packages', () => {
    expect(findChangelogEntry(read('CHANGELOG.md'), published[0]?.manifest.version)).toContain('\n* ');
  });

  it('gets an entry per change, the largest first, above the older ones', () => {
    const entry = toChangelogEntry('0.2.0', [
      { summary: 'A table keeps its order.\n', releases: [{ type: 'patch' }] },
      {
        summary: 'Persons have pages.\n\nSwitch them off with `pages`.',
        releases: [{ type: 'patch' }, { type: 'minor' }],
      },
      { summary: 'Nobody notices.', releases: [] },
    ]);
    expect(
      addToChangelog('# Changes\n\nOne entry each.\n\n## 0.1.0\n\nThe first.\n', entry),
    ).toMatchInlineSnapshot(`
      "# Changes

      One entry each.

      ## 0.2.0

      ### New

      * Persons have pages.

        Switch them off with \`pages\`.

      ### Corrected

      * A table keeps its order.

      ## 0.1.0

      The first.
      "
    `);
    expect(addToChangelog('# Changes\n', '## 0.1.0\n')).toBe('# Changes\n\n## 0.1.0\n');
  });
});

describe('the manifests', () => {
  it('are ready, apart from the repository, which is not known yet', () => {
    expect(published).toHaveLength(4);
    expect(checkManifests(published)).toEqual([]);
  });

  it('share a version, pin their dependencies, and ask for provenance', () => {
    const manifest = { name: 'a', version: '1.0.0', license: 'MIT' };
    const publishConfig = { access: 'public', provenance: true };
    const problems = checkManifests([
      {
        folder: 'packages/a',
        manifest: { ...manifest, publishConfig, dependencies: { b: '^1.0.0', c: '1.0.0' } },
      },
      { folder: 'packages/b', manifest: { ...manifest, name: 'b', version: '2.0.0', license: 'GPL-3.0' } },
    ]);
    expect(problems).toEqual([
      'The packages have several versions: 1.0.0, 2.0.0.',
      'a does not pin b (^1.0.0).',
      'b has the licence GPL-3.0.',
      'b needs `"publishConfig": {"access":"public","provenance":true}`.',
    ]);
  });

  it('name the repository that npm compares', () => {
    const manifest = { name: 'a', version: '1.0.0' };
    const repository = { type: 'git', url: 'git+https://example.com/a.git', directory: 'packages/a' };
    expect(checkRepositories([{ folder: 'packages/a', manifest: { ...manifest, repository } }])).toEqual([]);
    expect(checkRepositories([{ folder: 'packages/b', manifest: { ...manifest, repository } }])).toHaveLength(
      1,
    );
    expect(checkRepositories([{ folder: 'packages/a', manifest }])).toHaveLength(1);
  });
});

it('allows licences that ask for no more than their text', () => {
  const packages = [{ name: 'a', versions: ['1.0.0', '2.0.0'] }];
  expect(
    checkLicences({ MIT: packages, '(MIT OR GPL-3.0-or-later)': packages, '(MIT AND Zlib)': packages }),
  ).toEqual([]);
  expect(checkLicences({ 'GPL-3.0': packages, '(MIT AND GPL-2.0)': packages, Unknown: packages })).toEqual([
    'a 1.0.0, 2.0.0 has the licence GPL-3.0.',
    'a 1.0.0, 2.0.0 has the licence (MIT AND GPL-2.0).',
    'a 1.0.0, 2.0.0 has the licence Unknown.',
  ]);
});

it('reports advisories about what the packages bring along, and when nobody could be asked', () => {
  const advisory = (path: string) => ({
    module_name: 'b',
    severity: 'high',
    title: 'Runs text',
    url: 'https://example.com/1',
    findings: [{ paths: [path] }],
  });
  expect(checkAudit({ advisories: { 1: advisory('packages__plugin>b'), 2: advisory('website>b') } })).toEqual(
    {
      problems: ['b (high): Runs text https://example.com/1'],
    },
  );
  expect(checkAudit({ error: { message: 'No answer. ' } })).toEqual({ problems: [], failure: 'No answer.' });
});
