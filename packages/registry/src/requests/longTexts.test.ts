import { describe, expect, it } from 'vitest';
import { validateSource } from '../data/validateSource.js';
import { FILTER_NAMES, type ViewRequest } from '../model/request.js';
import { buildRegistry } from '../resolve/buildRegistry.js';
import { checkRequest } from './checkRequest.js';
import { buildNameLookup, toNames } from './names.js';

/* Texts of 100,000 letters take no noticeable time: a test that fails here does so by the time limit. `npm run bench -- --only texts` tries all fields. */

const UNITS = ['(', '((a)', 'a/', '/', '/a/', '",', '[a](', '&amp;', 'a ', '-', ' ', '\n', '\u200b'];
const LONG = UNITS.map((unit) => unit.repeat(Math.ceil(100_000 / unit.length)));

const isVisible = (text: string) => text.replaceAll('\u200b', '').trim() !== '';

function problemsOf(data: object): string[] {
  const { value, diagnostics } = validateSource({ file: 'x', text: JSON.stringify(data), format: 'json' });
  const built = value && buildRegistry({ sources: [{ file: 'x', data: value }] });
  return [...diagnostics, ...(built?.diagnostics ?? [])].map(({ code }) => code);
}

describe('a name of 100,000 letters', () => {
  it.each(['name', 'team', 'sponsor'])('is refused as %s', (field) => {
    for (const text of LONG.filter(isVisible)) {
      const codes = problemsOf({ personas: { P1: { name: 'A', [field]: text } } });
      if (!text.includes('\n')) expect(codes).toEqual(['name-too-long']);
    }
  });

  it.each(['aliases', 'services', 'processes', 'architectures', 'skills', 'duties', 'interactsWith'])(
    'is refused in %s, and many short ones are not',
    (field) => {
      for (const text of ['a/'.repeat(50_000), '('.repeat(100_000), `ok, ${'x'.repeat(201)}`]) {
        for (const list of [text, text.split(', ')]) {
          expect(problemsOf({ personas: { P1: { name: 'A', [field]: list } } })).toEqual(['name-too-long']);
        }
      }
      for (const text of LONG) problemsOf({ personas: { P1: { name: 'A', [field]: text } } });
      expect(problemsOf({ personas: { P1: { name: 'A', [field]: 'a, '.repeat(30_000) } } })).toEqual([]);
    },
  );

  it('is refused as a key and as a role', () => {
    const key = 'x'.repeat(201);
    expect(problemsOf({ access: { [key]: { s: { dev: 'none' } } } })).toEqual(['name-too-long']);
    expect(problemsOf({ access: { P1: { [key]: { dev: 'none' } } } })).toEqual(['name-too-long']);
    expect(problemsOf({ services: { s: { scope: { [key]: 'x' } } } })).toEqual(['name-too-long']);
    for (const cell of [key, [key], { role: key }, { sameAs: key }]) {
      expect(problemsOf({ personas: { P1: { name: 'A' } }, access: { P1: { s: { dev: cell } } } })).toEqual([
        'name-too-long',
      ]);
    }
  });

  it('may have 200, and a link or a resource id may be longer', () => {
    const url = `https://a.example/${'x'.repeat(500)}`;
    const role = `/subscriptions/${'x'.repeat(200)}/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7`;
    expect(
      problemsOf({
        personas: { P1: { name: 'x'.repeat(200), services: [`[Git](${url})`] } },
        access: { P1: { Git: { dev: role } } },
      }),
    ).toEqual([]);
  });
});

describe('a request with a text of 100,000 letters', () => {
  const { registry } = buildRegistry({
    sources: [{ file: 'x', data: { processes: { mlops: { stages: { a: {} } } } } }],
  });
  const names = buildNameLookup(toNames(registry));
  it.each(FILTER_NAMES)('is refused in the filter %s', (name) => {
    for (const value of LONG) {
      const request: ViewRequest = { kind: 'persona-table', filter: { [name]: [{ value }] } };
      expect(checkRequest(request, names)).toMatchObject([{ severity: 'error' }]);
    }
  });
  it('is refused as a reference', () => {
    for (const ref of LONG) {
      expect(checkRequest({ kind: 'persona-link', ref }, names)).toMatchObject([{ code: 'name-too-long' }]);
      expect(checkRequest({ kind: 'process-map', ref, filter: {} }, names)).toMatchObject([
        { code: 'name-too-long' },
      ]);
    }
  });
});

it('prose has no limit, and takes no noticeable time', () => {
  for (const text of LONG.filter(isVisible)) {
    expect(
      problemsOf({
        services: { s: { description: text, contact: text } },
        personas: { P1: { name: 'A', summary: text, scope: text, dataAccess: text } },
        access: { P1: { s: { dev: { role: 'Reader', why: text, condition: text, evidence: text } } } },
      }),
    ).toEqual([]);
  }
});
