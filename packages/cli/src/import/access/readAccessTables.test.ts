import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder, type Files, run } from '../../testing.js';

/** Imports files into personas.yml. */
async function runImport(files: Files, ...paths: string[]) {
  using folder = createFolder(files);
  const { code, output, errors } = await run(folder.directory, 'import', ...paths, '-o', 'personas.yml');
  const again = await run(folder.directory, 'import', ...paths, '-o', 'personas.yml');
  const check = await run(folder.directory, 'check', 'personas.yml');
  return {
    code,
    output,
    report: errors.split('\n').filter((line) => line !== ''),
    written: readFileSync(join(folder.directory, 'personas.yml'), 'utf8'),
    again: again.errors.trim().split('\n').at(-1),
    errorsOfCheck: check.output.split('\n').filter((line) => / error: /.test(line)),
  };
}

const document = `# Identity RBAC

| Persona | Team |
|---|---|
| Data Engineer (P001) | Data |
| Analyst (P002 \\| Light blue) | BI |

## Azure Keyvault

| Persona | Environment | Role | Why |
|---|---|---|---|
| Data Engineer | Dev | Key Vault Secrets Officer | |
| Data Engineer | Stage,Prod | Key Vault Reader (RG), Reader | To look |
| Analyst | Production | - | |
| Analyst | Dev | None | |

## Matrices

**Dev environment**

| Persona | Storage account | Key Vault | Azure AI Foundry |
|---|---|---|---|
| Data Engineer | SBDC | R, KVA | Azure AI Developer |
| ML Operator | R/KVA | | XYZ |
| Analyst | R | none | R |

### Production

Persona | Storage account | Key Vault
---|---|---
Data Engineer | R |
ML Operator | C (PIM) | KVA

| Cost | Month |
|---|---|
| 3 | May |

## Codes

| Role | Abbreviation |
|---|---|
| Reader | R |
| Key Vault Administrator | KVA |
| Storage Blob Data Contributor | SBDC |

C = Contributor
`;

describe('tables of access in Markdown', () => {
  it('give cells and personas, and a report of each decision', async () => {
    const result = await runImport({ 'a.md': document }, 'a.md');
    expect(result.output).toBe(
      'Wrote "personas.yml": 3 personas new, 0 personas extended, 12 cells of access new.\n',
    );
    expect(result.written).toMatchInlineSnapshot(`
      "personas:
        P001:
          name: Data Engineer
          team: Data
        P002:
          name: Analyst
          team: BI
          color: Light blue
        P003:
          name: ML Operator
      access:
        P001:
          Azure Key Vault:
            dev: [Key Vault Secrets Officer]
            stage: [{role: Key Vault Reader, scope: resource group, why: To look}, {role: Reader, why: To look}]
            prod: [{role: Key Vault Reader, scope: resource group, why: To look}, {role: Reader, why: To look}]
          Storage account:
            dev: [Storage Blob Data Contributor]
            prod: [Reader]
          Azure AI Foundry:
            dev: [Azure AI Developer]
        P002:
          Azure Key Vault:
            dev: none
          Storage account:
            dev: [Reader]
          Azure AI Foundry:
            dev: [Reader]
        P003:
          Storage account:
            dev: [Reader, Key Vault Administrator]
            prod: [{role: Contributor, assignment: eligible}]
          Azure Key Vault:
            prod: [Key Vault Administrator]
      "
    `);
    expect(result.report).toMatchInlineSnapshot(`
      [
        "a.md:3:1 taken info: Table of 2 personas.",
        "a.md:10:1 taken info: Table of access: 4 entries.",
        "a.md:10:1 left-out info: 1 cell is blank, which says neither access nor no access.",
        "a.md:12:1 folded info: The service "Azure Keyvault" was taken as "Azure Key Vault".",
        "a.md:21:1 taken info: Table of access: 9 entries.",
        "a.md:21:1 left-out info: 1 cell is blank, which says neither access nor no access.",
        "a.md:23:1 folded info: The service "Key Vault" was taken as "Azure Key Vault".",
        "a.md:23:1 conflict warning: P001 on "Azure Key Vault" in dev: "Reader", "Key Vault Administrator" here, but "Key Vault Secrets Officer" in a.md:12, which was kept.",
        "a.md:24:1 not-understood warning: No legend explains "XYZ", so it was left out.",
        "a.md:29:1 taken info: Table of access: 3 entries.",
        "a.md:29:1 left-out info: 1 cell is blank, which says neither access nor no access.",
        "a.md:34:1 not-understood warning: The table with the columns "Cost", "Month" is not a table of personas.",
        "a.md:40:1 taken info: Table of signs.",
        "3 warnings, 10 info",
      ]
    `);
    expect(result.again).toBe('Nothing is new, so nothing was written.');
    expect(result.errorsOfCheck).toEqual([]);
  });
});

it('short names of personas make no legend of a table', async () => {
  const { written, report } = await runImport(
    {
      'a.md':
        '# Key Vault\n\n| Persona | Dev | Prod |\n|-|-|-|\n| Analyst | Reader | none |\n| Ops | Owner | Reader |\n',
    },
    'a.md',
  );
  expect(report[0]).toBe('a.md:3:1 taken info: Table of access: 4 entries.');
  expect(written).toContain(`  P001:
    Azure Key Vault:
      dev: [Reader]
      prod: none
`);
});

it('a scope may be a service by the name of its vendor, and levels are no roles, which is told', async () => {
  const { written, report } = await runImport(
    {
      'a.md':
        '| Persona | Scope | Role |\n|-|-|-|\n| App | Key Vault (dev) | Key Vault Reader |\n| App | Subscription | Owner |\n\n| Who | Dev | Prod |\n|-|-|-|\n| Ops | Full | Read-only |\n',
    },
    'a.md',
  );
  expect(written).toBe(
    'personas:\n  P001:\n    name: App\naccess:\n  P001:\n    Azure Key Vault:\n      dev: [Key Vault Reader]\n',
  );
  expect(report.slice(1, -1)).toEqual([
    'a.md:3:1 folded info: The service "Key Vault" was taken as "Azure Key Vault".',
    'a.md:4:1 not-understood warning: The scope "subscription" is no service of the data, so the access there was left out.',
    'a.md:6:1 not-understood warning: This looks like a table of access, but it names no role that is known: "Full", "Read-only". Write the names of roles, or a legend that says what these texts mean.',
  ]);
});

it('environments that the data does not list are added where it has no list', async () => {
  const table =
    '# Lake\n\n| Persona | Dev | Test | Sandbox | UAT | Prod |\n|-|-|-|-|-|-|\n| Ops | Owner | Reader | Owner | Reader | none |\n';
  const { written, report, again } = await runImport({ 'a.md': table }, 'a.md');
  expect(written).toContain(
    'environments:\n  dev:\n    name: Dev\n    aliases: [Development]\n  test:\n    name: Test\n  sandbox:\n    name: Sandbox\n  stage:\n',
  );
  expect(written).toContain(
    'dev: [Owner]\n      test: [Reader]\n      sandbox: [Owner]\n      stage: [Reader]\n      prod: none\n',
  );
  expect(report).toContain(
    'personas.yml taken info: The data has no list of environments. Now it has one, because documents name others: "Test", "Sandbox".',
  );
  expect(again).toBe('Nothing is new, so nothing was written.');
  const listed = await runImport(
    { 'a.md': table, 'personas.yml': 'environments: { dev: {}, prod: {} }\n' },
    'a.md',
  );
  expect(listed.report).toContain(
    'a.md:3:1 left-out info: Columns that were not taken: "Test", "Sandbox", "UAT".',
  );
  const rows =
    '# Lake\n\n| Persona | Environment | Role |\n|-|-|-|\n| Ops | Dev | Reader |\n| Ops | Sandbox | Owner |\n';
  const list = await runImport(
    { 'a.md': rows, 'personas.yml': 'environments: { dev: {}, prod: {} }\n' },
    'a.md',
  );
  expect(list.written).toContain('dev: [Reader]\n');
  expect(list.report).toContain(
    'a.md:6:1 not-understood warning: There is no environment "Sandbox", so the access there was left out.',
  );
});

it('a sign with two meanings in one document is told, and means nothing', async () => {
  const section = (service: string, meaning: string) =>
    `# ${service}\n\n| Persona | Dev | Prod |\n|-|-|-|\n| DE | R | Reader |\n\nR = ${meaning}\n\n`;
  const { written, report } = await runImport(
    { 'a.md': section('Key Vault', 'Reader') + section('Storage', 'Owner') },
    'a.md',
  );
  expect(written).toContain(
    'access:\n  P001:\n    Azure Key Vault:\n      prod: [Reader]\n    Storage:\n      prod: [Reader]\n',
  );
  expect(report).toContain(
    'a.md:3:1 conflict warning: The sign "R" means "Reader" and "Owner" in this document, so it was left out.',
  );
});

it('what is struck out is no access, and is told', async () => {
  const table = `# Storage

| Persona | Dev | Prod |
|-|-|-|
| DE | ~~Owner~~ Reader | <s>Owner</s> |

<table><tr><th>Persona</th><th>Dev</th><th>Prod</th></tr>
<tr><td>BI</td><td><del>Owner</del><br>Reader</td><td>~~Owner~~ none</td></tr></table>
`;
  const { written, report } = await runImport({ 'a.md': table }, 'a.md');
  expect(written).toContain(`access:
  P001:
    Storage:
      dev: [Reader]
  P002:
    Storage:
      dev: [Reader]
      prod: none
`);
  expect(report.filter((line) => line.includes('struck out'))).toHaveLength(4);
});

describe('an existing file', () => {
  const data = `# Ours
environments:
  dev: { name: Dev } # first
  prod: { name: Prod }
services:
  key-vault: { name: Azure Key Vault, environments: [prod] }
  storage: { name: Azure Storage, aliases: [Lake] }
  github: { name: GitHub, systems: github, environments: shared }
personas:
  P001: { name: Data Engineer }
  P002: { name: Analyst }
people:
  ann: { name: Ann Lee, personas: P002 }
  bob: { name: Bob, personas: [P001, P002] }
teams:
  bi: { name: BI }
access:
  Data Engineer: # by name
    Lake: { dev: [Reader] }
    key-vault:
      prod:
        - { role: Key Vault Reader, until: 2030-01-31 } # why
`;
  const table = `| Principal | Service | Environment | Role | Until |
|---|---|---|---|---|
| P001 | Azure Storage | Dev | Owner | |
| P001 | Azure Storage | Production | Storage Blob Data Reader | 2031-12-31 |
| Data Engineer | Key Vault | prod | Key Vault Reader | 2031-01-31 |
| Data Engineer | Key Vault | dev | Reader | |
| Ann Lee | GitHub | | write | |
| Bob | GitHub | | write | |
| Carol | GitHub | | write | |
| Carol | GitHub | | read | |
| BI | GitHub | | read | |
| P001 | Fabric | dev | Viewer | |
| P001 | Azure Storage | Test | Reader | |
`;

  it('keeps its lines, its keys and its values', async () => {
    const { written, report, again } = await runImport({ 'personas.yml': data, 'a.md': table }, 'a.md');
    const before = data.split('\n');
    const lines = written.split('\n');
    expect(before.filter((line) => !lines.includes(line))).toEqual(['    Lake: { dev: [Reader] }']);
    expect(lines.filter((line) => !before.includes(line))).toMatchInlineSnapshot(`
      [
        "    Lake: { dev: [Reader], prod: [{role: Storage Blob Data Reader, until: 2031-12-31}] }",
        "  P002:",
        "    github:",
        "      all: [write]",
      ]
    `);
    expect(report).toMatchInlineSnapshot(`
      [
        "a.md:1:1 taken info: Table of access: 11 entries.",
        "a.md:3:1 conflict warning: P001 on "Azure Storage" in dev: "Owner" here, but "Reader" in the data, which was kept.",
        "a.md:4:1 folded info: The environment "Production" was taken as "prod".",
        "a.md:5:1 folded info: The service "Key Vault" was taken as "Azure Key Vault".",
        "a.md:5:1 conflict warning: P001 on "Azure Key Vault" in prod: "Key Vault Reader" (until 2031-01-31) here, but "Key Vault Reader" (until 2030-01-31) in the data, which was kept.",
        "a.md:6:1 not-understood warning: "Azure Key Vault" does not exist in "dev", so the access there was left out.",
        "a.md:8:1 not-understood warning: "Bob" is a person with several personas (P001, P002), so its access was left out.",
        "a.md:9:1 not-understood warning: "Carol" is no persona of the data, so its access was left out (2 times).",
        "a.md:11:1 not-understood warning: "BI" is a team without a persona, so its access was left out.",
        "a.md:12:1 not-understood warning: The data has no service "Fabric", so its access was left out.",
        "a.md:13:1 not-understood warning: There is no environment "Test", so the access there was left out.",
        "8 warnings, 3 info",
      ]
    `);
    expect(again).toBe('Nothing is new, so nothing was written.');
  });

  it('with access in a form that takes no entries stays as it is', async () => {
    const odd = 'personas: { P001: { name: A } }\naccess:\n  ? P001\n  : Wiki: { dev: Reader }\n';
    const { code, written, report } = await runImport(
      {
        'personas.yml': odd,
        'a.md': '# Azure Storage\n\n| Persona | Env | Role |\n|-|-|-|\n| A | Dev | Reader |\n',
      },
      'a.md',
    );
    expect(code).toBe(2);
    expect(written).toBe(odd);
    expect(report.some((line) => line.includes('no-place'))).toBe(true);
  });
});

it('a persona is found by the id in its label, and another name is told', async () => {
  const { code, report, written } = await runImport(
    {
      'personas.yml': 'personas:\n  P001: { name: BI Analyst }\nservices:\n  kv: { name: Azure Key Vault }\n',
      'a.md':
        '## Prod\n\n| | P001 AI Data Engineer | Ops (P007 \\| Red) |\n|---|---|---|\n| Key Vault | Reader | Owner |\n',
    },
    'a.md',
  );
  expect(code).toBe(0);
  expect(report).toContain(
    'a.md:5:1 conflict warning: P001 Name: "AI Data Engineer" here, but "BI Analyst" in personas.yml, which was kept.',
  );
  expect(written).toContain('P007:\n    name: Ops\n    color: Red\n');
  expect(written).toContain('P001:\n    kv:\n      prod: [Reader]\n  P007:\n    kv:\n      prod: [Owner]\n');
});
