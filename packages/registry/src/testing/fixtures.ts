import { toPublic } from '../access/toPublic.js';
/** Hand-built registries for tests, so that the test of a view fails only because of the view. */
import type {
  Architecture,
  Component,
  Duty,
  Entity,
  Environment,
  Grant,
  Group,
  Person,
  Persona,
  Process,
  Registry,
  Role,
  Service,
  Skill,
  Stage,
  Team,
} from '../model/registry.js';
import { ALL_PAGES, type RouteOptions } from '../model/routes.js';
import { shippedSystems } from '../resolve/buildSystems.js';

export const routes: RouteOptions = { basePath: '/personas', pages: ALL_PAGES };

/** Makes entries by id, in the given order. Fills in `order` and empty defaults. */
function record<T extends Entity>(
  entries: readonly (Pick<Entity, 'id' | 'name'> & Partial<T>)[],
  defaults: object,
) {
  return Object.fromEntries(
    entries.map((entry, order) => [entry.id, { aliases: [], ...defaults, ...entry, order } as unknown as T]),
  );
}

export const personas = (...entries: (Pick<Entity, 'id' | 'name'> & Partial<Persona>)[]) =>
  record<Persona>(
    entries.map((entry) => ({ teams: entry.team === undefined ? [] : [entry.team], ...entry })),
    {
      kind: 'person',
      responsibilities: [],
      categories: [],
      interactsWith: [],
      processes: [],
      architectures: [],
      services: [],
      skills: [],
      learn: [],
      duties: [],
    },
  );

export const services = (...entries: (Pick<Entity, 'id' | 'name'> & Partial<Service>)[]) =>
  record<Service>(entries, {
    systems: ['azure'],
    learn: [],
    reviews: [],
    scopes: {},
    environments: ['dev', 'stage', 'prod'],
  });

const PLAIN_TEAM = { contacts: [], links: [], meetings: [] };
export const groups = (...entries: (Pick<Entity, 'id' | 'name'> & Partial<Group>)[]) =>
  record<Group>(entries, PLAIN_TEAM);
export const teams = (...entries: (Pick<Entity, 'id' | 'name'> & Partial<Team>)[]) =>
  record<Team>(entries, PLAIN_TEAM);

export const people = (...entries: (Pick<Entity, 'id' | 'name'> & Partial<Person>)[]) =>
  record<Person>(entries, { personas: [], teams: [], skills: [], contacts: [], links: [] });

export const roles = (...entries: (Pick<Entity, 'id' | 'name'> & Partial<Role>)[]) =>
  record<Role>(entries, {
    system: 'azure',
    formerNames: [],
    planes: ['control'],
    privileged: false,
    from: 'data',
  });

export const grant = (
  persona: string,
  service: string,
  environment: string,
  role: string,
  more: Partial<Grant> = {},
): Grant => ({
  persona,
  service,
  environment,
  role,
  assignment: 'active',
  evidence: [],
  exceptions: [],
  ...more,
});

export function registry(parts: Partial<Registry> = {}): Registry {
  return {
    version: 1,
    accessDetails: 'full',
    environments: record<Environment>(
      [
        { id: 'dev', name: 'Dev', tier: 'nonproduction' },
        { id: 'stage', name: 'Stage', tier: 'preproduction' },
        { id: 'prod', name: 'Production', tier: 'production', aliases: ['PRD'] },
      ],
      {},
    ),
    groups: {},
    teams: {},
    processes: {},
    architectures: {},
    systems: Object.fromEntries(shippedSystems.map((system) => [system.id, system])),
    services: {},
    roles: {},
    skills: {},
    duties: {},
    personas: {},
    people: {},
    baselines: {},
    grants: [],
    noAccess: [],
    separationOfDuties: {},
    check: {},
    ...parts,
  };
}

/** A part of *Introduction to Personas in AI*: four personas, three teams, two processes, one architecture, three services, all four cell states. */
export function seedRegistry(): Registry {
  return registry({
    groups: groups({ id: 'project-team', name: 'Project team' }),
    teams: teams(
      {
        id: 'data-ingestion',
        name: 'Data Ingestion Team',
        group: 'project-team',
        description: 'Brings data in.',
      },
      { id: 'ai', name: 'AI Team', group: 'project-team' },
      { id: 'devops', name: 'DevOps Team' },
    ),
    processes: record<Process>(
      [
        { id: 'dataops', name: 'DataOps' },
        {
          id: 'mlops',
          name: 'MLOps',
          stages: record<Stage>(
            [
              { id: 'train', name: 'Train', loop: 'inner', services: ['azure-machine-learning', 'sandbox'] },
              { id: 'deploy', name: 'Deploy', loop: 'outer', services: ['azure-machine-learning'] },
            ],
            { services: [] },
          ),
        },
        { id: 'ci-cd', name: 'CI/CD' },
      ],
      { stages: {}, learn: [] },
    ),
    architectures: record<Architecture>(
      [
        {
          id: 'lambda',
          name: 'LAMBDA',
          components: record<Component>(
            [
              { id: 'ingestion', name: 'Ingestion', services: ['azure-data-factory'] },
              { id: 'store', name: 'Store', services: ['azure-machine-learning'] },
            ],
            { services: [] },
          ),
        },
      ],
      { components: {}, flows: [], learn: [] },
    ),
    services: services(
      {
        id: 'azure-data-factory',
        name: 'Azure Data Factory',
        url: 'https://learn.microsoft.com/azure/data-factory/',
        aliases: ['ADF'],
      },
      {
        id: 'azure-machine-learning',
        name: 'Azure Machine Learning',
        description: 'Training jobs, models and endpoints.',
        contact: { text: 'Discriminative AI MLOps engineer', kind: 'persona', id: 'P005' },
        reviews: [],
        scopes: {
          dev: '/subscriptions/s/resourceGroups/rg-dev',
          prod: '/subscriptions/s/resourceGroups/rg-prod',
        },
        reviewed: '2026-11-02',
        reviewEvery: 'P3M',
        learn: [
          { title: 'Azure Machine Learning', url: 'https://learn.microsoft.com/azure/machine-learning/' },
        ],
      },
      { id: 'sandbox', name: 'Sandbox', systems: ['databricks', 'azure'], environments: ['dev'] },
    ),
    roles: roles(
      {
        id: 'azureml-data-scientist',
        name: 'AzureML Data Scientist',
        roleDefinitionId: 'f6c7c914-8db3-469d-8ca1-694a8f32e121',
        level: 'write',
        planes: ['control', 'data'],
      },
      {
        id: 'reader',
        name: 'Reader',
        roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
        level: 'read',
      },
      {
        id: 'contributor',
        name: 'Contributor',
        level: 'manage',
        privileged: true,
        readsKeys: true,
        providers: ['*'],
      },
    ),
    skills: record<Skill>(
      [
        { id: 'python', name: 'Python' },
        { id: 'sql', name: 'SQL' },
      ],
      { learn: [] },
    ),
    duties: record<Duty>([{ id: 'deploy', name: 'Deploy', levels: ['write'] }], {}),
    personas: personas(
      {
        id: 'P001',
        name: 'AI Data Engineer',
        aliases: ['Data Engineer'],
        color: 'Dark Blue',
        summary: 'Brings source data into the lake.',
        categories: ['discriminative'],
        team: 'data-ingestion',
        interactsWith: [{ kind: 'team', id: 'ai' }],
        processes: [{ id: 'dataops', parts: [] }],
        architectures: [{ id: 'lambda', parts: ['ingestion', 'store'] }],
        scope: 'Ingestion and Store of LAMBDA',
        services: ['azure-data-factory'],
        dataAccess: 'Full access to the master datalake',
        skills: ['sql', 'python'],
        learn: [{ title: 'DataOps', url: 'https://learn.microsoft.com/dataops' }],
      },
      {
        id: 'P004',
        name: 'Discriminative AI Data Scientist',
        color: 'Light blue',
        team: 'ai',
        interactsWith: [
          { kind: 'persona', id: 'P001' },
          { kind: 'team', id: 'devops' },
        ],
        processes: [{ id: 'mlops', parts: ['inner'] }],
        architectures: [{ id: 'lambda', parts: [] }],
        services: ['azure-machine-learning', 'sandbox'],
        skills: ['python'],
      },
      {
        id: 'P005',
        name: 'Discriminative AI MLOps engineer',
        kind: 'either',
        team: 'devops',
        interactsWith: [{ kind: 'all' }],
        processes: [
          { id: 'mlops', parts: ['deploy'] },
          { id: 'ci-cd', parts: [] },
        ],
        services: ['azure-machine-learning'],
        duties: ['deploy'],
      },
      {
        id: 'P009',
        name: 'BuildAgent MLOps',
        kind: 'agent',
        sponsor: 'P005',
        services: ['azure-machine-learning'],
        identity: { kind: 'managed-identity', name: 'id-build-${env}' },
      },
    ),
    people: people({
      id: 'ada',
      name: 'Ada Lovelace',
      personas: [{ persona: 'P004', context: 'Churn' }, { persona: 'P005' }],
    }),
    grants: [
      grant('P004', 'azure-machine-learning', 'dev', 'azureml-data-scientist', {
        why: 'Experiments and training jobs.',
        scope: '/subscriptions/s/resourceGroups/rg-dev/ws',
        evidence: ['CHG-1042'],
      }),
      grant('P004', 'azure-machine-learning', 'stage', 'reader'),
      grant('P005', 'azure-machine-learning', 'dev', 'contributor', {
        exceptions: [{ rule: 'privileged-role', reason: 'Sets the workspace up.' }],
      }),
      grant('P005', 'azure-machine-learning', 'stage', 'contributor', { sameAs: 'dev' }),
      grant('P005', 'azure-machine-learning', 'prod', 'azureml-data-scientist', {
        assignment: 'eligible',
        until: '2027-03-31',
        activation: { maxDuration: 'PT4H', approver: 'P001', require: ['mfa', 'justification'] },
        why: 'Break-fix of a failed rollout.',
      }),
      grant('P001', 'azure-machine-learning', 'dev', 'reader'),
    ],
    noAccess: [
      {
        persona: 'P004',
        service: 'azure-machine-learning',
        environment: 'prod',
        reason: 'Metrics come from the monitoring workspace.',
      },
    ],
  });
}

export const publicSeed = toPublic(seedRegistry(), 'public', 'public');
