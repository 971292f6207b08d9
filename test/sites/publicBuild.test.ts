import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Build, buildSite } from '../helpers/buildSite.js';
import { createSite, type Site } from '../helpers/createSite.js';
import { readTree } from '../helpers/readTree.js';

const FINDING =
  'reason-missing warning: The grant of "AzureML Data Scientist" to "Data Scientist" (P004) on "Azure Machine Learning" in "Dev" gives no reason.';

/** Patterns for data that a public site hides. Their words occur nowhere else. */
const HIDDEN = {
  identity: /id-\$\{project\}|-build-/,
  'scope of a grant': /rg-hidden/,
  'scope of a service': /hidden-workspace/,
  evidence: /hidden-ticket/,
  finding: /gives? no reason/,
  'rule of a finding': /reason-missing/,
  'exception of a grant': /hidden-grant/,
  'exception of a separation of duties': /hidden-separation/,
  'exception of the check': /hidden-acceptance/,
  'context of a person': /Model reviews/,
  'contact of a person': /hidden-mail/,
  'description of a person': /hidden-words/,
  'difference from what is there': /hidden-role/,
};

/** What only the bindings have. No site reads them. */
const BINDINGS = `personas:
  P001: { all: { azure: aaaaaaaa-bbbb-cccc-dddd-000000000001, github: hidden-principal } }
`;
const DRIFT = {
  version: 1,
  date: '2026-11-29',
  coverage: 97,
  counts: { match: 97, undocumented: 2 },
  services: { 'azure-machine-learning': { coverage: 97, counts: { match: 97, undocumented: 2 } } },
  differences: [
    { status: 'undocumented', system: 'azure', principal: 'x', persona: 'P001', role: 'hidden-role' },
  ],
};

/** A document that no list shows, with the definition of a persona. */
const UNLISTED =
  '---\ndescription: Hidden.\nunlisted: true\n---\n\n:::persona[Quiet Expert]{#P020}\n\n* **Team**: AI Team\n\n:::\n';

/** Creates the template's site, and adds a finding, exceptions and a scope of a service to the data that it already hides. */
function createSiteWithFindings(accessDetails: 'public' | 'full'): Site {
  // `public` and `names` are the defaults, and personas of unlisted documents count by default.
  const site = createSite({
    plugin: {
      drift: 'drift.json',
      ...(accessDetails === 'full' && { accessDetails, people: 'public', unlistedDefinitions: false }),
    },
    files: {
      'docs/unlisted.md': UNLISTED,
      'bindings.yml': BINDINGS,
      'drift.json': JSON.stringify(DRIFT),
    },
  });
  // Otherwise the card of the unlisted document would be of nobody.
  if (accessDetails === 'full')
    site.edit('personas.yml', '  P001:\n', '  P020: { name: Other name }\n  P001:\n');
  site.edit(
    'personas.yml',
    'check: { preset: none }',
    `check:
  preset: none
  rules: { reason-missing: warning, separation-of-duties: warning }
  exceptions:
    - { rule: reason-missing, service: azure-data-factory, reason: hidden-acceptance-1 }
duties:
  build: { name: Build, levels: [write] }
  ship: { name: Ship, levels: [write] }
separationOfDuties:
  build-and-ship:
    duties: [build, ship]
    exceptions: [{ rule: separation-of-duties, reason: hidden-separation-2 }]`,
  );
  site.edit(
    'personas.yml',
    'Azure Machine Learning, system: azure,',
    'Azure Machine Learning, system: azure, scope: hidden-workspace,',
  );
  site.edit(
    'personas.yml',
    'dev: [Storage Blob Data Reader]',
    'dev: [{ role: Storage Blob Data Reader, exceptions: [{ rule: reason-missing, reason: hidden-grant-3 }] }]',
  );
  site.edit('personas.yml', 'sponsor: P004\n', 'sponsor: P004\n    duties: [build, ship]\n');
  site.edit(
    'personas.yml',
    'name: Ada Example,',
    'name: Ada Example, contacts: { Mail: hidden-mail@example.org }, description: "**hidden-words**",',
  );
  return site;
}

describe('a site with findings about access', () => {
  const sites: Site[] = [];
  let publicBuild: Build;
  let fullBuild: Build;
  let publicFiles: [path: string, text: string][];
  let fullFiles: [path: string, text: string][];

  beforeAll(async () => {
    const build = (accessDetails: 'public' | 'full') => {
      const site = createSiteWithFindings(accessDetails);
      sites.push(site);
      return buildSite(site);
    };
    publicBuild = await build('public');
    fullBuild = await build('full');
    publicFiles = [...readTree(publicBuild.directory)];
    fullFiles = [...readTree(fullBuild.directory)];
  });
  afterAll(() => {
    for (const site of sites) site.remove();
  });

  it('reports them in the build, with either setting', () => {
    expect(publicBuild.output).toContain(FINDING);
    expect(fullBuild.output).toContain(FINDING);
  });

  // The full site must contain the words. Otherwise, their absence from the public site would prove nothing.
  it.each(Object.entries(HIDDEN))('publishes no %s, unless the options ask for it', (_, words) => {
    const pathsIn = (files: [path: string, text: string][]) =>
      files.filter(([, text]) => words.test(text)).map(([path]) => path);
    expect(pathsIn(publicFiles)).toEqual([]);
    expect(pathsIn(fullFiles)).not.toEqual([]);
  });

  it('reads no bindings', () => {
    const words = /hidden-principal|aaaaaaaa-bbbb/;
    expect([...publicFiles, ...fullFiles].filter(([, text]) => words.test(text))).toEqual([]);
    expect(publicBuild.output + fullBuild.output).not.toMatch(words);
  });

  it('says on the page of a service how much differs, and only in full what', () => {
    const path = 'personas/services/azure-machine-learning/index.html';
    for (const files of [publicFiles, fullFiles]) {
      const [, page] = files.find(([each]) => each === path) ?? [];
      expect(page).toMatch(/97.% as documented on Nov 29, 2026<.*?2 undocumented</s);
    }
    const isDrift = ([path]: [path: string, text: string]) => path.startsWith('personas/drift');
    expect(publicFiles.filter(isDrift)).toEqual([]);
    expect(fullFiles.filter(isDrift)).not.toEqual([]);
  });

  it('publishes the persona of an unlisted document, unless an option says that it does not count', () => {
    const pathsIn = (files: [path: string, text: string][]) =>
      files.filter(([, text]) => text.includes('Quiet Expert')).map(([path]) => path);
    expect(pathsIn(publicFiles)).toEqual(
      expect.arrayContaining(['personas/index.html', 'personas/p020/index.html', 'personas/personas.json']),
    );
    expect(pathsIn(fullFiles).filter((path) => path.startsWith('personas/'))).toEqual([]);
  });
});
