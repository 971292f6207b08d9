import { toPublic } from '../access/toPublic.js';
import { planAssignments } from '../assignments/planAssignments.js';
import { validateBindings } from '../bindings/validateBindings.js';
import { type AssignmentFormat, assignmentExporters } from '../exports/assignmentExporters.js';
import type { AssignedSystem, BindingsInput } from '../model/bindings.js';
import { buildAccessModel } from '../viewModel/buildAccessModel.js';
import { buildFromYaml } from './buildFromYaml.js';
import { routes } from './fixtures.js';

/** Access in each of the systems, with everything that a format may not be able to say. */
export const ASSIGNED = `
environments: { dev: {}, prod: {} }
services:
  lake: { name: Data Lake, system: azure, scope: 'rg-lake-\${env}' }
  cluster: { name: Cluster, systems: [kubernetes, azure], scope: 'namespace forecast-\${env}' }
  code: { name: Code, system: github, scope: repository forecast }
  cloud: { name: Cloud, system: aws, scope: 'account of \${env}' }
  board: { name: Board, system: azure-devops }
roles:
  custom: { name: 'Lake "Auditor"', system: azure, level: read }
personas:
  P001: { name: 'Engineer \${x} "quoted"', identity: { kind: group, name: 'grp-\${env}' } }
  P002: { name: Release Agent, kind: agent, identity: { kind: workload-identity, name: 'id-\${env}' } }
access:
  P001:
    lake:
      dev:
        - { role: Storage Blob Data Contributor, why: "Loads, and\\n# cleans 'files'." }
        - { role: Reader, until: 2027-03-31 }
        - { role: Storage Blob Data Reader, scope: container raw, condition: "@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals 'raw'" }
        - { role: Storage Blob Data Reader, scope: container other, condition: only from the office }
      prod:
        - { role: Storage Blob Data Contributor, assignment: eligible, from: 2026-12-01, until: 2027-03-31, activation: { maxDuration: PT4H, approver: P002, require: mfa } }
        - { role: Contributor, assignment: eligible }
        - { role: Reader, from: 2099-01-01 }
    cluster: { dev: edit, prod: [view, { role: cluster-admin, scope: cluster, until: 2027-01-31 }] }
    code: { dev: Write, prod: [Read, Required reviewer] }
    cloud: { dev: ReadOnlyAccess }
    board: { dev: Contributors }
  P002:
    lake: { prod: [custom] }
    cluster: { prod: edit }
    code: { dev: Admin }
`;

export const BOUND = `
organization: contoso
identityCenter: arn:aws:sso:::instance/ssoins-1111222233334444
environments:
  dev: { subscription: 11111111-1111-1111-1111-111111111111, account: '111122223333' }
  prod: { subscription: 22222222-2222-2222-2222-222222222222 }
scopes:
  container raw: /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev/providers/Microsoft.Storage/storageAccounts/st/blobServices/default/containers/raw
  container other: { dev: /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev/providers/Microsoft.Storage/storageAccounts/st/blobServices/default/containers/other }
roles:
  custom: 33333333-3333-3333-3333-333333333333
  aws-readonlyaccess: arn:aws:sso:::permissionSet/ssoins-1111222233334444/ps-1111222233334444
personas:
  P001:
    all: { github: data-engineers, kubernetes: 'oidc:data-engineers', aws: 90670000-0000-0000-0000-000000000000 }
    dev: { azure: aaaaaaaa-0000-0000-0000-000000000001 }
    prod: { azure: aaaaaaaa-0000-0000-0000-000000000002 }
  P002:
    dev: { azure: bbbbbbbb-0000-0000-0000-000000000001, github: { id: release-bot, type: User } }
    prod: { azure: bbbbbbbb-0000-0000-0000-000000000002, kubernetes: release/agent }
`;

export function assignedModel(text = ASSIGNED, asOf = '2026-11-30') {
  return buildAccessModel(toPublic({ ...buildFromYaml(text).registry, asOf }, 'full'), routes);
}

export function readBound(text = BOUND): BindingsInput {
  const { value, diagnostics } = validateBindings({ file: 'bindings.yml', text, format: 'yaml' });
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

export const planOf = (systems: readonly AssignedSystem[], data = ASSIGNED, bound = BOUND) =>
  planAssignments(assignedModel(data), readBound(bound), systems);

/** The file of a format, and what it could not say. */
export function fileOf(format: AssignmentFormat, data = ASSIGNED, bound = BOUND) {
  const { systems, toFile } = assignmentExporters[format];
  return toFile(planOf(systems, data, bound), assignedModel(data).registry);
}
