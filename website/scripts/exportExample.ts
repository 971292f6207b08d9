/* The data and the bindings from which the examples of the export pages are made. */

export const EXAMPLE_DATA = `environments: { dev: {}, prod: {} }
services:
  lake: { name: Data Lake, system: azure, scope: 'rg-lake-\${env}' }
  cluster: { name: Cluster, system: kubernetes, scope: 'namespace forecast-\${env}' }
  code: { name: Code, system: github, scope: repository forecast }
teams: { data: { name: Data Team } }
personas:
  P001: { name: Data Engineer, team: data, identity: { kind: group, name: 'grp-data-\${env}' } }
access:
  P001:
    lake:
      dev: { role: Storage Blob Data Contributor, why: Loads the files. }
      prod: { role: Contributor, assignment: eligible, from: 2026-12-01, until: 2027-03-31 }
    cluster: { dev: { role: edit, until: 2027-03-31 } }
    code: { prod: Write }
`;

export const EXAMPLE_BINDINGS = `organization: contoso
environments:
  dev: { subscription: 11111111-1111-1111-1111-111111111111 }
  prod: { subscription: 22222222-2222-2222-2222-222222222222 }
personas:
  P001:
    all: { github: data-engineers, kubernetes: 'oidc:data-engineers' }
    dev: { azure: aaaaaaaa-0000-0000-0000-000000000001 }
    prod: { azure: aaaaaaaa-0000-0000-0000-000000000002 }
`;

/** The date that counts as today. */
export const EXAMPLE_TODAY = '2026-12-15';
