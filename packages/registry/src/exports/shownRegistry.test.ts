import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { toCoverageFiles, toEntityFiles, toRegistryFiles } from '../entityFiles/toEntityFiles.js';
import type { Registry, ShownRegistry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';
import { toPages } from '../pages/toPages.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { registry, routes } from '../testing/fixtures.js';
import { buildAccessModel } from '../viewModel/buildAccessModel.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import { exporters, toExportFiles } from './index.js';
import { toPersonasJson } from './toPersonasJson.js';

/** The function is never called. The compiler refuses each statement in it. */
export function showPrivateRegistry(registry: Registry, options: RouteOptions, model: ViewModel) {
  // @ts-expect-error: not through `toPublic`
  buildViewModel(registry, options);
  // @ts-expect-error: not through `toPublic`
  buildAccessModel(registry, options);
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

describe('code without a compiler', () => {
  const { registry: built } = buildFromYaml(`
services: { lake: { scope: rg-secret } }
personas:
  P001: { name: A, services: lake, identity: { kind: group, name: grp-secret } }
access:
  P001: { lake: { dev: { role: Reader, scope: rg-secret/x, evidence: [CHG-secret], why: Reads } } }
`);
  // As JavaScript calls it.
  const registryOfJs = built as ShownRegistry;
  const outputs = (of: ShownRegistry): string => {
    const model = buildViewModel(of, routes);
    const pages = toPages(of, routes, { mentions: [], definitions: [] }).map(({ view }) => view);
    const texts = [
      ...toEntityFiles(of, routes).values(),
      ...[...toExportFiles(model)].map(([, text]) => text),
    ];
    return [...texts, toPersonasJson(of, routes), JSON.stringify(pages)].join('\n');
  };
  const toAccess = (of: ShownRegistry): string =>
    JSON.stringify([...toExportFiles(buildAccessModel(of, routes))]);
  it('gets what is public', () => {
    expect(outputs(registryOfJs)).not.toContain('secret');
    expect(outputs(registryOfJs)).toBe(outputs(toPublic(built)));
    expect(toAccess(registryOfJs)).not.toContain('secret');
    expect(JSON.parse(toPersonasJson(registryOfJs, routes))).toMatchObject({ accessDetails: 'public' });
  });
  it('gets more if it asks for more', () => {
    expect(outputs(toPublic(built, 'full'))).toContain('CHG-secret');
    expect(toPublic(built)).toEqual(toPublic(built, 'public', 'names'));
  });
});

it('the mark of a registry that may be shown exists for the compiler only', () => {
  const plain = registry();
  expect(Reflect.ownKeys(toPublic(plain, 'full'))).toEqual([...Reflect.ownKeys(plain), 'peopleDetails']);
  expect(() => buildViewModel(toPublic(plain, 'public'), routes)).not.toThrow();
});
