import type { ServicePageView, ServicesPageView } from 'persona-registry';
import { serviceAccess } from './access.js';
import { findLink } from './cards.js';
import { environments, page, service } from './names.js';
import { LEARN } from './sketches.js';

const counts = (granted: number, none: number, undocumented: number, privileged: number, eligible = 0) => ({
  exists: true,
  granted,
  none,
  undocumented,
  privileged,
  eligible,
});

export const servicesPage: ServicesPageView = {
  kind: 'services-page',
  ...page('Services and access', 'Who may do what on which service, by environment.'),
  downloads: [
    { title: 'JSON', href: '/personas/access.json' },
    { title: 'CSV', href: '/personas/access.csv' },
  ],
  environments,
  services: [
    'Azure Data Factory',
    'Azure Databricks',
    'Azure Machine Learning',
    'Azure SQL Database',
    'Azure Storage',
    'GitHub',
    'Microsoft Fabric',
    'Power BI',
  ].map((name, index) => ({
    service: service(name),
    systems: index === 1 ? ['Azure RBAC', 'Databricks'] : index === 5 ? ['GitHub'] : ['Azure RBAC'],
    holders: 4,
    ...(index !== 3 && { owner: { text: 'AI Team', href: '/personas/teams/ai' } }),
    ...(index < 4 && { reviewed: '2026-08-03' }),
    ...(index === 1 && { isOverdue: true as const }),
    ...(index === 5 && { isNeverReviewed: true as const }),
    environments: [
      {
        environment: 'dev',
        ...counts(4, 0, index % 3, index === 2 ? 1 : 0),
        level: 'manage',
        ...(index % 3 > 0 && { undocumentedAt: 'p003-dev' }),
      },
      index === 5
        ? { environment: 'stage', ...counts(0, 0, 0, 0), exists: false }
        : {
            environment: 'stage',
            ...counts(3, 1, index % 2, 0),
            ...(index > 0 && { level: 'write' as const }),
          },
      {
        environment: 'prod',
        ...counts(index === 6 ? 0 : 2, 2, index === 6 ? 4 : 0, 0, index === 2 ? 1 : 0),
        ...(index !== 6 && { level: 'read' as const }),
        ...(index === 2 && { onlyEligible: true as const }),
      },
    ],
  })),
};

const roles: ServicePageView['roles'] = [
  {
    id: 'azureml-data-scientist',
    name: 'AzureML Data Scientist',
    level: 'write',
    planes: ['control', 'data'],
    privileged: false,
    roleDefinitionId: 'f6c7c914-8db3-469d-8ca1-694a8f32e121',
    formerNames: [],
    description:
      'Everything within the workspace but creating or deleting compute and changing the workspace itself.',
    anchor: 'role-azureml-data-scientist',
  },
  {
    id: 'azureml-compute-operator',
    name: 'AzureML Compute Operator',
    level: 'manage',
    planes: ['control'],
    privileged: false,
    roleDefinitionId: 'e503ece1-11d0-4e8e-8e2c-7a6c3bf38815',
    formerNames: [],
    anchor: 'role-azureml-compute-operator',
  },
  {
    id: 'contributor',
    name: 'Contributor',
    level: 'manage',
    planes: ['control'],
    privileged: true,
    roleDefinitionId: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
    formerNames: [],
    description: 'Manages every resource in its scope.',
    also: ['can list keys, and so read data'],
    anchor: 'role-contributor',
  },
  {
    id: 'reader',
    name: 'Reader',
    level: 'read',
    planes: ['control'],
    privileged: false,
    roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    formerNames: ['Viewer'],
    anchor: 'role-reader',
  },
];

export const servicePage: ServicePageView = {
  kind: 'service-page',
  isWritten: true,
  ...page('Azure Machine Learning', 'Who may do what on Azure Machine Learning.', [
    'Services and access',
    '/personas/services',
  ]),
  service: service('Azure Machine Learning'),
  serviceDescription: 'Workspace for training, registering and serving models.',
  systems: ['Azure RBAC'],
  url: 'https://ml.azure.com/',
  contact: { text: 'Data & AI Product Manager', href: '/personas/p010' },
  environments: environments.map((environment) => ({ ...environment, exists: true })),
  reviewed: '2026-11-02',
  nextReview: '2027-01-31',
  access: serviceAccess,
  roles,
  learn: LEARN.slice(1, 2),
  people: [
    {
      person: { id: 'kim', name: 'Kim Larsen', href: '/personas/people/kim' },
      personas: [findLink('Discriminative AI Data Scientist')],
    },
  ],
  documents: [{ title: 'LAMBDA architecture', href: '/docs/lambda' }],
};

/** The same page with everything that the access rules and full details add. */
export const fullServicePage: ServicePageView = {
  ...servicePage,
  environments: environments.map((environment) => ({
    ...environment,
    exists: environment.id !== 'stage',
    scope: environment.id === 'stage' ? undefined : `rg-aif-ml-${environment.id}`,
  })),
  counts: [
    { environment: 'dev', ...counts(3, 0, 1, 1) },
    { environment: 'stage', ...counts(3, 1, 1, 1) },
    { environment: 'prod', ...counts(3, 1, 1, 0, 1) },
  ],
  findings: [
    {
      rule: 'service-on-card-without-access',
      severity: 'warning',
      message: 'Project Manager (P011) lists this service, and nothing says what it may do here.',
      href: '#p011',
    },
  ],
  downloads: [
    { title: 'JSON', href: '/personas/services/azure-machine-learning.json' },
    { title: 'CSV', href: '/personas/services/azure-machine-learning.csv' },
  ],
  whoCan: [
    {
      title: 'manage',
      kind: 'level',
      environments: [
        { environment: 'dev', personas: [findLink('Discriminative AI MLOps Engineer')] },
        { environment: 'stage', personas: [findLink('Discriminative AI MLOps Engineer')] },
        { environment: 'prod', personas: [] },
      ],
    },
    {
      title: 'write',
      kind: 'level',
      environments: environments.map(({ id }) => ({
        environment: id,
        personas: [
          findLink('BuildAgent MLOps'),
          {
            ...findLink('Discriminative AI MLOps Engineer'),
            ...(id === 'prod' && { eligible: true as const }),
          },
        ],
      })),
    },
  ],
  changes: [
    {
      persona: findLink('Discriminative AI Data Scientist'),
      personaKind: 'person',
      steps: [
        {
          from: 'dev',
          to: 'stage',
          gains: [],
          loses: ['AzureML Data Scientist', 'AzureML Compute Operator'],
          keeps: ['Reader'],
          changes: [],
        },
        { from: 'stage', to: 'prod', gains: [], loses: ['Reader'], keeps: [], changes: [] },
      ],
    },
    {
      persona: findLink('Discriminative AI MLOps Engineer'),
      personaKind: 'person',
      steps: [
        { from: 'dev', to: 'stage', gains: [], loses: [], keeps: [], changes: [] },
        { from: 'stage', to: 'prod', gains: [], loses: ['Contributor'], keeps: ['Reader'], changes: [] },
      ],
    },
  ],
  unchanged: [findLink('BuildAgent MLOps')],
  asOf: '2026-11-24',
  unmentioned: { count: 3, personas: [findLink('Data & AI Product Manager')] },
  apart: [
    {
      state: 'ended',
      persona: findLink('Discriminative AI MLOps Engineer'),
      service: { id: 'azure-machine-learning', name: 'Azure Machine Learning' },
      environment: 'Production',
      role: 'Contributor',
      eligible: true,
      until: '2026-06-30',
      why: 'Migration.',
    },
  ],
  separation: [
    {
      name: 'Approve or deploy',
      why: 'Nobody ships what they approved themselves.',
      environments: ['Production'],
      duties: [
        { duty: 'Approve', personas: [findLink('Data & AI Product Manager')] },
        {
          duty: 'Deploy',
          personas: [findLink('BuildAgent MLOps'), findLink('Discriminative AI MLOps Engineer')],
        },
      ],
      conflicts: [
        {
          holder: { id: 'kim', name: 'Kim Larsen', href: '/personas/people/kim' },
          duties: ['Approve', 'Deploy'],
          undeclared: [{ duty: 'Deploy', service: 'Azure Machine Learning' }],
          exception: { reason: 'Covers for a vacancy.', until: '2027-01-31' },
        },
      ],
    },
  ],
};
