// csv-parse is another implementation of RFC 4180. It reads what spreadsheets read.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { AccessDetails } from '../model/enums.js';
import type { Filter } from '../model/request.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { buildAccessModel } from '../viewModel/buildAccessModel.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import type { AccessModel, ViewModel } from '../viewModel/viewModel.js';
import type { ExportOptions } from './exporter.js';
import { exporters } from './index.js';
import { selectAccess } from './selectAccess.js';
import type { AccessRecord } from './toAccessRecords.js';
import { toAccessSummary } from './toAccessSummary.js';

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

  it.each<[string, Filter, number]>([
    ['all', {}, 1],
    ['one with access', { persona: [{ value: 'P001' }] }, 0],
    ['one without a word', { persona: [{ value: 'P002' }] }, 1],
    ['nobody', { persona: [{ value: 'P001' }], kind: [{ value: 'agent' }] }, 0],
  ])('counts the undocumented personas among those that it selects: %s', (_, filter, expected) => {
    const { value } = selectAccess(modelOf(DATA), filter);
    if (value === undefined) throw new Error('no selection');
    const row = toAccessSummary(value).find(
      ({ service, environment }) => service === 'wiki' && environment === 'Production',
    );
    expect(row?.undocumented).toBe(expected);
    const { services } = JSON.parse(textOf(value, 'json'));
    expect(services.find(({ id }: { id: string }) => id === 'wiki').undocumented.prod).toBe(expected);
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
