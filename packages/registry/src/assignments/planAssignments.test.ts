import { describe, expect, it } from 'vitest';
import { ASSIGNED, BOUND, planOf } from '../testing/assignmentFixtures.js';
import { toAssignmentName } from './toAssignmentName.js';
import { toGuid } from './toGuid.js';

const SCOPE = '/subscriptions/11111111-1111-1111-1111-111111111111';

it('makes GUIDs as Azure does', () => {
  expect(toGuid('foo', 'bar', 'baz')).toBe('2ed86837-7c7c-5eaa-9864-dd077fd19b0d');
});

describe('planAssignments', () => {
  it('names an assignment by scope, principal and role, in lower case', () => {
    const [first] = planOf(['azure']).assignments;
    expect(first && toAssignmentName(first)).toBe(
      toGuid(
        '/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg-lake-dev',
        'aaaaaaaa-0000-0000-0000-000000000001',
        'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
      ),
    );
    expect(first?.role).toBe(
      '/subscriptions/11111111-1111-1111-1111-111111111111/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe',
    );
  });

  it('counts the grants of other systems', () => {
    expect(Object.fromEntries(planOf(['kubernetes']).otherSystems)).toMatchObject({
      'azure-devops': 1,
      github: 4,
    });
  });

  it('lists what is missing in the bindings, once each, with the number of grants', () => {
    const { missing, assignments } = planOf(
      ['azure', 'kubernetes', 'github', 'aws'],
      ASSIGNED,
      'personas: {}',
    );
    expect(assignments).toEqual([]);
    expect(missing.map(({ what, grants, hint }) => `${what} (${grants}): ${hint}`)).toMatchSnapshot();
  });

  it('writes an assignment that two grants give once', () => {
    const data = `${ASSIGNED}baselineAccess: { all: { to: { all: true }, access: { lake: { dev: Reader } } } }\n`;
    const keys = planOf(['azure'], data).assignments.map(
      (each) => `${each.grant.assignment} ${toAssignmentName(each)}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['without a condition', "condition: '@Resource[a] b'", ''],
    ['with the later end', 'until: 2027-01-31', 'until: 2027-03-31'],
    ['without an end', 'until: 2027-01-31', ''],
  ])('keeps of two grants that give the same the one %s', (_, narrow, broad) => {
    for (const grants of [
      [narrow, broad],
      [broad, narrow],
    ]) {
      const [first, second] = grants.map((limit) => `{ role: Reader, scope: '${SCOPE}', ${limit} }`);
      const data = `environments: { dev: {}, prod: {} }
services: { lake: { system: azure } }
personas: { P001: { name: A } }
access: { P001: { lake: { dev: ${first}, prod: ${second} } } }
`;
      const bound = 'personas: { P001: { all: { azure: aaaaaaaa-0000-0000-0000-000000000001 } } }';
      const { assignments } = planOf(['azure'], data, bound);
      expect(assignments.map(({ grant: { condition, until } }) => ({ condition, until }))).toEqual([
        { condition: undefined, until: /until: (.*)/.exec(broad)?.[1] },
      ]);
    }
  });

  it('gives a service without environments the principals of all of them', () => {
    const data = `
services: { org: { system: azure, environments: shared, scope: /subscriptions/11111111-1111-1111-1111-111111111111 } }
personas: { P001: { name: A } }
access: { P001: { org: { all: Reader } } }
`;
    const bound = `personas: { P001: { dev: { azure: aaaaaaaa-0000-0000-0000-000000000001 }, prod: { azure: aaaaaaaa-0000-0000-0000-000000000002 } } }`;
    expect(planOf(['azure'], data, bound).assignments.map(({ principal }) => principal.id)).toHaveLength(2);
    const whole = `personas: { P001: { all: { azure: aaaaaaaa-0000-0000-0000-000000000003 } } }`;
    expect(planOf(['azure'], data, whole).assignments).toHaveLength(1);
  });

  it('reads scopes of each system', () => {
    const scopesOf = (bound: string) =>
      planOf(['azure', 'kubernetes', 'github', 'aws'], ASSIGNED, bound).assignments.map(
        ({ system, scope }) => `${system} ${scope}`,
      );
    expect([...new Set(scopesOf(BOUND))]).toMatchSnapshot();
  });

  it.each([
    ['contoso', '..'],
    ['contoso', '.'],
    ['contoso', '../forecast'],
    ['contoso', 'repository ../..'],
    ['..', 'forecast'],
    ['../..', 'forecast'],
    ['con toso', 'forecast'],
  ])('takes no path to another folder for a repository: %s, %s', (organization, scope) => {
    const { assignments, missing } = planOf(
      ['github'],
      `services: { code: { system: github, environments: shared, scope: '${scope}' } }
personas: { P001: { name: A } }
access: { P001: { code: { all: Write } } }
`,
      `organization: '${organization}'\npersonas: { P001: { all: { github: engineers } } }`,
    );
    expect(assignments).toEqual([]);
    expect(missing.map(({ what }) => what)).toEqual([expect.stringContaining('whole scope')]);
  });

  it('takes names with dots for repositories', () => {
    const data = `services: { code: { system: github, environments: shared, scope: .github } }
personas: { P001: { name: A } }
access: { P001: { code: { all: Write } } }
`;
    const bound = 'organization: contoso\npersonas: { P001: { all: { github: engineers } } }';
    expect(planOf(['github'], data, bound).assignments.map(({ scope }) => scope)).toEqual([
      'contoso/.github',
    ]);
  });
});
