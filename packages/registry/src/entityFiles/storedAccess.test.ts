import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { routes, seedRegistry } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { createFilePacker, restoreCells } from './storedAccess.js';

it('restores every stored row', () => {
  for (const pages of [routes.pages, { ...routes.pages, service: false }]) {
    const model = buildViewModel(toPublic(seedRegistry(), 'full'), { ...routes, pages });
    const rows = [...model.accessByPersona.values()].flat().map(({ row }) => row);
    const { grants, pack } = createFilePacker();
    const stored = JSON.stringify(rows.map(({ cells }) => pack(cells)));
    const restored = (JSON.parse(stored) as ReturnType<typeof pack>[]).map((cells, position) =>
      restoreCells(cells, grants, rows[position]?.service ?? { id: '', name: '' }),
    );
    expect(restored).toEqual(rows.map(({ cells }) => cells));
    expect(stored.length).toBeLessThan(JSON.stringify(rows.map(({ cells }) => cells)).length / 2);
  }
});
