import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLocated } from '../data/toLocated.js';
import { toReport } from '../report/toReport.js';
import { ASSIGNED, assignedModel, BOUND } from '../testing/assignmentFixtures.js';
import { checkBindings } from './checkBindings.js';
import { validateBindings } from './validateBindings.js';

function reportOf(text: string, format: 'yaml' | 'json' = 'yaml'): string {
  const source = { file: 'bindings.yml', text, format };
  const { value, diagnostics } = validateBindings(source);
  const checked = value && checkBindings(value, assignedModel(ASSIGNED).registry, source.file);
  const found = [...diagnostics, ...(checked ?? [])];
  return toReport(toLocated(found, [source]));
}

it('finds nothing in right bindings', () => {
  expect(reportOf(BOUND)).toBe('');
});

describe('reports', () => {
  it.each<[string, string]>([
    ['an empty file', ''],
    ['a list', '- P001\n'],
    ['binary', 'PK\u0003\u0004\0\0'],
    ['half a map', 'personas: { P001: { dev: { azure: aaaa'],
    ['an id that is no GUID', 'personas:\n  P001:\n    dev: { azure: grp-data }\n'],
    ['an unknown system', 'personas:\n  P001:\n    dev: { azur: aaaaaaaa-0000-0000-0000-000000000001 }\n'],
    ['an unknown section', 'subscriptions: {}\n'],
    ['an account that is a number', 'environments: { dev: { account: 111122223333 } }\n'],
    ['keys of prototypes', 'personas: { __proto__: { dev: {} }, constructor: { dev: {} } }\n'],
    ['names that the data does not have', 'personas:\n  P01: { dve: { github: a } }\nservices: { lak: x }\n'],
    [
      'a principal of two personas',
      'personas:\n  P001: { dev: { azure: aaaaaaaa-0000-0000-0000-000000000001 } }\n  P002:\n    prod: { azure: { id: AAAAAAAA-0000-0000-0000-000000000001 } }\n',
    ],
    ['a name that a comment ends', 'personas:\n  P001:\n    dev:\n      github: data #team\n'],
    ['an invisible sign in the place of a blank', 'personas:\n  P001: { dev: { github:\u00A0data } }\n'],
    ['a key twice', 'personas:\n  P001: { dev: {} }\n  P001: { prod: {} }\n'],
  ])('%s', (_, text) => {
    expect(reportOf(text)).toMatchSnapshot();
  });
});

describe('a principal of two personas', () => {
  const bound = (one: string, two: string) =>
    reportOf(`personas: { P001: { all: { ${one} } }, P002: { all: { ${two} } } }`);

  it.each<[string, string, string]>([
    ['names of Kubernetes that differ in capitals', 'kubernetes: "oidc:Data"', 'kubernetes: "oidc:data"'],
    ['a team and a user', 'github: data', 'github: { id: data, type: User }'],
    ['a group and a user of a cluster', 'kubernetes: data', 'kubernetes: { id: data, type: User }'],
    ['a name in two systems', 'github: data', 'kubernetes: data'],
  ])('is not %s', (_, one, two) => {
    expect(bound(one, two)).toBe('');
  });

  it.each<[string, string, string]>([
    ['a team, whatever its capitals', 'github: data', 'github: { id: Data, type: Group }'],
    [
      'a service account in both forms',
      'kubernetes: { id: release/agent, type: ServiceAccount }',
      'kubernetes: "system:serviceaccount:release:agent"',
    ],
    ['what may be a team, because nobody says it', 'github: data', 'github: data'],
  ])('is %s', (_, one, two) => {
    expect(bound(one, two)).toContain('is bound to "P001" and to "P002"');
  });
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('yaml' as const, 'json' as const), (text, format) => {
      const { value, diagnostics } = validateBindings({ file: 'b', text, format });
      expect(value !== undefined || diagnostics.length > 0).toBe(true);
    }),
  );
});
