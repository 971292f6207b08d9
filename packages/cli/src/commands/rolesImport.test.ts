import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder, type Files, run } from '../testing.js';

const KEEPER_GUID = '6e4b1d4c-6a0e-4d0e-9a33-0f3c5be6c0aa';
const READER_GUID = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';

/** One entry as `az role definition list -o json` prints it. */
const definition = (name: string, roleName: string, roleType: string) => ({
  assignableScopes: ['/'],
  description: `${roleName}, described.`,
  id: `/subscriptions/example/providers/Microsoft.Authorization/roleDefinitions/${name}`,
  name,
  permissions: [
    { actions: ['Microsoft.Storage/*/read'], dataActions: [], notActions: [], notDataActions: [] },
  ],
  roleName,
  roleType,
  type: 'Microsoft.Authorization/roleDefinitions',
});
const azure = JSON.stringify([
  definition(READER_GUID, 'Reader', 'BuiltInRole'),
  definition(KEEPER_GUID, 'Lake Keeper', 'CustomRole'),
]);
const data =
  '# Ours.\nroles:\n  mine: { name: Mine, system: github } # stays\n\npersonas:\n  P001: { name: Engineer }\n';

/** Runs the import in a folder. Returns the result, and the changed files. */
async function runImport(files: Files, ...args: string[]) {
  using folder = createFolder({ 'azure.json': azure, ...files });
  const read = () =>
    Object.fromEntries(
      readdirSync(folder.directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(folder.directory.length + 1), readFileSync(path, 'utf8')]),
    );
  const before = read();
  const result = await run(folder.directory, 'roles', 'import', ...args);
  const changed = Object.entries(read()).filter(([file, text]) => before[file] !== text);
  return { ...result, changed: Object.fromEntries(changed) };
}

describe('into the data file', () => {
  it('adds the roles at the end of `roles`, and changes nothing else', async () => {
    const { code, output, errors, changed } = await runImport({ 'personas.yml': data }, 'azure.json');
    expect(changed).toMatchInlineSnapshot(`
      {
        "personas.yml": "# Ours.
      roles:
        mine: { name: Mine, system: github } # stays
        reader:
          name: Reader
          system: azure
          roleDefinitionId: acdd72a7-3385-48ef-bd42-f606fba81ae7
          level: read
          plane: [control]
          description: Reader, described.
        lake-keeper:
          name: Lake Keeper
          system: azure
          roleDefinitionId: 6e4b1d4c-6a0e-4d0e-9a33-0f3c5be6c0aa
          level: read
          plane: [control]
          description: Lake Keeper, described.

      personas:
        P001: { name: Engineer }
      ",
      }
    `);
    expect(output).toBe('Added to "personas.yml": 2 roles.\n');
    expect(errors).toBe('');
    expect(code).toBe(0);
  });

  it('also if it is JSON', async () => {
    const { code, changed } = await runImport({ 'personas.json': '{ "personas": {} }\n' }, 'azure.json');
    expect(Object.keys(JSON.parse(changed['personas.json'] ?? '').roles)).toEqual(['reader', 'lake-keeper']);
    expect(code).toBe(0);
  });

  it.each([
    ['id', 'Lake-Keeper: { name: Mine }'],
    ['name', 'mine: { name: lake keeper }'],
    ['GUID', `mine: { name: Mine, roleDefinitionId: ${KEEPER_GUID.toUpperCase()} }`],
    ['id, if all else comes from the catalogue', 'reader: {}'],
    ['GUID, if the catalogue has it for its former name', 'r: { name: Reader }'],
  ])('keeps an existing role, found by its %s', async (_, entry) => {
    const { output, changed } = await runImport({ 'personas.yml': `roles:\n  ${entry}\n` }, 'azure.json');
    expect(output).toMatch(
      /^Added to "personas.yml": 1 role\.\nAlready in the data: 1 role \((reader|lake-keeper)\)\.\n$/,
    );
    expect(changed['personas.yml']).toContain(`roles:\n  ${entry}\n`);
  });

  it('writes nothing if it runs again', async () => {
    const first = (await runImport({ 'personas.yml': data }, 'azure.json')).changed['personas.yml'] ?? '';
    const { code, output, changed } = await runImport({ 'personas.yml': first }, 'azure.json');
    expect(output).toBe(
      'Added to "personas.yml": no roles.\nAlready in the data: 2 roles (reader, lake-keeper).\n',
    );
    expect(changed).toEqual({});
    expect(code).toBe(0);
  });

  it('writes valid data', async () => {
    using folder = createFolder({ 'azure.json': azure, 'personas.yml': data });
    await run(folder.directory, 'roles', 'import', 'azure.json');
    expect(await run(folder.directory, 'check', 'personas.yml', '--rule', 'role-id-agrees')).toMatchObject({
      code: 0,
      output: 'No problems in 0 documents and 1 data file.\n',
    });
  });
});

describe('--output', () => {
  const folder = { 'personas/roles.yml': 'roles:\n  reader: {}\n', 'personas/a.yml': 'personas: {}\n' };

  it('writes a separate file, without roles of the other files', async () => {
    const { code, output, changed } = await runImport(folder, 'azure.json', '--output', 'personas/azure.yml');
    expect(Object.keys(changed)).toEqual(['personas/azure.yml']);
    expect(changed['personas/azure.yml']).toMatch(/^roles:\n {2}lake-keeper:\n/);
    expect(output).toMatch(/^Added to "personas\/azure\.yml": 1 role\.\n/);
    expect(code).toBe(0);
  });

  it('adds to an existing file', async () => {
    const { changed } = await runImport(folder, 'azure.json', '--output', './personas/roles.yml');
    expect(changed['personas/roles.yml']).toMatch(/^roles:\n {2}reader: \{\}\n {2}lake-keeper:\n/);
  });

  it('may be JSON, and needs no other data', async () => {
    const { changed } = await runImport({}, 'azure.json', '--output', 'roles.json');
    expect(Object.keys(JSON.parse(changed['roles.json'] ?? '').roles)).toEqual(['reader', 'lake-keeper']);
  });
});

describe('options', () => {
  it('--custom-only skips built-in roles', async () => {
    const { changed } = await runImport({ 'personas.yml': data }, 'azure.json', '--custom-only');
    expect(changed['personas.yml']).toContain('lake-keeper:');
    expect(changed['personas.yml']).not.toContain('reader:');
  });

  it.each<Files>([{ 'personas.yml': data }, { 'personas/a.yml': data }, {}])(
    '--dry-run prints and writes nothing',
    async (files) => {
      const { code, output, errors, changed } = await runImport(
        files,
        'azure.json',
        '--dry-run',
        '--custom-only',
      );
      expect(output).toMatch(/^roles:\n {2}lake-keeper:\n {4}name: Lake Keeper\n/);
      expect(errors).toBe('To add: 1 role.\n');
      expect(changed).toEqual({});
      expect(code).toBe(0);
    },
  );
});

it('does not read a file that is too large', async () => {
  using folder = createFolder({ 'personas.yml': data, 'azure.json': azure });
  truncateSync(join(folder.directory, 'azure.json'), 50 * 1024 * 1024 + 1);
  expect(await run(folder.directory, 'roles', 'import', 'azure.json')).toEqual({
    code: 2,
    output: '',
    errors: 'azure.json too-large The file has 51 MB, but the limit is 50 MB.\n\n1 error\n',
  });
});

describe('writes nothing and reports the problem', () => {
  const validFiles = { 'personas.yml': data };
  it.each<[string, Files, ...string[]]>([
    ['no such file', validFiles, 'nowhere.json'],
    ['a folder', { ...validFiles, 'azure/a.txt': '' }, 'azure'],
    ['an empty file', { ...validFiles, 'bad.json': '' }, 'bad.json'],
    ['an empty list', { ...validFiles, 'bad.json': '[]' }, 'bad.json'],
    ['a table instead of JSON', { ...validFiles, 'bad.json': 'Name  Id\n----  --\n' }, 'bad.json'],
    ['UTF-16', { ...validFiles, 'bad.json': Buffer.from(`\uFEFF${azure}`, 'utf16le') }, 'bad.json'],
    ['role assignments instead', { ...validFiles, 'bad.json': '[{ "principalName": "a" }]' }, 'bad.json'],
    ['one object', { ...validFiles, 'bad.json': '{ "roles": {} }' }, 'bad.json'],
    [
      'one bad entry among good ones',
      { ...validFiles, 'bad.json': azure.replace(']', ', 7]').replace('"Reader"', '" "') },
      'bad.json',
    ],
    [
      'only built-in roles',
      { ...validFiles, 'bad.json': azure.replace('CustomRole', 'BuiltInRole') },
      'bad.json',
      '--custom-only',
    ],
    ['no data', {}, 'azure.json'],
    ['data in a folder', { 'personas/a.yml': data }, 'azure.json'],
    ['data with a mistake', { 'personas.yml': 'personas: [\n' }, 'azure.json'],
    ['data of another shape', { 'personas.yml': 'roles: [reader]\n' }, 'azure.json'],
    ['data in two places', { ...validFiles, 'personas.json': '{}' }, 'azure.json'],
    ['an output that is a folder', { 'personas/a.yml': data }, 'azure.json', '--output', 'personas'],
    ['an output of another kind', validFiles, 'azure.json', '--output', 'roles.md'],
    ['an output in a missing folder', validFiles, 'azure.json', '--output', 'nowhere/roles.yml'],
    ['an output with a mistake', { ...validFiles, 'x.yml': 'roles: 7\n' }, 'azure.json', '--output', 'x.yml'],
    [
      'roles in a form that cannot be extended',
      { 'personas.yml': 'groups: &g { a: {} }\nroles: *g\n' },
      'azure.json',
    ],
    ['both files at once', { 'personas.yml': 'persons: {}\n' }, 'nowhere.json'],
    ['no file', validFiles],
    ['an unknown option', validFiles, 'azure.json', '--dryrun'],
  ])('%s', async (_, files, ...args) => {
    const { code, output, errors, changed } = await runImport(files, ...args);
    expect(errors).toMatchSnapshot();
    expect(errors).not.toMatch(/\n\s+at |\/tmp\//);
    expect(output).toBe('');
    expect(changed).toEqual({});
    expect(code).toBe(2);
  });
});
