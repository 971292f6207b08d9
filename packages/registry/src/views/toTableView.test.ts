import { expect, it } from 'vitest';
import type { AccessCellView, AccessRowView, RoleGrantView } from '../model/view.js';
import { toTableView, type WholeAccessTable } from './toTableView.js';

const reader: RoleGrantView = {
  role: { id: 'reader', name: 'Reader', href: '/personas/services/vault#role-reader' },
  level: 'read',
  planes: ['control'],
  privileged: false,
  assignment: 'active',
  require: [],
};
const owner: RoleGrantView = { ...reader, role: { id: 'owner', name: 'Owner' }, privileged: true };
const cell = (environment: string, ...grants: RoleGrantView[]): AccessCellView => ({
  environment,
  state: 'granted',
  grants,
});
const row = (id: string, cells: AccessCellView[]): AccessRowView => ({
  who: { persona: { id, name: `Persona ${id}` }, personaKind: 'person' },
  service: { id: 'vault', name: 'Vault' },
  anchor: id.toLowerCase(),
  cells,
});
const table = (rowHeader: 'persona' | 'service', rows: AccessRowView[]): WholeAccessTable => ({
  kind: 'access-table',
  caption: 'Who may do what',
  rowHeader,
  environments: [],
  groups: [{ title: 'People', rows }],
});

it('lists equal grants once, whether they are the same object or not', () => {
  const rows = [
    row('P1', [cell('dev', reader, owner), { ...cell('prod'), state: 'none', reason: 'Deploys only.' }]),
    row('P2', [cell('dev', structuredClone(reader)), cell('prod', reader)]),
  ];
  const { grants, groups } = toTableView(table('persona', rows));
  expect(grants).toEqual([reader, owner]);
  expect(groups[0]?.rows.map(({ cells }) => cells)).toEqual([
    [
      { environment: 'dev', state: 'granted', grants: [0, 1] },
      { environment: 'prod', state: 'none', grants: [], reason: 'Deploys only.' },
    ],
    [
      { environment: 'dev', state: 'granted', grants: [0] },
      { environment: 'prod', state: 'granted', grants: [0] },
    ],
  ]);
});

it('lists grants that differ in a word separately', () => {
  const rows = [row('P1', [cell('dev', reader, { ...reader, why: 'Break-fix.' })])];
  expect(toTableView(table('persona', rows)).grants).toHaveLength(2);
});

it('has only the header of each row', () => {
  const [persona] = toTableView(table('persona', [row('P1', [])])).groups[0]?.rows ?? [];
  expect(persona).toEqual({
    who: { persona: { id: 'P1', name: 'Persona P1' }, personaKind: 'person' },
    anchor: 'p1',
    cells: [],
  });
  const [service] = toTableView(table('service', [row('P1', [])])).groups[0]?.rows ?? [];
  expect(service).toEqual({ service: { id: 'vault', name: 'Vault' }, anchor: 'p1', cells: [] });
});
