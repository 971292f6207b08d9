import { parse as parseHcl } from '@cdktf/hcl2json';
import { expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readAssignments } from '../imports/readSnapshot.js';
import { ASSIGNED, assignedModel, BOUND, fileOf, readBound } from '../testing/assignmentFixtures.js';
import { compareAssignments } from './compareAssignments.js';
import type { DatedSnapshot } from './drift.js';

/* What an export writes is what drift expects: a system that has exactly that is as documented, but for what the export says that it left out. */

type Fields = Record<string, string>;
/** A resource of Terraform, as JSON: each block is a list. */
type Resource = Record<string, string | [Fields]>;

const blockOf = (resource: Resource, name: string): Fields => {
  const block = resource[name];
  return Array.isArray(block) ? block[0] : {};
};

/** The lists of a system in which the resources of Terraform have been made. */
function toLists(resources: Record<string, Record<string, [Resource]>>): unknown[] {
  const of = (type: string) => Object.values(resources[type] ?? {}).flat();
  const bindingOf = (kind: string) => (resource: Resource) => ({
    kind,
    metadata: blockOf(resource, 'metadata'),
    roleRef: blockOf(resource, 'role_ref'),
    subjects: [blockOf(resource, 'subject')],
  });
  const toHolder = (name: string) => (resource: Resource) => ({
    [name]: resource[name === 'slug' ? 'team_id' : 'username'],
    permission: resource.permission,
  });
  return [
    of('azurerm_role_assignment').map(
      ({ name, scope, principal_id, principal_type, role_definition_id, condition }) => ({
        id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
        scope,
        principalId: principal_id,
        principalType: principal_type,
        roleDefinitionId: role_definition_id,
        condition,
      }),
    ),
    {
      value: of('azurerm_pim_eligible_role_assignment').map((resource) => {
        const [schedule] = resource.schedule as unknown as [{ expiration: [Fields] }];
        const end = schedule.expiration[0].end_date_time;
        return {
          id: `${resource.scope}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances/x`,
          properties: {
            scope: resource.scope,
            principalId: resource.principal_id,
            roleDefinitionId: resource.role_definition_id,
            // A variable gives the end that the data does not have.
            ...(!end?.includes('var.') && { endDateTime: end }),
          },
        };
      }),
    },
    {
      kind: 'List',
      items: [
        ...of('kubernetes_role_binding').map(bindingOf('RoleBinding')),
        ...of('kubernetes_cluster_role_binding').map(bindingOf('ClusterRoleBinding')),
      ],
    },
    {
      repository: 'contoso/forecast',
      teams: of('github_team_repository').map(toHolder('slug')),
      collaborators: of('github_repository_collaborator').map(toHolder('login')),
    },
    {
      AccountAssignments: of('aws_ssoadmin_account_assignment').map((resource) => ({
        AccountId: resource.target_id,
        PermissionSetArn: resource.permission_set_arn,
        PrincipalType: resource.principal_type,
        PrincipalId: resource.principal_id,
      })),
    },
    of('google_project_iam_member').map((resource) => ({
      resource: `//cloudresourcemanager.googleapis.com/projects/${resource.project}`,
      policy: {
        bindings: [
          { role: resource.role, members: [resource.member], condition: blockOf(resource, 'condition') },
        ],
      },
    })),
  ];
}

const compare = (lists: readonly unknown[], data: string, bound: string) => {
  const snapshots = lists.flatMap((list, index): DatedSnapshot[] => {
    const { value } = readAssignments(list, `${index}.json`) ?? {};
    return value === undefined ? [] : [{ ...value, file: `${index}.json`, date: '2026-11-30' }];
  });
  return compareAssignments(assignedModel(data), readBound(bound), snapshots).entries.map(
    ({ status, system, persona, environment, scope, role, details }) =>
      [status, system, persona?.id ?? '?', environment ?? scope, role.name, ...details].join(' '),
  );
};

const DATA = ASSIGNED.replace(
  'services:\n',
  'services:\n  warehouse: { name: Warehouse, system: gcp, scope: project, environments: dev }\n',
).replace(
  'access:\n  P001:\n',
  `access:
  P001:
    warehouse:
      dev:
        - { role: BigQuery Data Viewer, until: 2027-01-31 }
        - { role: Storage Object Viewer, until: 2027-01-31, condition: "resource.type == 'a' || (resource.type == 'b')" }
        - Viewer
`,
);
const BINDINGS = BOUND.replace(
  "account: '111122223333' }",
  "account: '111122223333', project: forecast-dev }",
).replace('all: { github: data-engineers,', 'all: { gcp: "group:data@example.com", github: data-engineers,');

it('Terraform', async () => {
  const { text } = fileOf('terraform', DATA, BINDINGS);
  const { resource } = (await parseHcl('access.tf', text)) as {
    resource: Record<string, Record<string, [Resource]>>;
  };
  const entries = compare(toLists(resource), DATA, BINDINGS);
  // The first one has a condition in words, and is not in the file. The other one begins tomorrow.
  expect(entries.filter((entry) => !entry.startsWith('match'))).toMatchInlineSnapshot(`
    [
      "missing azure P001 dev Storage Blob Data Reader",
      "changed azure P001 prod Storage Blob Data Contributor documented from 2026-12-01 on, exists already",
    ]
  `);
});

it('Kubernetes', () => {
  const documents = parseAllDocuments(fileOf('kubernetes').text);
  const items = Array.isArray(documents) ? documents.map((document) => document.toJS()).filter(Boolean) : [];
  const entries = compare([{ kind: 'List', items }], ASSIGNED, BOUND);
  const ofCluster = entries.filter((entry) => entry.includes(' kubernetes '));
  expect(ofCluster.length).toBe(4);
  expect(ofCluster.filter((entry) => !entry.startsWith('match'))).toEqual([]);
});
