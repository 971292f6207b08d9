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

it('never throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('yaml' as const, 'json' as const), (text, format) => {
      const { value, diagnostics } = validateBindings({ file: 'b', text, format });
      expect(value !== undefined || diagnostics.length > 0).toBe(true);
    }),
  );
});
