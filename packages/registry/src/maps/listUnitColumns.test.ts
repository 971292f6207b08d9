import { expect, it } from 'vitest';
import { listUnitColumns } from './listUnitColumns.js';

it('leaves out columns without a value', () => {
  const unit = { depth: 0, leads: [], people: 0 };
  expect(listUnitColumns([unit, unit])).toEqual(['unit', 'kind', 'personas']);
  expect(listUnitColumns([unit, { depth: 1, leads: [{ id: 'a', name: 'A' }], people: 2 }])).toEqual([
    'unit',
    'kind',
    'partOf',
    'leads',
    'people',
    'personas',
  ]);
});
