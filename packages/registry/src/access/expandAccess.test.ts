import { describe, expect, it } from 'vitest';
import { buildNameIndex, findReference } from '../lookup/findReference.js';
import type { AccessInput, RoleInput } from '../model/data.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import { createOrigins, toGrantPlace } from '../model/origins.js';
import type { Environment, Role } from '../model/registry.js';
import { createTemplates } from '../values/createTemplates.js';
import { expandAccess } from './expandAccess.js';
import { normalizeRole } from './normalizeRole.js';

const ENVIRONMENTS: Record<string, Pick<Environment, 'name'>> = {
  dev: { name: 'Dev' },
  stage: { name: 'Stage' },
  prod: { name: 'Production' },
};
const SERVICES = {
  aml: {
    name: 'Azure Machine Learning',
    systems: ['azure'] as string[],
    environments: ['dev', 'stage', 'prod'],
  },
  fabric: { name: 'Microsoft Fabric', systems: ['fabric'] as string[], environments: ['dev', 'prod'] },
  constructor: { name: 'constructor', systems: [] as string[], environments: ['dev'] },
};
const IDS = {
  persona: { P004: 'P004', 'Data Scientist': 'P004', P005: 'P005', toString: 'toString' },
  service: { aml: 'aml', 'Azure Machine Learning': 'aml', fabric: 'fabric', constructor: 'constructor' },
  environment: { dev: 'dev', stage: 'stage', prod: 'prod', Production: 'prod' },
};

interface Setup {
  access: AccessInput | AccessInput[];
  roles?: Record<string, RoleInput>;
}

/** Expands with resolvers as the registry's build has them; unknown references are collected as `kind text path`. */
function expand({ access, roles = {} }: Setup) {
  const unknown: string[] = [];
  const declared: Record<string, Role> = Object.fromEntries(
    Object.entries(roles).map(([id, input], order) => [id, normalizeRole(id, input, order)]),
  );
  const index = buildNameIndex(Object.values(declared));
  const origins = createOrigins();
  const result = expandAccess(
    [access].flat().map((section, number) => ({ file: `${number}.yml`, access: section })),
    {
      resolve(kind, text, place) {
        const ids: Record<string, string> = IDS[kind];
        const id = Object.hasOwn(ids, text) ? ids[text] : undefined;
        if (id === undefined)
          unknown.push(`${kind} ${text} at ${place.path?.join('.')} (${place.target ?? 'value'})`);
        return id;
      },
      findRole: (text) => findReference(index, text),
      roles: declared,
      services: SERVICES,
      personas: {},
      templates: createTemplates(undefined),
      environments: ENVIRONMENTS,
    },
    origins,
  );
  const originOf = (grant: number) => origins.grants[grant] && toGrantPlace(origins.grants[grant]);
  return { ...result, origins, originOf, unknown };
}

/** `code at path: message` */
function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, message, place }) => `${code} at ${pathOf(place)}: ${message}`);
}

function pathOf(place: Place | undefined): string {
  return `${place?.file}#${place?.path?.join('.')}`;
}

describe('the forms of a cell', () => {
  it('reads short and long grants, lists, none with and without a reason, and nothing', () => {
    const { grants, noAccess, diagnostics, origins, originOf } = expand({
      access: {
        P004: {
          aml: {
            dev: 'AzureML Data Scientist',
            stage: [
              'reader',
              {
                role: 'azureml-compute-operator',
                scope: 'rg-aml-${env}/${project}',
                assignment: 'eligible',
                until: '2027-03-31',
                activation: { maxDuration: 'PT4H', approver: 'P005', require: 'mfa, justification' },
                condition: 'only tagged',
                why: 'Break-fix.',
                evidence: ['CHG-1'],
                exceptions: [{ rule: 'wide-scope', reason: 'agreed' }],
              },
            ],
            prod: { none: 'Metrics come from elsewhere.' },
          },
        },
        P005: { aml: { dev: { role: 'Reader' }, stage: 'none', prod: { none: true } } },
      },
    });
    expect(diagnostics).toEqual([]);
    expect(grants).toEqual([
      grant({ environment: 'dev', role: 'azureml-data-scientist' }),
      grant({ environment: 'stage', role: 'reader' }),
      grant({
        environment: 'stage',
        role: 'azureml-compute-operator',
        scope: 'rg-aml-stage/${project}',
        assignment: 'eligible',
        until: '2027-03-31',
        activation: { maxDuration: 'PT4H', approver: 'P005', require: ['mfa', 'justification'] },
        condition: 'only tagged',
        why: 'Break-fix.',
        evidence: ['CHG-1'],
        exceptions: [{ rule: 'wide-scope', reason: 'agreed' }],
      }),
      grant({ persona: 'P005', environment: 'dev', role: 'reader' }),
    ]);
    expect(noAccess).toEqual([
      { persona: 'P004', service: 'aml', environment: 'prod', reason: 'Metrics come from elsewhere.' },
      { persona: 'P005', service: 'aml', environment: 'stage' },
      { persona: 'P005', service: 'aml', environment: 'prod' },
    ]);
    expect(pathOf(originOf(0))).toBe('0.yml#access.P004.aml.dev');
    expect(pathOf(originOf(2))).toBe('0.yml#access.P004.aml.stage.1');
    expect(pathOf(origins.noAccess[0])).toBe('0.yml#access.P004.aml.prod');
  });

  it('leaves a cell with nothing in it undocumented', () => {
    const access = { P004: { aml: { dev: null, stage: [] } } } as unknown as AccessInput;
    expect(expand({ access })).toMatchObject({ grants: [], noAccess: [], diagnostics: [] });
  });

  it('reports none beside grants, and keeps the grants', () => {
    const { grants, diagnostics } = expand({ access: { P004: { aml: { dev: ['none', 'reader'] } } } });
    expect(grants).toHaveLength(1);
    expect(told(diagnostics)).toEqual([
      'none-with-grants at 0.yml#access.P004.aml.dev: The access of "P004" to "Azure Machine Learning" in "Dev" is both none and granted.',
    ]);
  });

  it('joins a cell that two files or two spellings write, and reports where they contradict each other', () => {
    const { grants, diagnostics } = expand({
      access: [
        { P004: { aml: { dev: 'reader', stage: 'none', prod: 'reader' } } },
        {
          'Data Scientist': {
            'Azure Machine Learning': { dev: 'Contributor', stage: 'reader', Production: { sameAs: 'dev' } },
          },
        },
      ],
    });
    expect(grants.map(({ environment, role }) => `${environment} ${role}`)).toEqual([
      'dev reader',
      'dev contributor',
      'stage reader',
      'prod reader',
    ]);
    expect(told(diagnostics)).toEqual([
      'none-with-grants at 1.yml#access.Data Scientist.Azure Machine Learning.stage: The access of "P004" to "Azure Machine Learning" in "Stage" is both none and granted.',
      'cell-written-twice at 1.yml#access.Data Scientist.Azure Machine Learning.Production: The access of "P004" to "Azure Machine Learning" in "Production" is written twice, once as the same as another environment.',
    ]);
    expect(pathOf(diagnostics[0]?.related?.[0]?.place)).toBe('0.yml#access.P004.aml.stage');
  });
});

describe('sameAs', () => {
  it('repeats grants and none, with the scope of its own environment, also into production and through a chain', () => {
    const { grants, noAccess, originOf, diagnostics } = expand({
      access: {
        P004: {
          aml: {
            dev: { role: 'reader', scope: 'rg-${env}' },
            stage: { sameAs: 'dev' },
            prod: { sameAs: 'stage' },
          },
        },
        P005: { fabric: { dev: { none: 'Later.' }, prod: { sameAs: 'dev' } } },
      },
    });
    expect(diagnostics).toEqual([]);
    expect(grants.map(({ environment, scope, sameAs }) => [environment, scope, sameAs])).toEqual([
      ['dev', 'rg-dev', undefined],
      ['stage', 'rg-stage', 'dev'],
      ['prod', 'rg-prod', 'stage'],
    ]);
    expect(noAccess[1]).toEqual({
      persona: 'P005',
      service: 'fabric',
      environment: 'prod',
      reason: 'Later.',
      sameAs: 'dev',
    });
    expect(pathOf(originOf(1))).toBe('0.yml#access.P004.aml.stage');
  });

  it('reports itself, a cycle, nothing to repeat, and an unknown environment', () => {
    const { grants, diagnostics, unknown } = expand({
      access: {
        P004: { aml: { dev: { sameAs: 'stage' }, stage: { sameAs: 'prod' }, prod: { sameAs: 'dev' } } },
        P005: {
          aml: { dev: { sameAs: 'dev' }, stage: { sameAs: 'prod' } },
          fabric: { dev: { sameAs: 'test' } },
        },
      },
    });
    expect(grants).toEqual([]);
    expect(told(diagnostics)).toEqual([
      'same-as-cycle at 0.yml#access.P004.aml.dev: The access of "P004" to "Azure Machine Learning" in "Dev" is the same as itself, through "dev" → "stage" → "prod" → "dev".',
      'same-as-itself at 0.yml#access.P005.aml.dev: The access of "P005" to "Azure Machine Learning" in "Dev" is written as the same as itself.',
      'same-as-undocumented at 0.yml#access.P005.aml.stage: The access of "P005" to "Azure Machine Learning" in "Stage" is written as the same as "prod", but there is no cell for "prod".',
    ]);
    expect(unknown).toEqual(['environment test at access.P005.fabric.dev.sameAs (value)']);
  });

  it('reports a mistake in the repeated cell once', () => {
    const { unknown, diagnostics } = expand({
      access: {
        P004: {
          aml: {
            dev: { role: 'reader', activation: { approver: 'P099' } },
            stage: { sameAs: 'dev' },
            prod: { sameAs: 'dev' },
          },
        },
      },
    });
    expect(unknown).toEqual(['persona P099 at access.P004.aml.dev.activation.approver (value)']);
    expect(diagnostics).toEqual([]);
  });
});

describe('references', () => {
  it('asks for each unknown key where it stands and goes on', () => {
    const { grants, unknown } = expand({
      access: {
        P099: { aml: { dev: 'reader' } },
        P004: { blob: { dev: 'reader' }, aml: { test: 'reader', dev: 'reader' } },
        P005: { aml: { test: 'reader' } },
      },
    });
    expect(grants).toHaveLength(1);
    expect(unknown).toEqual([
      'persona P099 at access.P099 (key)',
      'service blob at access.P004.blob (key)',
      'environment test at access.P004.aml.test (key)',
      'environment test at access.P005.aml.test (key)',
    ]);
  });

  it('reports an environment in which the service does not exist', () => {
    const { grants, diagnostics } = expand({
      access: { P004: { fabric: { stage: 'Viewer', dev: 'Viewer' } } },
    });
    expect(grants).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      {
        code: 'not-in-environment',
        message:
          '"Microsoft Fabric" does not exist in "Stage", but the access of "P004" names this environment.',
        valid: ['dev', 'prod'],
        place: { path: ['access', 'P004', 'fabric', 'stage'], target: 'key' },
      },
    ]);
  });

  it('has no trouble with ids that every object has', () => {
    const { grants } = expand({ access: { toString: { constructor: { dev: 'hasOwnProperty' } } } });
    expect(grants).toMatchObject([{ persona: 'toString', service: 'constructor', role: 'hasownproperty' }]);
  });
});

describe('roles', () => {
  it('takes a role from the system of the service', () => {
    const { grants, roles } = expand({
      access: { P004: { aml: { dev: 'Contributor' }, fabric: { dev: 'Contributor', prod: 'db_owner' } } },
    });
    expect(grants.map(({ role }) => role)).toEqual(['contributor', 'fabric-contributor', 'db-owner']);
    expect(roles.map(({ id, order, from }) => [id, order, from])).toEqual([
      ['contributor', 0, 'catalogue'],
      ['fabric-contributor', 1, 'catalogue'],
      // A role of SQL is not a role of Fabric, and nothing is known of it there.
      ['db-owner', 2, 'use'],
    ]);
  });

  it('prefers the declared ones, by id, name, GUID and former name', () => {
    const { grants, roles } = expand({
      roles: {
        contributor: { name: 'Project contributor', system: 'azure' },
        agents: { roleDefinitionId: '53ca6127-db72-4b80-b1b0-d745d6d5456d' },
      },
      access: {
        P004: {
          aml: {
            dev: ['Contributor', 'b24988ac-6180-42a0-ab88-20f7382dd24c'],
            stage: ['Foundry User', 'Azure AI User'],
          },
        },
      },
    });
    expect(grants.map(({ role, formerName }) => [role, formerName])).toEqual([
      ['contributor', undefined],
      ['contributor-2', undefined],
      ['agents', undefined],
      ['agents', 'Azure AI User'],
    ]);
    expect(roles).toMatchObject([{ id: 'contributor-2', name: 'Contributor', order: 2 }]);
  });

  it('does not take a role for another one whose GUID it wrongly has', () => {
    const { grants, roles } = expand({
      roles: { viewer: { name: 'Reader', roleDefinitionId: 'b24988ac-6180-42a0-ab88-20f7382dd24c' } },
      access: {
        P004: { aml: { dev: ['Contributor', 'b24988ac-6180-42a0-ab88-20f7382dd24c', 'Reader'] } },
      },
    });
    expect(grants.map(({ role }) => role)).toEqual(['contributor', 'contributor', 'viewer']);
    expect(roles).toMatchObject([{ id: 'contributor', privileged: true }]);
  });

  const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
  it.each([
    READER.toUpperCase(),
    READER.replaceAll('-', ''),
    `{${READER}}`,
    `{${READER.toUpperCase()}}`,
    `"${READER}"`,
    `urn:uuid:${READER}`,
    ` ${READER} `,
    `/providers/Microsoft.Authorization/roleDefinitions/${READER}`,
    `/subscriptions/0b1f6471-1bf0-4dda-aec3-111122223333/providers/Microsoft.Authorization/roleDefinitions/${READER.toUpperCase()}/`,
    `https://management.azure.com/subscriptions/0b1f6471-1bf0-4dda-aec3-111122223333/providers/Microsoft.Authorization/roleDefinitions/${READER}`,
    `Reader (${READER})`,
  ])('knows a GUID in any wrapping: %s', (role) => {
    const catalogued = expand({ access: { P004: { aml: { dev: [role] } } } });
    expect(catalogued.roles).toMatchObject([{ id: 'reader', from: 'catalogue' }]);
    const declared = expand({
      roles: { viewer: { name: 'Viewer', roleDefinitionId: `/x/roleDefinitions/{${READER.toUpperCase()}}` } },
      access: { P004: { aml: { dev: { role: role.replace('Reader (', '(') } } } },
    });
    expect(declared.grants).toMatchObject([{ role: 'viewer' }]);
  });

  it('keeps of a resource id only the GUID, and no name beside the GUID of another role', () => {
    const unknown = '0b1f6471-1bf0-4dda-aec3-444455556666';
    const { roles } = expand({
      access: {
        P004: {
          aml: { dev: [`/subscriptions/${READER}/roleDefinitions/${unknown}`, `Contributor (${READER})`] },
        },
      },
    });
    expect(roles.map(({ name, from }) => [name, from])).toEqual([
      [unknown, 'use'],
      [`Contributor (${READER})`, 'use'],
    ]);
  });

  it('keeps a comma in the name of a declared role', () => {
    const { grants } = expand({
      roles: { keeper: { name: 'Keeper, read only' } },
      access: { P004: { aml: { dev: 'Keeper, read only', stage: 'Reader, keeper' } } },
    });
    expect(grants.map(({ role }) => role)).toEqual(['keeper', 'reader', 'keeper']);
  });

  it.each([
    'no access',
    'No Access',
    'no-access',
    'N/A',
    'n.a.',
    '-',
    '–',
    '—',
    'No',
    'nothing',
    'not needed',
    'denied',
    '❌',
    ', -',
  ])('does not take %j for a role, nor for `none`', (text) => {
    for (const cell of [text, [text], { role: text }]) {
      const { grants, noAccess, roles, diagnostics } = expand({ access: { P004: { aml: { dev: cell } } } });
      expect([grants, noAccess, roles]).toEqual([[], [], []]);
      expect(diagnostics).toMatchObject([{ code: 'no-role', severity: 'error', suggestion: 'none' }]);
    }
  });

  it.each(['?', 'TBD', 'to do', 'unknown'])('says of %j that an empty cell means that', (text) => {
    const { roles, diagnostics } = expand({ access: { P004: { aml: { dev: text } } } });
    expect(roles).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'no-role', hint: expect.stringContaining('Leave the cell out') },
    ]);
    expect(diagnostics[0]).not.toHaveProperty('suggestion');
  });

  it('takes a declared role of such a name for the role', () => {
    const { grants } = expand({ roles: { na: { name: 'N/A' } }, access: { P004: { aml: { dev: 'N/A' } } } });
    expect(grants).toMatchObject([{ role: 'na' }]);
  });

  it('keeps an unknown role by its text, the same one each time', () => {
    const { grants, roles } = expand({
      access: { P004: { aml: { dev: ['Reeder', '☂', 'Reeder '], stage: ['Reeder', '☃'] } } },
    });
    expect(grants.map(({ role }) => role)).toEqual(['reeder', 'role', 'reeder', 'reeder', 'role-11ea6q4']);
    expect(roles[0]).toMatchObject({ id: 'reeder', name: 'Reeder', from: 'use', order: 0 });
  });

  it('distinguishes two declared roles of one name by the service, or says that it cannot', () => {
    const roles = {
      'aml-admin': { name: 'Admin!', system: 'azure' },
      'fabric-admin': { name: 'Admin?', system: 'fabric' },
    } as const;
    const { grants, diagnostics } = expand({
      roles,
      access: {
        P004: { aml: { dev: 'admin' }, fabric: { dev: 'admin' }, constructor: { dev: ['admin', 'reader'] } },
      },
    });
    expect(grants.map(({ role }) => role)).toEqual(['aml-admin', 'fabric-admin', 'reader']);
    expect(diagnostics).toMatchObject([
      {
        code: 'ambiguous-reference',
        message: '"admin" may be any of 2 roles.',
        valid: ['aml-admin', 'fabric-admin'],
        place: { path: ['access', 'P004', 'constructor', 'dev', 0] },
      },
    ]);
  });
});

function grant(fields: Record<string, unknown>) {
  return { persona: 'P004', service: 'aml', assignment: 'active', evidence: [], exceptions: [], ...fields };
}
