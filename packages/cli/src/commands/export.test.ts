import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder, type Files, run } from '../testing.js';

const data = `roles:
  watch: { name: Watch, system: azure, level: read, plane: control }
services:
  lake: { name: Data Lake, system: azure, scope: 'rg-lake-\${env}' }
  wiki: { systems: [other, azure], environments: [prod] }
teams: { data: { name: Data Team } }
personas:
  P001: { name: Engineer, team: data, services: [lake, wiki], identity: { kind: group, name: grp-engineers } }
  P002: { name: Agent, kind: agent, services: lake }
access:
  P001: { lake: { dev: { role: Watch, why: Sees }, prod: none }, wiki: { prod: Watch } }
  P002: { lake: { dev: Watch } }
`;
const FILES: Files = { 'personas.yml': data };

/** Runs the export in a folder. Returns the result and all other files. */
async function runExport(
  args: string | readonly string[],
  files: Files = FILES,
  prepare: (path: (name: string) => string) => void = () => {},
) {
  using folder = createFolder(files);
  prepare((name) => join(folder.directory, name));
  const result = await run(
    folder.directory,
    'export',
    ...(typeof args === 'string' ? args.split(' ').filter(Boolean) : args),
  );
  const written = readdirSync(folder.directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.directory.length + 1))
    .filter((path) => files[path] === undefined)
    .sort();
  const read = (path: string) => readFileSync(join(folder.directory, path), 'utf8');
  return { ...result, files: Object.fromEntries(written.map((path) => [path, read(path)])) };
}

/** `lake P001 dev granted`, from CSV without quotes. */
function cellsOf(csv: string): string[] {
  const [header = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return ['service', 'persona', 'environment', 'state']
      .map((column) => cells[columns.indexOf(column)])
      .join(' ');
  });
}

describe('standard output', () => {
  it.each(['--to csv', '--to csv --output -'])('has the access of all services: %s', async (args) => {
    const { code, output, errors, files } = await runExport(args);
    expect(output).toMatch(/^\uFEFFservice,service name,persona,/);
    expect(cellsOf(output)).toEqual([
      'lake P001 dev granted',
      'lake P001 stage undocumented',
      'lake P001 prod none',
      'lake P002 dev granted',
      'lake P002 stage undocumented',
      'lake P002 prod undocumented',
      'wiki P001 dev not-applicable',
      'wiki P001 stage not-applicable',
      'wiki P001 prod granted',
    ]);
    expect(errors).toBe('');
    expect(files).toEqual({});
    expect(code).toBe(0);
  });

  it('has JSON', async () => {
    const { output } = await runExport('--to json');
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      accessDetails: 'public',
      services: [{ id: 'lake', name: 'Data Lake' }, { id: 'wiki' }],
    });
    expect(JSON.parse(output).access).toHaveLength(9);
    const { output: dated } = await runExport('--to json --today 2026-11-24');
    expect(JSON.parse(dated)).toMatchObject({ asOf: '2026-11-24' });
  });

  it('has the registry, without addresses of pages', async () => {
    const { output } = await runExport('--to personas');
    expect(JSON.parse(output).personas.map(({ id }: { id: string }) => id)).toEqual(['P001', 'P002']);
    expect(output).not.toContain('href');
    expect(JSON.parse((await runExport('--to personas-schema')).output)).toHaveProperty('$schema');
  });
});

it('knows personas that Markdown defines, and reads the named paths', async () => {
  const page = ':::persona[Analyst]{#P003}\n\n* **Services**: Data Lake\n\n:::\n';
  const files = { 'site/personas.yml': data, 'site/docs/a.md': page };
  const { output } = await runExport('site --to csv --service lake --environment dev', files);
  expect(cellsOf(output)).toEqual([
    'lake P001 dev granted',
    'lake P002 dev granted',
    'lake P003 dev undocumented',
  ]);
});

describe('filters', () => {
  it.each<[string[], string[]]>([
    [
      ['--service', 'Data Lake', '--environment', 'dev'],
      ['lake P001 dev granted', 'lake P002 dev granted'],
    ],
    [
      ['--persona', 'Engineer', '--service', '!lake', '--environment', '!dev, !stage'],
      ['wiki P001 prod granted'],
    ],
    [
      ['--kind', 'agent', '--environment', 'dev', '--environment', 'prod'],
      ['lake P002 dev granted', 'lake P002 prod undocumented'],
    ],
    [['--team', 'Data Team', '--service', 'wiki', '--environment', 'prod'], ['wiki P001 prod granted']],
  ])('%j', async (args, expected) => {
    const { code, output, errors } = await runExport(['--to', 'csv', ...args]);
    expect(cellsOf(output)).toEqual(expected);
    expect(errors).toBe('');
    expect(code).toBe(0);
  });

  it('that match nothing give the header, and a warning', async () => {
    const { code, output, errors } = await runExport('--to csv --persona P001 --kind agent');
    expect(cellsOf(output)).toEqual([]);
    expect(errors).toBe('warning: There is no access to write that matches the filters.\n');
    expect(code).toBe(0);
  });
});

describe('--details', () => {
  it('shows identities and scopes only if it is full', async () => {
    const secrets = /grp-engineers|rg-lake/;
    for (const format of ['csv', 'json', 'personas']) {
      expect((await runExport(`--to ${format}`)).output).not.toMatch(secrets);
      const { output } = await runExport(`--to ${format} --details full`);
      expect(output).toContain('grp-engineers');
      expect(output).toContain('rg-lake');
    }
  });
});

it('--review adds empty columns at the end', async () => {
  const { output } = await runExport('--to csv --review');
  const [header = '', ...lines] = output.trim().split('\r\n');
  expect(header).toMatch(
    /,reviewed by,review date,"review result \(keep, change or remove\)",review comment$/,
  );
  for (const line of lines) expect(line).toMatch(/,,,,$/);
});

describe('--output', () => {
  it('names a file', async () => {
    const { code, output, files } = await runExport('--to csv -o grants.csv');
    expect(Object.keys(files)).toEqual(['grants.csv']);
    expect(files['grants.csv']).toBe((await runExport('--to csv')).output);
    expect(output).toBe('Wrote "grants.csv".\n');
    expect(code).toBe(0);
  });

  it.each(['out', 'out/', './out/'])('names a folder: %s', async (path) => {
    const { output, files } = await runExport(`--to json -o ${path}`, FILES, (at) => mkdirSync(at('out')));
    expect(Object.keys(files)).toEqual(['out/access.json']);
    expect(output).toBe('Wrote "out/access.json".\n');
  });

  it('creates a folder', async () => {
    expect(Object.keys((await runExport('--to personas -o a/b/')).files)).toEqual(['a/b/personas.json']);
    const { output, files } = await runExport('--to service-csv -o out');
    expect(Object.keys(files)).toEqual(['out/services/lake.csv', 'out/services/wiki.csv']);
    expect(output).toBe('Wrote 2 files to "out".\n');
    expect(cellsOf(files['out/services/wiki.csv'] ?? '')).toContain('wiki P001 prod granted');
  });

  it('replaces a file only with --force, and keeps a link', async () => {
    const files = { ...FILES, 'a.csv': 'old' };
    const read = async (args: string) => {
      using folder = createFolder(files);
      symlinkSync('a.csv', join(folder.directory, 'link.csv'));
      const { code } = await run(folder.directory, 'export', '--to', 'csv', ...args.split(' '));
      return { code, text: readFileSync(join(folder.directory, 'a.csv'), 'utf8').slice(0, 8) };
    };
    expect(await read('-o a.csv')).toEqual({ code: 2, text: 'old' });
    expect(await read('-o a.csv --force')).toEqual({ code: 0, text: '\uFEFFservice' });
    expect(await read('-o link.csv --force')).toEqual({ code: 0, text: '\uFEFFservice' });
  });

  it('may be beside the data, also in a repository that is called personas', async () => {
    const files = { 'personas/personas.yml': data };
    using folder = createFolder(files);
    const directory = join(folder.directory, 'personas');
    expect(await run(directory, 'export', '--to', 'json', '-o', 'access.json')).toMatchObject({ code: 0 });
    expect(await run(directory, 'check', 'personas.yml', '--rule', 'known-role')).toMatchObject({ code: 0 });
  });
});

describe('writes nothing and says why:', () => {
  const folderData = { 'personas/a.yml': data };
  it.each<[string, Files, string]>([
    ['no format', FILES, ''],
    ['an unknown format', FILES, '--to cvs'],
    ['an unknown filter', FILES, '--to csv --servise lake'],
    ['an empty filter', FILES, '--to csv --service ,'],
    ['a filter with an unknown value', FILES, '--to csv --service Lke --team nobody'],
    ['a filter for the registry', FILES, '--to personas --service lake'],
    ['a review as JSON', FILES, '--to json --review'],
    ['a file per service without a folder', FILES, '--to service-csv'],
    ['a file per service on standard output', FILES, '--to service-csv -o -'],
    ['unknown details', FILES, '--to csv --details all'],
    ['no data', {}, '--to csv'],
    ['a missing path', FILES, 'nowhere.yml --to csv'],
    ['an existing file', { ...FILES, 'a.csv': '' }, '--to csv -o a.csv'],
    ['one existing file of several', { ...FILES, 'out/services/wiki.csv': '' }, '--to service-csv -o out'],
    ['a file in the place of a folder', { ...FILES, out: '' }, '--to service-csv -o out'],
    ['a missing folder', FILES, '--to csv -o nowhere/a.csv'],
    ['the data itself', FILES, '--to csv -o personas.yml --force'],
    ['a second data file', FILES, '--to personas -o .'],
    ['a file in the folder of the data', folderData, '--to json -o personas'],
    ['a data file beside the folder of the data', folderData, '--to personas -o ./'],
    [
      'a mistake in the data',
      { 'personas.yml': 'personas: { P001: { name: A, kind: robot } }\n' },
      '--to csv -o a.csv',
    ],
    [
      'a mistake in a definition',
      { ...FILES, 'docs/a.md': ':::persona[Analyst]{#P003}\n\n* **Team**: Dta Team\n\n:::\n' },
      '--to csv',
    ],
  ])('%s', async (_, files, args) => {
    const { code, output, errors, files: written } = await runExport(args, files);
    expect(`${errors}Exit code: ${code}`).toMatchSnapshot();
    expect(errors).not.toMatch(/\n\s+at |\/tmp\//);
    expect(output).toBe('');
    expect(written).toEqual({});
  });

  it('one file of several that cannot be written', async () => {
    const { code, errors, files } = await runExport('--to service-csv -o out', FILES, (at) => {
      mkdirSync(at('out'));
      writeFileSync(at('out/services'), 'a file');
    });
    expect(errors).toMatch(
      /^out\/services\/lake\.csv unwritable-file The file cannot be written \(EEXIST\)\./,
    );
    expect(Object.keys(files)).toEqual(['out/services']);
    expect(code).toBe(2);
  });
});

it('does not stop for findings of access rules', async () => {
  const { code, output } = await runExport('--to csv', {
    'personas.yml': data.replace('Watch, why: Sees', 'Onwer'),
  });
  expect(cellsOf(output)[0]).toBe('lake P001 dev granted');
  expect(code).toBe(0);
});

it.each([
  ['', ['Zname'], ['zcontext', 'zmail', 'Zhidden']],
  ['--people public', ['Zname', 'zcontext', 'zmail'], ['Zhidden']],
  ['--people none', [], ['Zname', 'zcontext', 'zmail', 'zid', 'Zhidden']],
])('writes of people what it is told: "%s"', async (args, shown, hidden) => {
  const { output, code } = await runExport(`--to personas ${args}`.trim(), {
    'personas.yml': `${data}people:\n  zid: { name: Zname, personas: [{ persona: P001, context: zcontext }], contacts: { Mail: zmail@example.org } }\n  zno: { name: Zhidden, public: false }\n`,
  });
  expect(code).toBe(0);
  for (const text of shown) expect(output).toContain(text);
  for (const text of hidden) expect(output).not.toContain(text);
});

describe('documents', () => {
  it('markdown keeps the lists of a description', async () => {
    const text =
      'personas:\n  P001:\n    name: Ada\n    description: |\n      Does:\n\n      - this\n      - *that*\n';
    const { output } = await runExport('--to markdown', { 'personas.yml': text });
    expect(output).toMatch(/^- this\n- \*that\*$/m);
  });

  it.each(['markdown', 'backstage', 'oscal'])('%s has the personas', async (format) => {
    const { code, output } = await runExport(`--to ${format}`);
    expect(code).toBe(0);
    expect(output).toContain('Engineer');
    expect(output).toContain('Agent');
  });

  it('filters choose the personas of Markdown', async () => {
    const { output } = await runExport('--to markdown --kind agent');
    expect(output).toContain('Agent');
    expect(output).not.toContain('Engineer');
  });

  it('Backstage has no access, which is counted', async () => {
    expect((await runExport('--to backstage')).errors).toMatch(
      /^note: \d grants are not in the file: Backstage has no access\.\n$/,
    );
  });
});

it.each([
  ['oscal', '1 grant is written without scope, reason, beginning and limits of activation.'],
  ['pptx', '2 grants are written as a level: slides have no roles, scopes and reasons.'],
])('%s counts what it cannot express', async (format, note) => {
  const text = `services: { lake: {} }
personas: { P001: { name: Engineer } }
access: { P001: { lake: { dev: { role: Reader, why: Looks }, prod: Reader } } }
`;
  const { errors } = await runExport(`--to ${format} -o out`, { 'personas.yml': text, 'out/a': '' });
  expect(errors).toBe(`note: ${note}\n`);
});

describe('assignments', () => {
  const bindings = `environments: { dev: { subscription: 11111111-1111-1111-1111-111111111111 } }
roles: { watch: 33333333-3333-3333-3333-333333333333 }
scopes: { rg-lake-dev: /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev }
personas:
  P001: { dev: { azure: aaaaaaaa-0000-0000-0000-000000000001 } }
`;
  const BOUND: Files = { ...FILES, 'bindings.yml': bindings };

  it.each<[string, Files, string]>([
    ['no bindings', FILES, '--to terraform'],
    ['a folder', { ...FILES, 'b/c.yml': '' }, '--to terraform --bindings b'],
    ['a file that is not there', FILES, '--to terraform --bindings b.yml'],
    [
      'bindings that are not text',
      { ...FILES, 'bindings.yml': new Uint8Array([0xff, 0xfe, 0x61, 0]) },
      '--to az',
    ],
    [
      'bindings with a mistake',
      { ...FILES, 'bindings.yml': 'personas: { P001: { dev: { azure: grp } } }' },
      '--to az',
    ],
    ['incomplete bindings', BOUND, '--to bicep'],
    [
      'a principal of two personas',
      {
        ...FILES,
        'bindings.yml': `${bindings}  P002: { prod: { azure: aaaaaaaa-0000-0000-0000-000000000001 } }\n`,
      },
      '--to bicep',
    ],
  ])('%s: nothing is written', async (_, files, args) => {
    const { code, output, errors } = await runExport(args, files);
    expect(`${errors}Exit code: ${code}`).toMatchSnapshot();
    expect(output).toBe('');
    expect(code).toBe(2);
  });

  it.each(['terraform', 'bicep', 'kubernetes', 'az'])(
    '--allow-incomplete writes the rest: %s',
    async (format) => {
      const { code, output, errors } = await runExport(`--to ${format} --allow-incomplete`, BOUND);
      expect(code).toBe(0);
      expect(errors).toMatch(/^note: /);
      if (format !== 'kubernetes') {
        expect(output).toContain('aaaaaaaa-0000-0000-0000-000000000001');
        expect(output).toContain('grants whose bindings are missing');
      }
    },
  );

  it('--allow-incomplete needs no bindings file, and counts what it leaves out', async () => {
    const { code, errors } = await runExport('--to terraform --allow-incomplete', FILES);
    expect(errors).toBe('note: 3 grants are not in the file: grants whose bindings are missing.\n');
    expect(code).toBe(0);
    const named = await runExport('--to terraform --allow-incomplete --bindings b.yml', FILES);
    expect(named.errors).toContain('This file does not exist.');
    expect(named.code).toBe(2);
  });

  it('CODEOWNERS are files of repositories', async () => {
    const code = `services: { code: { system: github, scope: org/app } }\npersonas: { P001: { name: A } }\naccess: { P001: { code: { dev: Write } } }\n`;
    const files = { 'personas.yml': code, 'bindings.yml': 'personas: { P001: { all: { github: team-a } } }' };
    expect((await runExport('--to codeowners', files)).code).toBe(2);
    expect((await runExport('--to codeowners -o out', BOUND)).errors).toBe(
      'warning: There is nothing to write.\n',
    );
    const { files: written } = await runExport('--to codeowners -o out', files);
    expect(written['out/org/app/.github/CODEOWNERS']).toContain('\n* @org/team-a\n');
  });

  it('filters choose what has to be bound', async () => {
    const { code, output, errors } = await runExport('--to terraform --persona P001 --service lake', BOUND);
    expect(errors).toBe('');
    expect(output).toContain('resource "azurerm_role_assignment" "p001_lake_dev_watch_');
    expect(code).toBe(0);
  });
});
