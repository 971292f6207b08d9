import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder, run } from '../testing.js';
import { readJson } from './readJson.js';

const data = `
teams: { data: { name: Data Team }, ai: { name: "AI, and more" } }
personas:
  P001:
    name: Engineer
    aliases: [Plumber, "Data, AI"]
    color: Dark Blue
    summary: Brings data in.
    description: "Builds *pipelines*."
    team: data
    teams: [ai]
    category: generative
    responsibilities: [Runs it, day by day, Answers]
    interactsWith: [all, P002, ai]
    processes: DataOps
    architectures: LAMBDA
    scope: Ingestion, and store
    services: [Azure Storage, Azure Data Factory]
    dataAccess: "Full: all areas"
    skills: [SQL, "Model(LLM, SLM)"]
    learn: "[Docs](https://example.com/a_(b))"
    wanted: 2
    requestUrl: https://example.com/ask
    until: 2027-01-31
    replacedBy: P002
  P002: { name: Agent, kind: agent, sponsor: P001, identity: { kind: group, name: grp } }
access: { P001: { Azure Storage: { dev: Reader } } }
people: { ada: { name: Ada, personas: [P001] } }
`;

describe('a published registry', () => {
  it('gives the same personas again', async () => {
    using folder = createFolder({ 'personas.yml': data });
    const { directory } = folder;
    const exportTo = async (data: string, file: string) => {
      const exported = await run(
        directory,
        'export',
        data,
        '--to',
        'personas',
        '--details',
        'full',
        '-o',
        file,
      );
      expect(exported.code, exported.errors).toBe(0);
    };
    await exportTo('personas.yml', 'one.json');
    const { code, errors } = await run(directory, 'import', 'one.json', '-o', 'again.yml');
    expect(code, errors).toBe(0);
    expect(errors).toContain('Not taken: grants, with entries: 1.');
    expect(errors).toContain('Not taken: people, with entries: 1.');
    expect(errors).toContain('only the names that personas use were taken: teams, services, skills,');
    await exportTo('again.yml', 'two.json');
    const read = (file: string) => {
      const { personas, teams } = JSON.parse(readFileSync(join(directory, file), 'utf8'));
      const nameOf = new Map(teams.map(({ id, name }: Record<string, string>) => [id, name]));
      // New teams have ids that are made of their names.
      return JSON.parse(JSON.stringify(personas), (key, value) =>
        key === 'href' ? undefined : typeof value === 'string' ? (nameOf.get(value) ?? value) : value,
      );
    };
    expect(read('two.json')).toEqual(read('one.json'));
  });

  it('may have mistakes, which are told', () => {
    const value = {
      version: 1,
      personas: [
        { id: '__proto__', name: 'A' },
        { id: 'P1' },
        3,
        { id: 'P2', name: 'B', learn: [{ title: 'x', url: 'javascript:alert(1)' }] },
      ],
    };
    const { value: read } = readJson('a.json', JSON.stringify(value));
    expect(read?.statements).toEqual([{ file: 'a.json', line: 1, id: 'P2', name: 'B', fields: {} }]);
    expect(read?.diagnostics.map(({ code }) => code)).toEqual([
      'not-understood',
      'not-understood',
      'left-out',
      'taken',
    ]);
  });
});

describe('an agent card', () => {
  const card = {
    protocolVersion: '0.3.0',
    name: 'GeoSpatial Route Planner',
    description: 'Plans routes.\nAnd maps.',
    url: 'https://georoute.example.com/a2a/v1',
    provider: { organization: 'Example [Geo]', url: 'https://geo.example.com' },
    version: '1.2.0',
    documentationUrl: 'https://docs.example.com/',
    capabilities: {},
    skills: [
      { id: 'r', name: 'Route optimizer, fast', description: 'Finds a way,\nalso by bike.', tags: ['maps'] },
      { id: 'm', name: 'Map maker', description: 'Draws maps.', tags: [] },
    ],
  };

  it('is an agent with its skills, provider and address', async () => {
    using folder = createFolder({ 'agent-card.json': JSON.stringify(card) });
    const { output, errors, code } = await run(folder.directory, 'import', 'agent-card.json');
    expect(code).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "personas:
        P001:
          name: GeoSpatial Route Planner
          kind: agent
          summary: Plans routes. And maps.
          description: Provided by [Example Geo](https://geo.example.com). Answers at [https://georoute.example.com/a2a/v1](https://georoute.example.com/a2a/v1). Version 1.2.0.
          skills: ["Route optimizer, fast", Map maker]
          responsibilities: ["Finds a way, also by bike.", Draws maps.]
          learn:
            - "[Documentation](https://docs.example.com/)"
      "
    `);
    expect(errors).toContain('left-out info: Skills have no entry');
  });

  it('of version 1.0 has its address in its interfaces', () => {
    const { url: _, protocolVersion: __, ...rest } = card;
    const supportedInterfaces = [{ url: 'javascript:alert(1)', protocolBinding: 'JSONRPC' }];
    const { value } = readJson(
      'a.json',
      JSON.stringify({ ...rest, supportedInterfaces, iconUrl: 'javascript:1' }),
    );
    expect(value?.statements[0]?.fields.description).toContain('Answers at javascript:alert(1).');
    expect(value?.statements[0]?.fields.image).toBeUndefined();
  });
});

it.each([
  ['nothing', '', 'invalid-json'],
  ['half of it', '{"version": 1, "personas": [', 'invalid-json'],
  ['something else', '[{"name": "x"}]', 'unknown-format'],
  ['a hidden prototype', '{"__proto__": {"version": 1, "personas": []}}', 'unknown-format'],
])('%s is told', (_, text, code) => {
  const { value, diagnostics } = readJson('a.json', text);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code, severity: 'error' }]);
});
