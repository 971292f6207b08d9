import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPTION_NAMES } from '../doctor/showOption.js';
import { createSiteFolder, toConfig } from '../site/testing.js';
import { createFolder, type Files, run } from '../testing.js';

const page = (text: string) => `---\ntitle: T\ndescription: D\n---\n\n${text}\n`;
const data = 'personas: { P001: { name: Engineer, team: Data, services: Lake } }\n';

async function doctor(files: Files, isSite = true) {
  using folder = isSite ? createSiteFolder(files) : createFolder(files);
  return await run(folder.directory, 'doctor');
}

/** Without what depends on the machine and on the time. */
const withoutVersions = (text: string): string => text.replace(/\d+\.\d+\.\d+\S*(?: \(.*\))?/g, 'V');

const site = (more: string): Files => ({
  'docusaurus.config.js': toConfig(more),
  'personas.yml': data,
  'docs/a.md': page('::persona{#P001}\n\n:persona[P009]'),
});
const classic = (own: string) => `presets: [['classic', { blog: false }]], plugins: [${own}],`;

describe('personas doctor', () => {
  it('tells versions, options and counts of a site', async () => {
    const own = "['docusaurus-plugin-personas', { people: 'none', pages: { skill: false } }]";
    const { code, output, errors } = await doctor(site(classic(own)));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^ {2}@docusaurus\/core +3\.\d+\.\d+$/m);
    expect(output).toMatch(/^ {2}webpack +5\.\d+\.\d+$/m);
    expect(output).toMatch(/^ {2}docusaurus-plugin-personas +\d+\.\d+\.\d+$/m);
    expect(withoutVersions(output)).toMatchInlineSnapshot(`
      "Versions
        Node                        V
        package manager             no lockfile
        @docusaurus/core            V
        webpack                     V
        react                       V
        react-dom                   V
        docusaurus-plugin-personas  V
        persona-registry            V
        remark-personas             V
        personas-cli                V

      Site
        configuration               docusaurus.config.js
        bundler                     webpack
        content plugins             docs 1, pages 1
        locales                     1
        remark plugin               yes, automatically

      Handbook
        options                     people: none, pages: { skill: false }
        data                        personas.yml: 1 file, 1 KB
        documents                   1, with 2 directives and 0 definitions
        entities                    environments 3, teams 1, systems 1, services 1, personas 1, grants 0
        findings                    error unknown-reference 1
      "
    `);
  });

  it('names the bundler that the site uses', async () => {
    const { output } = await doctor(
      site(`${classic("'personas'")} future: { faster: { rspackBundler: true } },`),
    );
    expect(output).toMatch(/^ {2}@rspack\/core +\d+\.\d+\.\d+$/m);
    expect(output).toMatch(/^ {2}bundler +Rspack$/m);
  });

  it('says what is missing in a site without the plugin', async () => {
    const { output } = await doctor(site(classic('')));
    expect(output).toContain('no, the plugin is not in the configuration');
    expect(output).toContain(
      "Add `plugins: ['docusaurus-plugin-personas']` to the configuration of the site.",
    );
  });

  it('says where the remark plugin is missing that a site installs by hand', async () => {
    const files = site(`
      presets: [['classic', { blog: false, docs: { beforeDefaultRemarkPlugins: [[function remarkPersonas() {}, {}]] } }]],
      plugins: [['docusaurus-plugin-personas', { remark: 'manual' }]],
    `);
    const { output } = await doctor(files);
    expect(output).toContain('by hand, in 1 of 2 content plugins');
    expect(output).toContain('With `remark: manual`, documents of content plugins without the remark plugin');
  });

  it('says so if a configuration cannot be loaded', async () => {
    const { code, output } = await doctor(site("plugins: 'secret-value',"));
    expect(code).toBe(0);
    expect(output).toContain('docusaurus.config.js, could not be loaded');
    expect(output).toContain('`npx personas-cli check` says why.');
    expect(output).not.toContain('secret-value');
  });

  it('says so if the code of the site throws an error', async () => {
    const files = site(
      `${classic("'personas'")} markdown: { preprocessor: (args) => { throw new Error('secret-value'); } },`,
    );
    const { code, output, errors } = await doctor(files);
    expect(code).toBe(0);
    expect(output).toContain(
      'The documents of the site could not be read. `npx personas-cli check` says why.',
    );
    expect(`${output}${errors}`).not.toContain('secret-value');
  });

  it('tells of several instances', async () => {
    const own = "'personas', ['personas', { id: 'hidden', docs: ['hidden'], data: '../hidden.yml' }]";
    const { output } = await doctor(site(classic(own)));
    expect(output).toContain(
      'Handbook 2\n  options                     id: (set), docs: (list of 1), data: (set)\n',
    );
    expect(output).not.toContain('hidden');
  });

  it('tells of data without a site', async () => {
    const { code, output } = await doctor(
      { 'personas/a.yml': data, 'personas/b.yml': 'teams: { t: {} }\n' },
      false,
    );
    expect(code).toBe(0);
    expect(output).toContain('none here or above');
    expect(output).toContain('personas/: 2 files, 1 KB');
  });

  it('tells nothing private', async () => {
    const files: Files = {
      'docusaurus.config.js': toConfig(`
        ${classic("['personas', { data: 'zq-data/zq-file.yml', routeBasePath: 'zq-route', editUrl: 'https://zq.example/', zqOption: 'zq-value', pages: { zqPage: true }, docs: ['zq-docs'] }], './zq-plugin.js'")}
        tagline: 'zq-tagline', customFields: { token: 'zq-token' }, i18n: { defaultLocale: 'en', locales: ['en', 'de'] },
      `),
      'zq-plugin.js': 'export default () => ({ name: "zq-plugin" });\n',
      'zq-data/zq-file.yml': `project: zq-project
teams: { zq-team: { name: ZQ Team } }
personas:
  zq-persona: { name: ZQ Persona, team: ZQ Tema, zqKey: 1, services: ZQ Service, identity: zq-identity }
people: { zq.person: { name: ZQ Person, contacts: { Mail: mailto:zq@zq.example } } }
access: { zq-persona: { ZQ Service: { dev: [ZQ Role] } } }
`,
      'docs/zq-page.md': page('ZQ text :persona[ZQ Nobody] ::zq-directive'),
    };
    for (const isSite of [true, false]) {
      const { output, errors } = await doctor(files, isSite);
      expect(output).toContain('error ');
      expect(`${output}${errors}`).not.toMatch(/zq/i);
      expect(`${output}${errors}`).not.toContain('personas-cli-');
    }
  });

  it('knows all options of the plugin', () => {
    const source = readFileSync(new URL('../../../plugin/src/options.ts', import.meta.url), 'utf8');
    const interfaces = source.match(/interface (?:PluginOptions|PersonaSidebarOptions) \{.*?^\}/gms) ?? [];
    const names = interfaces.flatMap((text) =>
      Array.from(text.matchAll(/^ {2}(\w+)\?:/gm), ([, name = '']) => name),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !OPTION_NAMES.has(name))).toEqual([]);
  });
});
