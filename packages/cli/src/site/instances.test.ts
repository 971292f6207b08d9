import { describe, expect, it } from 'vitest';
import { run } from '../testing.js';
import { createSiteFolder, toConfig } from './testing.js';

const page = (text: string) => `---\ntitle: T\ndescription: D\n---\n\n${text}\n`;

/** A site with two instances of the plugin. Both have a persona P001. */
const toFiles = (options: { own?: string; ops?: string } = {}) => ({
  'docusaurus.config.js': toConfig(`
    presets: [['classic', { blog: false }]],
    plugins: [
      ['@docusaurus/plugin-content-docs', { id: 'ops', path: 'ops' }],
      ['docusaurus-plugin-personas', { ${options.own ?? ''} }],
      ['docusaurus-plugin-personas', { ${options.ops ?? "id: 'ops', docs: ['ops'], data: 'ops.yml', routeBasePath: 'ops/personas'"} }],
    ],
  `),
  'personas.yml': 'personas: { P001: { name: Lead } }\n',
  'ops.yml': 'personas: { P001: { name: Engineer }, P002: { name: Operator } }\n',
  'docs/a.md': page('::persona{#P001}'),
  'docs/b.mdx': page("import Part from '../ops/_part.mdx';\n\n<Part />"),
  'ops/a.md': page('::persona{#P002}'),
  'ops/_part.mdx': '::persona{#P002}\n',
});

async function check(files: Record<string, string>, ...args: string[]) {
  using folder = createSiteFolder(files);
  return await run(folder.directory, 'check', '--rule', 'known-role', ...args);
}

describe('personas check in a site with several instances of the plugin', () => {
  it('checks all, and says which', async () => {
    expect(await check(toFiles())).toEqual({
      code: 0,
      output: 'No problems in 3 documents and 2 data files.\n',
      errors: 'instance "default": 2 documents and 1 data file\ninstance "ops": 1 document and 1 data file\n',
    });
  });

  it('checks documents against the data of their instance', async () => {
    const files = {
      ...toFiles(),
      'docs/a.md': page('::persona{#P002}'),
      'ops/a.md': page('::persona{#P009}'),
    };
    const { code, output } = await check(files);
    expect(code).toBe(1);
    expect(output).toContain('docs/a.md:6:1 unknown-reference There is no persona "P002".');
    expect(output).toContain('ops/a.md:6:1 unknown-reference There is no persona "P009".');
    expect(output).toContain('2 errors');
    const one = await check(files, '--instance', 'ops');
    expect(one.output).not.toContain('docs/a.md');
    expect(one.output).toContain('1 error');
  });

  it('knows of each instance which people documents may name', async () => {
    const people = 'people: { kim: { name: Kim }, sam: { name: Sam, public: false } }\n';
    const text = page('Ask :person[kim] first.');
    const files = {
      ...toFiles({ own: "people: 'none'" }),
      'personas.yml': `personas: { P001: { name: Lead } }\n${people}`,
      'ops.yml': `personas: { P002: { name: Operator } }\n${people}`,
      'docs/a.md': text,
      'ops/a.md': text,
    };
    const { code, output } = await check(files);
    expect(code).toBe(1);
    expect(output).toContain('docs/a.md:6:5 unknown-reference There is no person "kim".');
    expect(output).toContain('Documents cannot name people who are not published.');
    expect(output).toContain('1 error');
    const hidden = await check({ ...files, 'docs/a.md': page('Nobody.'), 'ops/a.md': page(':person[sam]') });
    expect(hidden.output).toContain('ops/a.md:6:1 unknown-reference There is no person "sam".');
    expect(hidden.output).toContain('1 error');
  });

  it('checks only what the paths name', async () => {
    const files = { ...toFiles(), 'personas.yml': 'personas: { P001: { nam: Lead } }\n' };
    expect(await check(files, 'ops')).toMatchObject({
      code: 0,
      errors: 'instance "ops": 1 document and 1 data file\n',
    });
    expect(await check(files, 'ops/a.md')).toMatchObject({ code: 0 });
    expect(await check(files, 'docs/a.md')).toMatchObject({ code: 1 });
  });

  it('takes data that the command line names for all documents', async () => {
    const { output, errors } = await check(toFiles(), 'ops.yml', 'docs', 'ops');
    expect(output).toBe('No problems in 3 documents and 1 data file.\n');
    expect(errors).toBe('');
  });

  it('reads the data of each locale in the folder of the instance', async () => {
    const files = {
      ...toFiles(),
      'i18n/de/docusaurus-plugin-personas/personas.yml': 'personas: { P002: { name: Betrieb } }\n',
      'i18n/de/docusaurus-plugin-personas-ops/personas.yml': 'personas: { P002: { name: Betrieb } }\n',
    };
    const { output } = await check(files);
    expect(output).toContain('i18n/de/docusaurus-plugin-personas/personas.yml');
    expect(output).not.toContain('personas-ops');
  });

  it('reports where two could answer, once, with both places', async () => {
    const conflict = toFiles({ own: "docs: ['default', 'ops']" });
    expect((await check(conflict)).output).toMatchInlineSnapshot(`
      "docusaurus.config.js:9 instance-conflict The instances "default" and "ops" of docusaurus-plugin-personas both answer the docs "ops".
          Leave the id out of the option \`docs\` of one of them.
          docusaurus.config.js:8 The instance "default" is here.

      1 error
      "
    `);
    const unknown = await check(toFiles({ ops: "id: 'ops', docs: ['opps'], routeBasePath: 'ops/personas'" }));
    expect(unknown.output).toContain(
      'The instance "ops" of docusaurus-plugin-personas answers the docs "opps", which do not exist. Did you mean "ops"?',
    );
  });

  it('says which instances there are', async () => {
    expect(await check(toFiles(), '--instance', 'opps')).toMatchObject({
      code: 2,
      errors: 'error: There is no instance "opps" of the plugin in the site. Did you mean "ops"?\n',
    });
    using folder = createSiteFolder(toFiles());
    const all = await run(folder.directory, 'export', '--to', 'json');
    expect(all).toMatchObject({ code: 2, output: '' });
    expect(all.errors).toMatchInlineSnapshot(`
      "missing-option The site has several instances of the plugin, each with data of its own.
          Valid: default, ops
          Name one of them, such as \`--instance ops\`.

      1 error
      Nothing was written.
      "
    `);
    const one = await run(folder.directory, 'export', '--to', 'personas', '--instance', 'ops');
    expect(JSON.parse(one.output).personas).toMatchObject([{ name: 'Engineer' }, { name: 'Operator' }]);
  });
});
