import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { parse as parseHcl } from '@cdktf/hcl2json';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { parseAllDocuments } from 'yaml';
import { assignedModel, fileOf, planOf } from '../testing/assignmentFixtures.js';
import { type AssignmentFormat, assignmentExporters } from './assignmentExporters.js';
import { toDescription } from './assignmentText.js';

/* The files are read by parsers of their languages. */

const bicepParser: { parser?: Parser } = {};
beforeAll(async () => {
  await Parser.init();
  const path = createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
  bicepParser.parser = new Parser().setLanguage(await Language.load(path));
});
const hasBicepError = (text: string): boolean => bicepParser.parser?.parse(text)?.rootNode.hasError ?? true;

/** A role binding, after https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/role-binding-v1/ */
const text = { type: 'string', minLength: 1 };
const name = { type: 'string', pattern: '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$', maxLength: 253 };
const group = { const: 'rbac.authorization.k8s.io' };
const subject = (kind: object, more: object, required: readonly string[]) => ({
  type: 'object',
  properties: { kind, name: text, ...more },
  required: ['kind', 'name', ...required],
  additionalProperties: false,
});
const binding = (
  kind: string,
  roleKinds: readonly string[],
  metadata: object,
  required: readonly string[],
) => ({
  type: 'object',
  properties: {
    apiVersion: { const: 'rbac.authorization.k8s.io/v1' },
    kind: { const: kind },
    metadata: {
      type: 'object',
      properties: {
        name,
        labels: {
          type: 'object',
          additionalProperties: {
            type: 'string',
            pattern: '^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$',
          },
        },
        annotations: { type: 'object', additionalProperties: { type: 'string' } },
        ...metadata,
      },
      required: ['name', ...required],
      additionalProperties: false,
    },
    roleRef: {
      type: 'object',
      properties: { apiGroup: group, kind: { enum: roleKinds }, name: text },
      required: ['apiGroup', 'kind', 'name'],
      additionalProperties: false,
    },
    subjects: {
      type: 'array',
      minItems: 1,
      items: {
        anyOf: [
          subject({ enum: ['User', 'Group'] }, { apiGroup: group }, ['apiGroup']),
          subject({ const: 'ServiceAccount' }, { namespace: name }, ['namespace']),
        ],
      },
    },
  },
  required: ['apiVersion', 'kind', 'metadata', 'roleRef', 'subjects'],
  additionalProperties: false,
});
const isBinding = new Ajv2020({ strict: false, allErrors: true }).compile({
  anyOf: [
    binding('RoleBinding', ['Role', 'ClusterRole'], { namespace: name }, ['namespace']),
    binding('ClusterRoleBinding', ['ClusterRole'], {}, []),
  ],
});
function readBindings(yaml: string) {
  const documents = parseAllDocuments(yaml);
  if (!Array.isArray(documents)) return [];
  for (const { errors } of documents) expect(errors).toEqual([]);
  const values = documents.map((document) => document.toJS()).filter((value) => value !== null);
  for (const value of values) {
    isBinding(value);
    expect(isBinding.errors).toBeNull();
  }
  return values;
}

it('Terraform reads the resources', async () => {
  const { resource } = (await parseHcl('access.tf', fileOf('terraform').text)) as {
    resource: Record<string, Record<string, unknown[]>>;
  };
  expect(Object.entries(resource).map(([type, each]) => [type, Object.keys(each).length])).toEqual([
    ['aws_ssoadmin_account_assignment', 1],
    ['azurerm_pim_eligible_role_assignment', 2],
    ['azurerm_role_assignment', 4],
    ['github_repository_collaborator', 1],
    ['github_team_repository', 1],
    ['kubernetes_cluster_role_binding', 1],
    ['kubernetes_role_binding', 3],
  ]);
});

it('Bicep reads the arrays', () => {
  expect(hasBicepError('var a = [')).toBe(true);
  expect(hasBicepError(fileOf('bicep').text)).toBe(false);
});

it('Kubernetes reads the bindings', () => {
  expect(readBindings(fileOf('kubernetes').text)).toHaveLength(4);
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[ \t\r\n"'\\$%{}#/*`|&;<>:@=+-]{0,20}$/),
  fc.string({ unit: 'binary' }),
);

/** The plan of the fixture, with any texts in the places where people write texts. */
function planWith(format: AssignmentFormat, words: string, condition: string) {
  const plan = planOf(assignmentExporters[format].systems);
  return {
    ...plan,
    assignments: plan.assignments.map((assignment) => ({
      ...assignment,
      roleName: words,
      persona: { ...assignment.persona, name: words },
      grant: {
        ...assignment.grant,
        why: words,
        ...(assignment.grant.condition !== undefined && {
          condition: `@Resource[a] StringEquals '${condition}'`,
        }),
      },
    })),
  };
}

it('any text comes out of Terraform as it went in', async () => {
  const { registry } = assignedModel();
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (words, condition) => {
      const plan = planWith('terraform', words, condition);
      const { text: file } = assignmentExporters.terraform.toFile(plan, registry);
      const parsed = (await parseHcl('access.tf', file)) as {
        resource: Record<string, Record<string, [Record<string, string>]>>;
      };
      const active = Object.values(parsed.resource.azurerm_role_assignment ?? {}).map(([each]) => each);
      // hcl2json leaves the escapes of templates in its texts.
      const plain = (value = '') => value.replaceAll('$${', '${').replaceAll('%%{', '%{');
      const expected = plan.assignments.filter(
        ({ system, grant }) =>
          system === 'azure' && grant.assignment === 'active' && grant.condition !== 'only from the office',
      );
      expect(active.map(({ description }) => plain(description)).toSorted()).toEqual(
        expected.map((each) => toDescription(each).normalize('NFC')).toSorted(),
      );
    }),
    { numRuns: 40 },
  );
});

it('the shell gives any text to az as it was', () => {
  const { registry } = assignedModel();
  fc.assert(
    fc.property(anyText, (words) => {
      const plan = planWith('az', words, 'it\'s "x" $(y)');
      const { text: script } = assignmentExporters.az.toFile(plan, registry);
      // In the place of az, a function prints what it is given.
      const input = script.replace('set -eu\n', `set -eu\naz() { printf '%s\\0' "$@"; }\n`);
      const given = execFileSync('sh', { input, encoding: 'utf8' }).split('\0');
      const descriptions = given.filter((_, index) => given[index - 1] === '--description');
      expect(descriptions).toHaveLength(given.filter((each) => each === '--name').length);
      const [first] = plan.assignments;
      if (first === undefined) throw new Error('no assignment');
      for (const each of descriptions.filter((text) => text.startsWith(first.persona.id)))
        expect(each).toBe(toDescription(first));
    }),
    { numRuns: 20 },
  );
});

it('any text leaves Bicep and YAML whole', () => {
  const { registry } = assignedModel();
  fc.assert(
    fc.property(anyText, anyText, (words, condition) => {
      const textOf = (format: AssignmentFormat) =>
        assignmentExporters[format].toFile(planWith(format, words, condition), registry).text;
      expect(hasBicepError(textOf('bicep'))).toBe(false);
      expect(readBindings(textOf('kubernetes'))).toHaveLength(4);
    }),
    { numRuns: 40 },
  );
});
