import { expect, it } from 'vitest';
import { publicSeed, routes } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { toNeighbours } from './toNeighbours.js';

const neighbours = toNeighbours(buildViewModel(publicSeed, routes));
const around = (path: string) => {
  const { previous, next } = neighbours.get(path) ?? {};
  return [previous?.href, next?.href];
};

it('goes through teams and personas like the sidebar', () => {
  expect(around('/personas')).toEqual([undefined, '/personas/groups/project-team']);
  expect(around('/personas/teams/ai')).toEqual(['/personas/p001', '/personas/p004']);
  expect(around('/personas/p009')).toEqual(['/personas/p005', undefined]);
});

it('goes through services in data order', () => {
  expect(around('/personas/services/azure-machine-learning')).toEqual([
    '/personas/services/azure-data-factory',
    '/personas/services/sandbox',
  ]);
  expect(around('/personas/services')).toEqual([undefined, undefined]);
});
