import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { buildReader } from '../entityFiles/registryReader.js';
import { toEntityFiles } from '../entityFiles/toEntityFiles.js';
import { toRetiredFiles } from '../entityFiles/toRetiredFiles.js';
import type { PersonaInput } from '../model/data.js';
import type { ViewRequest } from '../model/request.js';
import { buildRegistry } from '../resolve/buildRegistry.js';
import { routes } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { toCutView } from './toCutView.js';

const buildShown = (more: Record<string, PersonaInput> = {}) =>
  toPublic(
    buildRegistry({
      sources: [
        {
          file: 'personas.yml',
          data: {
            services: { lake: { name: 'Lake' } },
            processes: { mlops: { name: 'MLOps' } },
            personas: { P001: { name: 'Data Engineer', aliases: ['P005'] }, ...more },
          },
        },
      ],
    }).registry,
    'public',
  );
const toVersion = (version: string, id: string, fields: PersonaInput) => ({
  version,
  ids: [id],
  model: buildViewModel(buildShown({ [id]: fields }), routes),
});
const files = new Map([
  ...toEntityFiles(buildShown(), routes),
  ...toRetiredFiles(
    [
      toVersion('default/version-1.0', 'P007', {
        name: 'Data Engineer',
        team: 'Old Team',
        services: 'Lake',
        replacedBy: 'P001',
      }),
      toVersion('default/version-2.0', 'P008', { name: 'Tester' }),
    ],
    (href) => (/\/(p007|p008|old-team)/.test(href) ? undefined : href.replace(/#.*/, '')),
  ),
]);
const cut = (request: ViewRequest, version = 'default/version-1.0') =>
  toCutView(request, buildReader(files), version);
const card = (ref: string) => ({ kind: 'persona-card', ref, variant: 'full' }) as const;
const link = (ref: string) => ({ kind: 'persona-link', ref }) as const;

it('shows what the data has, also by alias and by a name that a persona of the version had, too', () => {
  for (const ref of ['P001', 'P005', 'Data Engineer'])
    expect(cut(link(ref))).toMatchObject({ view: { persona: { id: 'P001' } }, diagnostics: [] });
});

it('shows a persona as the version defines it, and links only what has a page', () => {
  expect(cut(card('P007'))).toMatchObject({
    view: {
      kind: 'persona-card',
      persona: { id: 'P007', name: 'Data Engineer' },
      team: { name: 'Old Team' },
      services: [{ service: { name: 'Lake', href: '/personas/services/lake' } }],
      replacedBy: { name: 'Data Engineer', href: '/personas/p001' },
    },
    diagnostics: [],
  });
  expect(JSON.stringify(cut(card('P007')).view)).not.toMatch(/"href":"[^"]*(p007|old-team)/);
  expect(cut(link('p007'))).toMatchObject({ view: { kind: 'persona-link' }, diagnostics: [] });
});

it('says what is gone, quietly, and who took over if any version says it', () => {
  const messageOf = (request: ViewRequest, version?: string) => {
    const { view, diagnostics } = cut(request, version);
    expect(diagnostics).toEqual([]);
    return view.kind === 'problem' ? [view.diagnostic.severity, view.diagnostic.message, view.successor] : [];
  };
  const successor = { text: 'Replaced by Data Engineer', href: '/personas/p001' };
  expect([
    messageOf(card('P009')),
    messageOf(card('P007'), 'default/version-2.0'),
    messageOf(link('P007'), 'ops/version-1.0'),
    messageOf({ kind: 'service-link', ref: 'Old Lake' }),
    messageOf({ kind: 'team-link', ref: 'Old Team' }),
    messageOf({ kind: 'person-link', ref: 'Jane Doe' }),
    messageOf({ kind: 'person-card', ref: 'Jane Doe' }),
    messageOf({ kind: 'team-card', ref: 'Old Team' }),
    messageOf({ kind: 'people', filter: { person: [{ value: 'Jane Doe' }] } }),
    messageOf({ kind: 'process-map', ref: 'old', filter: {} }),
    messageOf({ kind: 'process-map', ref: 'mlops', filter: { team: [{ value: 'Old Team' }] } }),
    messageOf({ kind: 'persona-table', filter: { team: [{ value: 'Old Team' }] } }),
  ]).toEqual([
    ['info', 'P009 is no longer in the handbook.', undefined],
    ['info', 'Data Engineer is no longer in the handbook.', successor],
    ['info', 'Data Engineer (no longer in the handbook)', successor],
    ['info', 'Old Lake (no longer in the handbook)', undefined],
    ['info', 'Old Team (no longer in the handbook)', undefined],
    ['info', 'a person (no longer in the handbook)', undefined],
    ['info', 'a person is no longer in the handbook.', undefined],
    ['info', 'Old Team is no longer in the handbook.', undefined],
    ['info', 'No longer in the handbook: person a person.', undefined],
    ['info', 'old is no longer in the handbook.', undefined],
    ['info', 'No longer in the handbook: team Old Team.', undefined],
    ['info', 'No longer in the handbook: team Old Team.', undefined],
  ]);
});

it('leaves other mistakes as they are', () => {
  const { view, diagnostics } = cut({ kind: 'persona-table', filter: { kind: [{ value: 'robot' }] } });
  expect(view.kind).toBe('problem');
  expect(diagnostics).toMatchObject([{ code: 'unknown-filter-value', severity: 'error' }]);
});

it('makes no file where nothing is gone', () => {
  expect([...toRetiredFiles([], (href) => href)]).toEqual([]);
});
