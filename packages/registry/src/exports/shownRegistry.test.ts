import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { toCoverageFiles, toEntityFiles, toRegistryFiles } from '../entityFiles/toEntityFiles.js';
import type { Registry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';
import { toPages } from '../pages/toPages.js';
import { registry, routes } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import { exporters, toExportFiles } from './index.js';
import { toPersonasJson } from './toPersonasJson.js';

/** The function is never called. The compiler refuses each statement in it. */
export function showPrivateRegistry(registry: Registry, options: RouteOptions, model: ViewModel) {
  // @ts-expect-error: not through `toPublic`
  buildViewModel(registry, options);
  // @ts-expect-error: not through `toPublic`
  toEntityFiles(registry, options);
  // @ts-expect-error: not through `toPublic`
  toPages(registry, options, { mentions: [], definitions: [] });
  // @ts-expect-error: not through `toPublic`
  toPersonasJson(registry, options);

  const around = { ...model, registry };
  // @ts-expect-error: not through `toPublic`
  toRegistryFiles(around);
  // @ts-expect-error: not through `toPublic`
  toCoverageFiles(around);
  // @ts-expect-error: not through `toPublic`
  toExportFiles(around);
  // @ts-expect-error: not through `toPublic`
  for (const { toFiles } of exporters) toFiles(around);
}

it('the mark of a registry that may be shown exists for the compiler only', () => {
  const plain = registry();
  expect(Reflect.ownKeys(toPublic(plain, 'full'))).toEqual(Reflect.ownKeys(plain));
  expect(() => buildViewModel(toPublic(plain, 'public'), routes)).not.toThrow();
});
