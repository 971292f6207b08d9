import { describe, expect, it } from 'vitest';
import { validateSource } from '../data/validateSource.js';
import { buildRegistry } from './buildRegistry.js';

function build(text: string) {
  const { value = {}, diagnostics } = validateSource({ file: 'personas.yml', text, format: 'yaml' });
  expect(diagnostics).toEqual([]);
  return buildRegistry({ sources: [{ file: 'personas.yml', data: value }] });
}
const problemsOf = (yaml: string) => build(yaml).diagnostics.map(({ message }) => message);

describe('the level of a role', () => {
  it('may differ per plane, and says the planes', () => {
    const { registry } = build(
      'roles: { a: { name: A, level: { control: manage, data: read } }, b: { name: B, level: { data: write } } }',
    );
    expect(registry.roles.a).toMatchObject({
      level: 'manage',
      planes: ['control', 'data'],
      planeLevels: { control: 'manage', data: 'read' },
    });
    expect(registry.roles.b).toMatchObject({ level: 'write', planes: ['data'] });
    expect(registry.roles.b).not.toHaveProperty('planeLevels');
  });

  it('is left open in a plane for which none is written', () => {
    const { registry } = build('roles: { a: { name: A, level: { control: read }, plane: [control, data] } }');
    expect(registry.roles.a).toMatchObject({ planes: ['control', 'data'], planeLevels: { control: 'read' } });
  });

  it('replaces what the catalogue says per plane', () => {
    const { registry } = build('roles: { log-analytics-contributor: { level: read } }');
    expect(registry.roles['log-analytics-contributor']).toMatchObject({ level: 'read' });
    expect(registry.roles['log-analytics-contributor']).not.toHaveProperty('planeLevels');
  });

  it('can be exact, from the entry or the catalogue, and the role planned', () => {
    const { registry } = build(`
      roles:
        azure-event-hubs-data-sender: {}
        sender: { name: Our Sender, level: write, plane: data, exact: true, planned: true }
        receiver: { name: Azure Service Bus Data Sender, exact: false }
    `);
    expect(registry.roles['azure-event-hubs-data-sender']).toMatchObject({ exact: true });
    expect(registry.roles.sender).toMatchObject({ exact: true, planned: true });
    expect(registry.roles.receiver).not.toHaveProperty('exact');
  });
});

describe('the system of a role', () => {
  it('keeps facts of another system away: the Owner of a system that the product does not know', () => {
    const { registry } = build(`
      services: { gcp: { system: other } }
      personas: { P1: { name: A } }
      access: { P1: { gcp: { prod: [Owner] } } }
    `);
    expect(registry.roles.owner).toMatchObject({ from: 'use', planes: [], privileged: false });
    expect(registry.roles.owner).not.toHaveProperty('level');
  });

  it('keeps facts of a role of the same name away from a role of one’s own', () => {
    const { registry } = build(`
      services: { repository: { system: github }, tool: { system: other } }
      roles: { tool-admin: { name: admin, system: other, level: write } }
      personas: { P1: { name: A } }
      access: { P1: { repository: { prod: [Admin] }, tool: { prod: [Admin] } } }
    `);
    expect(registry.roles['tool-admin']).toMatchObject({ level: 'write', privileged: false });
    expect(registry.grants.map(({ role }) => role)).toEqual(['github-admin', 'tool-admin']);
  });

  it('is that of the services that use the role, if the entry says nothing', () => {
    const { registry } = build(`
      services: { a: {}, f: { system: fabric }, g: { system: github } }
      roles: { viewer: {}, reader: {}, both: { name: Both, level: read }, unused: { name: Unused } }
      personas: { P1: { name: A } }
      access: { P1: { a: { prod: [reader, both] }, f: { prod: [Viewer] }, g: { prod: [Both] } } }
    `);
    const systems = Object.values(registry.roles).map(({ id, system }) => [id, system]);
    expect(systems).toEqual([
      ['viewer', 'fabric'],
      ['reader', 'azure'],
      ['both', undefined],
      ['unused', 'azure'],
    ]);
    expect(registry.roles.viewer).toMatchObject({ level: 'read', planes: ['control', 'data'] });
  });

  it('has planes: a role that names none acts on the only one', () => {
    const { registry } = build(`
      systems: { ideas: { name: Ideas, planes: control }, notes: { name: Notes } }
      roles: { maker: { name: Maker, system: ideas, level: write }, writer: { name: Writer, system: notes, level: write }, packer: { name: Packer, system: ideas, includes: maker } }
    `);
    expect(Object.values(registry.roles).map(({ id, planes }) => [id, planes])).toEqual([
      ['maker', ['control']],
      ['writer', []],
      ['packer', ['control']],
    ]);
  });

  it('has native ids, by which a grant may name a role', () => {
    const { registry } = build(`
      services: { bucket: { system: gcp }, account: { system: aws }, cluster: { system: k8s }, tenant: { system: entra } }
      roles: { git-admin: { name: Admin, system: github, roleDefinitionId: "admin" } }
      personas: { P1: { name: A } }
      access:
        P1:
          bucket: { prod: [roles/storage.objectCreator, Storage Object Viewer] }
          account: { prod: ["arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"] }
          cluster: { prod: view }
          tenant: { prod: [f2ef992c-3afb-46b9-b7cf-a126ee74c451] }
    `);
    expect(registry.grants.map(({ role }) => role)).toEqual([
      'gcp-storage-object-creator',
      'gcp-storage-object-viewer',
      'aws-viewonlyaccess',
      'kubernetes-view',
      'entra-global-reader',
    ]);
    expect(registry.roles['git-admin']).toMatchObject({ roleDefinitionId: 'admin', level: 'administer' });
  });

  it('makes a name ambiguous on a service with two systems, unless both mean the same', () => {
    const problems = problemsOf(`
      services: { both: { systems: [azure, fabric] }, reports: { systems: [fabric, power-bi] } }
      personas: { P1: { name: A } }
      access: { P1: { both: { dev: [Contributor], prod: [fabric-contributor] }, reports: { dev: [Viewer] } } }
    `);
    expect(problems).toEqual(['"Contributor" may be any of 2 roles.']);
  });
});

describe('a bundle of roles', () => {
  it('may do what its roles may do, of the data, of the catalogue, and of other bundles', () => {
    const { registry, diagnostics } = build(`
      roles:
        all: { name: All, includes: [base, Key Vault Contributor], description: Everything. }
        base: { name: Base, includes: "Storage Blob Data Reader, own" }
        own: { name: Own, level: manage, plane: data, readsKeys: true }
    `);
    expect(diagnostics).toEqual([]);
    expect(registry.roles.base).toMatchObject({
      includes: ['storage-blob-data-reader', 'own'],
      level: 'manage',
      planes: ['data'],
      readsKeys: true,
    });
    expect(registry.roles.all).toMatchObject({
      includes: ['base', 'key-vault-contributor'],
      level: 'manage',
      planes: ['control', 'data'],
      privileged: false,
      readsKeys: true,
    });
    expect(registry.roles['key-vault-contributor']).toMatchObject({ from: 'catalogue' });
  });

  it('leaves a plane open in which a role of unknown level may act', () => {
    const { registry } = build(`
      roles:
        odd: { name: Odd, system: azure }
        both: { name: Both, includes: [odd, Reader] }
    `);
    expect(registry.roles.both).toMatchObject({
      level: 'read',
      planes: ['control', 'data'],
      planeLevels: { control: 'read' },
    });
  });

  it('is exact where none of its roles gives a lower level', () => {
    const { registry } = build(`
      roles:
        send: { name: Send, includes: [Azure Event Hubs Data Sender, Reader] }
        both: { name: Both, includes: [Azure Event Hubs Data Sender, Azure Event Hubs Data Receiver] }
        more: { name: More, includes: [Azure Event Hubs Data Sender, Contributor] }
        own: { name: Own, level: manage, exact: true, plane: data }
        mixed: { name: Mixed, includes: [own, Azure Event Hubs Data Receiver] }
        odd: { name: Odd, system: other }
        open: { name: Open, includes: odd }
    `);
    expect(registry.roles.send).toMatchObject({
      exact: true,
      planeLevels: { control: 'read', data: 'write' },
    });
    expect(registry.roles.both).toMatchObject({ level: 'write', planes: ['data'] });
    // More roles never mean less: who has Contributor sees the resource, and who receives reads.
    for (const id of ['both', 'more', 'mixed', 'open']) {
      expect(registry.roles[id], id).not.toHaveProperty('exact');
    }
  });

  it('keeps what is written in its entry', () => {
    const { registry } = build(
      'roles: { a: { name: A, includes: Owner, level: read, plane: control, privileged: false, grantsAccess: false } }',
    );
    expect(registry.roles.a).toMatchObject({
      level: 'read',
      planes: ['control'],
      privileged: false,
      grantsAccess: false,
    });
  });

  it('knows what a role may do that gets its system from its use', () => {
    const { registry } = build(`
      services: { f: { system: fabric } }
      roles: { looker: { name: Viewer }, pack: { name: Pack, system: fabric, includes: looker } }
      personas: { P1: { name: A } }
      access: { P1: { f: { prod: looker } } }
    `);
    expect(registry.roles.pack).toMatchObject({ includes: ['looker'], level: 'read' });
  });

  it('may be nested ten thousand deep', () => {
    const roles = Array.from({ length: 10_000 }, (_, index) => [
      `r${index}`,
      { includes: [`r${index + 1}`] },
    ]);
    const data = { roles: Object.fromEntries([...roles, ['r10000', { level: 'write' as const }]]) };
    const { registry, diagnostics } = buildRegistry({ sources: [{ file: 'personas.yml', data }] });
    expect(diagnostics).toEqual([]);
    expect(registry.roles.r0).toMatchObject({ level: 'write' });
  });

  it('reports circles once, and unknown roles', () => {
    const { registry, diagnostics } = build(`
      roles:
        a: { name: A, includes: b }
        b: { name: B, includes: [c] }
        c: { name: C, includes: [a] }
        d: { name: D, includes: [d] }
        e: { name: E, includes: [a, Reeder, Reader] }
    `);
    expect(diagnostics.map(({ message, place }) => [message, place?.path?.join('.')])).toEqual([
      ['There is no role "Reeder" in the system "azure".', 'roles.e.includes.1'],
      ['The role "a" includes itself, through "a" → "b" → "c" → "a".', 'roles.a.includes'],
      ['The role "d" includes itself.', 'roles.d.includes'],
    ]);
    expect(Object.keys(registry.roles)).toEqual(['a', 'b', 'c', 'd', 'e', 'reader']);
  });
});

describe('the operations of a custom role', () => {
  it('say its level, planes, providers and marks', () => {
    const { registry } = build(`
      roles:
        keeper:
          name: Keeper
          actions: [Microsoft.Storage/storageAccounts/*, Microsoft.Support/*]
          notActions: Microsoft.Storage/storageAccounts/delete
          dataActions: [Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read]
        boss: { name: Boss, actions: [Microsoft.Authorization/roleAssignments/write], level: manage }
        cluster: { name: Cluster, system: kubernetes, actions: "get, list" }
        all: { name: All, includes: Key Vault Reader, actions: Microsoft.Storage/storageAccounts/read }
    `);
    expect(registry.roles.keeper).toMatchObject({
      level: 'write',
      planes: ['control', 'data'],
      planeLevels: { control: 'write', data: 'read' },
      readsKeys: true,
      wildcard: true,
      providers: ['Microsoft.Storage'],
      privileged: false,
    });
    expect(registry.roles.boss).toMatchObject({ level: 'manage', grantsAccess: true });
    expect(registry.roles.cluster).toMatchObject({ planes: [] });
    expect(registry.roles.all).toMatchObject({
      level: 'read',
      planes: ['control', 'data'],
      providers: ['Microsoft.KeyVault', 'Microsoft.Storage'],
    });
  });
});
