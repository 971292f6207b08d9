import { describe, expect, it } from 'vitest';
import type { ViewRequest } from '../model/request.js';
import { buildProject } from './buildProject.js';
import type { IgnoredDefinition } from './collectScans.js';

const FILE = 'versioned_docs/version-1.0/a.md';
const defined = (id: string, file = FILE): IgnoredDefinition => ({
  id,
  kind: 'copy',
  fields: { name: `Name of ${id}`, aliases: `Old ${id}`, team: 'Old Team' },
  place: { file, line: 1, column: 1 },
  fieldPlaces: {},
});
const project = (ignoredDefinitions: IgnoredDefinition[], requests: ViewRequest[] = [], file = FILE) =>
  buildProject({
    content: {
      sources: [],
      data: [
        { file: 'personas.yml', data: { personas: { P001: { name: 'A', aliases: ['P005'] } }, teams: {} } },
      ],
      diagnostics: [],
    },
    scans: {
      definitions: [],
      ignoredDefinitions,
      mentions: requests.map((request, at) => ({ request, place: { file, line: 10 + at, column: 1 } })),
      diagnostics: [],
      drafts: [],
    },
  });
const link = (ref: string): ViewRequest => ({ kind: 'persona-link', ref });

describe('what only a cut version defines', () => {
  it('makes a registry of its own for each version, with the first definition of each persona', () => {
    const retired = [
      ...project([
        defined('P007'),
        defined('P007', 'i18n/fr/docusaurus-plugin-content-docs/version-1.0/a.md'),
        defined('P008', 'ops_versioned_docs/version-2/a.md'),
        // The data has these, by id and by alias. The last one is in a translation of the current version.
        defined('P001'),
        defined('P005'),
        defined('P009', 'i18n/fr/docusaurus-plugin-content-docs/current/a.md'),
      ]).toRetired(),
    ];
    expect(retired.map(({ version, ids }) => [version, ids])).toEqual([
      ['default/version-1.0', ['P007']],
      ['ops/version-2', ['P008']],
    ]);
    expect(Object.keys(retired[0]?.registry.personas ?? {})).toEqual(['P001', 'P007']);
    expect(retired[0]?.registry.personas.P007).toMatchObject({ team: 'old-team' });
  });

  it('is no problem in documents of the same version, by id, name or alias', () => {
    const requests = [link('P007'), link('Name of P007'), link('old p007'), link('P008')];
    const codes = (file?: string) =>
      project([defined('P007')], requests, file)
        .examine()
        .ofDocuments.map(({ severity, place }) => `${place?.line} ${severity}`);
    expect(codes()).toEqual(['13 info']);
    expect(codes('versioned_docs/version-2.0/a.md')).toEqual(['10 info', '11 info', '12 info', '13 info']);
    expect(codes('docs/a.md')).toEqual(['10 error', '11 error', '12 error', '13 error']);
  });
});
