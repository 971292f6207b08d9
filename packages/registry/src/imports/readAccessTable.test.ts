import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../resolve/buildRegistry.js';
import { createAccessNames, findPersona } from './accessNames.js';
import type { ImportedTable } from './importedTable.js';
import { readAccessTable } from './readAccessTable.js';
import { mayBeLegend, readLegend } from './readLegend.js';

const { registry } = buildRegistry({
  sources: [
    {
      file: 'personas.yml',
      data: {
        personas: { P001: { name: 'Data Engineer' }, P002: { name: 'Analyst' } },
        services: { 'key-vault': { name: 'Azure Key Vault' }, storage: { name: 'Azure Storage' } },
      },
    },
  ],
});
const names = createAccessNames(registry);

/** A table from lines with `|` between the cells. Labels are in line 1. */
function toTable(lines: readonly string[], ...headings: string[]): ImportedTable {
  const [labels = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return {
    file: 'a.md',
    line: 1,
    headings,
    labels,
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  };
}

function read(lines: readonly string[], headings: readonly string[] = [], legend: string[] = []) {
  const { signs } = readLegend([], legend, names.isRole);
  const found = readAccessTable(toTable(lines, ...headings), names, signs);
  return (
    found && {
      grants: found.grants.map(({ principal, service, environment, role, line, ...rest }) =>
        [
          `${line} ${principal}: ${role} on ${service} in ${environment}`,
          ...Object.entries(rest).flatMap(([key, value]) =>
            value === '' ? [] : [`${key} ${JSON.stringify(value)}`],
          ),
        ].join(', '),
      ),
      report: found.diagnostics.map(({ code, message, place }) => `${place?.line} ${code}: ${message}`),
    }
  );
}

describe('a list of access', () => {
  it('of one service has the service in its heading', () => {
    expect(
      read(
        [
          'Persona | Environment | Role | Why',
          'Data Engineer | Dev | Key Vault Secrets Officer |',
          'Data Engineer | Stage,Prod | Key Vault Reader (RG), Reader (PIM) | To look',
          'Analyst | Prod | none | Asks others',
          'Analyst | Dev | - |',
          'Analyst | Stage | ? |',
        ],
        ['Access', '3.1 Azure Keyvault'],
      ),
    ).toMatchInlineSnapshot(`
      {
        "grants": [
          "2 Data Engineer: Key Vault Secrets Officer on Azure Keyvault in Dev",
          "3 Data Engineer: Key Vault Reader on Azure Keyvault in Stage,Prod, scope "resource group", why "To look"",
          "3 Data Engineer: Reader on Azure Keyvault in Stage,Prod, why "To look", assignment "eligible"",
          "4 Analyst: none on Azure Keyvault in Prod, why "Asks others"",
        ],
        "report": [
          "1 left-out: 1 cell is blank, which says neither access nor no access.",
          "1 left-out: 1 cell is not documented or not applicable.",
        ],
      }
    `);
  });

  it('is found by its columns, in any order and spelling', () => {
    expect(
      read([
        'RoleDefinitionName|Scope|DisplayName|ObjectId|ObjectType|Condition|End time|Description',
        'Reader|/subscriptions/s/resourceGroups/rg|Ann|11111111-1111-1111-1111-111111111111|User||2027-01-31T10:00:00Z|x',
        'Owner|/subscriptions/s|Bob|22222222-2222-2222-2222-222222222222|User|@x|soon|',
      ]),
    ).toMatchInlineSnapshot(`
      {
        "grants": [
          "2 11111111-1111-1111-1111-111111111111: Reader on undefined in undefined, scope "/subscriptions/s/resourceGroups/rg", principalName "Ann", principalType "User", until "2027-01-31"",
        ],
        "report": [
          "1 left-out: Columns that were not taken: "Description".",
          "3 not-understood: "soon" is not known as one day, so the access with it was left out. Write it as 2026-12-31.",
        ],
      }
    `);
  });

  it('takes only access that is held: other states are told', () => {
    const { grants, report } = read([
      'Persona | Service | Environment | Role | Status',
      ...['Active', '', 'Eligible (PIM)', 'In place', 'Removed', 'Requested', 'inactive', 'Not approved'].map(
        (state) => `P001 | Storage | Dev | Reader | ${state}`,
      ),
    ]) ?? { grants: [], report: [] };
    expect(grants.map((grant) => grant.replace(' P001: Reader on Storage in Dev', ''))).toEqual([
      '2',
      '3',
      '4, assignment "eligible"',
      '5',
    ]);
    expect(report.map((line) => line.split(' is not known')[0])).toEqual([
      '6 not-understood: "Removed"',
      '7 not-understood: "Requested"',
      '8 not-understood: "inactive"',
      '9 not-understood: "Not approved"',
    ]);
  });

  it('takes no entry that denies', () => {
    const { grants } = read([
      'Persona | Service | Environment | Permission | Effect',
      'P001 | Storage | Dev | Reader | Deny',
      'P001 | Storage | Dev | Owner | Allow',
    ]) ?? { grants: [] };
    expect(grants).toEqual(['3 P001: Owner on Storage in Dev']);
  });

  it('keeps "(preview)" in the name of a role', () => {
    const { grants } = read(
      ['Persona | Env | Role', 'P001 | Dev | Foo Developer (preview); Reader'],
      ['Azure Storage'],
    ) ?? { grants: [] };
    expect(grants).toEqual([
      '2 P001: Foo Developer (preview) on Azure Storage in Dev',
      '2 P001: Reader on Azure Storage in Dev',
    ]);
  });
});

describe('a grid', () => {
  const legend = ['Legend: R = Reader; KVA: Key Vault Administrator; – = no access.', '* = eligible'];

  it('of personas by services has the environment in its heading, and signs of the legend', () => {
    expect(
      read(
        [
          'Persona | Storage | Key Vault | Azure AI Foundry',
          'Data Engineer | R | R, KVA* | Reader',
          'Analyst | – | R/KVA | XY',
        ],
        ['Development environment'],
        legend,
      ),
    ).toMatchInlineSnapshot(`
      {
        "grants": [
          "2 Data Engineer: Reader on Storage in dev",
          "2 Data Engineer: Reader on Key Vault in dev",
          "2 Data Engineer: Key Vault Administrator on Key Vault in dev, assignment "eligible"",
          "2 Data Engineer: Reader on Azure AI Foundry in dev",
          "3 Analyst: none on Storage in dev",
          "3 Analyst: Reader on Key Vault in dev",
          "3 Analyst: Key Vault Administrator on Key Vault in dev",
        ],
        "report": [
          "3 not-understood: No legend explains "XY", so it was left out.",
        ],
      }
    `);
  });

  it.each([
    ['environments', ['Persona | Dev | Production', 'P001 | Reader | None'], ['Azure Storage']],
    ['services in rows', ['Service | Dev | Production', 'Storage | Reader | None'], ['P001']],
    [
      'personas in columns',
      ['Service | Environment | P001', 'Storage | Dev | Reader', 'Storage | Production | None'],
      [],
    ],
  ])('may have %s', (_, lines, headings) => {
    const { grants = [] } = read(lines, headings) ?? {};
    expect(
      grants.map((grant) =>
        grant.replace(/^\d+ /, '').replace('Azure Storage', 'Storage').replace('Data Engineer', 'P001'),
      ),
    ).toEqual(['P001: Reader on Storage in Dev', 'P001: none on Storage in Production']);
  });
});

it('a legend: a blank cell and a role without access are no signs', () => {
  const table = toTable([
    'Code | Role',
    'R | Reader',
    'Owner |',
    '| Owner',
    'Reader | none',
    'N | No access',
  ]);
  const { signs } = readLegend([table], [], names.isRole);
  expect([...signs]).toEqual([
    ['R', 'Reader'],
    ['N', 'No access'],
  ]);
});

it.each([
  ['Code | Role', true],
  ['Role | Abbreviation', true],
  ['Persona | Role', false],
  ['Service | Dev', false],
  ['Job | Prod', false],
  ['x | Azure Storage', false],
])('a table with the columns %s may be a legend: %s', (labels, expected) => {
  expect(mayBeLegend(toTable([labels, 'Analyst | Reader']), names)).toBe(expected);
});

it('takes no environment for one of another purpose', () => {
  expect(['Test', 'UAT', 'Development environment', 'PRD'].map(names.findEnvironment)).toEqual([
    undefined,
    'stage',
    'dev',
    'prod',
  ]);
});

it.each([
  ['Production', 'prod'],
  ['Access in the production environment', 'prod'],
  ['Dev team', 'dev'],
  ['Dev and Stage', 'dev, stage'],
  ['Roles for Dev/Test', 'dev, Test'],
  ['Non-Prod', undefined],
  ['Non-production environments', undefined],
  ['All except Prod', undefined],
  ['Not in production', undefined],
  ['Production & Non-Prod', undefined],
  ['Production support in Dev', undefined],
  ['Live Operations', undefined],
  ['Production Line Engineers', undefined],
  ['Path to production', undefined],
  ['Development Guidelines', undefined],
  ['Our Prod subscription', 'prod'],
])('the heading %j names the environment %j', (heading, expected) => {
  expect(names.environmentOf([heading])).toBe(expected);
  expect(names.serviceOf([heading])).toBeUndefined();
});

it.each([
  ['Azure Storage – Dev', 'dev', 'Azure Storage'],
  ['Storage in Prod', 'prod', 'Storage'],
  ['Data lake (Stage)', 'stage', 'Data lake'],
  ['Search Dev', 'dev', 'Search'],
  ['RBAC in Dev for the lake', 'dev', undefined],
])('the heading %j names the environment %j and the service %j', (heading, environment, service) => {
  expect(names.environmentOf([heading])).toBe(environment);
  if (service !== undefined) expect(names.serviceOf([heading])).toBe(service);
});

describe('a role that is not held for certain', () => {
  const cell = (text: string, ...legend: string[]) =>
    read(['Persona | Service | Environment | Role', `Analyst | Storage | Dev | ${text}`], [], legend);

  it.each([
    'Owner?',
    'Owner ?',
    'Reader (tbc)',
    'Reader (TBD)',
    'Reader - to be confirmed',
    'Not Reader',
    'No Owner',
    '!Owner',
    '(Reader)',
    'Maybe Contributor',
    'Reader or Contributor',
    'Contributor -> Reader',
    'Reader (not yet)',
    'Reader (removed)',
    'Reader (only in Stage)',
    'Reader, except in production',
    'Contributor, but not on Fridays',
    'No access?',
    'n/a (tbc)',
    'ex-Owner',
    'Reader/tbc',
    'Reader {tbc}',
    'Reader; tbd',
    'Owner, expired',
    'Owner (was Reader)',
    'Owner until approved',
    'Reader (until May)',
    'Reader (dev only)',
    'Reader: dev',
    'Owner when on call',
    '❌ Owner',
  ])('%s is left out, which is told', (text) => {
    const { grants, report } = cell(text) ?? {};
    expect(grants).toEqual([]);
    expect(report).toEqual([
      `2 not-understood: ${JSON.stringify(text)} does not say for certain which role is held, so it was left out.`,
    ]);
  });

  it.each([
    ['Reader (tbc), Contributor', ['Contributor on Storage in Dev']],
    ['Planned Maintenance Operator', ['Planned Maintenance Operator on Storage in Dev']],
    ['Reader only', ['Reader on Storage in Dev']],
    ['Reader until 2027-01-31', ['Reader on Storage in Dev, until "2027-01-31"']],
    ['Reader (expires 31 Jan 2027)', ['Reader on Storage in Dev, until "2027-01-31"']],
    ['Reader (preview, RG)', ['Reader on Storage in Dev, scope "resource group", why "preview"']],
    ['Contributor (from 2027-01-01)', ['Contributor on Storage in Dev, from "2027-01-01"']],
    ['"Reader".', ['Reader on Storage in Dev']],
    ['✅ Reader', ['Reader on Storage in Dev']],
    ['R (Reader)', ['Reader on Storage in Dev']],
    ['no access (by design)', ['none on Storage in Dev, why "by design"']],
    ['Reader (on call)', ['Reader on Storage in Dev, why "on call"']],
    ['My role (RG, PIM)', ['My role on Storage in Dev, scope "resource group", assignment "eligible"']],
  ])('%s: what is certain is taken', (text, expected) => {
    expect(
      cell(text)
        ?.grants.map((grant) => grant.replace('2 Analyst: ', '').replace('assignment', 'assignment'))
        .sort(),
    ).toEqual(expected);
  });

  it.each([
    'Reader*',
    'Reader ¹',
    'Reader [1]',
    'Reader[^a]',
    'Reader (1)',
    'Reader†',
    'Reader (see note 2)',
    '🔒 Reader',
  ])('the mark of %s is told', (text) => {
    const { grants, report = [] } = cell(text) ?? {};
    expect(grants).toEqual(['2 Analyst: Reader on Storage in Dev']);
    expect(report[0]).toMatch(
      /^2 left-out: "Reader.+" was taken as "Reader". What its mark means was left out.$/,
    );
  });

  it('a sign in other letters is that of the legend if it is the only one, and a tick is no role', () => {
    expect(cell('r, x, ✓, qq', 'R = Reader')).toEqual({
      grants: ['2 Analyst: Reader on Storage in Dev'],
      report: [
        ...['x', '✓', 'qq'].map(
          (sign) => `2 not-understood: No legend explains "${sign}", so it was left out.`,
        ),
        '2 folded: The sign "r" was taken as "Reader" of the legend.',
      ],
    });
    expect(cell('r', 'R = Reader', 'r = Contributor')?.grants).toEqual([
      '2 Analyst: Contributor on Storage in Dev',
    ]);
  });
});

describe('a grid whose first column is called Role', () => {
  it('may have jobs in it, which are personas', () => {
    const found = read(['Role | Dev/Test | Prod', 'Analyst | Reader | none', 'New | Owner | '], ['Storage']);
    expect(found?.grants).toEqual([
      '2 Analyst: Reader on Storage in Dev/Test',
      '2 Analyst: none on Storage in Prod',
      '3 New: Owner on Storage in Dev/Test',
    ]);
  });

  it('may have roles in it, and the personas that hold them in its cells', () => {
    const found = read(
      [
        'Role | Dev | Prod | Note',
        'Reader | Analyst; Data Engineer | - | x',
        'Owner | Boss | ✓',
        '? | Analyst | ',
      ],
      ['Storage'],
    );
    expect(found).toEqual({
      grants: [
        '2 Analyst: Reader on Storage in Dev',
        '2 Data Engineer: Reader on Storage in Dev',
        '3 Boss: Owner on Storage in Dev',
      ],
      report: [
        '1 left-out: Columns that were not taken: "Note".',
        '3 not-understood: "✓" does not say who holds which role, so it was left out.',
        '4 not-understood: "?" does not say who holds which role, so it was left out.',
      ],
    });
    expect(read(['Role | Analyst', 'Reader | x'], ['Storage in Prod'])?.grants).toEqual([
      '2 Analyst: Reader on Storage in prod',
    ]);
  });
});

it('a scope may be a service or a kind of place, with its environment, and several personas may stand in a cell', () => {
  const found = read([
    'Persona | Scope | Role',
    'Analyst, Data Engineer | Key Vault (Prod) | Reader',
    'Analyst | Resource Group (dev) | Contributor (with PIM)',
    'Doe, John | /subscriptions/1 | Reader',
    'New | Wiki | Owner',
  ]);
  expect(found?.grants).toEqual([
    '2 Analyst: Reader on Key Vault in Prod',
    '2 Data Engineer: Reader on Key Vault in Prod',
    '3 Analyst: Contributor on undefined in dev, scope "resource group", assignment "eligible"',
    '4 Doe, John: Reader on undefined in undefined, scope "/subscriptions/1"',
    '5 New: Owner on undefined in undefined, scope "Wiki"',
  ]);
});

it('cells behind the last column are told', () => {
  const found = read(['Persona | Service | Environment | Role', 'Analyst | Storage | Dev | Reader | Owner']);
  expect(found?.report).toEqual([
    '2 not-understood: The row has more cells than the table has columns, so the last ones were left out.',
  ]);
});

it.each([
  ['people and their jobs', ['Name | Role | Email', 'Ann | Lead | a@b.c'], []],
  ['personas', ['Persona | Team | Skills', 'Data Engineer | Data | SQL'], ['Dev team']],
  ['who is responsible', ['Task | Data Engineer | Analyst', 'Plan | R | A'], ['RACI']],
  [
    'services and personas that the data does not have',
    ['Service | Tester | Boss', 'Storage | Reader | Owner'],
    ['Production'],
  ],
  ['numbers', ['Month | Dev | Prod', 'May | 3 | 4'], []],
  ['nothing', ['', ''], []],
])('leaves out a table of %s', (_, lines, headings) => {
  expect(read(lines, headings)).toBeUndefined();
});

describe('a grid whose columns are personas', () => {
  it('has services in its first column, also without a label', () => {
    const lines = [
      ' | Data Engineer (P001, Green) | Ops (P009, Red)',
      'Key Vault | Reader | Owner',
      'Lake | - | Reader',
    ];
    expect(read(lines, ['Prod'])?.grants).toEqual([
      '2 Data Engineer (P001, Green): Reader on Key Vault in prod',
      '2 Ops (P009, Red): Owner on Key Vault in prod',
      '3 Ops (P009, Red): Reader on Lake in prod',
    ]);
  });

  it('has environments in its first column', () => {
    const lines = [' | Data Engineer | Analyst', 'Dev | Reader | Owner', 'Prod | none | Reader'];
    expect(read(lines, ['Key Vault'])?.grants).toEqual([
      '2 Data Engineer: Reader on Key Vault in Dev',
      '2 Analyst: Owner on Key Vault in Dev',
      '3 Data Engineer: none on Key Vault in Prod',
      '3 Analyst: Reader on Key Vault in Prod',
    ]);
  });
});

it.each([
  ['Data Engineer (P001 | Dark Blue)', 'P001'],
  ['Data Engineer [P001, Dark Blue]', 'P001'],
  ['Engineers (Dark Blue | P001)', 'P001'],
  ['P002 Business analyst', 'P002'],
  ['P002: Business analyst', 'P002'],
  ['P009 Analyst', undefined],
  ['Analyst, P001', undefined],
])('%s is the persona %s', (text, id) => {
  expect(findPersona(names.persona, text)).toBe(id);
});
