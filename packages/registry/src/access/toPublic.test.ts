import { describe, expect, it } from 'vitest';
import { seedRegistry } from '../testing/fixtures.js';
import { toPublic } from './toPublic.js';

const secrets = [
  '/subscriptions/',
  'id-build-',
  'managed-identity',
  'CHG-1042',
  'Sets the workspace up',
  'Known gap',
];

function fullRegistry() {
  const registry = seedRegistry();
  registry.check = { preset: 'strict', exceptions: [{ rule: 'known-role', reason: 'Known gap' }] };
  registry.separationOfDuties = {
    a: {
      id: 'a',
      name: 'a',
      aliases: [],
      order: 0,
      kind: 'static',
      duties: ['deploy'],
      cardinality: 2,
      environments: ['prod'],
      exceptions: [{ rule: 'separation-of-duties', reason: 'Known gap' }],
    },
  };
  return registry;
}

describe('toPublic', () => {
  it('leaves out identities, scopes, evidence and exceptions, and says so', () => {
    const text = JSON.stringify(toPublic(fullRegistry(), 'public'));
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(JSON.parse(text)).toMatchObject({ accessDetails: 'public', check: { preset: 'strict' } });
  });

  it.each([
    { scope: '/subscriptions/x' },
    { evidence: ['CHG-1042'] },
    { exceptions: [{ rule: 'known-role', reason: 'Known gap' }] },
  ])('leaves it out where a grant has nothing else: %j', (detail) => {
    const registry = fullRegistry();
    const [grant] = registry.grants;
    if (grant === undefined) throw new Error('The registry has grants.');
    const plain = { ...grant, scope: undefined, evidence: [], exceptions: [] };
    registry.grants = [{ ...plain, ...detail }];
    const [shown] = toPublic(registry, 'public').grants;
    const kind = 'scope' in detail ? { scopeKind: 'subscription' } : {};
    expect({ ...plain, ...shown }).toEqual({ ...plain, ...kind });
  });

  it('keeps what a persona is responsible for, why and until when', () => {
    const { personas, grants, noAccess } = toPublic(fullRegistry(), 'public');
    expect(personas.P001?.scope).toBe('Ingestion and Store of LAMBDA');
    expect(grants[4]).toMatchObject({ until: '2027-03-31', why: 'Break-fix of a failed rollout.' });
    expect(noAccess).toHaveLength(1);
  });

  it('keeps everything when details are full, and changes no input', () => {
    const registry = fullRegistry();
    const before = JSON.stringify(registry);
    toPublic(registry, 'public');
    expect(JSON.stringify(registry)).toBe(before);
    expect(JSON.stringify({ ...toPublic(registry, 'full', 'public'), peopleDetails: undefined })).toBe(
      before,
    );
  });
});
