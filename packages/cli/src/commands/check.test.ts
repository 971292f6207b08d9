import { describe, expect, it } from 'vitest';
import { createFolder, run } from '../testing.js';

const page = (text: string) => `---\ndescription: A page.\n---\n\n# Page\n\n${text}\n`;
const onlyKnownRole = ['--rule', 'known-role'];

describe('the checked files', () => {
  const files = {
    'personas.yml': 'personas: { P001: { name: Engineer } }\n',
    'docs/good.md': page(':persona[P001]'),
    'docs/bad.mdx': page(':persona[P002]'),
    'docs/_part.mdx': ':::persona[Engineer]{#P001}\n\n* **Team**: Data Team\n\n:::\n',
    'site/personas.json': '{ "personas": { "P009": { "name": "Agent", "team": 7 } } }',
    'lists/personas/one.yml': 'personas: { P001: { name: Engineer, skils: SQL } }\n',
    'notes.txt': '',
  };
  const check = async (...paths: string[]) => {
    using folder = createFolder(files);
    return await run(folder.directory, 'check', ...onlyKnownRole, ...paths);
  };

  it('are the whole folder by default; a partial defines nothing', async () => {
    const { code, output } = await check();
    expect(output).toMatch(/^docs\/bad\.mdx:7:1 unknown-reference/);
    expect(output).toMatch(/\n1 error\n$/);
    expect(code).toBe(1);
  });

  it('can be one document, checked against the data of the current folder', async () => {
    expect(await check('docs/good.md')).toEqual({
      code: 0,
      output: 'No problems in 1 document and 1 data file.\n',
      errors: '',
    });
  });

  it('can be the data of another folder, with paths relative to the current folder', async () => {
    expect((await check('site')).output).toMatch(/^site\/personas\.json:1:52 wrong-type/);
    expect((await check('lists/personas')).output).toMatch(/^lists\/personas\/one\.yml:1:37 unknown-key/);
  });

  it('can be one data file', async () => {
    expect((await check('site/personas.json')).output).toMatch(/^site\/personas\.json:1:52 wrong-type/);
  });

  it('cannot be a missing file, or a file of another kind', async () => {
    const { code, errors, output } = await check('nowhere.yml', 'notes.txt');
    expect(errors).toMatchInlineSnapshot(`
      "error: There is no file or folder "nowhere.yml".
      error: "notes.txt" is neither a data file nor Markdown. Valid: folders and files that end with .yml, .yaml, .json, .md, .mdx.
      "
    `);
    expect(output).toBe('');
    expect(code).toBe(2);
  });

  it('cannot be none', async () => {
    using folder = createFolder({ 'README.md': '# Hello\n' });
    const { code, errors } = await run(folder.directory, 'check');
    expect(errors).toContain('There is nothing to read');
    expect(code).toBe(2);
  });

  it('can be Markdown without data', async () => {
    using folder = createFolder({
      'page.md': page(':::persona[Engineer]{#P001}\n\n* **Team**: Data Team\n\n:::'),
    });
    expect(await run(folder.directory, 'check', ...onlyKnownRole)).toMatchObject({ code: 0 });
  });
});

describe('rules', () => {
  const files = {
    'personas.yml': `check: { today: 2026-06-01 }
personas: { P001: { name: Engineer }, P002: { name: Analyst } }
services: { lake: { name: Lake, system: azure } }
access: { P001: { lake: { dev: [{ role: Reeder, until: 2026-11-01 }], stage: none, prod: none } } }
`,
  };
  const codes = async (...options: string[]): Promise<string[]> => {
    using folder = createFolder(files);
    const { output } = await run(folder.directory, 'check', '--format', 'json', ...options);
    return JSON.parse(output).diagnostics.map(({ code }: { code: string }) => code);
  };

  it('run alone, or as a list', async () => {
    expect(await codes('--rule', 'known-role')).toEqual(['known-role']);
    expect(await codes('--rule', 'known-role,persona-count', '--rule', 'expired-grant')).toEqual([
      'persona-count',
      'known-role',
    ]);
  });

  it('use the date of the data, but the option takes precedence', async () => {
    expect(await codes('--rule', 'expired-grant')).toEqual([]);
    expect(await codes('--rule', 'expired-grant', '--today', '2026-11-24')).toEqual(['expired-grant']);
  });

  it('fail at the given severity and above', async () => {
    using folder = createFolder({
      'personas.yml': 'personas: { P001: { name: Engineer }, P002: { name: Analyst } }\n',
    });
    const codeAt = async (severity: string) =>
      (await run(folder.directory, 'check', '--rule', 'persona-count', '--severity', severity)).code;
    expect(await Promise.all(['error', 'warning', 'info'].map(codeAt))).toEqual([0, 0, 1]);
  });
});
