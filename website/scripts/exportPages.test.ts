import { buildAccessModel, buildRegistry, toPublic, validateSource } from 'persona-registry';
import { assignmentExporters, planAssignments, validateBindings } from 'persona-registry/formats';
import { expect, it } from 'vitest';
import { routes } from '../../packages/registry/src/testing/fixtures.js';
import { EXAMPLE_BINDINGS, EXAMPLE_DATA, EXAMPLE_TODAY } from './exportExample.js';
import { toBindingsPage, toExportPages } from './toExportPages.js';

/* The pages are the snapshots of these tests: `npx vitest run website -u` writes them again. */

const read = <T>({ value, diagnostics }: { value?: T; diagnostics: readonly { message: string }[] }): T => {
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
};

it('each format has its page with an example', async () => {
  const data = read(validateSource({ file: 'personas.yml', text: EXAMPLE_DATA, format: 'yaml' }));
  const { registry } = buildRegistry({ sources: [{ file: 'personas.yml', data }] });
  const model = buildAccessModel(toPublic({ ...registry, asOf: EXAMPLE_TODAY }, 'full'), routes);
  const bindings = read(validateBindings({ file: 'bindings.yml', text: EXAMPLE_BINDINGS, format: 'yaml' }));
  const examples = Object.entries(assignmentExporters).map(([name, { systems, toFile }]) => {
    const plan = planAssignments(model, bindings, systems);
    expect(plan.missing).toEqual([]);
    return [name, toFile(plan, model.registry).text] as const;
  });
  for (const [name, text] of toExportPages(new Map(examples))) {
    await expect(text).toMatchFileSnapshot(`../docs/reference/exports/${name}`);
  }
  await expect(toBindingsPage()).toMatchFileSnapshot('../docs/reference/exports/bindings.md');
});
