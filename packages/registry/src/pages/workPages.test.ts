import { beforeAll, describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { buildReader } from '../entityFiles/registryReader.js';
import { toEntityFiles } from '../entityFiles/toEntityFiles.js';
import type { Mention } from '../model/document.js';
import type { Registry } from '../model/registry.js';
import type { ViewRequest } from '../model/request.js';
import { createLayoutEngine, type LayoutEngine } from '../pictures/layoutGraph.js';
import { routes, seedRegistry } from '../testing/fixtures.js';
import { toView } from '../views/toView.js';
import { toPages } from './toPages.js';

let layout: LayoutEngine;
beforeAll(async () => {
  layout = await createLayoutEngine();
});

const mention = (request: ViewRequest, title: string): Mention => ({
  request,
  place: { file: 'docs/a.md', line: 1, column: 1 },
  document: { title, href: `/docs/${title}` },
});
const viewsOf = (registry: Registry, mentions: Mention[] = []) =>
  toPages(toPublic(registry, 'full'), routes, { mentions, definitions: [], layout }).map(({ view }) => view);
const processOf = (registry: Registry, id: string, mentions?: Mention[]) =>
  viewsOf(registry, mentions)
    .filter((view) => view.kind === 'process-page')
    .find(({ process }) => process.id === id);
const architectureOf = (registry: Registry, id: string, mentions?: Mention[]) =>
  viewsOf(registry, mentions)
    .filter((view) => view.kind === 'architecture-page')
    .find(({ architecture }) => architecture.id === id);

describe('the page of a process', () => {
  it('has the components of an architecture that support each stage, and the personas that work with them', () => {
    const [table, ...others] = processOf(seedRegistry(), 'mlops')?.stageTables ?? [];
    expect(others).toEqual([]);
    expect(table?.architecture.name).toBe('LAMBDA');
    expect(table?.components).toEqual([{ id: 'store', name: 'Store' }]);
    expect(
      table?.stages.map(({ name, cells }) => [
        name,
        cells.map((cell) =>
          cell.map(({ service, personas }) => [service.id, ...personas.map(({ persona }) => persona.id)]),
        ),
      ]),
    ).toEqual([
      ['Train', [[['azure-machine-learning', 'P004']]]],
      ['Deploy', [[['azure-machine-learning', 'P005']]]],
    ]);
    expect(architectureOf(seedRegistry(), 'lambda')?.stageTables).toEqual([table]);
  });

  it('has no such table if nobody works in both', () => {
    const registry = seedRegistry();
    for (const persona of Object.values(registry.personas)) persona.architectures = [];
    expect(processOf(registry, 'mlops')?.stageTables).toEqual([]);
  });

  it('offers the parts of the architecture beside the picture, and highlights their stages', () => {
    const map = processOf(seedRegistry(), 'mlops')?.map;
    expect(map?.choices.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
      [undefined, ['P004', 'P005']],
    ]);
    const registry = seedRegistry();
    registry.architectures.lambda?.components.ingestion?.services.push('sandbox');
    const both = processOf(registry, 'mlops')?.map;
    expect(both?.choices[1]).toEqual({
      title: 'Parts of LAMBDA',
      items: [
        { id: 'lambda/ingestion', name: 'Ingestion' },
        { id: 'lambda/store', name: 'Store' },
      ],
    });
    expect(both?.drawing?.svg).toContain('data-works="P004 lambda/ingestion lambda/store"');
    expect(both?.drawing?.svg).toContain('[value="lambda\\2f ingestion"]:checked');
    expect(architectureOf(registry, 'lambda')?.map.choices[1]?.items.map(({ id }) => id)).toEqual([
      'mlops/train',
      'mlops/deploy',
    ]);
  });

  it('links to documents, personas and services', () => {
    const page = processOf(seedRegistry(), 'mlops', [
      mention({ kind: 'process-map', ref: 'MLOps', filter: {} }, 'map'),
      mention({ kind: 'persona-table', filter: { process: [{ value: 'mlops/train' }] } }, 'table'),
      mention({ kind: 'persona-table', filter: { process: [{ value: 'mlops', negate: true }] } }, 'others'),
      mention({ kind: 'process-map', ref: 'dataops', filter: {} }, 'dataops'),
    ]);
    expect(page?.documents.map(({ title }) => title)).toEqual(['map', 'table']);
    expect(page?.cards.map(({ persona }) => persona.id)).toEqual(['P004', 'P005']);
    expect(page?.services.map(({ id, parts }) => [id, ...parts])).toEqual([
      ['azure-machine-learning', 'Train', 'Deploy'],
      ['sandbox', 'Train'],
    ]);
  });
});

it('a page and a directive draw the same', () => {
  const registry = seedRegistry();
  for (const persona of Object.values(registry.personas)) persona.processes = [];
  const { view } = toView(
    { kind: 'architecture-map', ref: 'lambda', filter: {} },
    buildReader(toEntityFiles(toPublic(registry, 'full'), routes)),
    layout,
  );
  expect(architectureOf(registry, 'lambda')?.map).toMatchObject({
    drawing: 'drawing' in view && view.drawing,
  });
});
