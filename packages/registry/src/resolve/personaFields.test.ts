import { describe, expect, it } from 'vitest';
import { validateSource } from '../data/validateSource.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { buildRegistry } from './buildRegistry.js';

describe('personas', () => {
  it('keep responsibilities, further teams, how many are wanted, and who takes over', () => {
    const { registry } = buildFromYaml(`
personas:
  P001:
    name: A
    team: Data
    teams: Ops, Data, AI
    responsibilities: |
      - Runs the pipelines, day by day
      - Answers questions
    description: " Keeps **the lake** in order. "
    wanted: 2
    requestUrl: https://forms.example/p1
    replacedBy: B
  P002: { name: B, teams: [Ops], responsibilities: [Watches] }
`);
    expect(registry.personas.P001).toMatchObject({
      team: 'data',
      teams: ['data', 'ops', 'ai'],
      responsibilities: ['Runs the pipelines, day by day', 'Answers questions'],
      description: 'Keeps **the lake** in order.',
      wanted: 2,
      requestUrl: 'https://forms.example/p1',
      replacedBy: 'P002',
    });
    expect(registry.personas.P002).toMatchObject({
      team: 'ops',
      teams: ['ops'],
      responsibilities: ['Watches'],
    });
  });

  it('are not replaced in a circle', () => {
    const text =
      'personas: { a: { name: A, replacedBy: b }, b: { name: B, replacedBy: a }, c: { name: C, replacedBy: c } }';
    const { value } = validateSource({ file: 'personas.yml', text, format: 'yaml' });
    const { registry, diagnostics } = buildRegistry({
      sources: [{ file: 'personas.yml', data: value ?? {} }],
    });
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'replaced-by-cycle: The persona "A" is replaced by itself: "A" → "B" → "A".',
      'replaced-by-cycle: The persona "C" is replaced by itself.',
    ]);
    expect(Object.values(registry.personas).map(({ replacedBy }) => replacedBy)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of a team in a team get what its baseline gives', () => {
    const { registry } = buildFromYaml(`
groups: { core: }
teams: { data: { group: core }, ingest: { parent: data }, ai: }
services: { lake: }
personas: { P1: { name: A, team: ingest }, P2: { name: B, team: ai, teams: data }, P3: { name: C, team: ai } }
baselineAccess:
  one: { to: { team: data }, access: { lake: { dev: Reader } } }
  two: { to: { group: core }, access: { lake: { prod: Reader } } }
`);
    expect(registry.grants.map(({ persona, environment }) => `${persona} ${environment}`).sort()).toEqual([
      'P1 dev',
      'P1 prod',
      'P2 dev',
      'P2 prod',
    ]);
  });
});
