import { describe, expect, it } from 'vitest';
import { validateSource } from './validateSource.js';

const hintOf = (text: string, format: 'yaml' | 'json' = 'yaml') =>
  validateSource({ file: 'x', text, format }).diagnostics[0]?.hint;
const write = (right: string, wrong: string) =>
  `Write \`${right}\` instead of ${wrong === '' ? 'a text' : `\`${wrong}\``}: each entry is below its id.`;

describe('the hint for a list in the place of a map by id rewrites the first entry', () => {
  it.each([
    ['personas:\n  - name: Busy Bob\n', 'P001: { name: Busy Bob }', '- name: Busy Bob'],
    ['personas:\n  - Busy Bob\n', 'P001: { name: Busy Bob }', '- Busy Bob'],
    ['personas:\n  - bob\n', 'bob: { name: bob }', '- bob'],
    ['personas:\n  - id: P7\n    name: Bob\n', 'P7: { name: Bob }', '- id: P7'],
    ['personas:\n  - id: 7\n    name: Bob\n', 'P001: { name: Bob }', '- id: 7'],
    ['personas:\n  - P7: { name: Bob }\n', 'P7: { name: Bob }', '- P7: { name: Bob }'],
    [
      'personas:\n  - title: Bob\n    a: 1\n    b: [x, y, z, w]\n    c: 3\n',
      'P001: { title: Bob, a: 1, b: [x, y, z, …], … }',
      '- title: Bob',
    ],
    ['teams:\n  - Data Team\n', 'data-team: { name: Data Team }', '- Data Team'],
    ['services: [Git]\n', 'Git: {}', '- Git'],
    ['services: Git, Wiki\n', 'Git: {}', ''],
    [
      'environments:\n  - name: Prod\n    tier: production\n',
      'prod: { name: Prod, tier: production }',
      '- name: Prod',
    ],
    [
      'processes:\n  p:\n    stages:\n      - name: Train it\n',
      'train-it: { name: Train it }',
      '- name: Train it',
    ],
    [
      'access:\n  - persona: P001\n    service: Git\n    env: dev\n    roles: [A, B]\n',
      'P001: { Git: { dev: [A, B] } }',
      '- persona: P001',
    ],
    ['access:\n  - persona: P001\n    role: Reader\n', 'P001: Reader', '- persona: P001'],
    [
      'access:\n  - P001: { Git: { dev: none } }\n',
      'P001: { Git: { dev: none } }',
      '- P001: { Git: { dev: none } }',
    ],
    [
      'access:\n  P001:\n    Git:\n      - environment: dev\n        role: Reader\n',
      'dev: Reader',
      '- environment: dev',
    ],
    ['baselineAccess:\n  - to: { all: true }\n', 'my-baseline: { to: { all: true } }', '- to: { all: true }'],
    ['access: [P001]\n', 'P001: {}', '- P001'],
  ])('%j', (text, right, wrong) => expect(hintOf(text)).toBe(write(right, wrong)));

  it('in JSON as JSON', () => {
    expect(hintOf('{"personas":[{"name":"Bob","team":"A"}]}', 'json')).toBe(
      write('"P001": { "name": "Bob", "team": "A" }', '{ "name": "Bob", "team": "A" }'),
    );
  });

  it.each([
    ['- name: Bob\n', 'Begin with `personas:`, and write each persona below it: `P001: { name: Bob }`.'],
    ['- x\n', 'Begin with `personas:`, and write each persona below it: `P001: { name: … }`.'],
    [
      'personas:\n  P001:\n    - name: A\n    - team: B\n',
      'Write its fields as a map: `{ name: A, team: B }`.',
    ],
    [
      'personas:\n  P001: AI Data Engineer\n',
      'Write its fields as a map: `P001: { name: AI Data Engineer }`.',
    ],
    ['teams: { ai: "AI: Team" }\n', 'Write its fields as a map: `ai: { name: "AI: Team" }`.'],
    ['personas: []\n', 'Write each entry below its id: `P001: { name: … }`.'],
    ['teams: 7\n', 'Write each entry below its id: `my-team: { name: … }`.'],
  ])('other forms: %j', (text, hint) => expect(hintOf(text)).toBe(hint));
});

it('shows an item of a list without its position, which nobody writes', () => {
  expect(hintOf('teams:\n  a:\n    meetings: [Stand-up]\n')).toBe(
    'Write its fields as a map: `{ name: Stand-up }`.',
  );
});
