import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { routes, seedRegistry } from '../testing/fixtures.js';
import { buildViewModel, toEnvironmentView } from '../viewModel/buildViewModel.js';
import { indexStoredGrants, restoreCells, storeCells } from './storedAccess.js';

it('restores what it stored, for every row', () => {
  for (const pages of [routes.pages, { ...routes.pages, service: false }]) {
    const model = buildViewModel(toPublic(seedRegistry(), 'full'), { ...routes, pages });
    const environments = model.environments.map(toEnvironmentView);
    const rows = [...model.accessByPersona.values()].flat().map(({ row }) => row);
    const index = indexStoredGrants();
    const stored = JSON.stringify(rows.map(({ cells }) => storeCells(cells, index)));
    const restored = (JSON.parse(stored) as ReturnType<typeof storeCells>[]).map((cells, position) =>
      restoreCells(cells, {
        environments,
        grants: index.grants,
        service: rows[position]?.service ?? { id: '', name: '' },
      }),
    );
    expect(restored).toEqual(rows.map(({ cells }) => cells));
    expect(stored.length).toBeLessThan(JSON.stringify(rows.map(({ cells }) => cells)).length / 2);
  }
});
