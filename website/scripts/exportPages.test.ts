import type { RouteOptions } from 'persona-registry';
import { ALL_PAGES, buildAccessModel, buildRegistry, toPublic, validateSource } from 'persona-registry';
import {
  assignmentExporters,
  planAssignments,
  toBackstage,
  toCodeowners,
  toMarkdownDocument,
  toOscal,
  validateBindings,
} from 'persona-registry/formats';
import { expect, it } from 'vitest';
import { EXAMPLE_BINDINGS, EXAMPLE_DATA, EXAMPLE_TODAY } from './exportExample.js';
import { toBindingsPage, toExportPages } from './toExportPages.js';

/* The pages are the snapshots of these tests: `npx vitest run website -u` writes them again. */

const NO_PAGES: RouteOptions = {
  basePath: '',
  pages: Object.fromEntries(Object.keys(ALL_PAGES).map((kind) => [kind, false])) as RouteOptions['pages'],
};

const read = <T>({ value, diagnostics }: { value?: T; diagnostics: readonly { message: string }[] }): T => {
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
};

it('each format has its page with an example', async () => {
  const data = read(validateSource({ file: 'personas.yml', text: EXAMPLE_DATA, format: 'yaml' }));
  const { registry } = buildRegistry({ sources: [{ file: 'personas.yml', data }] });
  const model = buildAccessModel(toPublic({ ...registry, asOf: EXAMPLE_TODAY }, 'full'), NO_PAGES);
  const bindings = read(validateBindings({ file: 'bindings.yml', text: EXAMPLE_BINDINGS, format: 'yaml' }));
  const examples = Object.entries(assignmentExporters).map(([name, { systems, toFile }]) => {
    const plan = planAssignments(model, bindings, systems);
    expect(plan.missing).toEqual([]);
    return [name, toFile(plan, model.registry).text] as const;
  });
  const [[, codeowners = ''] = []] = toCodeowners(
    planAssignments(model, bindings, ['github']),
    model.registry,
  ).files;
  const documents = [
    ['markdown', toMarkdownDocument(model)],
    ['backstage', toBackstage(model.registry)],
    ['oscal', toOscal(model)],
    ['codeowners', codeowners],
  ] as const;
  for (const [name, text] of toExportPages(new Map([...examples, ...documents]))) {
    await expect(text).toMatchFileSnapshot(`../docs/reference/exports/${name}`);
  }
  await expect(toBindingsPage()).toMatchFileSnapshot('../docs/reference/exports/bindings.md');
});
