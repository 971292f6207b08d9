import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../lookup/entries.js';
import type { DataInput } from '../model/data.js';
import type { Definition } from '../model/document.js';
import { buildRegistry } from './buildRegistry.js';

/** Builds of YAML texts, one per file, named a.yml, b.yml, …; the shape is taken to be right. */
function build(texts: string | string[], definitions: Definition[] = []) {
  const sources = [texts].flat().map((text, index) => ({
    file: `${'abc'.charAt(index)}.yml`,
    data: load(text) as DataInput,
  }));
  const built = buildRegistry({ sources, definitions });
  return { ...built, messages: built.diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

function define(id: string, fields: Definition['fields'], line = 1): Definition {
  const place = { file: 'docs/a.md', line, column: 1 };
  return { id, fields, place, fieldPlaces: { team: { file: 'docs/a.md', line: line + 1, column: 3 } } };
}

const ids = (record: Record<string, { order: number; id: string }>) => entriesOf(record).map(({ id }) => id);

describe('open sections', () => {
  it('make no id that Windows keeps for a device', () => {
    const { registry, diagnostics } = build(
      'personas: { P001: { name: A, team: Con, services: [AUX, Console] } }',
    );
    expect(diagnostics).toEqual([]);
    expect([...ids(registry.teams), ...ids(registry.services)]).toMatchInlineSnapshot(`
      [
        "con-n20l4b",
        "aux-sr0u9l",
        "console",
      ]
    `);
  });

  it('make entries of the names that are used, with slugs for ids', () => {
    const { registry, diagnostics } = build(`
      personas:
        P001:
          name: AI Data Engineer
          team: Data Ingestion Team
          interactsWith: AI Team
          processes: DataOps, CI/CD
          architectures: LAMBDA
          services: "[Azure Data Factory](), azure data-factory, [Microsoft Fabric](https://fabric.example)"
          skills: C, C++, C#, Model(LLM, SLM) knowledge
          duties: Approve
    `);
    expect(diagnostics).toEqual([]);
    expect(registry.personas.P001).toMatchObject({
      team: 'data-ingestion-team',
      interactsWith: [{ kind: 'team', id: 'ai-team' }],
      processes: [
        { id: 'dataops', parts: [] },
        { id: 'ci-cd', parts: [] },
      ],
      services: ['azure-data-factory', 'microsoft-fabric'],
      skills: ['c', 'c-plus-plus', 'c-sharp', 'model-llm-slm-knowledge'],
      duties: ['approve'],
    });
    expect(registry.teams['ai-team']).toMatchObject({
      id: 'ai-team',
      name: 'AI Team',
      aliases: [],
      order: 1,
    });
    expect(registry.services['microsoft-fabric']).toMatchObject({
      url: 'https://fabric.example',
      environments: ['dev', 'stage', 'prod'],
    });
  });

  it('do not depend on the order of personas for what a part is', () => {
    const first = build(
      'personas: { A: { name: A, processes: MLOps/train }, B: { name: B, processes: MLOps } }',
    );
    const last = build(
      'personas: { B: { name: B, processes: MLOps }, A: { name: A, processes: MLOps/train } }',
    );
    for (const { registry, diagnostics } of [first, last]) {
      expect(diagnostics).toEqual([]);
      expect(registry.personas.A?.processes).toEqual([{ id: 'mlops', parts: ['train'] }]);
      expect(registry.processes.mlops?.stages).toMatchObject({ train: { name: 'train', services: [] } });
    }
  });

  it('report an address that has no use', () => {
    const { messages } = build(
      'personas: { A: { name: A, skills: "[SQL](https://sql.example)", services: "[S](javascript:x)" } }',
    );
    expect(messages).toEqual([
      'invalid-url: "javascript:x" is not a link that can be used.',
      'unused-link: The address "https://sql.example" of the skill "sql" is not used here.',
    ]);
  });
});

describe('closed sections', () => {
  const closed = `
    teams: { data: { name: Data Team, aliases: Ingestion }, ai: }
    services: { adf: { name: Azure Data Factory }, kv: { aliases: [Key vault] } }
    processes: { mlops: { name: MLOps, stages: { train: { loop: inner }, deploy: { name: Roll out } } }, cicd: { name: CI/CD } }
    architectures: { lambda: { name: LAMBDA, components: { ingestion: { name: Ingestion }, serving: }, flows: [{ from: Ingestion, to: serving, label: facts }] } }
  `;

  it('resolve ids, names and aliases, and parts', () => {
    const { registry, diagnostics } = build(`${closed}
    personas:
      A:
        name: A
        team: ingestion
        services: [Azure Data-Factory, key vault, adf]
        processes: mlops/train, MLOps/roll-out, mlops/inner, CI/CD
        architectures: lambda/Ingestion
        interactsWith: All teams, A, Data Team
    `);
    expect(diagnostics).toEqual([]);
    expect(registry.personas.A).toMatchObject({
      team: 'data',
      services: ['adf', 'kv'],
      processes: [
        { id: 'mlops', parts: ['train', 'deploy', 'inner'] },
        { id: 'cicd', parts: [] },
      ],
      architectures: [{ id: 'lambda', parts: ['ingestion'] }],
      interactsWith: [{ kind: 'all' }, { kind: 'persona', id: 'A' }, { kind: 'team', id: 'data' }],
    });
    expect(registry.architectures.lambda?.flows).toEqual([
      { from: 'ingestion', to: 'serving', label: 'facts' },
    ]);
  });

  it('report unknown names with the nearest, the valid and the place', () => {
    const { diagnostics } = build(`${closed}
    personas: { A: { name: A, services: [Azure Data Factroy] } }`);
    expect(diagnostics).toEqual([
      {
        code: 'unknown-reference',
        severity: 'error',
        message: 'There is no service "Azure Data Factroy".',
        place: { file: 'a.yml', path: ['personas', 'A', 'services', 0] },
        valid: ['adf', 'kv'],
        suggestion: 'Azure Data Factory',
        hint: 'Write an id, name or alias that exists, or add it to `services`.',
      },
    ]);
  });

  it('report unknown parts, wholes, ends of flows and partners', () => {
    const { messages } = build(
      `${closed.replace('to: serving', 'to: servin')}
    personas: { A: { name: A, processes: [mlops/trian, mlopz/train, CI/CE], interactsWith: B } }`,
    );
    expect(messages).toEqual(
      [
        'unknown-reference: There is no component "servin" in the architecture "lambda".',
        'unknown-reference: There is no stage or loop "trian" in the process "mlops".',
        'unknown-reference: There is no process "mlopz".',
        'unknown-reference: There is no process "CI/CE".',
        'unknown-reference: There is no persona or team "B".',
      ].toSorted((a, b) => messages.indexOf(a) - messages.indexOf(b)),
    );
  });

  it('report ambiguous names with the candidates', () => {
    const { diagnostics } = build(
      'teams: { a: { name: Data Team }, b: { name: DataTeam } }\npersonas: { P: { name: P, team: data-team } }',
    );
    expect(diagnostics).toMatchObject([
      { code: 'ambiguous-reference', message: '"data-team" means more than one team.', valid: ['a', 'b'] },
    ]);
    const both = build('teams: { a: { name: Chat } }\npersonas: { P: { name: Chat, interactsWith: Chat } }');
    expect(both.messages).toEqual(['ambiguous-reference: "Chat" means both a persona and a team.']);
  });

  it('are closed for all files once one file has them', () => {
    const { messages } = build(['teams: { data: }', 'personas: { A: { name: A, team: AI } }']);
    expect(messages).toEqual(['unknown-reference: There is no team "AI".']);
  });
});

describe('several sources', () => {
  it('are merged in order, access too', () => {
    const { registry, diagnostics } = build([
      'personas: { B: { name: B } }\naccess: { B: { s: { dev: none } } }',
      'personas: { A: { name: A } }\nservices: { s: }\naccess: { A: { s: { dev: Reader } } }',
    ]);
    expect(diagnostics).toEqual([]);
    expect(ids(registry.personas)).toEqual(['B', 'A']);
    expect(registry.noAccess).toHaveLength(1);
    expect(registry.grants).toMatchObject([{ persona: 'A', service: 's', environment: 'dev' }]);
  });

  it('may not have an id twice, not even in another case; both places are named', () => {
    const { diagnostics } = build([
      'personas: { A: { name: A } }\nteams: { x: }',
      'personas: { A: { name: B } }\nteams: { X: }',
    ]);
    expect(diagnostics).toMatchObject([
      {
        code: 'duplicate-id',
        message: 'The ids "x" and "X" (team) differ in case only.',
        place: { file: 'b.yml', path: ['teams', 'X'], target: 'key' },
        related: [{ place: { file: 'a.yml', path: ['teams', 'x'] } }],
      },
      {
        code: 'duplicate-id',
        message: 'The persona "A" is defined twice.',
        place: { file: 'b.yml' },
        related: [{ message: 'The first is here.', place: { file: 'a.yml' } }],
      },
    ]);
  });

  it('say in one place how they are checked', () => {
    const { registry, messages } = build(['check: { preset: strict }', 'check: { preset: none }']);
    expect(registry.check).toEqual({ preset: 'strict' });
    expect(messages).toEqual(['duplicate-section: There is more than one "check".']);
  });
});

describe('definitions in Markdown', () => {
  it('are one more source', () => {
    const { registry, diagnostics, origins } = build(
      'teams: { data: }\npersonas: { A: { name: A, interactsWith: Bee } }',
      [define('B', { name: 'Bee', team: 'data' })],
    );
    expect(diagnostics).toEqual([]);
    expect(ids(registry.personas)).toEqual(['A', 'B']);
    expect(registry.personas.A?.interactsWith).toEqual([{ kind: 'persona', id: 'B' }]);
    expect(origins.entries.get('persona:B')).toEqual({ file: 'docs/a.md', line: 1, column: 1 });
  });

  it('need no data file', () => {
    const { registry, diagnostics } = buildRegistry({
      sources: [],
      definitions: [define('B', { name: 'Bee', team: 'AI' })],
    });
    expect(diagnostics).toEqual([]);
    expect(ids(registry.teams)).toEqual(['ai']);
  });

  it('may not repeat each other or the data', () => {
    const { diagnostics } = build('personas: { A: { name: A } }', [
      define('A', { name: 'B' }, 3),
      define('C', { name: 'C' }, 5),
      define('c', { name: 'D' }, 9),
    ]);
    expect(diagnostics).toMatchObject([
      {
        code: 'duplicate-id',
        place: { file: 'docs/a.md', line: 3 },
        related: [{ place: { file: 'a.yml' } }],
        hint: 'Keep one definition, and show it elsewhere with `::persona{#A}`.',
      },
      { code: 'duplicate-id', place: { line: 9 }, related: [{ place: { line: 5 } }] },
    ]);
  });

  it('are held to the schema, at the place of the field; the rest of them counts', () => {
    const { registry, diagnostics } = build('personas: { A: { name: A, interactsWith: B } }', [
      define('B', { team: ['x'] as unknown as string, learn: '[x](javascript:alert(1))', summary: 'Fine.' }),
      define('a/b', { name: 'x' }),
      define('services', { name: 'x' }),
      define('__proto__', { name: 'x' }),
    ]);
    expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
      ['missing-name', 1],
      ['wrong-type', 2],
      ['invalid-url', 1],
      ['invalid-id', 1],
      ['reserved-id', 1],
      ['invalid-id', 1],
    ]);
    expect(registry.personas.B).toMatchObject({ name: 'B', summary: 'Fine.', learn: [] });
    expect(Object.getPrototypeOf(registry.personas)).toBe(Object.prototype);
  });
});

describe('names', () => {
  it('that two entries of a kind share are an error, with both places', () => {
    const { diagnostics } = build(`
      services: { a: { name: Fabric }, b: { name: Fabric }, c: { aliases: "x, Fabric" }, d: { aliases: [a] } }
      teams: { t: { name: Fabric, aliases: [Fabric, t] } }
      processes: { p: { stages: { x: { name: S }, y: { name: S } } } }
    `);
    expect(diagnostics.map(({ message, place }) => [message, place?.path?.join('.')])).toEqual([
      ['"Fabric" is the name of the service "b" and the name of the service "a".', 'services.b.name'],
      ['"Fabric" is an alias of the service "c" and the name of the service "a".', 'services.c.aliases'],
      ['"a" is an alias of the service "d" and the id of the service "a".', 'services.d.aliases.0'],
      ['"S" is the name of the stage "y" and the name of the stage "x".', 'processes.p.stages.y.name'],
    ]);
    expect(diagnostics.every(({ code, related }) => code === 'duplicate-name' && related?.length === 1)).toBe(
      true,
    );
  });

  it('may be shared by roles of two systems', () => {
    const roles =
      'roles: { a: { name: Contributor }, b: { name: Contributor, system: fabric }, c: { name: Contributor, system: azure } }';
    expect(build(roles).messages).toEqual([
      'duplicate-name: "Contributor" is the name of the role "c" and the name of the role "a".',
    ]);
  });
});

describe('what is left out', () => {
  it('has its default', () => {
    const { registry } = build(`
      services: { s: { scope: "rg-\${project}-\${env}", contact: platform@contoso.example }, t: { scope: { Production: x }, environments: prod, system: github, contact: A } }
      separationOfDuties: { x: { duties: "approve, deploy" } }
      personas: { A: { name: A, dataAccess: "Read access [More info]()" } }
    `);
    expect(Object.values(registry.environments).map(({ id, name, tier }) => [id, name, tier])).toEqual([
      ['dev', 'Dev', 'nonproduction'],
      ['stage', 'Stage', 'preproduction'],
      ['prod', 'Production', 'production'],
    ]);
    expect(registry.services.s).toEqual({
      id: 's',
      name: 's',
      aliases: [],
      order: 0,
      systems: ['azure'],
      learn: [],
      reviews: [],
      contact: { text: 'platform@contoso.example' },
      scopes: { dev: 'rg-${project}-dev', stage: 'rg-${project}-stage', prod: 'rg-${project}-prod' },
      environments: ['dev', 'stage', 'prod'],
    });
    expect(registry.services.t).toMatchObject({
      systems: ['github'],
      scopes: { prod: 'x' },
      environments: ['prod'],
      contact: { text: 'A', kind: 'persona', id: 'A' },
    });
    expect(registry.separationOfDuties.x).toMatchObject({
      kind: 'static',
      cardinality: 2,
      duties: ['approve', 'deploy'],
      environments: ['prod'],
      exceptions: [],
    });
    expect(registry.personas.A).toMatchObject({ kind: 'person', dataAccess: 'Read access' });
  });

  it('of an environment is what its id says', () => {
    const { registry } = build('environments: { dev: , UAT: , production: , live: }');
    expect(Object.values(registry.environments).map(({ tier }) => tier)).toEqual([
      'nonproduction',
      'preproduction',
      'production',
      'production',
    ]);
  });
});

describe('references elsewhere', () => {
  it('are resolved and reported: people, sponsors, groups, scopes, access', () => {
    const { registry, messages } = build(`
      groups: { core: { name: CORE TEAM } }
      teams: { t: { group: core team }, u: { group: nobody } }
      services: { s: { scope: { qa: x } } }
      personas: { A: { name: A, kind: agent, sponsor: Boss }, B: { name: Boss, sponsor: "-", color: Drak Blue } }
      people: { p: { name: Pat, personas: [A, { persona: Boss, context: Project }, C] }, q: { personas: "A, B" } }
      access: { A: { s: { dev: Reader, qa: Reader }, x: { dev: none } }, Z: { s: { dev: none } } }
    `);
    expect(registry.teams.t?.group).toBe('core');
    expect(registry.personas.A?.sponsor).toBe('B');
    expect(registry.people.p?.personas).toEqual([{ persona: 'A' }, { persona: 'B', context: 'Project' }]);
    expect(registry.people.q?.personas).toEqual([{ persona: 'A' }, { persona: 'B' }]);
    expect(registry.grants).toHaveLength(1);
    expect(messages).toEqual([
      'unknown-reference: There is no group "nobody".',
      'unknown-reference: There is no environment "qa".',
      'unknown-color: "Drak Blue" is not a colour.',
      'unknown-reference: There is no persona "C".',
      'unknown-reference: There is no environment "qa".',
      'unknown-reference: There is no service "x".',
      'unknown-reference: There is no persona "Z".',
    ]);
  });
});
