import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder, type Files, run } from '../testing.js';

const SCOPE = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev';
const reader = (principalId: string) => ({
  id: `${SCOPE}/providers/Microsoft.Authorization/roleAssignments/99999999-0000-0000-0000-000000000000`,
  principalId,
  principalName: 'grp | <b>engineers</b>\u001b[31m',
  principalType: 'Group',
  roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7',
  roleDefinitionName: 'Reader',
  scope: SCOPE,
});
const ENGINEERS = 'aaaaaaaa-0000-0000-0000-000000000001';
const STRANGER = 'cccccccc-0000-0000-0000-000000000001';

const FILES: Files = {
  'personas.yml': `environments: { dev: {} }
services: { lake: { name: Data Lake, system: azure, scope: 'rg-lake-\${env}' } }
personas: { P001: { name: Engineer } }
access: { P001: { lake: { dev: Reader } } }
`,
  'bindings.yml': `environments: { dev: { subscription: 11111111-1111-1111-1111-111111111111 } }
personas: { P001: { dev: { azure: ${ENGINEERS} } } }
`,
  'same.json': JSON.stringify([reader(ENGINEERS)]),
  'other.json': JSON.stringify([reader(STRANGER)]),
  'utf16.json': Buffer.from(`\uFEFF${JSON.stringify([reader(ENGINEERS)])}`, 'utf16le'),
  'binary.json': new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0]),
  'empty.json': '[]',
  'portal.csv': `\uFEFFRoleAssignmentId,Scope,DisplayName,SignInName,RoleDefinitionName,RoleDefinitionId,ObjectId,ObjectType\r\n${SCOPE}/providers/Microsoft.Authorization/roleAssignments/x,${SCOPE},"grp, engineers",,Reader,acdd72a7-3385-48ef-bd42-f606fba81ae7,${ENGINEERS},Group\r\n`,
  'powershell.csv': `#TYPE Microsoft.PSRoleAssignment\r\n"RoleAssignmentId";"Scope";"ObjectId";"ObjectType";"RoleDefinitionId"\r\n"${SCOPE}/providers/Microsoft.Authorization/roleAssignments/x";"This resource";"${ENGINEERS}";"Group";"acdd72a7-3385-48ef-bd42-f606fba81ae7"\r\n`,
  'cut.csv': 'ObjectId,Scope\n"a',
};

async function drift(args: string) {
  using folder = createFolder(FILES);
  const result = await run(folder.directory, 'drift', ...args.split(' '));
  return { ...result, output: result.output.replace(/\d{4}-\d\d-\d\d/g, 'DATE') };
}

it.each(['same.json', 'utf16.json', 'portal.csv', 'powershell.csv'])('is as documented: %s', async (file) => {
  const { code, output, errors } = await drift(`--actual ${file}`);
  expect(output).toBe(`Read: ${file} (DATE, 1 assignment)\n100 % as documented: 1 adopted.\n`);
  expect(errors).toBe('');
  expect(code).toBe(0);
});

it('lists what differs', async () => {
  const { code, output } = await drift('--actual other.json');
  expect(output).toMatchInlineSnapshot(`
    "Missing (1). The data has these, and the system does not.
      P001 Engineer on Data Lake in dev: Reader, /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev
        Group aaaaaaaa-0000-0000-0000-000000000001

    Unknown principal (1). No persona is bound to the principal.
      Group grp | <b>engineers</b> [31m (cccccccc-0000-0000-0000-000000000001): Reader, /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev

    Read: other.json (DATE, 1 assignment)
    0 % as documented: 1 missing, 1 of unknown principals.
    "
  `);
  expect(code).toBe(1);
});

it('writes Markdown, in which names are plain text', async () => {
  const { output } = await drift('--actual other.json --format markdown');
  expect(output).toMatchInlineSnapshot(`
    "# Access: documented and real

    0 % as documented: 1 missing, 1 of unknown principals.

    Compared as of DATE. Read:

    * other.json (DATE, 1 assignment)

    ## Missing (1)

    The data has these, and the system does not.

    | Who | System | Role | Scope | Principal | Details |
    | --- | --- | --- | --- | --- | --- |
    | P001 Engineer on Data Lake in dev | Azure RBAC | Reader | /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev | Group aaaaaaaa-0000-0000-0000-000000000001 |  |

    ## Unknown principal (1)

    No persona is bound to the principal.

    | Who | System | Role | Scope | Principal | Details |
    | --- | --- | --- | --- | --- | --- |
    | Group grp \\| \\<b\\>engineers\\</b\\> \\[31m (cccccccc-0000-0000-0000-000000000001) | Azure RBAC | Reader | /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev | Group grp \\| \\<b\\>engineers\\</b\\> \\[31m (cccccccc-0000-0000-0000-000000000001) |  |
    "
  `);
});

it('writes JSON', async () => {
  const { output } = await drift('--actual same.json other.json --format json --all');
  expect(JSON.parse(output)).toMatchObject({
    coverage: 50,
    counts: { adopted: 1, 'unknown-principal': 1 },
    entries: [
      { status: 'unknown-principal', system: 'azure', principal: { id: STRANGER } },
      { status: 'adopted', persona: 'P001', service: 'lake', environment: 'dev' },
    ],
  });
});

it('writes SARIF', async () => {
  const { output } = await drift('--actual other.json --format sarif');
  expect(JSON.parse(output).runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
    'drift-missing',
    'drift-unknown-principal',
  ]);
});

it('names in SARIF and JSON the file in which an assignment is', async () => {
  const args = '--actual same.json other.json --format';
  const { results } = JSON.parse((await drift(`${args} sarif`)).output).runs[0];
  const [{ physicalLocation }] = results[0].locations;
  expect([results.length, physicalLocation.artifactLocation.uri]).toEqual([1, 'other.json']);
  const { entries } = JSON.parse((await drift(`${args} json --all`)).output);
  expect(entries.map(({ file }: { file?: string }) => file)).toEqual(['other.json', 'same.json']);
});

it('fails on what is asked for', async () => {
  expect((await drift('--actual other.json --fail-on orphaned,ended')).code).toBe(0);
  expect((await drift('--actual other.json --fail-on missing')).code).toBe(1);
});

describe('--save', () => {
  it('writes the comparison without ids, the same bytes each time, and replaces an earlier one', async () => {
    using folder = createFolder(FILES);
    const save = async (list: string) => {
      const { code } = await run(folder.directory, 'drift', '--actual', list, '--save', 'public/drift.json');
      return { code, text: readFileSync(join(folder.directory, 'public/drift.json'), 'utf8') };
    };
    const { code, text } = await save('other.json');
    expect(code).toBe(1);
    expect(JSON.parse(text)).toMatchObject({ version: 1, coverage: 0, counts: { missing: 1 } });
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|engineers/);
    await save('same.json');
    expect((await save('other.json')).text).toBe(text);
  });

  it.each(['personas.yml', 'foreign.json', 'list.json'])('replaces no other file: %s', async (file) => {
    const files = {
      ...FILES,
      'foreign.json': '{ "version": 1, "date": "2026-11-24", "services": { "lake": {} } }',
      'list.json': '[]',
    };
    using folder = createFolder(files);
    const result = await run(folder.directory, 'drift', '--actual', 'same.json', '--save', file);
    expect(result.code).toBe(2);
    expect(result.errors).toContain('There is another file already.');
    expect(readFileSync(join(folder.directory, file), 'utf8')).toBe(files[file as keyof typeof files]);
  });
});

describe('cannot run', () => {
  it.each([
    ['. --format text', 'There is nothing to compare the data with.'],
    ['--actual nothing.json', 'nothing.json missing-file This file does not exist.'],
    ['--actual binary.json', 'binary.json not-utf-8 The file is neither UTF-8 nor UTF-16 text.'],
    ['--actual personas.yml', 'personas.yml not-json The file is not valid JSON'],
    ['--actual cut.csv', 'cut.csv invalid-csv The file is no CSV: '],
    ['--actual empty.json', 'error: Nothing could be compared'],
    ['--actual same.json --bindings nothing.yml', 'nothing.yml missing-file'],
    ['--actual same.json --fail-on gone', 'There is no status "gone".'],
  ])('%s', async (args, message) => {
    const { code, errors } = await drift(args);
    expect(errors).toContain(message);
    expect(code).toBe(2);
  });
});
