import PersonaArchitecturePage from '@theme/PersonaArchitecturePage';
import PersonaProcessPage from '@theme/PersonaProcessPage';
import type { ArchitecturePageView, ProcessPageView, StageTableView } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { card } from '../__tests__/views/cards.js';

const engineer = {
  persona: { id: 'P001', name: 'AI Data Engineer', href: '/personas/p001' },
  personaKind: 'person' as const,
};
const storage = { id: 'storage', name: 'Azure Storage', href: '/personas/services/storage' };
const table: StageTableView = {
  process: { id: 'mlops', name: 'MLOps', href: '/personas/processes/mlops' },
  architecture: { id: 'lambda', name: 'LAMBDA', href: '/personas/architectures/lambda' },
  components: [
    { id: 'store', name: 'Store' },
    { id: 'serving', name: 'Serving' },
  ],
  stages: [
    { id: 'explore', name: 'Explore', cells: [[{ service: storage, personas: [engineer] }], []] },
    { id: 'train', name: 'Train', cells: [[], [{ service: storage, personas: [] }]] },
  ],
};
const shared = {
  breadcrumbs: [{ name: 'Personas', href: '/personas' }, { name: 'Here' }],
  stageTables: [table],
  cards: [card('P001')],
  services: [{ ...storage, parts: ['Store'] }],
  learn: [{ title: 'A course', url: 'https://example.com/course' }],
  documents: [{ title: 'Planning', href: '/docs/planning' }],
};
const processPage: ProcessPageView = {
  ...shared,
  kind: 'process-page',
  title: 'MLOps',
  description: 'Operations for models.',
  process: table.process,
  processDescription: 'Operations for models.',
  map: {
    kind: 'process-map',
    caption: 'Who works at which stage of MLOps',
    notice: 'MLOps has no stages yet.',
    choices: [],
    picture: { process: table.process, whole: { personas: [] }, stages: [] },
  },
};
const architecturePage: ArchitecturePageView = {
  ...shared,
  kind: 'architecture-page',
  title: 'LAMBDA',
  description: 'Batch and stream.',
  architecture: table.architecture,
  map: {
    kind: 'architecture-map',
    caption: 'Who works on which part of LAMBDA',
    choices: [],
    picture: {
      architecture: table.architecture,
      whole: { personas: [engineer] },
      components: [{ id: 'store', name: 'Store', services: [storage], personas: [engineer] }],
      flows: [],
    },
  },
};

describe('the pages of processes and architectures', () => {
  it.each([
    ['process', <PersonaProcessPage key="page" view={processPage} />, 'With LAMBDA'],
    ['architecture', <PersonaArchitecturePage key="page" view={architecturePage} />, 'With MLOps'],
  ])('read well without script and styles: %s', async (name, page, section) => {
    const html = toHtml(page);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain(section);
    await expect(html).toMatchFileSnapshot(`__tests__/__snapshots__/${name}.html`);
  });
});
