import { expect, it } from 'vitest';
import type { Definition, Mention } from '../model/document.js';
import type { ViewRequest } from '../model/request.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { checkMentions } from './checkMentions.js';

const { registry } = buildFromYaml(`
personas:
  P001: { name: Data Engineer, aliases: [Engineer A] }
  P002: { name: Data Analyst, aliases: [Engineer-A2] }
services: { storage: { name: Azure Storage }, storage-2: { name: azure storage! } }
teams: { ai: { name: AI Team } }
people: { jane.doe: { name: Jane Doe, aliases: [Janie], personas: [P001] }, 4lex: { name: Alex } }
`);

function check(...requests: ViewRequest[]): string[] {
  const mentions = requests.map(
    (request, index): Mention => ({ request, place: { file: 'doc.md', line: index + 1, column: 3 } }),
  );
  return checkMentions(registry, mentions).map(
    ({ code, severity, message, suggestion, place }) =>
      `${place?.file}:${place?.line}:${place?.column} ${severity} ${code} ${message}${suggestion ? ` (${suggestion}?)` : ''}`,
  );
}

it('reports nothing for correct directives', () => {
  expect(
    check(
      { kind: 'persona-card', ref: 'data engineer', variant: 'full' },
      {
        kind: 'persona-table',
        filter: { team: [{ value: 'AI Team' }] },
        columns: [{ field: 'persona' }, { field: 'team' }],
        sort: [{ field: 'name', descending: true }],
      },
    ),
  ).toEqual([]);
});

it('reports each mistake at its directive, including repeated ones, and all mistakes of one directive at once', () => {
  expect(
    check(
      { kind: 'persona-link', ref: 'P01' },
      { kind: 'persona-link', ref: 'P01' },
      { kind: 'service-card', ref: 'azure-storage' },
      {
        kind: 'persona-table',
        filter: { team: [{ value: 'AI Tem' }], kind: [{ value: 'robot' }] },
      },
    ),
  ).toEqual([
    'doc.md:1:3 error unknown-reference There is no persona "P01". (P001?)',
    'doc.md:2:3 error unknown-reference There is no persona "P01". (P001?)',
    'doc.md:3:3 error ambiguous-reference "azure-storage" means more than one service.',
    'doc.md:4:3 error unknown-reference There is no team "AI Tem". (AI Team?)',
    'doc.md:4:3 error unknown-filter-value "robot" is not a value of the filter "kind".',
  ]);
});

it('finds people and teams by id, name or alias', () => {
  expect(
    check(
      { kind: 'person-link', ref: 'jane.doe' },
      { kind: 'person-link', ref: 'Janie' },
      { kind: 'person-link', ref: '4lex' },
      { kind: 'team-link', ref: 'AI Team' },
      { kind: 'persona-table', filter: { person: [{ value: 'Jane Doe' }] } },
    ),
  ).toEqual([]);
  expect(
    check(
      { kind: 'person-link', ref: 'jan.doe' },
      { kind: 'team-link', ref: 'AI Tem' },
      { kind: 'persona-table', filter: { person: [{ value: 'Jan Doe' }] } },
    ),
  ).toEqual([
    'doc.md:1:3 error unknown-reference There is no person "jan.doe". (jane.doe?)',
    'doc.md:2:3 error unknown-reference There is no team "AI Tem". (AI Team?)',
    'doc.md:3:3 error unknown-reference There is no person "Jan Doe". (Jane Doe?)',
  ]);
});

it('leaves mistakes in the form of a directive to the scan', () => {
  const diagnostic = { code: 'near-miss', severity: 'error', message: 'A brace too far.' } as const;
  expect(check({ kind: 'problem', diagnostic })).toEqual([]);
});

it('reports nothing for the card of a failed definition, which has been reported before', () => {
  const place = { file: 'doc.md', line: 7, column: 1 };
  const mention = (ref: string, line: number): Mention => ({
    request: { kind: 'persona-card', ref, variant: 'full' },
    place: { ...place, line },
  });
  const definition = (id: string): Definition => ({ id, fields: {}, place, fieldPlaces: {} });
  const places = (id: string) =>
    checkMentions(registry, [mention(id, 7), mention(id, 9)], [definition(id)]).map(
      (found) => found.place?.line,
    );
  expect(places('a/b')).toEqual([9]);
  expect(places('__proto__')).toEqual([9]);
  expect(places('P001')).toEqual([]);
});

it('says where a heading and the table of contents differ', () => {
  const inHeading = (kind: 'persona-link' | 'service-link', ref: string) =>
    checkMentions(registry, [
      { request: { kind, ref }, place: { file: 'doc.md', line: 1, column: 4 }, isInHeading: true },
    ]);
  expect(inHeading('persona-link', 'P001')).toEqual([
    {
      code: 'unnamed-heading',
      severity: 'info',
      message: 'The heading shows "Data Engineer", and the table of contents "P001".',
      hint: 'Write :persona[Data Engineer]{#P001} to show the name, or any other label, in both.',
      place: { file: 'doc.md', line: 1, column: 4 },
    },
  ]);
  expect(inHeading('persona-link', 'data engineer')).toMatchObject([{ code: 'unnamed-heading' }]);
  expect(inHeading('service-link', 'storage')).toMatchObject([
    { hint: 'Write :service[Azure Storage]{#storage} to show the name, or any other label, in both.' },
  ]);
  expect(inHeading('persona-link', 'Data Engineer')).toEqual([]);
  expect(inHeading('persona-link', 'P009')).toMatchObject([{ code: 'unknown-reference' }]);
});
