import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { examineRegistry } from '../check/examineRegistry.js';
import { WORDS_FILE } from '../entityFiles/entityFiles.js';
import { buildReader } from '../entityFiles/registryReader.js';
import { toCoverageFiles, toRegistryFiles } from '../entityFiles/toEntityFiles.js';
import type { Filter } from '../model/request.js';
import { GAP_RULES } from '../model/request.js';
import type { CoverageView, TextPart } from '../model/view.js';
import { gapRules, rules } from '../rules/index.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { toView } from './toView.js';

/** A team with one gap of each kind. */
const TEAM = `
teams: { data: { name: Data Team }, ai: { name: AI Team }, night: { name: Night Shift } }
processes:
  mlops:
    name: MLOps
    stages:
      train: { name: Train, loop: inner, services: [ml] }
      test: { name: Test, loop: inner }
      run: { name: Run, loop: outer, services: [vault] }
skills:
  python: { name: Python, learn: 'https://example.com/python' }
  kql: { name: KQL, learn: { title: KQL in a day, url: 'https://example.com/kql' } }
  sql: { name: SQL, learn: 'https://example.com/sql' }
  ops: { name: Ops }
services: { ml: { name: Azure ML }, vault: { name: Vault, contact: ai }, lake: { name: Lake } }
personas:
  P001: { name: Data Engineer, team: data, processes: mlops/train, services: lake, skills: 'SQL, Python, Ops' }
  P002: { name: Lake Engineer, team: data, processes: mlops/train, services: lake, skills: 'SQL, Python, Ops' }
  P003: { name: Analyst, team: data, services: lake, skills: 'SQL, KQL', interactsWith: P001 }
  P004: { name: Builder, kind: agent, team: ai, processes: mlops/train, services: 'ml, vault' }
  P005: { name: Advisor, kind: agent, team: ai }
people: { kim: { name: Kim, personas: [P001] }, lee: { name: Lee, personas: [P002] } }
access:
  P004: { vault: { dev: [Key Vault Reader], stage: none, prod: none }, ml: { dev: [AzureML Data Scientist] } }
check: { rules: { persona-count: { severity: info, min: 2, max: 4 } } }
`;

function open(data: string, accessDetails: 'public' | 'full' = 'public') {
  const { registry, origins } = buildFromYaml(data);
  const gaps = examineRegistry(registry, { origins, today: '2026-11-24' }).toGaps();
  const shownRegistry = toPublic(registry, accessDetails, 'public');
  const model = buildViewModel(shownRegistry, routes, () => gaps);
  return new Map([...toRegistryFiles(model), ...toCoverageFiles(model)]);
}
function coverage(data: string, filter: Filter = {}, gaps?: string[]): CoverageView {
  const { view } = toView({ kind: 'coverage', filter, ...(gaps && { gaps }) }, buildReader(open(data)));
  if (view.kind !== 'coverage') throw new Error(JSON.stringify(view));
  return view;
}
const one = (value: string) => [{ value }];
const toText = (parts: readonly TextPart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : `[${part.name}]`)).join('');
const countsOf = ({ kinds }: CoverageView) =>
  Object.fromEntries(kinds.filter(({ count }) => count > 0).map(({ rule, count }) => [rule, count]));
const aboutOf = ({ kinds }: CoverageView) => kinds.flatMap(({ gaps }) => gaps.map(({ about }) => about.name));
/** The options of the first gap of a kind. */
function optionsOf(data: string, rule: string): string[] {
  const gap = coverage(data, {}, [rule]).kinds[0]?.gaps[0];
  if (gap === undefined) throw new Error(`no gap of ${rule}`);
  return gap.options.map(({ option, text }) => `${option}: ${toText(text)}`);
}

describe('kinds of gaps', () => {
  it('are those of the rules about gaps, which read only public data', () => {
    expect(gapRules.map(({ id }) => id)).toEqual(GAP_RULES);
    const withGap = rules.filter(({ gap }) => gap !== undefined);
    expect(withGap.map(({ id }) => id).sort()).toEqual([...GAP_RULES].sort());
    expect(withGap.flatMap(({ needs = [] }) => needs)).toEqual([]);
  });

  it('each has one gap in the test team, with words and options', async () => {
    const text = coverage(TEAM)
      .kinds.flatMap(({ rule, title, count, gaps }) => [
        `## ${title} (${count}, ${rule})`,
        ...gaps.flatMap(({ about, context, options }) => [
          `\n${about.name}: ${toText(context)}`,
          ...options.map((option) => `- ${option.option}: ${toText(option.text)}`),
        ]),
      ])
      .join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot('__snapshots__/gaps.md');
  });

  it('are the same with full and with public details, except for exceptions', () => {
    const { registry, origins } = buildFromYaml(TEAM);
    const found = (accessDetails: 'public' | 'full') => [
      ...examineRegistry(toPublic(registry, accessDetails, 'public'), { origins }).toGaps(),
    ];
    expect(found('public')).toEqual(found('full'));
  });
});

describe('options', () => {
  it('name the personas nearest to a stage: in its loop, its process, or with its services', () => {
    const train = (data: string) =>
      optionsOf(data, 'stage-without-persona').find((text) => text.startsWith('train'));
    expect(train(TEAM)).toBe(
      'train: Train [Data Engineer] and [Lake Engineer], who work in other stages of [MLOps].',
    );
    expect(train(TEAM.replaceAll('mlops/train, services: lake', 'mlops/run, services: vault'))).toContain(
      'who work in other stages of [MLOps]',
    );
    const stages = 'processes: { mlops: { name: MLOps, stages: { run: { name: Run, services: [vault] } } } }';
    const personas = 'services: { vault: { name: Vault } }\npersonas: { P1: { name: A, services: vault } }';
    expect(train(`${stages}\n${personas}`)).toBe('train: Train [A], who works with [Vault].');
    expect(train(stages.replace(', services: [vault]', ''))).toBe(
      'train: Train somebody: no persona works in [MLOps] or with its services yet.',
    );
  });

  it('name the people who could take on a persona, and the missing skills', () => {
    const data = (people: string) => `
personas:
  P1: { name: A, team: Red, skills: 'SQL, KQL' }
  P2: { name: B, team: Red }
  P3: { name: C, team: Blue, skills: 'SQL, Python' }
people: { ${people} }`;
    const train = (people: string) => optionsOf(data(people), 'persona-without-person')[1];
    expect(train('kim: { name: Kim, personas: P2 }')).toBe(
      'train: Train [Kim] ([B]): the missing skills are [SQL] and [KQL].',
    );
    expect(train('kim: { name: Kim, personas: P2 }, lee: { name: Lee, personas: P3 }')).toBe(
      'train: Train [Lee] ([C]): the missing skill is [KQL].',
    );
    expect(train('kim: { name: Kim }')).toBe(
      'train: Train somebody: nobody yet holds a persona of the same team or with one of its skills.',
    );
  });
});

describe('a coverage view', () => {
  it('counts every kind, with gaps or without', () => {
    const { kinds, caption, empty } = coverage(TEAM);
    expect(kinds.map(({ rule }) => rule)).toEqual(GAP_RULES);
    expect({ caption, empty }).toEqual({ caption: '11 gaps', empty: undefined });
  });

  it.each<[string, Filter, string[]]>([
    [
      'a process: its stages, and what its personas and services lack',
      { process: one('mlops') },
      ['Test', 'Run', 'Vault', 'Ops', 'Analyst', 'Lake Engineer'],
    ],
    ['a loop', { process: one('mlops/outer') }, ['Run']],
    ['a stage', { process: one('mlops/test') }, ['Test']],
    ['a team', { team: one('ai') }, ['Vault', 'Advisor']],
    ['a skill', { skill: one('kql') }, ['Analyst', 'KQL', 'Analyst']],
    ['a service', { service: one('vault') }, ['Run', 'Vault']],
    ['agents', { kind: one('agent') }, ['Vault', 'Advisor']],
    [
      'all but a team',
      { team: [{ value: 'data', negate: true }] },
      ['Test', 'Run', 'Vault', '5 personas', 'Advisor', 'Night Shift'],
    ],
  ])('is filtered by %s', (_, filter, about) => {
    expect(aboutOf(coverage(TEAM, filter))).toEqual(about);
  });

  it('shows only the requested kinds', () => {
    expect(countsOf(coverage(TEAM, {}, ['skill-without-person', 'unused-team']))).toEqual({
      'skill-without-person': 1,
      'unused-team': 1,
    });
  });

  it('says the filter and the kinds if there is no gap', () => {
    const { caption, empty } = coverage(TEAM, { team: one('Night Shift') }, ['persona-without-person']);
    expect({ caption, empty }).toEqual({
      caption: 'No gaps with team Night Shift',
      empty: 'No gaps with team Night Shift. Looked for: personas without a person.',
    });
  });

  it('says which kinds cannot be checked, and why', () => {
    const { kinds } = coverage('personas: { P1: { name: A } }');
    expect(kinds.flatMap(({ rule, notChecked }) => (notChecked ? [`${rule}: ${notChecked}`] : []))).toEqual([
      'stage-without-persona: no process has stages',
      'persona-without-person: no people are listed',
      'service-without-operator: no access is documented',
      'skill-without-person: no people are listed',
    ]);
    expect(coverage('{}', {}, ['persona-without-person']).empty).toBe('Nothing could be checked.');
  });

  it('lists the first hundred of a kind and counts all', () => {
    const personas = Array.from({ length: 140 }, (_, index) => `P${index}: { name: N${index} }`);
    const data = `personas: { ${personas.join(', ')} }\npeople: { kim: { name: Kim } }`;
    const [kind] = coverage(data, {}, ['persona-without-person']).kinds;
    expect([kind?.count, kind?.gaps.length]).toEqual([140, 100]);
  });

  it('reports all mistakes in a request at once', () => {
    const { view, diagnostics } = toView(
      { kind: 'coverage', filter: { team: one('AI Taem') }, gaps: ['stages', 'unused-teams'] },
      buildReader(open(TEAM)),
    );
    expect(view.kind).toBe('problem');
    expect(diagnostics).toMatchObject([
      { code: 'unknown-reference', suggestion: 'AI Team' },
      { code: 'unknown-gap', message: '"stages" is not a kind of gap.' },
      { code: 'unknown-gap', suggestion: 'unused-team' },
    ]);
  });

  it('shows no kind that the data switches off, and no accepted gap', () => {
    const data = TEAM.replace(
      'check: { rules: {',
      `check: { exceptions: [{ rule: persona-without-person, persona: P003, reason: secret-reason }], rules: { unused-team: off,`,
    );
    const counts = countsOf(coverage(data));
    expect(counts).not.toHaveProperty('persona-without-person');
    expect(counts).not.toHaveProperty('unused-team');
    expect([...open(data).keys()]).not.toContain('coverage-unused-team.json');
    expect([...open(data).values()].join()).not.toContain('secret-reason');
  });

  it('reads the kinds that it shows, and facets only for a filter', () => {
    const files = open(TEAM);
    const read: string[] = [];
    const reader = {
      read(name: string) {
        if (name !== WORDS_FILE) read.push(name);
        return buildReader(files).read(name);
      },
    };
    toView({ kind: 'coverage', filter: {}, gaps: ['unused-team'] }, reader);
    expect(read).toEqual(['coverage-unused-team.json']);
    toView({ kind: 'coverage', filter: { team: one('ai') }, gaps: ['unused-team'] }, reader);
    expect(read.slice(1).sort()).toEqual(['coverage-unused-team.json', 'facets.json']);
  });
});

it('has no trouble with ids that every object has', () => {
  const data = `
teams: { constructor: { name: T } }
processes: { toString: { name: P, stages: { valueOf: { name: S, services: [constructor] } } } }
skills: { constructor: { name: K } }
services: { constructor: { name: V } }
personas: { constructor: { name: A, skills: K, processes: toString/inner } }
people: { valueOf: { name: H } }`;
  expect(aboutOf(coverage(data))).toEqual(['S', 'A', 'K', 'K', 'T']);
});
