// csv-parse is another implementation of RFC 4180. It reads what spreadsheets read.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { unpackCells } from '../access/unpackCells.js';
import { getEntry } from '../lookup/entries.js';
import type { AccessDetails } from '../model/enums.js';
import type { Filter } from '../model/request.js';
import { toPages } from '../pages/toPages.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { buildAccessModel } from '../viewModel/buildAccessModel.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import type { AccessModel, ViewModel } from '../viewModel/viewModel.js';
import type { ExportOptions } from './exporter.js';
import { exporters } from './index.js';
import { selectAccess } from './selectAccess.js';
import type { AccessRecord } from './toAccessRecords.js';

const DATA = `
environments: { dev: { name: Dev }, prod: { name: Production, tier: production } }
roles:
  watch: { name: Watch, system: azure, level: read, plane: control }
  keep: { name: Keep, system: azure, level: manage, plane: data, readsKeys: true }
services:
  lake: { name: 'Data "Lake", main', system: azure }
  wiki: { system: other, environments: [prod] }
teams: { data: { name: Data Team } }
personas:
  P001: { name: Engineer, team: data, services: [lake, wiki], identity: { kind: group, name: 'grp-\${env}' } }
  P002: { name: Agent, kind: agent, services: lake, sponsor: P001 }
access:
  P001: { lake: { dev: [Watch, Keep], prod: { none: "Line one\\nline two" } }, wiki: { prod: Edit } }
  P002: { lake: { dev: { role: Watch, why: '-1+1' } } }
`;

const modelOf = (text: string, accessDetails: AccessDetails = 'public'): ViewModel =>
  buildViewModel(toPublic(buildFromYaml(text).registry, accessDetails), routes);

function filesOf(model: AccessModel, name: string, options?: ExportOptions): Map<string, string> {
  const exporter = exporters.find((one) => one.name === name);
  return new Map(exporter?.toFiles(model, options));
}
const textOf = (model: AccessModel, name: string, options?: ExportOptions): string =>
  [...filesOf(model, name, options).values()].join('');
const readCsv = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });
const readJson = (text: string): AccessRecord[] => JSON.parse(text).access;

describe('the file of all services', () => {
  it('has the records of the files of the services', () => {
    const model = modelOf(DATA, 'full');
    const all = filesOf(model, 'service-json');
    expect([...all.keys()]).toEqual(['services/lake.json', 'services/wiki.json']);
    expect(readJson(textOf(model, 'json'))).toEqual([...all.values()].flatMap(readJson));
    const csvs = filesOf(model, 'service-csv');
    expect([...csvs.keys()]).toEqual(['services/lake.csv', 'services/wiki.csv']);
    expect(readCsv(textOf(model, 'csv'))).toEqual([...csvs.values()].flatMap(readCsv));
  });

  it('is the same whether it is made from views or not', () => {
    const model = buildAccessModel(modelOf(DATA).registry, routes);
    for (const { name } of exporters) expect(filesOf(model, name)).toEqual(filesOf(modelOf(DATA), name));
  });

  it('names the services first', () => {
    const [header = ''] = textOf(modelOf(DATA), 'csv').split('\r\n');
    expect(header).toMatch(/^\uFEFFservice,service name,persona,persona name,kind,environment,state,/);
  });

  it('says for each record what a reader of it alone needs', () => {
    const model = modelOf(DATA);
    expect(readJson(textOf(model, 'json')).map((record) => Object.values(record).join(' | '))).toEqual([
      'lake | Data "Lake", main | P001 | Engineer | person | dev | granted | nonproduction | Watch | read | control | false | azure | active | read | manage',
      'lake | Data "Lake", main | P001 | Engineer | person | dev | granted | nonproduction | Keep | manage | data | false | azure | true | active | read | manage',
      'lake | Data "Lake", main | P001 | Engineer | person | prod | none | production | Line one\nline two',
      'lake | Data "Lake", main | P002 | Agent | agent | dev | granted | nonproduction | P001 | Watch | read | control | false | azure | active | -1+1 | read',
      'lake | Data "Lake", main | P002 | Agent | agent | prod | undocumented | production | P001',
      'wiki | wiki | P001 | Engineer | person | dev | not-applicable | nonproduction',
      'wiki | wiki | P001 | Engineer | person | prod | granted | production | Edit |  | false | active',
    ]);
    expect(JSON.parse(textOf(model, 'json'))).toMatchObject({
      version: 1,
      accessDetails: 'public',
      services: [{ id: 'lake' }, { id: 'wiki' }],
      environments: [{ id: 'dev' }, { id: 'prod', tier: 'production' }],
    });
  });

  it('has no record without access to write', () => {
    const model = modelOf('personas: { P001: { name: Engineer } }');
    expect(readCsv(textOf(model, 'csv'))).toEqual([]);
    expect(readJson(textOf(model, 'json'))).toEqual([]);
  });
});

describe('with columns for a reviewer', () => {
  it.each(['csv', 'service-csv'])('%s has them at the end, empty', (name) => {
    const model = modelOf(DATA);
    for (const [path, text] of filesOf(model, name, { review: true })) {
      const [header = [], ...rows]: string[][] = parse(text, { bom: true });
      expect(header.slice(-4)).toEqual([
        'reviewed by',
        'review date',
        'review result (keep, change or remove)',
        'review comment',
      ]);
      for (const row of rows) expect(row.slice(-4)).toEqual(['', '', '', '']);
      const [plain = [], ...others]: string[][] = parse(filesOf(model, name).get(path) ?? '', { bom: true });
      expect([header, ...rows].map((row) => row.slice(0, -4))).toEqual([plain, ...others]);
    }
  });
});

describe('a selection', () => {
  const cellsOf = (filter: Filter): string[] => {
    const { value, diagnostics } = selectAccess(modelOf(DATA), filter);
    expect(diagnostics).toEqual([]);
    if (value === undefined) return [];
    const cells = (records: AccessRecord[]) =>
      records.map(({ service, persona, environment }) => `${service} ${persona} ${environment}`);
    const all = cells(readJson(textOf(value, 'json')));
    expect(cells([...filesOf(value, 'service-json').values()].flatMap(readJson))).toEqual(all);
    return [...new Set(all)];
  };

  it.each<[string, Filter, string[]]>([
    ['a service', { service: [{ value: 'Wiki' }] }, ['wiki P001 dev', 'wiki P001 prod']],
    [
      'all but one service, in one environment',
      { service: [{ value: 'wiki', negate: true }], environment: [{ value: 'Production' }] },
      ['lake P001 prod', 'lake P002 prod'],
    ],
    [
      'a persona',
      { persona: [{ value: 'agent' }], environment: [{ value: 'prod', negate: true }] },
      ['lake P002 dev'],
    ],
    [
      'a team',
      { team: [{ value: 'Data Team' }], service: [{ value: 'lake' }] },
      ['lake P001 dev', 'lake P001 prod'],
    ],
    ['a kind', { kind: [{ value: 'agent' }] }, ['lake P002 dev', 'lake P002 prod']],
    ['nobody', { persona: [{ value: 'P001' }], kind: [{ value: 'agent' }] }, []],
  ])('selects %s', (_, filter, expected) => {
    expect(cellsOf(filter)).toEqual(expected);
  });

  it('is refused if it names something unknown', () => {
    const { value, diagnostics } = selectAccess(modelOf(DATA), {
      service: [{ value: 'Lke' }, { value: 'lake' }],
      team: [{ value: 'Date Team' }],
    });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ message, suggestion }) => [message, suggestion])).toEqual([
      ['There is no team "Date Team".', 'Data Team'],
      ['There is no service "Lke".', 'lake'],
    ]);
  });

  it('without conditions is all', () => {
    const model = modelOf(DATA);
    expect(textOf(selectAccess(model, {}).value ?? model, 'csv')).toBe(textOf(model, 'csv'));
  });
});

describe('page, CSV, JSON and registry agree cell by cell', () => {
  const SERVICES = ['lake', 'vault', 'git'];
  const ENVIRONMENTS = ['dev', 'stage', 'prod'];
  const PERSONAS = ['P001', 'P002', 'P003'];
  const role = fc.constantFrom('Reader', 'Owner', 'Data "=1", x', 'Key Vault Secrets User');
  const period = fc.constantFrom({ until: '2020-01-01' }, { from: '2099-01-01' }, { from: '2026-11-24' });
  const grant = fc.oneof(
    role.map((name) => ({ role: name })),
    fc.tuple(role, period).map(([name, dates]) => ({ role: name, ...dates })),
  );
  const cell = fc.oneof(
    fc.constant('none'),
    fc.uniqueArray(grant, { minLength: 1, maxLength: 3, selector: ({ role: name }) => name }),
    fc
      .record({ none: fc.constantFrom('=why', 'not, needed', ' ') })
      .map(({ none }) => ({ none: `${none}.` })),
  );
  const row = fc.dictionary(fc.constantFrom(...ENVIRONMENTS), cell, { minKeys: 1 });
  const access = fc.dictionary(
    fc.constantFrom(...PERSONAS),
    fc.dictionary(fc.constantFrom(...SERVICES), row, { minKeys: 1 }),
  );
  const listed = fc.uniqueArray(fc.constantFrom(...SERVICES));

  const toKey = (service: string, persona: string, environment: string) =>
    `${service} ${persona} ${environment}`;
  interface Line {
    key: string;
    state: string;
    role: string | undefined;
  }
  /** By cell: its state, and the roles in force, in the order of the output. A cell that only has grants of other times has no access today. */
  const toCells = (lines: readonly Line[]) => {
    const cells = new Map<string, string[]>();
    for (const { key, state, role: name } of lines) {
      const inForce = state !== 'ended' && state !== 'planned';
      const roles = [...(cells.get(key)?.slice(1) ?? []), ...(inForce && name ? [name] : [])];
      cells.set(key, [roles.length > 0 ? 'granted' : inForce ? state : 'none', ...roles]);
    }
    return Object.fromEntries(cells);
  };

  const sort = (lines: readonly Line[]) => lines.map((line) => Object.values(line).join(' ')).sort();

  it('for any access', () => {
    fc.assert(
      fc.property(access, fc.tuple(listed, listed, listed), (grid, lists) => {
        const model = modelOf(
          JSON.stringify({
            check: { today: '2026-11-24' },
            personas: Object.fromEntries(
              PERSONAS.map((id, index) => [id, { name: `Name ${id}`, services: lists[index] ?? [] }]),
            ),
            services: { lake: {}, vault: {}, git: { environments: ['prod', 'dev', 'stage'] } },
            access: grid,
          }),
        );
        const { registry } = model;
        const csv = readCsv(textOf(model, 'csv')).map(
          ({ service = '', persona = '', environment = '', ...rest }) => ({
            key: toKey(service, persona, environment),
            state: rest.state ?? '',
            role: rest.role?.replace(/^'/, '') || undefined,
          }),
        );
        const json = readJson(textOf(model, 'json')).map((record) => ({
          key: toKey(record.service, record.persona, record.environment),
          state: record.state,
          role: record.role,
        }));
        const pages = toPages(registry, routes, { mentions: [], definitions: [] }, model).flatMap(
          ({ view }) =>
            view.kind !== 'service-page'
              ? []
              : view.glance.groups.flatMap(({ rows }) =>
                  rows.flatMap(({ who, cells }) =>
                    unpackCells(cells, view.glance.grants).flatMap(({ environment, state, grants }) =>
                      (grants.length > 0 ? grants : [undefined]).map((grant) => ({
                        key: toKey(view.service.id, who?.persona.id ?? '', environment),
                        state,
                        role: grant?.role.name,
                      })),
                    ),
                  ),
                ),
        );
        const written = [
          ...registry.grants.map(({ from, until, ...rest }) => ({
            ...rest,
            state: until === '2020-01-01' ? 'ended' : from === '2099-01-01' ? 'planned' : 'granted',
          })),
          ...registry.noAccess.map((cellOfNone) => ({ ...cellOfNone, state: 'none', role: undefined })),
        ].map(({ service, persona, environment, state, role: id }) => ({
          key: toKey(service, persona, environment),
          state,
          role: id && getEntry(registry.roles, id)?.name,
        }));
        expect(csv).toEqual(json);
        if (model.hasAccess) expect(toCells(pages)).toEqual(toCells(json));
        const isWritten = ({ state }: Line) => state !== 'undocumented' && state !== 'not-applicable';
        expect(sort(written)).toEqual(sort(json.filter(isWritten)));
      }),
    );
  });
});
