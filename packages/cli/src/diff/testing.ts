import { createRepository, type TestRepository } from '../git/testing.js';

const HEAD = 'check: { today: 2026-11-24 }\n';
const ROLES = `roles:
  see: { name: See, level: read }
  fill: { name: Fill, level: write }
  rule: { name: Rule, level: administer, grantsAccess: true, privileged: true }
`;
const PERSONAS = `personas:
  P001: { name: Engineer, team: data }
  P002: { name: Analyst, team: data }
  A001: { name: Loader, kind: agent, sponsor: P001 }
`;
const SERVICES =
  'services:\n  lake: { name: Data Lake }\n  wiki: { name: Wiki, within: sub }\n  sub: { name: Subscription }\n';
const ACCESS = `access:
  P001:
    lake: { dev: fill, prod: { role: fill, assignment: eligible, until: 2027-01-31 } }
  P002:
    lake: { dev: see }
`;
const TEAMS = 'teams: { data: { name: Data } }\npeople: { kim: { name: Kim, personas: [P002] } }\n';

export const START = `${HEAD}${ROLES}${TEAMS}${PERSONAS}${SERVICES}${ACCESS}`;

/** A name for each commit of the history, in order. */
export type Step =
  | 'start'
  | 'reformatted'
  | 'escalated'
  | 'reverted'
  | 'renamed'
  | 'split'
  | 'baseline'
  | 'wider'
  | 'inherited'
  | 'hired'
  | 'role';

/** A repository whose data has a history: reformatting, an escalation and its revert, a renamed persona, a file split into a folder, a baseline and more. */
export function createHistory(): TestRepository & { commits: Readonly<Record<Step, string>> } {
  const repository = createRepository();
  const files = (more: string, access: string, personas = PERSONAS, roles = ROLES) => ({
    'personas/access.yml': `${access}${more}`,
    'personas/personas.yml': `${HEAD}${TEAMS}${personas}`,
    'personas/services.yml': `${roles}${SERVICES}`,
  });
  const renamedPersonas = PERSONAS.replace('P002: { name: Analyst', 'P020: { name: Analyst, aliases: [P002]');
  const renamedAccess = ACCESS.replace('  P002:', '  P020:');
  const people = (text: string) => text.replace('personas: [P002]', 'personas: [P020]');
  const baseline = (role: string, to: string) =>
    `baselineAccess: { everybody: { to: ${to}, access: { wiki: { dev: ${role}, prod: ${role} } } } }\n`;
  const own = baseline('see', '{ team: data }');
  const all = baseline('fill', '{ all: true }');
  const inherited = renamedAccess.replace(
    '  P020:\n',
    '  A001:\n    sub: { prod: { role: rule, why: "\\u001b[31mred @everyone | <b>" } }\n  P020:\n',
  );
  const split = (more: string, access: string, roles = ROLES) => {
    const some = files(more, access, renamedPersonas, roles);
    return { ...some, 'personas/personas.yml': people(some['personas/personas.yml']) };
  };
  const hired = split(all, inherited);
  const commits: Record<Step, string> = {
    start: repository.commit('Start', { 'personas.yml': START }),
    reformatted: repository.commit('Other order', {
      'personas.yml': `# Comment\n${HEAD}${ACCESS}${SERVICES}${PERSONAS}${TEAMS}${ROLES}`,
    }),
    escalated: repository.commit('Quick fix', {
      'personas.yml': START.replace(
        'prod: { role: fill, assignment: eligible, until: 2027-01-31 }',
        'prod: rule',
      ),
    }),
    reverted: repository.commit('Revert "Quick fix"', { 'personas.yml': START }),
    renamed: repository.commit('Analysts have another number', {
      'personas.yml': people(`${HEAD}${ROLES}${TEAMS}${renamedPersonas}${SERVICES}${renamedAccess}`),
    }),
    split: repository.commit('A folder', { 'personas.yml': null, ...split('', renamedAccess) }),
    baseline: repository.commit('Baseline', split(own, renamedAccess)),
    wider: repository.commit('Baseline for all', split(all, renamedAccess)),
    inherited: repository.commit('Agent', split(all, inherited)),
    hired: repository.commit('Kim', {
      ...hired,
      'personas/personas.yml': hired['personas/personas.yml'].replace(
        'personas: [P020]',
        'personas: [P020, A001]',
      ),
    }),
    role: repository.commit('Role', {
      'personas/services.yml': `${ROLES.replace('write', 'manage')}${SERVICES}`,
    }),
  };
  return { ...repository, commits };
}
