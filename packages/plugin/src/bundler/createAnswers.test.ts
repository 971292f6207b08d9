import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ALL_PAGES,
  buildRegistry,
  buildViewModel,
  LATER_FILES,
  openModel,
  toEntityFiles,
  toPublic,
  toQuery,
  type ViewRequest,
} from 'persona-registry';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toViewKey } from '../shared/names.js';
import { toProblemFiles } from '../shared/toProblemFiles.js';
import { createAnswers } from './createAnswers.js';

const { registry } = buildRegistry({
  sources: [
    {
      file: 'personas.yml',
      data: {
        architectures: {
          lambda: {
            name: 'LAMBDA',
            components: { a: { name: 'A' }, b: { name: 'B' } },
            flows: [{ from: 'a', to: 'b' }],
          },
        },
        services: { lake: { name: 'Lake' } },
        people: { ada: { name: 'Ada', personas: ['P001'] } },
        personas: { P001: { name: 'Engineer', team: 'Data', services: ['lake'] }, P002: { name: 'Owner' } },
        access: { P001: { lake: { dev: ['Reader'] } } },
      },
    },
  ],
});
const shown = toPublic(registry, 'public');
const routes = { basePath: '/personas', pages: ALL_PAGES };
const model = openModel(buildViewModel(shown, routes));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
  mkdirSync(join(folder, 'problems'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const toKey = (request: ViewRequest, at?: string) => toViewKey('default', `?${toQuery(request, at)}`);

it('openModel reads the same as the files say', () => {
  const files = toEntityFiles(shown, routes);
  const texts = [...files].filter(([name]) => !LATER_FILES.has(name));
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.map(([name]) => [name, model.read(name)])).toEqual(
    texts.map(([name, text]) => [name, JSON.parse(text)]),
  );
  expect(model.read('persona-p003.json')).toBeUndefined();
});

describe('createAnswers', () => {
  it('answers with the view, or with the problem and its place', async () => {
    const answer = createAnswers(folder, 'default');
    const state = await answer(toKey({ kind: 'persona-link', ref: 'P001' }), model);
    expect(JSON.parse(state ?? '')).toMatchObject({ kind: 'persona-link', persona: { name: 'Engineer' } });
    const map = await answer(toKey({ kind: 'architecture-map', ref: 'lambda', filter: {} }), model);
    expect(JSON.parse(map ?? '')).toMatchObject({ kind: 'architecture-map' });
    const problem = await answer(toKey({ kind: 'persona-link', ref: 'P009' }, 'docs/a.md:3:1'), model);
    expect(JSON.parse(problem ?? '')).toMatchObject({
      kind: 'problem',
      diagnostic: { code: 'unknown-reference', place: { file: 'docs/a.md', line: 3 } },
    });
  });

  it('leaves what other instances answer, and views of the gaps, to the bundler', async () => {
    const key = toKey({ kind: 'persona-link', ref: 'P001' });
    expect(await createAnswers(folder, 'ops')(key, model)).toBeUndefined();
    expect(await createAnswers(folder, 'default')('default?kind=nothing', model)).toBeUndefined();
    expect(
      await createAnswers(folder, 'default')(toKey({ kind: 'coverage', filter: {} }), model),
    ).toBeUndefined();
  });

  it('keeps the problem of a document that the last run has found', async () => {
    const place = { file: 'docs/a.md', line: 3, column: 1 };
    const diagnostic = { code: 'x', severity: 'error', message: 'No.', place } as const;
    for (const [name, text] of toProblemFiles(
      [diagnostic],
      [{ id: 'P001', fields: {}, place, fieldPlaces: {} }],
    ))
      writeFileSync(join(folder, 'problems', name), text);
    const answer = createAnswers(folder, 'default');
    const state = await answer(
      toKey({ kind: 'persona-card', ref: 'P001', variant: 'full' }, 'docs/a.md:3:1'),
      model,
    );
    expect(JSON.parse(state ?? '')).toMatchObject({ kind: 'problem', diagnostic: { message: 'No.' } });
  });
});
