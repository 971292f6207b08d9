import { describe, expect, it } from 'vitest';
import { checkRegistry } from '../check/checkRegistry.js';
import type { Grant } from '../model/registry.js';
import { buildFromYaml, checkYaml } from '../testing/buildFromYaml.js';
import { rules } from './index.js';

/** The messages of one rule in the strict preset. */
function find(rule: string, data: string, check = '\ncheck: { preset: strict }'): string[] {
  return checkYaml(`${data}${check}`, { only: [rule] }).map(({ message }) => message);
}

/** Data with one persona and its access to one service, as flow maps. */
function oneCell(access: string, persona = '{ name: Engineer }', service = '{ name: Lake }'): string {
  return `
personas: { P1: ${persona}, P2: { name: Other } }
services: { lake: ${service} }
access: { P1: { lake: ${access} } }
`;
}
const AGENT = '{ name: Robot, kind: agent }';

describe('integrity', () => {
  it('lets a role fit one of several systems', () => {
    const service = '{ name: Databricks, systems: [azure, databricks] }';
    expect(
      find('role-fits-service', oneCell('{ dev: [Contributor, CAN RESTART] }', undefined, service)),
    ).toEqual([]);
  });

  it.each([
    'Reader & Contributor',
    'Reader and Contributor',
    'Reader/Contributor',
    'Reader + Key Vault Reader',
  ])('knows that %s are two roles', (text) => {
    const hints = checkYaml(oneCell(`{ dev: [${text}] }`), { only: ['known-role'] }).map(({ hint }) => hint);
    expect(hints).toEqual(['These are 2 roles: write a comma between them.']);
  });

  it('counts places of one unknown role together', () => {
    expect(find('known-role', oneCell('{ dev: [Reeder], prod: [Reeder] }'))).toEqual([
      '"Reeder" is not a known role, but is granted to "Engineer" (P1) on "Lake" in "Dev" and "Engineer" (P1) on "Lake" in "Production".',
    ]);
  });

  it('says in which system a name is a role, if it is none in those of the service', () => {
    const hintOf = (service: string, role: string) =>
      checkYaml(oneCell(`{ dev: [${role}] }`, undefined, service), { only: ['known-role'] })[0]?.hint;
    expect(hintOf('{ name: Lake, system: other }', 'Owner')).toBe(
      "It is a role of `azure` or `gcp`, but the service is governed by other. Correct the service's `systems`, or declare the role under `roles`.",
    );
    expect(hintOf('{ name: Lake }', 'Viewer')).toContain('It is a role of `fabric` or `power-bi`');
  });

  it('knows on which resource providers a role of Azure does something', () => {
    const findOn = (service: string, role: string) =>
      find('role-fits-service', oneCell(`{ dev: [${role}] }`, undefined, service));
    expect(findOn('{ name: Key Vault }', 'AcrPush')).toEqual([
      '"AcrPush" does nothing on "Key Vault": it acts on Microsoft.ContainerRegistry, and the service is of Microsoft.KeyVault.',
    ]);
    expect(findOn('{ name: Vault, provider: Microsoft.KeyVault }', 'AcrPush')).toHaveLength(1);
    // General roles do something everywhere. A service that works with others may be documented with their roles. A scope may be another resource.
    for (const role of ['Reader', 'Tag Contributor', 'Monitoring Reader', 'Key Vault Reader']) {
      expect(findOn('{ name: Key Vault }', role), role).toEqual([]);
    }
    // They have rights to alerts, deployments or assignments everywhere, and no work on a vault.
    for (const role of [
      'Storage Account Contributor',
      'Cognitive Services OpenAI User',
      'Data Factory Contributor',
    ]) {
      expect(findOn('{ name: Key Vault }', role), role).toHaveLength(1);
    }
    // It may give access.
    expect(findOn('{ name: Key Vault }', 'Foundry Owner')).toEqual([]);
    expect(findOn('{ name: Azure Machine Learning }', 'Storage Blob Data Reader')).toEqual([]);
    expect(findOn('{ name: Key Vault }', '{ role: AcrPush, scope: the registry }')).toEqual([]);
    expect(findOn('{ name: Vault }', 'AcrPush')).toEqual([]);
  });

  it('finds the giving of access in the definition of a role, whatever its level', () => {
    const access = oneCell('{ dev: [Foundry Owner] }', AGENT, '{ name: Microsoft Foundry }');
    expect(find('no-access-admin-agent', access)).toHaveLength(1);
  });

  it('does not miss a data role where none is needed', () => {
    const data = (service: string, role: string) => `
personas: { P1: { name: Engineer }, P2: { name: Other } }
services: { s: { name: ${service} } }
access: { P1: { s: { dev: [Contributor] } }, P2: { s: { dev: [${role}] } } }
`;
    expect(find('data-role-missing', data('Azure Machine Learning', 'AzureML Data Scientist'))).toEqual([]);
    expect(find('data-role-missing', data('Azure Container Registry', 'AcrPull'))).toEqual([]);
    expect(find('data-role-missing', data('Azure Storage', 'Storage Blob Data Reader'))).toHaveLength(1);
    const inherited = `
personas: { P1: { name: One }, P2: { name: Two } }
services: { group: { name: Group }, lake: { name: Azure Storage, within: group } }
access:
  P1: { group: { dev: [Storage Blob Data Reader] }, lake: { dev: [Storage Account Contributor] } }
  P2: { lake: { dev: [Storage Blob Data Reader] } }`;
    expect(find('data-role-missing', inherited)).toEqual([]);
  });

  it('knows which services have keys', () => {
    const findOn = (service: string, role: string) =>
      find('role-reads-keys', oneCell(`{ dev: [${role}] }`, undefined, service));
    expect(findOn('{ name: Azure Storage }', 'Storage Account Contributor')).toHaveLength(1);
    expect(findOn('{ name: Lake }', 'Storage Account Contributor')).toHaveLength(1);
    expect(findOn('{ name: Azure Storage, keyAccess: disabled }', 'Storage Account Contributor')).toEqual([]);
    expect(findOn('{ name: Cosmos DB }', 'Storage Account Contributor')).toEqual([]);
  });

  it('knows names and GUIDs of all built-in roles of Azure', () => {
    const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
    const declared = `roles: { cache: { name: Redis Cache Contributor, roleDefinitionId: ${owner} } }`;
    expect(find('role-id-agrees', declared)).toEqual([
      `The role "Redis Cache Contributor" has the GUID e0f68234-74aa-48ed-b826-c38b57376e17, but the entry has the GUID ${owner}, which belongs to "Owner".`,
    ]);
    const { registry } = buildFromYaml(declared);
    expect(registry.roles.cache).toMatchObject({ privileged: false, planes: [] });
    const [finding] = checkYaml(oneCell('{ dev: [Redis Cache Contributor] }'), { only: ['known-role'] });
    expect(finding?.hint).toContain('It is a built-in role of Azure');
    const [misspelt] = checkYaml(oneCell('{ dev: [Redis Cache Contributer] }'), { only: ['known-role'] });
    expect(misspelt?.suggestion).toBe('Redis Cache Contributor');
  });

  it.each([
    ['a mistyped GUID', '{ name: Reader, roleDefinitionId: acdd72a7-3385-48ef-bd42-f606fba81ae8 }', 1],
    [
      'the GUID of another system',
      '{ name: X, system: azure, roleDefinitionId: 00000000-0000-0000-0000-000000000001 }',
      1,
    ],
    [
      'a name of one’s own for a known GUID',
      '{ name: Looker, roleDefinitionId: acdd72a7-3385-48ef-bd42-f606fba81ae7 }',
      0,
    ],
    ['a former name', '{ name: Azure AI User, roleDefinitionId: 53ca6127-db72-4b80-b1b0-d745d6d5456d }', 0],
    ['a custom role', '{ name: Lake Keeper, roleDefinitionId: 6e4b1d4c-6a0e-4d0e-9a33-0f3c5be6c0aa }', 0],
    ['no GUID', '{ name: Reader }', 0],
  ])('judges %s', (_, role, count) => {
    expect(find('role-id-agrees', `roles: { x: ${role} }`)).toHaveLength(count);
  });

  it('reports a former name in `roles` and in grants, once for the cells that repeat it', () => {
    const declared = 'roles: { ai: { name: Azure AI Owner } }';
    expect(find('role-name-current', declared)).toEqual([
      'The role "Azure AI Owner" is called "Foundry Owner" today.',
    ]);
    const used = oneCell('{ dev: [Azure AI User], stage: { sameAs: dev } }');
    expect(find('role-name-current', used)).toEqual([
      'The role "Azure AI User" is called "Foundry User" today.',
    ]);
  });

  it.each([
    ['{ dev: [Reader, Reader] }', 1],
    ['{ dev: [Reader, { role: Reader, assignment: eligible }] }', 0],
    ['{ dev: [Reader, { role: Reader, condition: Only at night. }] }', 0],
    ['{ dev: [{ role: Reader, condition: c }, { role: Reader, condition: c }] }', 1],
    ['{ dev: [Reader, { role: Reader, scope: rg-a }] }', 0],
    [
      '{ dev: [{ role: Reader, scope: rg-a }, { role: acdd72a7-3385-48ef-bd42-f606fba81ae7, scope: rg-a }] }',
      1,
    ],
    ['{ dev: [Reader, Reader], stage: { sameAs: dev } }', 1],
  ])('finds duplicates in %s: %i', (access, count) => {
    expect(find('duplicate-grant', oneCell(access))).toHaveLength(count);
  });

  it.each([
    [
      '{ role: Reader, scope: /subscriptions/0b1f6471-1bf0-4dda-aec3-111122223333 }',
      '"0b1f6471-1bf0-4dda-aec3-111122223333", which is not the GUID of a role',
    ],
    ['{ role: Reader, why: "Asked by kim@contoso.example." }', 'the e-mail address "kim@contoso.example"'],
    [
      '{ role: Reader, evidence: [0b1f6471-1bf0-4dda-aec3-111122223333] }',
      '"0b1f6471-1bf0-4dda-aec3-111122223333", which is not the GUID of a role',
    ],
    ['{ role: Reader, condition: "may assign {ACDD72A7-3385-48EF-BD42-F606FBA81AE7}" }', undefined],
    [
      '{ role: Reader, why: "See https://kim:pw@git.example/x." }',
      'a link with a user name, password or key in it',
    ],
    [
      '{ role: Reader, evidence: ["https://a.example/c?sv=1&sig=x"] }',
      'a link with a user name, password or key in it',
    ],
    ['{ role: Reader, why: "See https://git.example/@kim?x=y." }', undefined],
    ['{ role: Reader, why: "See @kim, and the long story of how this came to be in the end." }', undefined],
  ])('looks for directory data in %s', (grant, directoryData) => {
    const messages = find('no-directory-data', oneCell(`{ dev: [${grant}], stage: { sameAs: dev } }`));
    expect(messages).toEqual(
      directoryData === undefined ? [] : [`A grant of "P1" on "lake" contains ${directoryData}.`],
    );
  });

  it('ignores link targets, and checks people', () => {
    const url = 'https://portal.example.com/0b1f6471-1bf0-4dda-aec3-111122223333';
    expect(find('no-directory-data', `services: { lake: { name: Lake, url: '${url}' } }`)).toEqual([]);
    const learn = `[{ url: '${url}' }]`;
    expect(find('no-directory-data', `skills: { sql: { name: SQL, learn: ${learn} } }`)).toEqual([]);
    expect(find('no-directory-data', 'people: { kim: { name: kim@contoso.example } }')).toHaveLength(1);
  });

  it('reads every field of a person, addresses included', () => {
    const guid = '0b1f6471-1bf0-4dda-aec3-111122223333';
    const fields = [
      `url: https://portal.example.com/${guid}`,
      'contacts: kim@contoso.example',
      'contacts: { Mail: kim@contoso.example }',
      `links: https://portal.example.com/${guid}`,
      `image: https://portal.example.com/${guid}.png`,
      'title: Chief of kim@contoso.example',
      'description: Write to kim@contoso.example.',
    ];
    for (const field of fields)
      expect([field, find('no-directory-data', `people: { kim: { ${field} } }`).length]).toEqual([field, 1]);
    const allowed = '\ncheck: { rules: { no-directory-data: { contacts: 0 } } }';
    expect(find('no-directory-data', `people: { kim: { ${fields[1]} } }`, allowed)).toEqual([]);
    expect(find('no-directory-data', `teams: { a: { ${fields[1]} } }`)).toEqual([]);
  });

  it.each([
    ['environments', 'dev: { name: T }'],
    ['groups', 'g: { name: G, description: T }'],
    ['teams', 't: { name: A, description: T }'],
    ['processes', 'p: { name: P, description: T }'],
    ['processes', 'p: { name: P, stages: { s: { name: S, description: T } } }'],
    [
      'architectures',
      'a: { name: A, components: { c: { aliases: [T] }, d: }, flows: [{ from: c, to: d, label: T }] }',
    ],
    ['architectures', 'a: { name: A, components: { c: , d: }, flows: [{ from: c, to: d, label: T }] }'],
    ['services', 's: { name: S, scope: { dev: T } }'],
    ['roles', 'r: { name: R, formerNames: [T] }'],
    ['roles', 'r: { name: R, description: T }'],
    ['skills', 's: { name: S, description: T }'],
    ['duties', 'd: { name: D, description: T }'],
    ['personas', 'p: { name: P, dataAccess: T }'],
    ['personas', 'p: { name: P, identity: { kind: group, name: T } }'],
    ['separationOfDuties', 'd: { duties: [a, b], why: T }'],
    ['separationOfDuties', 'd: { duties: [a, b], exceptions: [{ rule: separation-of-duties, reason: T }] }'],
  ])('looks into all texts of %s: %s', (section, entry) => {
    for (const text of ['See https://kim:pw@git.example/x.', 'Ask kim@contoso.example.']) {
      const data = `${section}: { ${entry.replaceAll('T', JSON.stringify(text))} }`;
      expect(find('no-directory-data', data)).toHaveLength(1);
      expect(find('no-directory-data', data.replaceAll(JSON.stringify(text), 'text'))).toEqual([]);
    }
  });
});

describe('privilege', () => {
  const PRIVILEGE_RULES = [
    'no-privileged-person-in-production',
    'privileged-role',
    'no-access-admin-agent',
    'standing-privilege',
    'standing-data-administration',
  ];
  const ELIGIBLE = 'assignment: eligible';

  it.each([
    ['person', '{ dev: [Contributor] }', ['standing-privilege']],
    ['person', '{ dev: [{ role: Contributor, until: 2027-01-31 }] }', ['privileged-role']],
    ['person', `{ dev: [{ role: Owner, ${ELIGIBLE} }] }`, ['privileged-role']],
    ['person', '{ prod: [Contributor] }', ['no-privileged-person-in-production']],
    [
      'person',
      '{ prod: [{ role: Contributor, until: 2027-01-31 }] }',
      ['no-privileged-person-in-production'],
    ],
    ['either', '{ prod: [Owner] }', ['no-privileged-person-in-production']],
    ['agent', '{ prod: [Contributor] }', ['privileged-role']],
    ['agent', '{ prod: [Owner] }', ['no-access-admin-agent']],
    ['person', '{ prod: [Key Vault Data Access Administrator] }', ['standing-privilege']],
    ['agent', '{ dev: [Foundry Project Manager] }', ['no-access-admin-agent']],
    ['agent', '{ dev: [Foundry Owner] }', ['no-access-admin-agent']],
    ['person', '{ prod: [Key Vault Administrator] }', ['standing-data-administration']],
    ['person', '{ prod: [Storage Blob Data Owner] }', ['standing-data-administration']],
    ['person', '{ prod: [{ role: Key Vault Administrator, until: 2027-01-31 }] }', []],
    ['person', `{ prod: [{ role: Key Vault Administrator, ${ELIGIBLE} }] }`, []],
    [
      'person',
      '{ dev: [Key Vault Administrator], prod: [Key Vault Contributor, Key Vault Secrets Officer] }',
      [],
    ],
    ['agent', '{ prod: [Key Vault Administrator] }', []],
  ])('is reported once: %s with %s', (kind, access, expected) => {
    const data = `${oneCell(access, `{ name: Engineer, kind: ${kind} }`)}\ncheck: { preset: strict }`;
    expect(checkYaml(data, { only: PRIVILEGE_RULES }).map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ['{ name: Repo, system: github }', 'Admin', '{ name: Engineer }', false],
    ['{ name: Repo, system: github }', 'Admin', '{ name: Engineer, identity: { kind: group } }', true],
    ['{ name: Lake }', 'Owner', '{ name: Engineer }', true],
  ])(
    'suggests an eligible assignment only where there are some: %s',
    (service, role, persona, isSuggested) => {
      const data = oneCell(`{ prod: [${role}] }`, persona, service);
      const [finding] = checkYaml(data, { only: ['no-privileged-person-in-production'] });
      expect(finding?.hint?.includes('eligible')).toBe(isSuggested);
    },
  );

  it('does not call a maintainer on GitHub an administrator of data', () => {
    const service = '{ name: Repo, system: github }';
    const data = oneCell('{ prod: [Maintain] }', '{ name: Engineer, kind: person }', service);
    expect(find('standing-data-administration', data)).toEqual([]);
  });

  it('leaves a role that does not fit its service to role-fits-service', () => {
    const data = (role: string, check = '') => `
personas: { P1: { name: Engineer, kind: person } }
services: { repo: { name: Repo, system: github } }
roles: { king: { name: King, system: azure, level: administer, privileged: true, plane: control } }
access: { P1: { repo: { dev: [${role}] } } }
check: { preset: strict${check} }`;
    const only = ['role-fits-service', ...PRIVILEGE_RULES];
    const codes = (text: string) => checkYaml(text, { only }).map(({ code }) => code);
    expect(codes(data('king'))).toEqual(['role-fits-service']);
    expect(codes(data('king', ', rules: { role-fits-service: off }'))).toEqual(['standing-privilege']);
    const exception = ', exceptions: [{ rule: role-fits-service, service: repo, reason: Both systems. }]';
    expect(codes(data('king', exception))).toEqual(['standing-privilege']);
    expect(codes(data('{ role: king, until: 2026-11-01 }', ', rules: { role-fits-service: off }'))).toEqual(
      [],
    );
  });

  it.each([
    ['prod-eu', 0],
    ['dev', 1],
  ])('lets a production environment copy %s: %i', (environment, count) => {
    const data = `
environments: { dev: {}, prod-eu: { tier: production }, prod-us: { tier: production } }
personas: { P1: { name: Engineer } }
services: { lake: { name: Lake } }
access: { P1: { lake: { dev: [Reader], prod-eu: [Reader], prod-us: { sameAs: ${environment} } } } }`;
    expect(find('no-copy-into-production', data)).toHaveLength(count);
  });

  describe('reader-needs-data', () => {
    const OTHERS = 'P2: { lake: { dev: [Storage Blob Data Reader] } }';
    const data = (grant: string, duty = 'deploy', others = OTHERS) => `
duties: { clean: { name: Clean up, description: Corrects rows of customer data. }, deploy: { name: Deploy } }
personas: { P1: { name: Engineer, duties: ${duty} }, P2: { name: Other } }
services: { lake: { name: Lake, system: azure } }
access: { P1: { lake: { dev: [${grant}] } }, ${others} }`;

    it.each([
      ['{ role: Reader, why: Reads the blobs of a run. }', 1],
      ['{ role: Reader, why: Queries tables. }', 1],
      ['{ role: Reader, why: Sees state and settings. }', 0],
      ['{ role: Reader, why: Reads the data factory’s runs. }', 0],
      ['{ role: Reader, why: "Sees runs; reads no data." }', 0],
      ['{ role: Reader, why: Reads blobs. }, Storage Blob Data Reader', 0],
      ['{ role: Release Wrangler, why: Reads blobs. }', 0],
    ])('goes by the reason: %s', (grant, count) => {
      expect(find('reader-needs-data', data(grant))).toHaveLength(count);
    });

    it('goes by the duty', () => {
      expect(find('reader-needs-data', data('Reader', 'clean'))).toEqual([
        '"Engineer" (P1) on "Lake" in "Dev" needs data, as its duty "Clean up" says, but "Reader" gives none.',
      ]);
      expect(find('reader-needs-data', data('Reader'))).toEqual([]);
    });

    it('knows the services whose provider has roles for data, and data roles on outer services', () => {
      const vault = (outer: string) => `
personas: { P1: { name: Engineer } }
services: { hub: { name: Hub, system: azure }, vault: { name: Azure Key Vault, within: hub } }
access: { P1: { hub: { dev: [${outer}] }, vault: { dev: [{ role: Reader, why: Reads secrets of tests. }] } } }`;
      expect(find('reader-needs-data', vault('Reader'))).toHaveLength(1);
      expect(find('reader-needs-data', vault('Contributor'))).toHaveLength(1);
      expect(find('reader-needs-data', vault('Key Vault Secrets User'))).toEqual([]);
    });

    it.each(['reader-needs-data', 'data-role-missing'])(
      'asks for no data role on a service that has none: %s',
      (rule) => {
        const grants = '{ role: Reader, why: Reads data of runs. }, Contributor';
        const others = 'P2: { lake: { dev: [AzureML Data Scientist] } }';
        expect(find(rule, data(grants, undefined, others))).toEqual([]);
        const aml = data(grants, undefined, others).replace('name: Lake', 'name: Azure Machine Learning');
        expect(find(rule, aml)).toEqual([]);
      },
    );
  });

  it('follows a role that the data calls privileged', () => {
    const data = `${oneCell('{ prod: [lake-king] }')}\nroles: { lake-king: { name: Lake King, privileged: true } }`;
    expect(find('no-privileged-person-in-production', data)).toHaveLength(1);
  });
});

describe('redundant-role', () => {
  it.each([
    ['Reader, Contributor', ['Reader']],
    ['Contributor, Owner', ['Contributor']],
    ['Data Factory Contributor, Contributor', ['Data Factory Contributor']],
    ['User Access Administrator, Contributor', []],
    ['User Access Administrator, Owner', ['User Access Administrator']],
    ['Storage Blob Data Reader, Owner', []],
    ['Storage Blob Data Reader, Storage Blob Data Owner', ['Storage Blob Data Reader']],
    ['Storage Blob Data Reader, Storage Queue Data Contributor', []],
    ['Key Vault Reader, Key Vault Contributor', []],
    ['Lake Reader, Lake Contributor', []],
    ['Reader, { role: Contributor, assignment: eligible }', []],
    ['{ role: Reader, assignment: eligible }, Contributor', ['Reader']],
    ['Reader, { role: Contributor, scope: rg-a }', []],
    ['{ role: Reader, scope: rg-a }, Contributor', ['Reader']],
    ['Reader, { role: Contributor, condition: At night. }', []],
    ['Reader, { role: Contributor, until: 2027-01-31 }', []],
    ['{ role: Reader, until: 2027-01-01 }, { role: Contributor, until: 2027-01-31 }', ['Reader']],
  ])('%s', (grants, expected) => {
    const roles = `roles:
  lake-reader: { name: Lake Reader, system: azure, level: read, plane: control }
  lake-contributor: { name: Lake Contributor, system: azure, level: manage, plane: control }`;
    const data = `${oneCell(`{ dev: [${grants}] }`, undefined, '{ name: Lake, system: azure }')}\n${roles}`;
    const found = checkYaml(`${data}\ncheck: { preset: strict }`, { only: ['redundant-role'] });
    expect(found.map(({ message }) => message.split('"')[1])).toEqual(expected);
  });

  it.each([
    ['fabric', 'Viewer, Fabric Administrator', []],
    ['github', 'Triage, Write', ['Triage']],
    ['github', 'Required reviewer, Write', []],
    ['github', 'Security Analyst, Write', []],
    ['power-bi', 'Member, Admin', ['Member']],
  ])('in %s, of %s: %j', (system, grants, expected) => {
    const roles =
      'roles: { analyst: { name: Security Analyst, system: github, level: read, plane: control } }';
    const data = `${oneCell(`{ dev: [${grants}] }`, undefined, `{ name: Lake, system: ${system} }`)}\n${roles}`;
    expect(find('redundant-role', data).map((message) => message.split('"')[1])).toEqual(expected);
  });

  it('knows the ladders of Fabric, and counts cells together', () => {
    const data = oneCell(
      '{ dev: [Viewer, Admin], stage: { sameAs: dev }, prod: [Viewer, Member] }',
      undefined,
      '{ name: Lake, system: fabric }',
    );
    expect(find('redundant-role', data)).toEqual([
      '"Viewer" on "Lake" is contained in a stronger role of P1 in "Dev" and P1 in "Production".',
    ]);
  });
});

describe('time', () => {
  const data = (grant: string, persona = '{ name: Engineer }', rest = '') => `
personas: { P1: ${persona}, P2: { name: Other } }
services: { lake: { name: Lake } }
access: { P1: { lake: { dev: [${grant}], stage: { sameAs: dev } } } }
${rest}`;
  const ENDS = 'The role "Reader" of "Engineer" (P1) on "Lake" in "Dev" ends';

  it.each([
    ['2026-11-23', []],
    ['2026-11-24', [`${ENDS} today (2026-11-24).`]],
    ['2026-12-24', [`${ENDS} in 30 days (2026-12-24).`]],
    ['2026-12-25', []],
  ])('warns 30 days before a grant ends, here %s', (until, expected) => {
    expect(find('ends-soon', data(`{ role: Reader, until: ${until} }`))).toEqual(expected);
  });

  it('warns as many days before as the data says', () => {
    const rest = 'check: { rules: { ends-soon: { severity: info, days: 3 } } }';
    const messages = (until: string) =>
      checkYaml(data(`{ role: Reader, until: ${until} }`, undefined, rest), { only: ['ends-soon'] });
    expect(messages('2026-11-27')).toHaveLength(1);
    expect(messages('2026-11-28')).toEqual([]);
  });

  it('puts the ended roles of a persona on a service together', () => {
    const until = 'until: 2026-11-01';
    expect(
      find('expired-grant', data(`{ role: Reader, ${until} }, { role: Contributor, ${until} }`)),
    ).toEqual([
      '4 roles of "Engineer" (P1) on "Lake" have ended: "Reader" in "Dev" (2026-11-01), "Contributor" in "Dev" (2026-11-01), "Reader" in "Stage" (2026-11-01) and "Contributor" in "Stage" (2026-11-01).',
    ]);
  });

  it('gives one finding for a persona that ends, whatever its access', () => {
    const soon = data('Reader, Contributor', '{ name: Engineer, until: 2026-12-01 }');
    expect(find('ends-soon', soon)).toEqual([
      '"Engineer" (P1) ends in 7 days (2026-12-01), and all its access with it.',
    ]);
    const past = data('Reader, Contributor', '{ name: Engineer, until: 2026-11-01 }');
    expect(find('ends-soon', past)).toEqual([]);
    expect(find('expired-grant', past)).toEqual([]);
    expect(find('persona-past-its-end', past)).toEqual([
      '"Engineer" (P1) ended on 2026-11-01, and 4 grants are still written.',
    ]);
  });

  it('looks at the personas that people hold', () => {
    const held = (until: string) =>
      data(
        'Reader',
        undefined,
        `people: { kim: { name: Kim, personas: [{ persona: P1, until: ${until} }] } }`,
      );
    expect(find('ends-soon', held('2026-11-25'))).toEqual([
      '"Kim" holds "Engineer" (P1) for the last time tomorrow (2026-11-25).',
    ]);
    expect(find('persona-past-its-end', held('2026-11-23'))).toEqual([
      '"Kim" held "Engineer" (P1) until 2026-11-23.',
    ]);
    expect(find('persona-past-its-end', held('2026-11-24'))).toEqual([]);
  });

  it('takes a renewal for another grant', () => {
    const first = '{ role: Reader, until: 2026-12-31 }';
    expect(find('duplicate-grant', data(`${first}, { role: Reader, from: 2027-01-01 }`))).toEqual([]);
    expect(find('duplicate-grant', data(`${first}, { role: Reader, from: 2026-12-31 }`))).toHaveLength(1);
  });
});

describe('two-operators', () => {
  const data = (access: string, people = '') => `
personas: { P1: { name: Engineer }, P2: { name: Fitter }, P3: ${AGENT} }
services: { lake: { name: Lake, environments: prod }, pond: { name: Pond, environments: prod } }
access: ${access}
${people && `people: ${people}`}`;
  const ONE = '{ P1: { lake: { prod: [Contributor] } }, P2: { lake: { prod: [Reader] } } }';
  const ONLY = (who: string) => [`Only ${who} can operate "Lake" in "Production".`];

  it.each([
    ['one persona', ONE, '', ONLY('"Engineer" (P1)')],
    ['two personas', '{ P1: { lake: { prod: [Owner] } }, P2: { lake: { prod: [Contributor] } } }', '', []],
    [
      'a role of unknown level',
      '{ P1: { lake: { prod: [Owner] } }, P2: { lake: { prod: [Wrangler] } } }',
      '',
      [],
    ],
    [
      'an agent',
      '{ P3: { lake: { prod: [Contributor] } } }',
      '',
      ['Nobody can operate "Lake" in "Production".'],
    ],
    ['nobody at all', '{ P1: { lake: { prod: [Reader] } } }', '', []],
    ['one person', ONE, '{ kim: { name: Kim, personas: P1 } }', ONLY('"Kim"')],
    ['two people', ONE, '{ kim: { name: Kim, personas: P1 }, alex: { name: Alex, personas: P1 } }', []],
    [
      'one person with both personas',
      '{ P1: { lake: { prod: [Owner] } }, P2: { lake: { prod: [Contributor] } } }',
      '{ kim: { name: Kim, personas: [P1, P2] } }',
      ONLY('"Kim"'),
    ],
    ['people of other personas', ONE, '{ kim: { name: Kim, personas: P2 } }', ONLY('"Engineer" (P1)')],
  ])('counts %s', (_, access, people, expected) => {
    const messages = find('two-operators', data(access, people));
    // What is not documented is another test.
    expect(messages.map((text) => text.replace(/, as far as documented.*/, '.'))).toEqual(expected);
  });

  it('puts services together', () => {
    const access = '{ P1: { lake: { prod: [Owner] }, pond: { prod: [Owner] } } }';
    expect(find('two-operators', data(access))).toEqual([
      'As far as documented, fewer than two people can operate 2 services in "Production": "Lake" (only "Engineer" (P1)) and "Pond" (only "Engineer" (P1)).',
    ]);
  });
});

describe('audit-log-owner', () => {
  const data = (log: string, lake: string, people = '', name = 'Log Analytics') => `
personas: { P1: { name: Engineer }, P2: { name: Auditor } }
services: { log: { name: ${name} }, lake: { name: Lake } }
access: { P1: { lake: ${lake}, log: ${log} }, P2: { log: { prod: [Contributor] } } }
${people && `people: ${people}`}`;
  const BOTH = data('{ prod: [Contributor] }', '{ prod: [Contributor] }');

  it.each([
    ['{ prod: [Contributor] }', '{ prod: [Contributor] }', 1],
    ['{ prod: [Log Analytics Reader] }', '{ prod: [Contributor] }', 0],
    ['{ prod: [Contributor] }', '{ prod: [Storage Blob Data Contributor] }', 0],
    ['{ dev: [Contributor] }', '{ dev: [Contributor] }', 0],
    ['{ prod: [{ role: Owner, assignment: eligible }] }', '{ prod: [Owner] }', 1],
  ])('judges %s beside %s: %i', (log, lake, count) => {
    expect(find('audit-log-owner', data(log, lake))).toHaveLength(count);
  });

  it('takes only logs for logs', () => {
    const fleet = data('{ prod: [Contributor] }', '{ prod: [Contributor] }', '', 'Catalog');
    expect(find('audit-log-owner', fleet)).toEqual([]);
  });

  it('looks at what one person holds, once', () => {
    const people = '{ kim: { name: Kim, personas: [P1, P2] } }';
    expect(find('audit-log-owner', data('{ prod: none }', '{ prod: [Owner] }', people))).toEqual([
      '"Kim" manages "Lake" in production, and also the log "Log Analytics".',
    ]);
    expect(find('audit-log-owner', `${BOTH}people: ${people}`)).toEqual([
      '"Engineer" (P1) manages "Lake" in production, and also the log "Log Analytics".',
    ]);
  });
});

describe('baselines and outer services', () => {
  /** Data with a service inside another one, and a baseline that gives each persona one grant. */
  function check(only: string[], role: string, today = '2026-11-24', until?: string) {
    const { registry, origins } = buildFromYaml(`
personas: { P1: { name: A, kind: person }, P2: { name: B, kind: person }, P3: { name: C, kind: person, services: inner } }
services: { outer: { name: Outer }, inner: { name: Inner } }
access: { P1: { outer: { prod: [Owner] }, inner: { prod: [Reader] } } }
check: { preset: strict }`);
    Object.assign(registry.services.inner ?? {}, { within: 'outer' });
    const [grant] = registry.grants;
    const roles = buildFromYaml(
      `services: { x: {} }\naccess: { P: { x: { dev: [${role}] } } }\npersonas: { P: { name: P } }`,
    );
    Object.assign(registry.roles, roles.registry.roles);
    const given = {
      service: 'inner',
      role: Object.keys(roles.registry.roles)[0] ?? '',
      baseline: 'everybody',
    };
    for (const persona of grant === undefined ? [] : ['P1', 'P2', 'P3']) {
      registry.grants.push({ ...grant, ...given, persona, ...(until !== undefined && { until }) } as Grant);
    }
    return checkRegistry(registry, { origins, only, today }).map(({ message }) => message);
  }

  it('judges an inherited grant at the outer service only', () => {
    expect(check(['no-privileged-person-in-production'], 'Reader')).toEqual([
      '"A" (P1) on "Outer" in "Production" holds the privileged role "Owner" without having to activate it.',
    ]);
    expect(check(['redundant-role'], 'AcrPush')).toEqual([
      '"Reader" of "A" (P1) on "Inner" in "Production" gives nothing beside "Owner" on "Outer".',
    ]);
  });

  it('judges a line of a baseline once', () => {
    expect(check(['no-privileged-person-in-production'], 'Contributor')).toEqual([
      '"A" (P1) on "Outer" in "Production" holds the privileged role "Owner" without having to activate it.',
      '"A" (P1) on "Inner" in "Production" holds the privileged role "Contributor" without having to activate it; the same holds for 2 more personas with this baseline.',
    ]);
    expect(check(['expired-grant'], 'Reader', '2026-11-24', '2026-11-01')).toHaveLength(1);
    expect(check(['ends-soon'], 'Reader', '2026-11-24', '2026-12-01')).toHaveLength(1);
  });

  it('takes what is written in a baseline once: reasons, scopes and exceptions', () => {
    const data = (exception: string) => `
personas: { P1: { name: A, kind: person }, P2: { name: B, kind: person }, P3: ${AGENT} }
services: { wiki: { name: Wiki, system: azure } }
baselineAccess:
  all: { to: { all: true }, access: { wiki: { dev: [{ role: Contributor, exceptions: [{ rule: ${exception}, reason: x }] }], stage: { sameAs: dev } } } }`;
    const found = (rule: string, exception = 'standing-privilege') => find(rule, data(exception));
    expect(found('standing-privilege')).toEqual([]);
    expect(found('exception-says-who')).toHaveLength(1);
    expect(found('reason-missing')).toEqual([
      'The grant of "Contributor" to "A" (P1) on "Wiki" in "Dev" gives no reason.',
    ]);
    expect(found('scope-resolves')).toHaveLength(2);
    expect(found('no-privileged-person-in-production', 'no-privileged-person-in-production')).toEqual([
      'The exception from "no-privileged-person-in-production" does not match any finding.',
    ]);
  });

  it('does not call a role that a persona also has by a baseline written twice', () => {
    const access = 'access: { wiki: { dev: [Reader] } }';
    const data = `${oneCell('{ dev: [Reader] }').replaceAll('lake', 'wiki')}
baselineAccess: { all: { to: { all: true }, ${access} }, more: { to: { personas: P1 }, ${access} } }`;
    expect(find('duplicate-grant', data)).toEqual([]);
  });

  it('does not call access with another condition the same', () => {
    const data = (condition: string) => `
personas: { P1: { name: One }, P2: { name: Two } }
services: { lake: { name: Lake } }
access: { P1: { lake: { dev: [Reader] } }, P2: { lake: { dev: [{ role: Reader${condition} }] } } }`;
    expect(find('same-access', data(''))).toHaveLength(1);
    expect(find('same-access', data(', condition: Tagged'))).toEqual([]);
  });

  it('takes a baseline for nobody’s own access', () => {
    expect(check(['same-access', 'grant-off-card', 'similar-personas'], 'Reader')).toEqual([]);
    expect(check(['access-stated'], 'Reader')).toHaveLength(2);
  });
});

describe('inherited-contradicts-none', () => {
  const data = (inner: string, rest = '') => `
personas: { P1: { name: Engineer }, P2: { name: Other } }
services: { hub: { name: Hub }, lake: { name: Lake, within: hub }, pond: { name: Pond, within: lake } }
access: { P1: { hub: { dev: [Reader], prod: [Owner] }, ${inner} } }
${rest}`;

  it.each([
    ['lake: { prod: none }', ['"Lake" in "Production" has no access, but it has "Owner" from "Hub".']],
    ['pond: { prod: none }', ['"Pond" in "Production" has no access, but it has "Owner" from "Hub".']],
    ['lake: { stage: none }', []],
    ['lake: { dev: [Reader], prod: [Reader] }', []],
    [
      'lake: { dev: none, prod: { sameAs: dev } }',
      [
        '"Lake" has no access, but it has: "Reader" from "Hub" in "Dev" and "Owner" from "Hub" in "Production".',
      ],
    ],
  ])('%s', (inner, expected) => {
    expect(find('inherited-contradicts-none', data(inner))).toEqual(
      expected.map((text) => `The data says that "Engineer" (P1) on ${text}`),
    );
  });

  it('knows baselines', () => {
    const baseline =
      'baselineAccess: { core: { name: Core, to: { all: true }, access: { lake: { stage: [Reader] } } } }';
    expect(find('inherited-contradicts-none', data('lake: { stage: none }', baseline))).toEqual([
      'The data says that "Engineer" (P1) on "Lake" in "Stage" has no access, but it has "Reader" from the baseline "Core".',
    ]);
  });
});

describe('eligible-where-unknown', () => {
  const data = (system: string, persona = '{ name: Engineer }', grant = 'assignment: eligible') => `
systems: { vpn: { name: VPN, eligible: true }, door: { name: Door, eligible: false } }
personas: { P1: ${persona} }
services: { lake: { name: Lake, system: ${system} } }
roles: { king: { name: King, system: ${system}, level: manage } }
access: { P1: { lake: { dev: [{ role: king, ${grant} }] } } }`;

  it.each([
    ['azure', 0],
    ['entra', 0],
    ['vpn', 0],
    ['door', 1],
    ['github', 1],
    ['other', 0],
  ])('judges the system %s: %i', (system, count) => {
    expect(find('eligible-where-unknown', data(system))).toHaveLength(count);
  });

  it('accepts groups, and leaves agents and active grants alone', () => {
    const group = '{ name: Engineer, identity: { kind: group, name: g } }';
    expect(find('eligible-where-unknown', data('github', group))).toEqual([]);
    expect(find('eligible-where-unknown', data('github', AGENT))).toEqual([]);
    expect(find('eligible-where-unknown', data('github', undefined, 'why: x'))).toEqual([]);
  });
});

describe('exception-says-who', () => {
  it('names all exceptions without a name, each once', () => {
    const data = (by: string) => `
duties: { approve: {}, deploy: {} }
personas: { P1: { name: Engineer } }
services: { lake: { name: Lake } }
access:
  P1: { lake: { dev: [{ role: Owner, exceptions: [{ rule: standing-privilege, reason: a${by} }] }], stage: { sameAs: dev } } }
separationOfDuties:
  gate: { duties: [approve, deploy], exceptions: [{ rule: separation-of-duties, reason: b${by} }] }
check: { preset: strict, exceptions: [{ rule: persona-count, reason: c${by} }] }`;
    const found = (by: string) => checkYaml(data(by), { only: ['exception-says-who'] });
    expect(found('').map(({ message }) => message)).toEqual([
      '3 exceptions do not say who accepted them: from "standing-privilege" of "Engineer" (P1) on "Lake" in "Dev", "separation-of-duties" of "gate" and "persona-count" under `check`.',
    ]);
    expect(found('')[0]?.related?.at(-1)?.place.path).toEqual(['check', 'exceptions', 0]);
    expect(found(', by: Kim')).toEqual([]);
  });
});

describe('environment-ladder', () => {
  it.each([
    ['{ dev: none, stage: [Reader], prod: none }', []],
    [
      '{ dev: [Reader], prod: [Data Factory Contributor] }',
      ['"Production" may manage, but in "Dev" it may only read'],
    ],
    [
      '{ dev: none, stage: [Reader], prod: [Data Factory Contributor] }',
      ['"Production" may manage, but in "Stage" it may only read'],
    ],
    // Auditors read in production.
    ['{ dev: [Reader], stage: none, prod: [Reader] }', []],
    ['{ dev: [Data Factory Contributor], stage: [Reader], prod: none }', []],
    ['{ prod: [Data Factory Contributor] }', []],
    ['{ dev: none, prod: [{ role: Reader, assignment: eligible }] }', []],
    ['{ dev: [Release Wrangler], prod: [Reader] }', []],
  ])('%s', (access, expected) => {
    const found = find('environment-ladder', oneCell(access));
    expect(found).toEqual(expected.map((text) => `"Engineer" (P1) on "Lake" in ${text}.`));
  });

  it('is about the role that is more, not about the first one, and not about what an outer service gives', () => {
    const [finding] = checkYaml(oneCell('{ dev: [Reader], prod: [Reader, Data Factory Contributor] }'), {
      only: ['environment-ladder'],
    });
    expect(finding?.place?.path).toEqual(['access', 'P1', 'lake', 'prod', 1]);
    const data = `
personas: { P1: { name: Engineer } }
services: { hub: { name: Hub }, lake: { name: Lake, within: hub } }
access: { P1: { hub: { dev: [Reader], prod: [Contributor] }, lake: { dev: [Reader], prod: [Reader] } } }`;
    expect(find('environment-ladder', data)).toEqual([expect.stringContaining('on "Hub"')]);
  });

  it('does not check agents', () => {
    expect(find('environment-ladder', oneCell('{ dev: none, prod: [Contributor] }', AGENT))).toEqual([]);
  });
});

describe('scopes', () => {
  it.each([
    ['/subscriptions/lake', 1],
    ['/subscriptions/lake/', 1],
    ['/providers/Microsoft.Management/managementGroups/root', 1],
    ['/', 1],
    ['Subscription', 1],
    ['the whole tenant', 1],
    ['/subscriptions/lake/resourceGroups/rg', 0],
    ['Workspace', 0],
    ['Storage account', 0],
    ['rg-lake-dev', 0],
  ])('calls "%s" wide: %i', (scope, count) => {
    expect(find('wide-scope', oneCell(`{ dev: [{ role: Reader, scope: "${scope}" }] }`))).toHaveLength(count);
  });
});

describe('agents', () => {
  it('needs an identity for an agent with access', () => {
    expect(find('agent-identity-kind', oneCell('{ dev: [Reader] }', AGENT))).toEqual([
      'The agent "Robot" (P1) has access, but its identity is not documented.',
    ]);
    expect(find('agent-identity-kind', oneCell('{ dev: none }', AGENT))).toEqual([]);
  });

  it('needs people as sponsor and as approver', () => {
    const data = `personas: { P1: { name: Robot, kind: agent, sponsor: P2 }, P2: { name: Robot 2, kind: agent, sponsor: P3 }, P3: { name: Kim } }`;
    expect(find('agent-has-sponsor', data)).toEqual([
      'The sponsor of the agent "Robot" (P1) is the agent "Robot 2" (P2).',
    ]);
    const past = data
      .replace('{ name: Kim }', '{ name: Kim, until: 2026-11-01 }')
      .replace('sponsor: P2', 'sponsor: P3');
    expect(find('agent-has-sponsor', `${past}\ncheck: { preset: strict, today: 2026-11-24 }`, '')).toEqual([
      'The sponsor of the agent "Robot" (P1) ended on 2026-11-01: it is "Kim" (P3).',
      'The sponsor of the agent "Robot 2" (P2) ended on 2026-11-01: it is "Kim" (P3).',
    ]);
    const approval = `
personas: { P1: { name: Engineer }, P2: ${AGENT} }
services: { lake: { name: Lake } }
access: { P1: { lake: { prod: [{ role: Reader, assignment: eligible, activation: { approver: P2 } }] } } }
`;
    expect(find('approver-is-other-persona', approval)).toHaveLength(1);
  });

  it('lets a persona that may be either have a managed identity', () => {
    const persona = (kind: string) =>
      `personas: { P1: { name: X, kind: either, identity: { kind: ${kind}, name: x } } }`;
    expect(find('use-groups', persona('managed-identity'))).toEqual([]);
    expect(find('use-groups', persona('user'))).toHaveLength(1);
  });
});

describe('separation of duties', () => {
  const data = (rest: string, separation = '') => `
duties: { approve: { name: Approve }, deploy: { name: Deploy } }
services: { lake: { name: Lake } }
separationOfDuties: { gate: { duties: [approve, deploy]${separation} } }
${rest}`;
  const both = 'personas: { P1: { name: Engineer, duties: [approve, deploy] } }';
  const apart = `
personas: { P1: { name: Engineer, duties: deploy }, P2: { name: Manager, duties: approve } }
people: { kim: { name: Kim, personas: [P1, P2] } }`;

  it('finds a persona, and does not repeat it for each person who holds it', () => {
    const people = 'people: { kim: { name: Kim, personas: [P1] }, alex: { name: Alex, personas: [P1] } }';
    expect(find('separation-of-duties', data(`${both}\n${people}`))).toEqual([
      '"Engineer" (P1) holds the duties "Approve" and "Deploy"; "gate" keeps these duties apart.',
    ]);
  });

  it('checks a dynamic separation on personas alone', () => {
    expect(find('separation-of-duties', data(apart))).toHaveLength(1);
    expect(find('separation-of-duties', data(apart, ', kind: dynamic'))).toEqual([]);
    expect(find('separation-of-duties', data(both, ', kind: dynamic'))).toHaveLength(1);
  });

  it('looks at the environments where it applies', () => {
    const access = (cells: string) => `${both}\naccess: { P1: { lake: ${cells} } }`;
    expect(find('separation-of-duties', data(access('{ dev: [Reader], prod: none }')))).toEqual([]);
    expect(find('separation-of-duties', data(access('{ dev: none, prod: [Reader] }')))).toHaveLength(1);
    const inDev = ', environments: dev';
    expect(find('separation-of-duties', data(access('{ dev: [Reader], prod: none }'), inDev))).toHaveLength(
      1,
    );
  });

  it('honours a cardinality above two', () => {
    expect(find('separation-of-duties', data(both, ', cardinality: 3'))).toEqual([]);
  });

  describe('by effective access', () => {
    const levels = (rest: string) => `
duties: { approve: { name: Approve, levels: read }, deploy: { name: Deploy, levels: manage } }
services: { lake: { name: Lake }, desk: { name: Desk, system: other } }
separationOfDuties: { gate: { duties: [approve, deploy], environments: prod } }
${rest}`;
    const findConflicts = (rest: string) => find('separation-of-duties', levels(rest));

    it('finds an approver whose role deploys', () => {
      const approver = 'personas: { P1: { name: Manager, duties: approve } }';
      const access = (cell: string) => `${approver}\naccess: { P1: { lake: { prod: ${cell} } } }`;
      expect(findConflicts(access('[Owner]'))).toEqual([
        '"Manager" (P1) holds the duty "Approve" and can do "Deploy" with "Owner" on "Lake" in "Production"; "gate" keeps these duties apart.',
      ]);
      expect(findConflicts(access('[Contributor]'))).toHaveLength(1);
      expect(findConflicts(access('[{ role: Contributor, assignment: eligible }]'))).toHaveLength(1);
      expect(findConflicts(access('[Reader]'))).toEqual([]);
    });

    it('finds one person whose personas approve and can deploy', () => {
      const personas = 'personas: { P1: { name: Manager, duties: approve }, P2: { name: Operator } }';
      const held = (who: string) => `${personas}
people: { kim: { name: Kim, personas: ${who} } }
access: { P2: { lake: { prod: [Contributor] } } }`;
      expect(findConflicts(held('[P1, P2]'))).toEqual([
        '"Kim", as "Manager" (P1) and "Operator" (P2), holds the duty "Approve" and can do "Deploy" with "Contributor" on "Lake" in "Production"; "gate" keeps these duties apart.',
      ]);
      expect(findConflicts(held('[P2]'))).toEqual([]);
    });

    it('counts access where the duty is done, and reading as no work', () => {
      const personas =
        'personas: { P1: { name: Manager, duties: approve }, P2: { name: Engineer, duties: deploy } }';
      expect(
        findConflicts(`${personas}
roles: { editor: { name: Editor, system: other, level: manage } }
access: { P1: { desk: { prod: [editor] } }, P2: { lake: { prod: [Contributor] } } }`),
      ).toEqual([]);
      // What everybody gets does not say where a duty is done.
      expect(
        findConflicts(`${personas}
roles: { editor: { name: Editor, system: other, level: manage } }
access: { P2: { lake: { prod: [Contributor] } } }
baselineAccess: { desks: { to: { all: true }, access: { desk: { prod: [editor] } } } }`),
      ).toEqual([]);
    });
  });

  it('needs two holders of the duties', () => {
    expect(find('two-personas-per-gate', data(both))).toEqual([
      'All duties of "gate" are held by "Engineer" (P1) alone.',
    ]);
    expect(find('two-personas-per-gate', data(apart))).toEqual([]);
  });

  it('accepts a role of unknown level as support for a duty', () => {
    const duty = (role: string) => `
duties: { deploy: { levels: write } }
personas: { P1: { name: Engineer, duties: deploy } }
services: { lake: { name: Lake } }
roles: { wrangler: { name: Release Wrangler } }
access: { P1: { lake: { dev: [${role}] } } }`;
    expect(find('duty-supported-by-role', duty('Reader'))).toHaveLength(1);
    expect(find('duty-supported-by-role', duty('wrangler'))).toEqual([]);
  });
});

describe('gaps and coverage', () => {
  it('does not ask for access in an environment where a service does not exist', () => {
    const service = '{ name: Lake, environments: dev }';
    expect(find('access-stated', oneCell('{ dev: [Reader] }', undefined, service))).toEqual([]);
  });

  it('points at the row of `access` that has the gap', () => {
    const places = (access: string) =>
      checkYaml(oneCell(access), { only: ['access-stated'] }).map(({ place }) => place);
    const place = { file: 'personas.yml', path: ['access', 'P1', 'lake'], target: 'key' };
    expect(places('{ dev: [Reader], prod: none }')).toEqual([place]);
    expect(places('{ dev: none }')).toEqual([place]);
  });

  it('accepts a role of unknown level for an operator', () => {
    expect(find('service-without-operator', oneCell('{ dev: [Release Wrangler] }'))).toEqual([]);
    expect(find('service-without-operator', oneCell('{ dev: none }'))).toHaveLength(1);
  });

  it('knows stages by name, by loop and by the whole process', () => {
    const data = (processes: string) => `
processes:
  mlops:
    name: MLOps
    stages: { train: { name: Train, loop: inner }, test: { name: Test, loop: inner }, run: { name: Run, loop: outer } }
personas: { P1: { name: Engineer, processes: [${processes}] } }`;
    expect(find('stage-without-persona', data('mlops'))).toEqual([]);
    expect(find('stage-without-persona', data('mlops/inner'))).toEqual([
      'The stage "Run" of the process "MLOps" has no persona.',
    ]);
    expect(find('stage-without-persona', data('mlops/run'))).toEqual([
      '2 stages of the process "MLOps" have no persona: "Train" and "Test".',
    ]);
  });

  it('needs people for personas of people, if people are listed', () => {
    const personas =
      'personas: { P1: { name: A }, P2: { name: B, kind: agent }, P3: { name: C, kind: either } }';
    expect(find('persona-without-person', personas)).toEqual([]);
    expect(find('persona-without-person', `${personas}\npeople: { kim: { name: Kim } }`)).toEqual([
      'Nobody holds "A" (P1).',
    ]);
  });

  it('understands interactions with teams and with all', () => {
    const data = (of: string) => `
personas:
  P1: { name: A, team: Red, interactsWith: Blue }
  P2: { name: B, team: Blue${of} }`;
    expect(find('one-sided-interaction', data(''))).toEqual([
      '"A" (P1) works with "Blue", which does not name it.',
    ]);
    expect(find('one-sided-interaction', data(', interactsWith: Red'))).toEqual([]);
    expect(find('one-sided-interaction', data(', interactsWith: P1'))).toEqual([]);
    expect(find('one-sided-interaction', data(', interactsWith: all'))).toEqual([]);
  });

  it('counts a skill as covered by people and by agents', () => {
    const data = (people: string, kind = 'person') => `
personas: { P1: { name: A, skills: 'KQL, SQL' }, P2: { name: B, kind: ${kind}, skills: SQL } }
${people}`;
    expect(find('skill-without-person', data(''))).toEqual([]);
    expect(find('skill-without-person', data('people: { kim: { name: Kim } }'))).toEqual([
      '2 skills are needed, but nobody has them: "KQL" and "SQL".',
    ]);
    const onlyKql = ['Nobody has the skill "KQL", which "A" (P1) needs.'];
    expect(find('skill-without-person', data('people: { kim: { name: Kim, personas: P2 } }'))).toEqual(
      onlyKql,
    );
    expect(find('skill-without-person', data('people: { kim: { name: Kim } }', 'agent'))).toEqual(onlyKql);
  });

  it.each([
    ['the same of one team', 'team: Red, processes: MLOps, services: Lake, skills: SQL', 1],
    ['another team', 'team: Blue, processes: MLOps, services: Lake, skills: SQL', 0],
    ['an agent', 'kind: agent, team: Red, processes: MLOps, services: Lake, skills: SQL', 0],
    ['another stage', 'team: Red, processes: MLOps/inner, services: Lake, skills: SQL', 0],
    ['a service by grant', 'team: Red, processes: MLOps, skills: SQL', 1],
    ['nothing at all', 'team: Red', 0],
  ])('judges how similar personas are: %s', (_, fields, count) => {
    const data = `
personas:
  P1: { name: A, team: Red, processes: MLOps, services: Lake, skills: SQL }
  P2: { name: B, ${fields} }
access: { P2: { Lake: { dev: [Reader] } } }`;
    expect(find('similar-personas', data)).toHaveLength(count);
  });

  it('compares by a limit that the data may set', () => {
    const data = (overlap: number) => `
personas:
  P1: { name: A, processes: MLOps, services: Lake, skills: 'SQL, Python' }
  P2: { name: B, processes: MLOps, services: Lake, skills: 'SQL, KQL' }
check: { rules: { similar-personas: { severity: info, overlap: ${overlap} } } }`;
    const messages = (overlap: number) =>
      checkYaml(data(overlap), { only: ['similar-personas'] }).map(({ message }) => message);
    expect(messages(61)).toEqual([]);
    expect(messages(60)).toEqual([
      '"B" (P2) is much like "A" (P1): they share 3 of 5 processes, services and skills.',
    ]);
  });

  it('reports a missing or overdue review', () => {
    const service = (fields: string) => `services: { lake: { name: Lake, ${fields} } }`;
    expect(find('review-overdue', service('reviewEvery: P1Y'))).toEqual([
      'The access to "Lake" must be reviewed every P1Y, but has never been reviewed.',
    ]);
    expect(find('review-overdue', service('reviewEvery: P1Y, reviewed: 2025-11-24'))).toEqual([]);
    expect(find('review-overdue', service('reviewEvery: P1Y, reviewed: 2025-11-23'))).toHaveLength(1);
  });
});

it('has no trouble with ids that every object has', () => {
  const data = `
personas: { constructor: { name: Engineer, services: toString }, toString: { name: Other } }
services: { toString: { name: Lake }, valueOf: { name: Store } }
access: { constructor: { valueOf: { dev: [hasOwnProperty] } } }
check: { preset: strict, today: 2026-11-24 }
`;
  const found = checkYaml(data);
  expect(found.find(({ code }) => code === 'known-role')?.message).toBe(
    '"hasOwnProperty" is not a known role, but is granted to "Engineer" (constructor) on "Store" in "Dev".',
  );
  expect(found.find(({ code }) => code === 'service-on-card-without-access')?.subjects).toEqual([
    { persona: 'constructor', service: 'toString' },
  ]);
  expect(new Set(found.map(({ code }) => code)).size).toBeLessThan(rules.length);
});

describe('people', () => {
  const data = (persona: string, people: string) =>
    `personas: { P1: { name: Engineer, ${persona} } }\npeople: { ${people} }`;
  const KIM = 'kim: { name: Kim, personas: P1 }';
  const SAM = 'sam: { name: Sam, personas: P1 }';
  const GONE = 'max: { name: Max, personas: [{ persona: P1, until: 2026-10-31 }] }';
  const about = [
    'persona-without-person',
    'persona-vacant',
    'persona-held-by-one',
    'persona-held-by-too-many',
  ];
  const findings = (persona: string, people: string) =>
    about.flatMap((rule) =>
      find(rule, data(persona, people), '\ncheck: { preset: strict, today: 2026-11-24 }').map(
        (message) => `${rule}: ${message}`,
      ),
    );

  it.each([
    ['kind: person', 'zoe: {}', ['persona-without-person: Nobody holds "Engineer" (P1).']],
    ['kind: person', GONE, ['persona-without-person: Nobody holds "Engineer" (P1) since 2026-11-01.']],
    ['wanted: 0', GONE, []],
    ['kind: person', KIM, ['persona-held-by-one: Only "Kim" holds "Engineer" (P1).']],
    ['kind: either', KIM, []],
    ['wanted: 1', KIM, []],
    ['kind: person', `${KIM}, ${SAM}`, []],
    [
      'wanted: 3',
      `${KIM}, ${GONE}`,
      ['persona-vacant: One person holds "Engineer" (P1), and 3 are wanted (since 2026-11-01).'],
    ],
    ['wanted: 3', `${KIM}, ${SAM}`, ['persona-vacant: 2 people hold "Engineer" (P1), and 3 are wanted.']],
    [
      'wanted: 1',
      `${KIM}, ${SAM}`,
      ['persona-held-by-too-many: 2 people hold "Engineer" (P1), and only 1 should.'],
    ],
    ['wanted: 0', KIM, ['persona-held-by-too-many: One person holds "Engineer" (P1), and nobody should.']],
  ])('%s held by %s has one finding for one cause', (persona, people, messages) => {
    expect(findings(persona, people)).toEqual(messages);
  });

  it('a team is not unused if people or teams are in it', () => {
    const teams =
      'teams: { a: , b: { parent: a }, c: , d: }\npersonas: { P1: { name: E, team: b } }\npeople: { kim: { teams: c } }';
    expect(find('unused-team', teams)).toEqual(['The team "d" has no persona.']);
  });
});
