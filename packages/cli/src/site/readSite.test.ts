import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { createFolder, type Files, NO_DOCUMENT, run } from '../testing.js';
import { createSiteFolder, toConfig } from './testing.js';

const page = (text: string, more = '') => `---\ntitle: T\ndescription: D\n${more}---\n\n${text}\n`;
const data = 'personas: { P001: { name: Engineer } }\n';
const unknown = page('::persona{#P009}');

/** Runs a check in the folder of a site. */
async function check(files: Files, { cwd = '.', site = '.', args = [] as string[] } = {}) {
  using folder = createSiteFolder(files, site);
  const directory = join(folder.directory, cwd);
  const result = await run(directory, 'check', '--rule', 'known-role', '--format', 'json', ...args);
  const { diagnostics = [], read } = result.output === '' ? {} : JSON.parse(result.output);
  const found = (diagnostics as Diagnostic[]).map(
    ({ place, code }) => `${place?.file}:${place?.line}:${place?.column} ${code}`,
  );
  return { ...result, found, read };
}

const classic = (docs: string, more = '') =>
  toConfig(`presets: [['classic', { docs: ${docs}, blog: false }]], ${more}`);

describe('the format of a document', () => {
  // The two formats read this differently: JSX, an indented step, a comment of MDX.
  const text = [
    '<details>\n<summary>x</summary>\n::persona{#P101}\n</details>',
    '1. Step\n\n       ::persona{#P102}',
    '{/* :persona[P103] */}',
  ].join('\n\n');
  const asMdx = ['P101', 'P102'];
  const asMd = ['P103'];
  const files = (config: string, frontMatter = ''): Files => ({
    'docusaurus.config.js': config,
    'personas.yml': data,
    'docs/a.md': page(text, frontMatter),
  });
  const unknownIn = async (input: Files, args: string[] = []) => {
    const { output } = await check(input, { args });
    return JSON.parse(output).diagnostics.flatMap(
      ({ message }: Diagnostic) => /"(P\d+)"/.exec(message)?.[1] ?? [],
    );
  };

  it.each<[string, string, string, string[]]>([
    ['of a site without a setting', classic('{}'), '', asMdx],
    ['of a site that detects it', classic('{}', "markdown: { format: 'detect' }"), '', asMd],
    ['of a site with plain Markdown', classic('{}', "markdown: { format: 'md' }"), '', asMd],
    ['in the front matter', classic('{}'), 'mdx:\n  format: md\n', asMd],
    ['in the front matter, in one line', classic('{}'), 'mdx: { format: detect }\n', asMd],
    [
      'in the front matter, the other way round',
      classic('{}', "markdown: { format: 'md' }"),
      'mdx: { format: mdx }\n',
      asMdx,
    ],
  ])('is that %s', async (_, config, frontMatter, expected) => {
    expect(await unknownIn(files(config, frontMatter))).toEqual(expected);
  });

  it('is that of the option, before the configuration and behind the front matter', async () => {
    expect(await unknownIn(files(classic('{}')), ['--markdown', 'md'])).toEqual(asMd);
    expect(await unknownIn(files(classic('{}'), 'mdx: { format: mdx }\n'), ['--markdown', 'md'])).toEqual(
      asMdx,
    );
  });

  it('is by extension without a site, unless the option or the front matter says so', async () => {
    const plain = (frontMatter = '') => {
      const { 'docusaurus.config.js': _, ...rest } = files('', frontMatter);
      return rest;
    };
    expect(await unknownIn(plain())).toEqual(asMd);
    expect(await unknownIn(plain(), ['--markdown', 'mdx'])).toEqual(asMdx);
    expect(await unknownIn(plain('mdx: { format: mdx }\n'))).toEqual(asMdx);
  });
});

describe('the documents of a site', () => {
  it.each<[string, Files, string[]]>([
    [
      'outside of its folder',
      { 'site/docusaurus.config.js': classic("{ path: '../docs' }"), 'docs/a.md': unknown },
      ['../docs/a.md:6:1 unknown-reference'],
    ],
    [
      'in the default folders',
      {
        'site/docusaurus.config.ts': toConfig("presets: ['classic']"),
        'site/docs/a.md': unknown,
        'site/blog/2026-01-01-b.mdx': unknown,
        'site/src/pages/c.md': unknown,
        'site/README.md': unknown,
        'site/notes/d.md': unknown,
      },
      ['blog/2026-01-01-b.mdx', 'docs/a.md', 'src/pages/c.md'].map((file) => `${file}:6:1 unknown-reference`),
    ],
    [
      'in several instances, and in plugins that wrap one',
      {
        'site/docusaurus.config.mjs': toConfig(
          "presets: [['classic', { docs: false, blog: false, pages: false }]], plugins: [[docsPlugin, { id: 'a', path: 'handbook' }], [() => ({ name: 'x' }), { id: 'b', path: 'notes' }]]",
        ),
        'site/handbook/a.md': unknown,
        'site/notes/b.md': unknown,
        'site/docs/c.md': unknown,
      },
      ['handbook/a.md:6:1 unknown-reference', 'notes/b.md:6:1 unknown-reference'],
    ],
    [
      'as include and exclude say',
      {
        'site/docusaurus.config.cjs': toConfig(
          "presets: [['classic', { docs: { include: ['in/**/*.md', '_c.md'], exclude: ['**/out.md'] } }]]",
        ).replace(/^import math.*\nimport.*\nconst.*\nexport default/, 'module.exports ='),
        'site/docs/in/a.md': unknown,
        'site/docs/in/out.md': unknown,
        'site/docs/b.md': unknown,
        'site/docs/_c.md': unknown,
      },
      ['docs/_c.md:6:1 unknown-reference', 'docs/in/a.md:6:1 unknown-reference'],
    ],
    [
      'with partials where they are imported, and cut versions as warnings',
      {
        'site/docusaurus.config.js': classic('{}'),
        'site/docs/a.mdx': page(
          "import P from './_p.mdx';\nimport Q from '@site/shared/q.mdx';\n\n<P /><Q />",
        ),
        'site/docs/_p.mdx': '::persona{#P009}\n',
        'site/docs/_unused.mdx': '::persona{#P009}\n',
        'site/shared/q.mdx': '::persona{#P009}\n',
        'site/versions.json': '["1.0"]',
        'site/versioned_docs/version-1.0/a.md': unknown,
        'site/versioned_docs/version-0.9/a.md': unknown,
      },
      [
        'docs/_p.mdx:1:1 unknown-reference',
        'shared/q.mdx:1:1 unknown-reference',
        'versioned_docs/version-1.0/a.md:6:1 unknown-reference',
      ],
    ],
    [
      'without versions that are not shown',
      {
        'site/docusaurus.config.js': classic(
          "{ includeCurrentVersion: false, onlyIncludeVersions: ['2.0'] }",
        ),
        'site/docs/a.md': unknown,
        'site/versions.json': '["2.0", "1.0"]',
        'site/versioned_docs/version-2.0/a.md': unknown,
        'site/versioned_docs/version-1.0/a.md': unknown,
      },
      ['versioned_docs/version-2.0/a.md:6:1 unknown-reference'],
    ],
    [
      'in the translation of the default locale, and in all other locales that the site has',
      {
        'site/docusaurus.config.js': classic(
          '{}',
          `i18n: { defaultLocale: 'en', locales: ['en', 'fr', 'de', 'pl'], localeConfigs: { de: { path: 'deutsch' }, pl: { translate: false } } }`,
        ),
        'site/docs/a.md': unknown,
        'site/i18n/en/docusaurus-plugin-content-docs/current/a.md': page('Text.'),
        'site/i18n/fr/docusaurus-plugin-content-docs/current/a.md': unknown,
        'site/i18n/deutsch/docusaurus-plugin-content-docs/current/a.md': unknown,
        'site/i18n/pl/docusaurus-plugin-content-docs/current/a.md': unknown,
        'site/i18n/es/docusaurus-plugin-content-docs/current/a.md': unknown,
      },
      [
        'i18n/deutsch/docusaurus-plugin-content-docs/current/a.md:6:1 unknown-reference',
        'i18n/fr/docusaurus-plugin-content-docs/current/a.md:6:1 unknown-reference',
      ],
    ],
    [
      'without the translation of a locale that is not translated',
      {
        'site/docusaurus.config.js': classic(
          '{}',
          "i18n: { defaultLocale: 'en', locales: ['en'], localeConfigs: { en: { translate: false } } }",
        ),
        'site/docs/a.md': unknown,
        'site/i18n/en/docusaurus-plugin-content-docs/current/a.md': page('Text.'),
      },
      ['docs/a.md:6:1 unknown-reference'],
    ],
    [
      'with the syntax of its remark plugins',
      {
        'site/docusaurus.config.js': classic('{ remarkPlugins: [math] }'),
        'site/docs/a.md': page('$\\text{:persona[P009]} < 1$\n\n{/* :persona[P009] */}'),
      },
      [],
    ],
    [
      'as its preprocessor makes them',
      {
        'site/docusaurus.config.js': classic(
          '{}',
          "markdown: { preprocessor: ({ fileContent }) => fileContent.replace('PERSONA', '::persona{#P009}') }",
        ),
        'site/docs/a.md': page('PERSONA'),
      },
      ['docs/a.md:6:1 unknown-reference'],
    ],
    [
      'with the front matter that it parses itself',
      {
        'site/docusaurus.config.js': classic(
          '{}',
          "markdown: { parseFrontMatter: async () => ({ frontMatter: { draft: true, mdx: { format: 'md' } } }) }",
        ),
        'site/docs/a.md': page('{/* :persona[P009] */}', 'custom: draft\n'),
      },
      ['docs/a.md:7:5 unknown-reference'],
    ],
  ])('are read %s', async (_, files, expected) => {
    const { found } = await check({ 'site/personas.yml': data, ...files }, { cwd: 'site', site: 'site' });
    expect(found).toEqual(expected);
  });

  const outside: Files = {
    'site/docusaurus.config.js': classic(
      "{ path: '../docs' }",
      "plugins: [['personas', { data: '../people.yml' }]]",
    ),
    'people.yml': data,
    'docs/a.md': unknown,
    'docs/sub/b.md': page('::persona{#P001}'),
    'notes/c.md': page('{/* :persona[P009] */} :persona[P009]'),
  };
  it.each<[string, string, string[], string[], number]>([
    ['the folder of the site', '.', ['site'], ['docs/a.md:6:1 unknown-reference'], 2],
    ['the site itself, from within', 'site', ['.'], ['../docs/a.md:6:1 unknown-reference'], 2],
    ['a folder of documents outside of it', 'site', ['../docs/sub'], [], 1],
    ['a document outside of it', 'site', ['../docs/a.md'], ['../docs/a.md:6:1 unknown-reference'], 1],
    [
      'a folder of which the site shows no document',
      'site',
      ['../notes'],
      ['../notes/c.md:6:24 unknown-reference'],
      1,
    ],
  ])(
    'are those of %s, with the data that its configuration names',
    async (_, cwd, args, expected, documents) => {
      const { found, read } = await check(outside, { cwd, site: 'site', args });
      expect(found).toEqual(expected);
      expect(read).toEqual({ documents, dataFiles: 1 });
    },
  );

  it('are counted, and none is worth a warning', async () => {
    const files = {
      'docusaurus.config.js': classic("{ path: 'nowhere' }"),
      'personas.yml': data,
      'docs/a.md': unknown,
    };
    expect(await check(files)).toMatchObject({
      code: 0,
      errors: NO_DOCUMENT,
      read: { documents: 0, dataFiles: 1 },
    });
    const whole = { ...files, 'docusaurus.config.js': classic('{}') };
    expect(await check(whole)).toMatchObject({ code: 1, errors: '', read: { documents: 1 } });
  });
});

describe('a site below the checked folder', () => {
  const files: Files = {
    'website/docusaurus.config.js': classic("{ path: '../docs' }"),
    'personas.yml': data,
    'docs/a.md': page('{/* :persona[P009] */}'),
    'node_modules/x/docusaurus.config.js': '',
  };

  it('is named, because the folder is read by other rules', async () => {
    const { code, errors, read } = await check(files, { site: 'website' });
    expect({ code, read }).toEqual({ code: 1, read: { documents: 1, dataFiles: 1 } });
    expect(
      errors,
    ).toBe(`warning: The check reads all Markdown of the folder by the same rules, although there is a Docusaurus site in it: website.
    Name the folder of a site to check what the site shows, with its data: personas check website\n`);
  });

  it('is not named if it is checked itself, alone or with others', async () => {
    const named = await check(files, { site: 'website', args: ['website'] });
    expect(named).toMatchObject({ errors: '', read: { documents: 1 } });
    const many = {
      ...files,
      'a/b/docusaurus.config.ts': '',
      'c/docusaurus.config.mjs': '',
      'd/docusaurus.config.cjs': '',
    };
    const { errors } = await check(many, { site: 'website' });
    expect(errors).toContain('there are Docusaurus sites in it: a/b, c, d and 1 more.');
  });
});

describe('a configuration that cannot be loaded', () => {
  const files = (config: string): Files => ({
    'docusaurus.config.js': config,
    'personas.yml': data,
    'docs/a.md': page('{/* :persona[P009] */}\n\n::persona{#P009}'),
  });

  it('for lack of packages, is named, and the documents of the folder are read as Docusaurus does by default', async () => {
    using folder = createFolder({ ...files(toConfig()), 'node_modules/@docusaurus/core/package.json': '{}' });
    const { output, errors } = await run(folder.directory, 'check', '--rule', 'known-role');
    expect(output).toMatch(/^docs\/a\.md:8:1 unknown-reference/);
    expect(output).toMatch(/\n1 error\n$/);
    expect(errors).toMatch(
      /^warning: docusaurus\.config\.js cannot be loaded: Cannot find module .+\n {4}So the check reads the Markdown files of the folder, as MDX \(the default of Docusaurus; --markdown changes it\)\. Install/,
    );
    const asMd = await run(folder.directory, 'check', '--rule', 'known-role', '--markdown', 'detect');
    expect(asMd.output).toMatch(/\n2 errors\n$/);
    expect(asMd.errors).toMatch(/the Markdown files of the folder\. Install/);
  });

  it.each([
    ['a mistake in it', "throw new Error('no such thing');", 'no such thing'],
    ['a setting that is wrong', toConfig('markdown: { format: 7 }'), '"markdown.format" must be'],
  ])('for %s, is named with the reason', async (_, config, reason) => {
    const { errors, found } = await check(files(config));
    expect(errors).toContain('warning: docusaurus.config.js cannot be loaded: ');
    expect(errors).toContain(reason);
    expect(found).toEqual(['docs/a.md:8:1 unknown-reference']);
  });

  it('prints nothing of what it prints itself, while it loads and while it prepares texts', async () => {
    const print = "console.log('hello');";
    const preprocessor = `markdown: { preprocessor: ({ fileContent }) => { ${print} return fileContent; } }`;
    const config = classic('{}', preprocessor).replace('export default', `${print}\nexport default`);
    const { code, found } = await check(files(config));
    expect({ code, found }).toEqual({ code: 1, found: ['docs/a.md:8:1 unknown-reference'] });
  });

  it('has advice that fits: a mistake in it does not need an installation', async () => {
    const { errors } = await check(files("throw new Error('no such thing');"));
    expect(errors).toMatch(/no such thing\n.*\. Mend the configuration, so that it reads/);
  });

  it('for it is a named pipe, is named', async () => {
    using folder = createFolder({ 'personas.yml': data, 'docs/a.md': page(':persona[P001]') });
    execFileSync('mkfifo', [join(folder.directory, 'docusaurus.config.js')]);
    const { code, output, errors } = await run(folder.directory, 'check', '--rule', 'known-role');
    expect(output).toContain('docusaurus.config.js not-a-file This is a named pipe, not a file.');
    expect({ code, errors }).toEqual({ code: 2, errors: '' });
  });
});

describe('a folder of documents that cannot be read is one finding, and exit code 2:', () => {
  it.each<[string, Files, (path: string) => void, string]>([
    ['a file', { docs: 'x' }, () => {}, 'docs:undefined:undefined unreadable-folder'],
    ['a named pipe', {}, (path) => execFileSync('mkfifo', [path]), 'docs:undefined:undefined not-a-file'],
    ['a link to nothing', {}, (path) => symlinkSync('gone', path), 'docs:undefined:undefined broken-link'],
  ])('%s', async (_, files, prepare, expected) => {
    using folder = createSiteFolder({
      'docusaurus.config.js': classic('{}'),
      'personas.yml': data,
      'src/pages/a.md': page(':persona[P001]'),
      ...files,
    });
    prepare(join(folder.directory, 'docs'));
    const { code, output } = await run(folder.directory, 'check', '--rule', 'known-role', '--format', 'json');
    const found = JSON.parse(output).diagnostics.map(
      ({ place, code }: Diagnostic) => `${place?.file}:${place?.line}:${place?.column} ${code}`,
    );
    expect({ code, found }).toEqual({ code: 2, found: [expected] });
  });
});
