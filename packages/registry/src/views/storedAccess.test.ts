import { expect, it } from 'vitest';
import { buildViewModel, toEnvironmentView } from './buildViewModel.js';
import { routes, seedRegistry } from './fixtures.js';
import { restoreCells, type StoredRoles, storeCells } from './storedAccess.js';

it('restores what it stored, for every row', () => {
  for (const pages of [routes.pages, { ...routes.pages, service: false }]) {
    const model = buildViewModel(seedRegistry(), { ...routes, pages });
    const environments = model.environments.map(toEnvironmentView);
    const rows = [...model.accessByPersona.values()].flat().map(({ row }) => row);
    const roles: StoredRoles = {};
    const stored = JSON.stringify(rows.map(({ cells }) => storeCells(cells, roles)));
    const restored = (JSON.parse(stored) as ReturnType<typeof storeCells>[]).map((cells, index) =>
      restoreCells(cells, { environments, roles, service: rows[index]?.service ?? { id: '', name: '' } }),
    );
    expect(restored).toEqual(rows.map(({ cells }) => cells));
    expect(stored.length).toBeLessThan(JSON.stringify(rows.map(({ cells }) => cells)).length / 2);
  }
});
