import { describe, expect, it } from 'vitest';
import { validateDriftRecord } from '../data/validateDriftRecord.js';
import { readSnapshot } from '../imports/readSnapshot.js';
import { assignedModel, readBound } from '../testing/assignmentFixtures.js';
import { compareAssignments } from './compareAssignments.js';
import { toDriftRecord } from './toDriftRecord.js';

const DEV = '/subscriptions/11111111-1111-1111-1111-111111111111';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const STRANGER = 'cccccccc-0000-0000-0000-000000000001';
const data = `
environments: { dev: {}, prod: {} }
services:
  lake: { name: Data Lake, system: azure, scope: 'rg-data-\${env}' }
  vault: { name: Vault, system: azure, scope: 'rg-data-\${env}' }
  code: { name: Code, system: github, scope: repository forecast }
personas: { P001: { name: Engineer } }
access: { P001: { lake: { dev: [Reader, Contributor], prod: Reader }, code: { dev: Write } } }
`;
const bindings = readBound(`
organization: contoso
environments: { dev: { subscription: 11111111-1111-1111-1111-111111111111 }, prod: { subscription: 22222222-2222-2222-2222-222222222222 } }
personas: { P001: { all: { azure: aaaaaaaa-0000-0000-0000-000000000001, github: engineers } } }
`);
const az = (scope: string, principalId: string, principalName: string) => ({
  id: `${scope}/providers/Microsoft.Authorization/roleAssignments/99999999-0000-0000-0000-000000000000`,
  principalId,
  principalName,
  principalType: 'User',
  roleDefinitionId: READER,
  roleDefinitionName: 'Reader',
  scope,
});
const lists = [
  [
    az(`${DEV}/resourceGroups/rg-data-dev`, 'aaaaaaaa-0000-0000-0000-000000000001', 'grp-engineers'),
    az(`${DEV}/resourceGroups/rg-data-dev/providers/x/y/z`, STRANGER, 'Mallory'),
    az(DEV, STRANGER, 'Mallory'),
  ],
  { repository: 'contoso/forecast', teams: [{ slug: 'engineers', permissions: { admin: true } }] },
];

function toRecord() {
  const snapshots = lists.map((list, index) => {
    const { value } = readSnapshot({ file: `secret-${index}.json`, text: JSON.stringify(list) });
    if (value === undefined) throw new Error('no snapshot');
    return { ...value, file: `secret-${index}.json`, date: `2026-11-${30 - index}` };
  });
  const hashes = new Map<string, string>();
  const hash = (text: string) => {
    if (!hashes.has(text)) hashes.set(text, `hash-${hashes.size}`);
    return hashes.get(text) ?? '';
  };
  return toDriftRecord(compareAssignments(assignedModel(data), bindings, snapshots), hash);
}

describe('toDriftRecord', () => {
  it('says what differs, and on which services', () => {
    expect(toRecord()).toEqual({
      version: 1,
      date: '2026-11-29',
      coverage: 20,
      counts: { missing: 1, changed: 1, 'unknown-principal': 2, 'not-checked': 1, adopted: 1 },
      lists: [
        { system: 'azure', date: '2026-11-30', assignments: 3 },
        { system: 'github', date: '2026-11-29', assignments: 1 },
      ],
      services: {
        lake: {
          coverage: 33,
          counts: { missing: 1, 'unknown-principal': 1, 'not-checked': 1, adopted: 1 },
        },
        code: { coverage: 0, counts: { changed: 1 } },
        vault: { coverage: 0, counts: { 'unknown-principal': 1 } },
      },
      differences: [
        {
          status: 'missing',
          system: 'azure',
          principal: 'hash-0',
          persona: 'P001',
          services: ['lake'],
          environment: 'dev',
          role: 'Contributor',
        },
        {
          status: 'changed',
          system: 'github',
          principal: 'hash-1',
          persona: 'P001',
          services: ['code'],
          environment: 'dev',
          role: 'Write',
          actualRole: 'admin',
          differs: ['role'],
        },
        {
          status: 'unknown-principal',
          system: 'azure',
          principal: 'hash-2',
          services: ['lake', 'vault'],
          environment: 'dev',
          role: 'Reader',
        },
        { status: 'unknown-principal', system: 'azure', principal: 'hash-2', role: 'Reader' },
      ],
    });
  });

  it('has no id, no scope, no file and no name of a principal', () => {
    const text = JSON.stringify(toRecord());
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|subscriptions|rg-data|Mallory|grp-|engineers|secret/);
  });

  it('fits the schema', () => {
    const text = JSON.stringify(toRecord());
    expect(validateDriftRecord({ file: 'drift.json', format: 'json', text }).diagnostics).toEqual([]);
  });
});
