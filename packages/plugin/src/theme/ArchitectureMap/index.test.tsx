import ArchitectureMap from '@theme/ArchitectureMap';
import type { ArchitectureMapView } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { problem } from '../__tests__/views/cards.js';

const view: ArchitectureMapView = {
  kind: 'architecture-map',
  caption: 'Who works on which part of LAMBDA',
  picture: {
    architecture: { id: 'lambda', name: 'LAMBDA' },
    whole: { personas: [] },
    components: [
      {
        id: 'store',
        name: 'Store',
        services: [{ id: 'storage', name: 'Azure Storage', href: '/personas/services/storage' }],
        personas: [
          { persona: { id: 'P001', name: 'Engineer', href: '/personas/p001' }, personaKind: 'person' },
        ],
      },
      { id: 'serving', name: 'Serving', services: [], personas: [], gap: true },
    ],
    flows: [
      { from: 'store', to: 'serving', label: 'tables' },
      { from: 'store', to: 'store' },
    ],
  },
  choices: [],
};

describe('ArchitectureMap', () => {
  it('has a table with the content of the picture, including flows', async () => {
    await expect(toHtml(<ArchitectureMap view={view} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/table.html',
    );
  });

  it('shows a problem', () => {
    expect(toHtml(<ArchitectureMap view={problem} />)).toContain('unknown-reference');
  });
});
