import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  buildRegistry,
  type CellInput,
  type DataInput,
  type Registry,
  validateSource,
} from 'persona-registry';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { createFolder, type Files, run } from '../testing.js';

/** Exports data, imports the file into data without it, or into a new file, and gives both registries. */
async function roundTrip(
  data: DataInput,
  rest: DataInput | undefined,
  kind: string,
  options: { exportArgs?: string[]; file: string; bindings?: string },
): Promise<{ before: Registry; after: Registry; report: string }> {
  const { file, bindings, exportArgs = [] } = options;
  const more: Files = bindings === undefined ? {} : { 'bindings.yml': bindings };
  using source = createFolder({ 'personas.yml': stringify(data), ...more });
  const exported = await run(source.directory, 'export', '--to', kind, '-o', file, ...exportArgs);
  if (exported.code !== 0) throw new Error(exported.errors);
  const content = readFileSync(join(source.directory, file));
  using target = createFolder({
    ...(rest !== undefined && { 'personas.yml': stringify(rest) }),
    [file]: content,
    ...more,
  });
  const { code, errors } = await run(target.directory, 'import', file, '-o', 'personas.yml');
  if (code !== 0) throw new Error(errors);
  const written = readFileSync(join(target.directory, 'personas.yml'), 'utf8');
  const after = validateSource({ file: 'personas.yml', text: written, format: 'yaml' }).value ?? {};
  return { before: toRegistry(data), after: toRegistry(after), report: errors };
}

const toRegistry = (data: DataInput): Registry =>
  buildRegistry({ sources: [{ file: 'personas.yml', data }] }).registry;

/** Without what an export writes out: copies of other environments. */
const grantsOf = ({ grants }: Registry) =>
  grants
    .map(({ sameAs: _, evidence: __, exceptions: ___, scope, ...grant }) => ({
      ...grant,
      ...(scope && { scope }),
    }))
    .sort(byKey);
const noAccessOf = ({ noAccess }: Registry) => noAccess.map(({ sameAs: _, ...cell }) => cell).sort(byKey);
const byKey = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

const NAMES: DataInput = {
  environments: { dev: { name: 'Dev' }, prod: { name: 'Production' } },
  services: {
    storage: { name: 'Azure Storage', scope: 'rg-lake-${env}' },
    vault: { name: 'Key "Vault", =1' },
    code: { name: 'Code', systems: 'github', environments: 'shared' },
  },
  personas: { P001: { name: 'Engineer; A' }, P002: { name: 'Analyst\n', kind: 'agent', sponsor: 'P001' } },
};

const text = fc.constantFrom('See, "why"', '=1+1', 'Ümlaut; x', 'a\nb', 'none');
const grant = fc
  .record(
    {
      role: fc.constantFrom('Reader', 'Storage Blob Data Reader', 'Own role (preview)'),
      assignment: fc.constantFrom('active' as const, 'eligible' as const),
      until: fc.constantFrom('2031-01-31', '2032-02-29'),
      from: fc.constantFrom('2020-01-01', '2029-01-01'),
      why: text,
      condition: fc.constantFrom('@Resource[a] StringEquals "b"', 'x'),
    },
    { requiredKeys: ['role'] },
  )
  .map(({ assignment, ...input }) => ({ ...input, ...(assignment === 'eligible' && { assignment }) }));
const cell: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constant('none' as const),
  text.map((none) => ({ none })),
  fc.uniqueArray(grant, { minLength: 1, maxLength: 3, selector: ({ role }) => role }),
);
const access = fc.record({
  P001: fc.record({
    storage: fc.dictionary(fc.constantFrom('dev', 'prod'), cell),
    code: fc.record({ all: cell }),
  }),
  P002: fc.record({ vault: fc.dictionary(fc.constantFrom('dev', 'prod'), cell) }),
});

it.each(['csv', 'json', 'xlsx'])('%s: the access is the same after an export and an import', async (kind) => {
  await fc.assert(
    fc.asyncProperty(access, async (cells) => {
      const data = { ...NAMES, access: cells };
      const { before, after } = await roundTrip(data, NAMES, kind, { file: `access.${kind}` });
      expect(grantsOf(after)).toEqual(grantsOf(before));
      expect(noAccessOf(after)).toEqual(noAccessOf(before));
    }),
    { numRuns: 15 },
  );
});

it.each(['csv', 'json', 'xlsx'])('%s: a new file has the same personas', async (kind) => {
  const { services: _, ...names } = NAMES;
  const data = {
    ...names,
    access: { P001: { Storage: { dev: 'Reader' } }, P002: { Storage: { dev: 'none' as const } } },
  };
  const { before, after } = await roundTrip(data, undefined, kind, { file: `access.${kind}` });
  const show = ({ personas }: Registry) =>
    Object.values(personas).map(({ id, name, kind: of, sponsor }) => ({ id, name, kind: of, sponsor }));
  expect(show(after)).toEqual(show(before));
});

it('kubernetes: the grants are the same after an export and an import', async () => {
  const rest: DataInput = {
    environments: { dev: { name: 'Dev' }, prod: { name: 'Production' } },
    services: { cluster: { name: 'Cluster', systems: 'kubernetes', scope: 'namespace forecast-${env}' } },
    personas: {
      P001: { name: 'Engineer' },
      P002: { name: 'Runner', kind: 'agent', sponsor: 'P001' },
    },
  };
  const bindings = stringify({
    personas: {
      P001: { all: { kubernetes: 'oidc:engineers' } },
      P002: { dev: { kubernetes: 'ci/runner' }, prod: { kubernetes: 'ci/runner-prod' } },
    },
  });
  const roles = fc.uniqueArray(fc.constantFrom('view', 'edit', 'admin', 'my-role'), {
    minLength: 1,
    maxLength: 3,
  });
  const cells = fc.dictionary(fc.constantFrom('dev', 'prod'), roles);
  await fc.assert(
    fc.asyncProperty(cells, cells, async (one, other) => {
      fc.pre(Object.keys(one).length + Object.keys(other).length > 0);
      const data = { ...rest, access: { P001: { cluster: one }, P002: { cluster: other } } };
      const { before, after } = await roundTrip(data, rest, 'kubernetes', { file: 'rbac.yaml', bindings });
      expect(grantsOf(after)).toEqual(grantsOf(before));
    }),
    { numRuns: 15 },
  );
});

it('backstage: groups, teams, personas and people are the same after an export and an import', async () => {
  const name = fc.constantFrom('Data: A', 'B', '"C"', '日本', "D'E #1");
  const link = fc.constantFrom([{ title: 'Wiki', url: 'https://example.com/w' }], undefined);
  await fc.assert(
    fc.asyncProperty(name, name, link, fc.boolean(), async (first, second, links, isNested) => {
      const shared = { ...(links && { links }) };
      const data: DataInput = {
        groups: {
          tech: { name: first, description: 'All\nof it', ...shared },
          sub: { parent: 'tech', name: 'Sub' },
        },
        teams: {
          data: {
            name: second,
            group: isNested ? 'sub' : 'tech',
            contacts: ['mailto:data@example.com'],
            ...shared,
          },
          inner: { name: 'Inner', parent: 'data' },
        },
        personas: {
          P001: { name: `${first} engineer`, team: 'data', summary: 'Sums up', color: 'purple' },
          P002: { name: 'Agent', kind: 'agent', team: 'inner' },
        },
        people: {
          ann: {
            name: 'Ann Lee',
            title: 'Lead',
            contacts: ['mailto:ann@example.com'],
            personas: ['P001'],
            teams: ['data'],
          },
          bob: { name: 'Bob', teams: ['inner'], description: 'Helps', ...shared },
        },
      };
      const exportArgs = ['--people', 'public'];
      const { before, after } = await roundTrip(data, undefined, 'backstage', {
        file: 'org.yaml',
        exportArgs,
      });
      expect(after.groups).toEqual(before.groups);
      expect(after.teams).toEqual(before.teams);
      expect(after.people).toEqual(before.people);
      expect(after.personas).toEqual(before.personas);
    }),
    { numRuns: 15 },
  );
});
