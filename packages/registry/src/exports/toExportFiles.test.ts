import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { ALL_PAGES, type RouteOptions } from '../model/routes.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { listExportFiles, toExportFiles } from './index.js';

const DATA = `
services: { aml: { name: Azure Machine Learning, system: azure, scope: 'rg-secret-\${env}' } }
personas:
  P004: { name: '=HYPERLINK("x")', services: aml, identity: { kind: group, name: 'grp-scientists-\${env}' } }
  P005: { name: 'Engineer, "MLOps"' }
access:
  P004:
    aml:
      dev: [{ role: AzureML Data Scientist, why: 'Trains, compares; registers.', evidence: [CHG-1] }]
      prod: { none: Metrics come from elsewhere. }
  P005:
    aml:
      prod:
        - Reader
        - { role: AzureML Data Scientist, assignment: eligible, activation: { maxDuration: PT4H, approver: P004 } }
`;

const routes = (service = true): RouteOptions => ({
  basePath: '/personas',
  pages: {
    ...ALL_PAGES,
    service,
  },
});

function filesOf(
  accessDetails: 'public' | 'full',
  options = routes(),
  text: string = DATA,
): Map<string, string> {
  const { registry } = buildFromYaml(text);
  return new Map(toExportFiles(buildViewModel(toPublic(registry, accessDetails), options)));
}

describe('toExportFiles', () => {
  it('writes the access of all services and of each, and the registry', () => {
    const whole = ['personas.json', 'personas-export.schema.json'];
    expect([...filesOf('public').keys()]).toEqual([
      ...whole,
      'services/aml.csv',
      'services/aml.json',
      'access.csv',
      'access.json',
    ]);
    expect([...filesOf('public', routes(false)).keys()]).toEqual(whole);
  });

  it('lists the same paths without making the files', () => {
    for (const [accessDetails, options] of [
      ['public', routes()],
      ['full', routes()],
      ['full', routes(false)],
    ] as const) {
      const model = buildViewModel(toPublic(buildFromYaml(DATA).registry, accessDetails), options);
      expect(listExportFiles(model).toSorted()).toEqual(
        Array.from(toExportFiles(model), ([path]) => path).toSorted(),
      );
    }
  });

  it('has a line per grant and per cell without a grant, and no formula', () => {
    expect(filesOf('public').get('services/aml.csv')).toMatchInlineSnapshot(`
      "﻿persona,persona name,kind,environment,state,role,role definition id,level,planes,privileged,assignment,until,max duration,approver,same as,why,condition,requires,former role name,system,reads keys,grants access,wildcard,preview,service,service name,tier,sponsor,from,baseline,inherited from,control level reached,data level reached,level by plane,exact level,data says no access,kind of scope,unstated planes
      P004,"'=HYPERLINK(""x"")",person,dev,granted,AzureML Data Scientist,f6c7c914-8db3-469d-8ca1-694a8f32e121,write,control data,false,active,,,,,"Trains, compares; registers.",,,,azure,true,,,,aml,Azure Machine Learning,nonproduction,,,,,write,write,,,,resource group,
      P004,"'=HYPERLINK(""x"")",person,stage,undocumented,,,,,,,,,,,,,,,,,,,,aml,Azure Machine Learning,preproduction,,,,,,,,,,,
      P004,"'=HYPERLINK(""x"")",person,prod,none,,,,,,,,,,,Metrics come from elsewhere.,,,,,,,,,aml,Azure Machine Learning,production,,,,,,,,,,,
      P005,"Engineer, ""MLOps""",person,dev,undocumented,,,,,,,,,,,,,,,,,,,,aml,Azure Machine Learning,nonproduction,,,,,,,,,,,
      P005,"Engineer, ""MLOps""",person,stage,undocumented,,,,,,,,,,,,,,,,,,,,aml,Azure Machine Learning,preproduction,,,,,,,,,,,
      P005,"Engineer, ""MLOps""",person,prod,granted,Reader,acdd72a7-3385-48ef-bd42-f606fba81ae7,read,control,false,active,,,,,,,,,azure,,,,,aml,Azure Machine Learning,production,,,,,write,write,,,,resource group,
      P005,"Engineer, ""MLOps""",person,prod,granted,AzureML Data Scientist,f6c7c914-8db3-469d-8ca1-694a8f32e121,write,control data,false,eligible,,PT4H,P004,,,,,,azure,true,,,,aml,Azure Machine Learning,production,,,,,write,write,,,,resource group,
      "
    `);
  });

  it('leaves identities, scopes and evidence out of public files', () => {
    const secrets = /grp-scientists|rg-secret|CHG-1/;
    for (const text of filesOf('public').values()) expect(text).not.toMatch(secrets);
    for (const [path, text] of filesOf('full')) {
      if (path.startsWith('personas')) continue;
      expect(text).toContain('grp-scientists-dev');
      expect(text).toContain('CHG-1');
    }
  });

  it('says in JSON whether details are public or full', () => {
    expect(JSON.parse(filesOf('public').get('services/aml.json') ?? '')).toMatchObject({
      version: 1,
      accessDetails: 'public',
      service: { id: 'aml', name: 'Azure Machine Learning' },
      access: [
        {
          persona: 'P004',
          environment: 'dev',
          state: 'granted',
          role: 'AzureML Data Scientist',
          level: 'write',
        },
        { persona: 'P004', environment: 'stage', state: 'undocumented' },
        { persona: 'P004', environment: 'prod', state: 'none', why: 'Metrics come from elsewhere.' },
        { persona: 'P005', environment: 'dev', state: 'undocumented' },
        { persona: 'P005', environment: 'stage', state: 'undocumented' },
        { persona: 'P005', environment: 'prod', role: 'Reader' },
        {
          persona: 'P005',
          environment: 'prod',
          assignment: 'eligible',
          maxDuration: 'PT4H',
          approver: 'P004',
        },
      ],
    });
  });
});

describe('a record has the limits of a grant, and the special powers of its role', () => {
  const TERMS = `
roles:
  custom: { name: Custom, system: azure, level: write, readsKeys: true, wildcard: true }
services: { aml: { system: azure, scope: 'rg-secret-\${env}' } }
personas: { P001: { name: Ada, identity: { kind: user, name: ada } } }
access:
  P001:
    aml:
      dev:
        - role: Custom
          assignment: eligible
          condition: from the office
          activation: { require: [mfa, a ticket] }
          exceptions: [{ rule: wide-scope, reason: Moves soon., until: 2027-01-31 }]
      prod: [{ role: Azure AI User, scope: rg-own }]
`;

  it.each(['public', 'full'] as const)('with %s access details', (accessDetails) => {
    const files = filesOf(accessDetails, routes(), TERMS);
    const { access } = JSON.parse(files.get('services/aml.json') ?? '');
    const [header = '', ...lines] = (files.get('services/aml.csv') ?? '').slice(1).split('\r\n');
    const columns = header.split(',');
    const ofCsv = lines.map((line) => {
      const cells = line.split(',');
      return Object.fromEntries(
        columns.flatMap((column, index) => (cells[index] ? [[column, cells[index]]] : [])),
      );
    });
    const isFull = accessDetails === 'full';

    expect(access[0]).toMatchObject({ condition: 'from the office', require: ['mfa', 'a ticket'] });
    expect(access[0]).toMatchObject({ system: 'azure', readsKeys: true, wildcard: true });
    expect(access[2]).toMatchObject({ role: 'Foundry User', formerName: 'Azure AI User' });
    expect(access.map(({ scope }: { scope?: string }) => scope)).toEqual(
      isFull ? ['rg-secret-dev', undefined, 'rg-own'] : [undefined, undefined, undefined],
    );
    expect(access[0].exceptions).toEqual(
      isFull ? [{ rule: 'wide-scope', reason: 'Moves soon.', until: '2027-01-31' }] : undefined,
    );

    expect(ofCsv[0]).toMatchObject({ condition: 'from the office', requires: 'mfa; a ticket' });
    expect(ofCsv[0]).toMatchObject({ system: 'azure', 'reads keys': 'true', wildcard: 'true' });
    expect(ofCsv[2]).toMatchObject({ 'former role name': 'Azure AI User' });
    expect(ofCsv[0]?.scope).toBe(isFull ? 'rg-secret-dev' : undefined);
    expect(ofCsv[0]?.exceptions).toBe(isFull ? 'wide-scope until 2027-01-31: Moves soon.' : undefined);
  });
});
