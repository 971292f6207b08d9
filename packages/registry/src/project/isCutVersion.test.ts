import { describe, expect, it } from 'vitest';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import { buildProject } from './buildProject.js';
import { cutVersionOf, isCutVersion } from './isCutVersion.js';

it.each([
  ['versioned_docs/version-1.0/a.md', true],
  ['site/versioned_docs/version-1.0/a.md', true],
  ['../community_versioned_docs/version-2/a/b.mdx', true],
  ['i18n/fr/docusaurus-plugin-content-docs/version-1.0/a.md', true],
  ['i18n/fr/docusaurus-plugin-content-docs-community/version-1.0/a.md', true],
  ['i18n/fr/docusaurus-plugin-content-docs/current/a.md', false],
  ['versioned_sidebars/version-1.0-sidebars.json', true],
  ['docs/versioned_docs.md', false],
  ['docs/version-1.0/a.md', false],
  ['my-versioned_docs-notes/a.md', false],
])('%s belongs to a cut version: %s', (file, expected) => {
  expect(isCutVersion(file)).toBe(expected);
});

it.each([
  ['site/versioned_docs/version-1.0/a/b.md', 'default/version-1.0'],
  ['i18n/fr/docusaurus-plugin-content-docs/version-1.0/a.md', 'default/version-1.0'],
  ['ops_versioned_docs/version-2/a.md', 'ops/version-2'],
  ['i18n/fr/docusaurus-plugin-content-docs-ops/version-2/a.md', 'ops/version-2'],
  ['docs/a.md', undefined],
])('the cut version of %s is %s', (file, expected) => {
  expect(cutVersionOf(file)).toBe(expected);
});

describe('the problems of a document', () => {
  const problem = (file: string): Diagnostic => ({
    code: 'unknown-attribute',
    severity: 'error',
    message: 'No.',
    place: { file, line: 1, column: 1 },
  });
  const mention = (file: string) => ({
    request: { kind: 'persona-link', ref: 'P009' } as const,
    place: { file, line: 2, column: 1 } satisfies Place,
  });
  const examine = (file: string, drafts: string[] = []) =>
    buildProject({
      content: { sources: [], data: [], diagnostics: [] },
      scans: {
        definitions: [],
        ignoredDefinitions: [],
        mentions: [mention(file)],
        diagnostics: [problem(file)],
        drafts,
      },
    }).examine().ofDocuments;

  it('are warnings in a draft', () => {
    expect(examine('docs/a.md', ['docs/a.md'])).toMatchObject([
      { severity: 'warning', hint: 'The document is a draft, so this is only a warning.' },
      { severity: 'warning', hint: expect.stringMatching(/ The document is a draft/) },
    ]);
  });

  it('are errors, and warnings in a cut version, where what is gone is only a remark', () => {
    expect(examine('docs/a.md').map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(examine('versioned_docs/version-1.0/a.md')).toMatchObject([
      {
        code: 'unknown-attribute',
        severity: 'warning',
        hint: expect.stringMatching(/^The document belongs to a cut version/),
      },
      {
        code: 'unknown-reference',
        severity: 'info',
        hint: expect.stringMatching(/ The document belongs to a cut version/),
      },
    ]);
  });
});
