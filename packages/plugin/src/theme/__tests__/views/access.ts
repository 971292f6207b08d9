import type {
  AccessTableCell,
  AccessTableRow,
  AccessTableView,
  Level,
  RoleGrantView,
  ServiceCardView,
} from 'persona-registry';
import { card, findLink } from './cards.js';
import { environments, gap, role, service, USUAL } from './names.js';
import { LEARN } from './sketches.js';

const grant = (name: string, level: Level | undefined, more: Partial<RoleGrantView> = {}): RoleGrantView => ({
  role: role(name),
  level,
  planes: level === 'read' ? ['control'] : ['control', 'data'],
  privileged: false,
  assignment: 'active',
  require: [],
  ...more,
});

/** The grants that the cells of all tables here refer to. */
const grants: RoleGrantView[] = [];

const cell = (environment: string, ...own: RoleGrantView[]): AccessTableCell => ({
  environment,
  state: 'granted',
  grants: own.map((one) => grants.push(one) - 1),
});

const state = (
  environment: string,
  value: AccessTableCell['state'],
  more: Partial<AccessTableCell> = {},
) => ({
  environment,
  state: value,
  grants: [],
  ...more,
});

const toAccessRow = (id: string, cells: AccessTableCell[]): AccessTableRow => {
  const { persona, personaKind, accent, monogram, team: ownTeam, sponsor } = card(id);
  return {
    who: { persona, personaKind, accent, monogram, team: ownTeam, sponsor },
    anchor: id.toLowerCase(),
    cells,
  };
};

const SCIENTIST = grant('AzureML Data Scientist', 'write', {
  why: 'Experiments, training jobs, candidate models.',
});

export const serviceAccess: AccessTableView = {
  kind: 'access-table',
  caption: 'Who may do what on Azure Machine Learning, by environment',
  rowHeader: 'persona',
  environments,
  grants,
  groups: [
    {
      title: 'People',
      rows: [
        toAccessRow('P004', [
          cell('dev', SCIENTIST, grant('AzureML Compute Operator', 'manage', { until: '2027-06-30' })),
          cell('stage', grant('Reader', 'read', { why: 'Compare stage runs with dev.' })),
          state('prod', 'none', { reason: 'Production metrics come from the monitoring workspace.' }),
        ]),
        toAccessRow('P005', [
          cell('dev', grant('Contributor', 'manage', { privileged: true })),
          { ...cell('stage', grant('Contributor', 'manage', { privileged: true })), sameAs: 'Dev' },
          cell(
            'prod',
            grant('Reader', 'read'),
            grant('AzureML Data Scientist', 'write', {
              assignment: 'eligible',
              maxDuration: '4 h',
              approver: findLink('Data & AI Product Manager'),
              require: ['MFA', 'justification'],
              until: '2027-03-31',
              why: 'Break-fix of a failed rollout.',
            }),
          ),
        ]),
        toAccessRow('P010', [
          state('dev', 'not-applicable'),
          state('stage', 'none'),
          cell('prod', grant('Reader', 'read', { condition: 'from the company network' })),
        ]),
        toAccessRow('P011', [
          state('dev', 'undocumented'),
          state('stage', 'undocumented'),
          state('prod', 'undocumented'),
        ]),
      ],
    },
    {
      title: 'Agents',
      rows: [
        toAccessRow('P009', [
          cell('dev', grant('AzureML Data Scientist', 'write')),
          { ...cell('stage', grant('AzureML Data Scientist', 'write')), sameAs: 'Dev' },
          cell('prod', grant('AzureML Data Scientist', 'write', { why: 'Rolls out approved models.' })),
        ]),
      ],
    },
  ],
};

export const personaAccess: AccessTableView = {
  kind: 'access-table',
  caption: 'What the Discriminative AI Data Scientist may do, by service and environment',
  rowHeader: 'service',
  environments,
  grants,
  groups: [
    {
      rows: ['Azure Machine Learning', 'Azure Databricks', 'Azure Key Vault'].map((name, index) => ({
        service: service(name, 'p004'),
        anchor: 'p004',
        cells: [
          cell('dev', grant(index === 1 ? 'Databricks workspace user' : 'AzureML Data Scientist', 'write')),
          index === 2 ? state('stage', 'undocumented') : cell('stage', grant('Reader', 'read')),
          state('prod', 'none'),
        ],
      })),
    },
  ],
};

export const emptyAccess: AccessTableView = {
  ...serviceAccess,
  groups: [],
  empty: 'No persona has access to Azure Arc.',
};

export const serviceCard: ServiceCardView = {
  kind: 'service-card',
  service: service('Azure Machine Learning'),
  systems: ['Azure RBAC'],
  description: 'Workspace for training, registering and serving models.',
  url: 'https://ml.azure.com/',
  contact: { text: 'Data & AI Product Manager', href: '/personas/p010' },
  environments,
  personas: ['P004', 'P005', 'P009', 'P011'].map((id) => ({
    persona: card(id).persona,
    personaKind: card(id).personaKind,
    phrases: id === 'P011' ? [gap] : USUAL,
  })),
  more: 12,
  learn: LEARN.slice(0, 1),
};
