import { beforeAll, describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { WORDS_FILE } from '../entityFiles/entityFiles.js';
import { buildReader } from '../entityFiles/registryReader.js';
import { toEntityFiles } from '../entityFiles/toEntityFiles.js';
import type { Filter, ViewRequest } from '../model/request.js';
import { createLayoutEngine, type LayoutEngine } from '../pictures/layoutGraph.js';
import { routes, seedRegistry } from '../testing/fixtures.js';
import { needsLayout, toView } from '../views/toView.js';
import { toProcessMap } from './toProcessMap.js';

let layout: LayoutEngine;
beforeAll(async () => {
  layout = await createLayoutEngine();
});

const seed = toEntityFiles(toPublic(seedRegistry(), 'full'), routes);

/** The view, and the files that it was made from. */
function view(request: ViewRequest, files: ReadonlyMap<string, string> = seed) {
  const reader = buildReader(files);
  const read: string[] = [];
  const answer = toView(
    request,
    {
      read(name) {
        if (name !== WORDS_FILE) read.push(name);
        return reader.read(name);
      },
    },
    needsLayout(request) ? layout : undefined,
  );
  return { ...answer, read: read.sort() };
}
const processMap = (ref: string, filter: Filter = {}, files?: ReadonlyMap<string, string>) => {
  const answer = view({ kind: 'process-map', ref, filter }, files);
  if (answer.view.kind !== 'process-map') throw new Error(answer.view.kind);
  return { ...answer, view: answer.view };
};
const one = (value: string) => [{ value }];

describe('process-map', () => {
  it('places personas that name a stage, its loop, or the whole process', () => {
    const { whole, stages } = processMap('mlops').view.picture;
    const ids = (personas: { persona: { id: string } }[]) => personas.map(({ persona }) => persona.id);
    expect([whole, ...stages].map(({ personas }) => ids(personas))).toEqual([[], ['P004'], ['P005']]);
    expect(stages.map(({ loop }) => loop)).toEqual(['inner', 'outer']);
  });

  it('reads only the file of the process, and the facets if there is a filter', () => {
    expect(processMap('mlops').read).toEqual(['process-mlops.json']);
    expect(processMap('mlops', { team: one('ai') }).read).toEqual(['facets.json', 'process-mlops.json']);
    expect(processMap('MLOps').read).toContain('names.json');
  });

  it('counts the personas that a filter leaves out, and does not call their stage a gap', () => {
    const { view: map } = processMap('mlops', { team: one('ai') });
    expect(map.caption).toBe('Who works at which stage of MLOps: team AI Team');
    expect(map.picture.stages).toMatchObject([
      { personas: [{ persona: { id: 'P004' } }] },
      { personas: [], others: 1 },
    ]);
    expect(map.drawing?.svg).toContain('1 not shown');
    expect(map.drawing?.svg).not.toContain('No persona');
  });

  it('says the filter if nobody matches, and says if there are no stages', () => {
    const { view: map } = processMap('mlops', { kind: one('agent') });
    expect(map.notice).toBe('No persona of MLOps matches: kind agent.');
    expect(map.drawing).toBeUndefined();
    expect(processMap('dataops').view).toMatchObject({ notice: 'DataOps has no stages yet.', choices: [] });
  });

  it('lists the first of many personas of a process without stages, and counts the others', () => {
    const personas = Array.from({ length: 300 }, (_, at) => ({
      persona: { id: `P${at}`, name: `Persona ${at}` },
      personaKind: 'person' as const,
    }));
    const process = { id: 'dataops', name: 'DataOps' };
    const { picture } = toProcessMap({ process, whole: { personas }, stages: [] });
    expect(picture.whole).toEqual({ personas: personas.slice(0, 20), others: 280 });
    const few = { personas: personas.slice(0, 200) };
    expect(toProcessMap({ process, whole: few, stages: [] }).picture.whole).toEqual(few);
  });

  it('is a problem for an unknown process, with the nearest name', () => {
    expect(view({ kind: 'process-map', ref: 'mlop', filter: {} })).toMatchObject({
      view: { kind: 'problem' },
      diagnostics: [
        { code: 'unknown-reference', message: 'There is no process "mlop".', suggestion: 'MLOps' },
      ],
    });
  });

  it('does not draw more than anybody can read, and says what to do', () => {
    const person = (index: number) => ({
      persona: { id: `P${index}`, name: `Persona ${index}` },
      personaKind: 'person' as const,
    });
    const stage = (id: string, count: number) => ({
      id,
      name: id,
      services: [],
      personas: Array.from({ length: count }, (_, index) => person(index)),
    });
    const big = (stages: unknown) =>
      new Map([
        [
          'process-x.json',
          JSON.stringify({
            id: 'x',
            picture: { process: { id: 'x', name: 'X' }, whole: { personas: [] }, stages },
          }),
        ],
      ]);
    const { view: map } = processMap('x', {}, big([stage('a', 1000), stage('b', 3)]));
    expect(map).toMatchObject({
      notice:
        '1005 stages and personas are more than the 200 that can be read in one picture. Choose some of the personas with a filter, such as ::process-map{#x team="…"}.',
      choices: [],
    });
    expect(map.drawing).toBeUndefined();
    expect(map.picture.stages.map(({ personas, others }) => [personas.length, others])).toEqual([
      [20, 980],
      [3, undefined],
    ]);
    const many = Array.from({ length: 1000 }, (_, index) => stage(`s${index}`, 0));
    expect(processMap('x', {}, big(many)).view.notice).toMatch(/Divide it into several\.$/);
    expect(processMap('x', {}, big([stage('a', 1)])).view.drawing?.svg).toContain('Persona 0');
  });
});

describe('architecture-map', () => {
  it('draws with a layout engine, and is a table without one', () => {
    const request: ViewRequest = { kind: 'architecture-map', ref: 'lambda', filter: {} };
    expect(view(request)).toMatchObject({
      read: ['architecture-lambda.json'],
      view: {
        kind: 'architecture-map',
        caption: 'Who works on which part of LAMBDA',
        drawing: { svg: expect.stringContaining('Ingestion') },
      },
    });
    const { view: bare } = toView(request, buildReader(seed));
    expect(bare).toMatchObject({ kind: 'architecture-map', picture: { architecture: { id: 'lambda' } } });
    expect('drawing' in bare).toBe(false);
  });

  it('says the filter if nobody matches', () => {
    expect(
      view({ kind: 'architecture-map', ref: 'lambda', filter: { kind: one('agent') } }).view,
    ).toMatchObject({ notice: 'No persona of LAMBDA matches: kind agent.' });
  });
});
