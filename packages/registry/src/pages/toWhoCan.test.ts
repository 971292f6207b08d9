import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { entriesOf } from '../lookup/entries.js';
import type { Grant, Registry } from '../model/registry.js';
import { grant, personas, registry, roles, routes, services } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { createWords } from '../words/words.js';
import { toWhoCan } from './toWhoCan.js';

const EXAMPLE: Partial<Registry> = {
  asOf: '2026-11-24',
  services: services(
    { id: 'lake', name: 'Lake', within: 'group', provider: 'Microsoft.Storage' },
    { id: 'group', name: 'Group' },
  ),
  roles: roles(
    { id: 'owner', name: 'Owner', level: 'administer' },
    { id: 'reader', name: 'Reader', level: 'read' },
    { id: 'sender', name: 'Data Sender', level: 'write', planes: ['data'], exact: true },
    { id: 'receiver', name: 'Data Receiver', level: 'read', planes: ['data'] },
    { id: 'keys', name: 'Key Operator', level: 'write', readsKeys: true, providers: ['Microsoft.Storage'] },
    { id: 'wrangler', name: 'Wrangler', planes: [] },
  ),
  duties: {
    deploy: { id: 'deploy', name: 'Deploy', aliases: [], order: 0, levels: ['write', 'manage'] },
  },
  personas: personas(
    { id: 'P1', name: 'One', duties: ['deploy'] },
    { id: 'P2', name: 'Two' },
    { id: 'P3', name: 'Three' },
  ),
  baselines: {
    core: {
      id: 'core',
      name: 'core',
      aliases: [],
      order: 0,
      to: { kind: 'all', ids: [] },
      label: 'EVERYBODY',
    },
  },
};

/** A line per row: what, then the holders of each environment. */
function linesOf(service: string, grants: Grant[], more: Partial<Registry> = {}): string[] {
  const model = buildViewModel(toPublic(registry({ ...EXAMPLE, grants, ...more }), 'full'), routes);
  const [asked] = entriesOf(model.registry.services).filter(({ id }) => id === service);
  if (asked === undefined) return [];
  return toWhoCan(asked, model.accessByService.get(service) ?? [], model).map((row) => {
    const what = row.kind === 'level' ? [row.title, row.plane].filter(Boolean).join(' ') : row.kind;
    const who = row.environments.map(({ personas: holders, undocumented }) => {
      const names = holders.map(
        ({ id, eligible, how }) => `${id}${eligible ? '*' : ''}${how ? ` (${how})` : ''}`,
      );
      return names.join(', ') || (undocumented === undefined ? '-' : '?');
    });
    return `${what}: ${who.join(' | ')}`;
  });
}

describe('toWhoCan', () => {
  it('names who can do more among those who can do less, and never says "nobody" beside them', () => {
    const grants = [grant('P1', 'group', 'prod', 'owner'), grant('P2', 'group', 'dev', 'reader')];
    expect(linesOf('group', grants)).toEqual([
      'administer: ? | ? | P1',
      'manage: ? | ? | P1',
      'write: ? | ? | P1',
      'read: P2 | ? | P1',
      'duty: ? | ? | P1',
    ]);
  });

  it('leaves out the environments in which the service does not exist', () => {
    const where = services({ id: 'group', name: 'Group', environments: ['dev', 'prod'] });
    const lines = linesOf('group', [grant('P1', 'group', 'prod', 'reader')], { services: where });
    expect(lines).toEqual(['read: ? | P1']);
  });

  it('says "nobody" only where each cell is documented', () => {
    const noneOf = (...holders: string[]) =>
      holders.flatMap((persona) =>
        ['stage', 'prod'].map((environment) => ({ persona, service: 'group', environment })),
      );
    const lines = (noAccess: Registry['noAccess']) =>
      linesOf('group', [grant('P2', 'group', 'dev', 'reader')], { noAccess });
    expect(lines(noneOf('P1', 'P2', 'P3'))).toEqual(['read: P2 | - | -']);
    // Nothing is said about the third.
    expect(lines(noneOf('P1', 'P2'))).toEqual(['read: P2 | ? | ?']);
  });

  it('keeps planes apart, and roles that have only their own level', () => {
    const grants = [
      grant('P1', 'group', 'prod', 'owner'),
      grant('P2', 'group', 'prod', 'sender'),
      grant('P3', 'group', 'prod', 'receiver'),
    ];
    expect(linesOf('group', grants).filter((line) => /data|read/.test(line))).toEqual([
      'read control: ? | ? | P1',
      'write data: ? | ? | P2',
      'read data: ? | ? | P3',
    ]);
  });

  it('says how, unless it is an active role of the persona', () => {
    const grants = [
      grant('P1', 'group', 'prod', 'reader'),
      grant('P2', 'lake', 'prod', 'keys', { assignment: 'eligible', condition: 'x', until: '2027-01-31' }),
      grant('P3', 'lake', 'prod', 'receiver', { baseline: 'core' }),
    ];
    expect(linesOf('lake', grants)).toEqual([
      'write control: ? | ? | P2* (with a condition, until Jan 31, 2027)',
      'read control: ? | ? | P1 (inherited from Group), P2* (with a condition, until Jan 31, 2027)',
      'manage data: ? | ? | P2* (by keys of Key Operator, with a condition, until Jan 31, 2027)',
      'write data: ? | ? | P2* (by keys of Key Operator, with a condition, until Jan 31, 2027)',
      'read data: ? | ? | P2* (by keys of Key Operator, with a condition, until Jan 31, 2027), P3 (from EVERYBODY)',
      'duty: ? | ? | P2* (with a condition, until Jan 31, 2027, not its duty)',
    ]);
  });

  it('names roles without a level, and leaves out what is not in force', () => {
    const grants = [
      grant('P1', 'group', 'prod', 'wrangler'),
      grant('P2', 'group', 'prod', 'owner', { until: '2020-01-01' }),
      grant('P2', 'group', 'dev', 'owner', { from: '2027-01-01' }),
    ];
    expect(linesOf('group', grants)).toEqual(['unstated: ? | ? | P1 (Wrangler)', 'duty: ? | ? | ?']);
  });

  it('says in the language of the site that a role without a level is only eligible', () => {
    const grants = [
      grant('P1', 'group', 'prod', 'wrangler'),
      grant('P1', 'group', 'prod', 'mender', { assignment: 'eligible' }),
    ];
    const mender = { id: 'mender', name: 'Mender', planes: [] };
    const more = { grants, roles: roles({ id: 'wrangler', name: 'Wrangler', planes: [] }, mender) };
    const shown = toPublic(registry({ ...EXAMPLE, ...more }), 'full');
    const words = createWords('de', { 'change.eligible': '{role} (berechtigt)' });
    const model = buildViewModel(shown, routes, undefined, words);
    const [, group] = entriesOf(shown.services);
    const rows = group && toWhoCan(group, model.accessByService.get('group') ?? [], model);
    expect(JSON.stringify(rows)).toContain('"how":"Wrangler, Mender (berechtigt)"');
  });

  it('is not certain of "nobody" where a role lists keys and nothing says whether the service has some', () => {
    const general = { id: 'contributor', name: 'Contributor', level: 'manage' as const };
    const more = {
      roles: {
        ...EXAMPLE.roles,
        ...roles({ ...general, readsKeys: true, providers: ['*'] }),
      },
      noAccess: ['dev', 'stage'].map((environment) => ({ persona: 'P1', service: 'group', environment })),
    };
    const grants = [
      grant('P1', 'group', 'prod', 'contributor'),
      ...['dev', 'stage', 'prod'].map((environment) => grant('P2', 'group', environment, 'reader')),
      grant('P3', 'group', 'dev', 'receiver'),
      ...['stage', 'prod'].map((environment) => grant('P3', 'group', environment, 'reader')),
    ];
    const dataLine = (services?: Registry['services']) =>
      linesOf('group', grants, { ...more, ...(services && { services }) }).find((line) =>
        line.startsWith('read data'),
      );
    expect(dataLine()).toBe('read data: P3 | - | ?');
    expect(dataLine(services({ id: 'group', name: 'Group', keyAccess: 'disabled' }))).toBe(
      'read data: P3 | - | -',
    );
  });

  it('names who can do a duty without having it', () => {
    const grants = [grant('P1', 'group', 'prod', 'owner'), grant('P2', 'group', 'prod', 'owner')];
    expect(linesOf('group', grants).at(-1)).toBe('duty: ? | ? | P1, P2 (not its duty)');
  });
});
