import type {
  AccessCellView,
  AccessPhrase,
  AccessRowView,
  AccessTableView,
  CoveragePageView,
  CoverageView,
  EnvironmentView,
  IndexPageView,
  LearnLink,
  Level,
  Link,
  OverviewPageView,
  PersonaCardsView,
  PersonaCardView,
  PersonaKind,
  PersonaLinkView,
  PersonaPageView,
  PersonaRow,
  PersonaTableView,
  PersonPageView,
  ProblemView,
  RoleGrantView,
  ServiceCardView,
  ServiceLinkView,
  ServicePageView,
  ServicesPageView,
  SkillPageView,
  TeamPageView,
} from 'persona-registry';

/*
 * Views by hand, modelled on eleven personas of an AI programme. What the tests and a look at the theme need: every field, every
 * state, both kinds of persona.
 */

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const team = (name: string): Link => ({ id: slug(name), name, href: `/personas/teams/${slug(name)}` });
const service = (name: string, persona = ''): Link => ({
  id: slug(name),
  name,
  href: `/personas/services/${slug(name)}${persona && `#${persona}`}`,
});
const plain = (name: string): Link => ({ id: slug(name), name });
const role = (name: string): Link => ({ id: slug(name), name, href: `#role-${slug(name)}` });

export const environments: EnvironmentView[] = [
  { id: 'dev', name: 'Dev', tier: 'nonproduction' },
  { id: 'stage', name: 'Stage', tier: 'preproduction' },
  { id: 'prod', name: 'Production', tier: 'production' },
];

const granted = (text: string, more: Partial<AccessPhrase> = {}): AccessPhrase => ({
  text,
  state: 'granted',
  ...more,
});
const noAccess = (where: string): AccessPhrase => ({ text: `no access in ${where}`, state: 'none' });
const gap: AccessPhrase = { text: 'not documented', state: 'undocumented' };

const USUAL = [granted('write in Dev'), granted('read in Stage'), noAccess('Production')];

interface Sketch {
  id: string;
  name: string;
  kind?: PersonaKind;
  light: string;
  dark: string;
  monogram: string;
  team: string;
  group?: string;
  summary: string;
  with: string[];
  processes: string[];
  architectures?: [string, ...string[]][];
  scope?: string;
  services: [string, AccessPhrase[]][];
  data: string;
  skills: string[];
  category?: 'discriminative' | 'generative';
  sponsor?: string;
}

const SKETCHES: Sketch[] = [
  {
    id: 'P001',
    name: 'AI Data Engineer',
    light: '#1d3f8f',
    dark: '#8aa8f0',
    monogram: 'DE',
    team: 'Data Ingestion Team',
    summary: 'Brings source data into the lake, keeps it fresh, and hands AI projects the slices they need.',
    with: ['AI Team'],
    processes: ['ETL', 'ELT', 'DataOps'],
    architectures: [['LAMBDA', 'Ingestion', 'Store']],
    scope: 'Ingestion and store of LAMBDA',
    services: [
      [
        'Azure Data Factory',
        [
          granted('manage in Dev', { privileged: true }),
          granted('write in Stage'),
          granted('read in Production'),
        ],
      ],
      ['Azure Databricks', USUAL],
      ['Azure Event Hubs', [granted('write in Dev and Stage'), granted('read in Production')]],
      ['Azure SQL Database', USUAL],
      [
        'Azure Storage',
        [granted('write in Dev and Stage'), granted('eligible to write in Production', { eligible: true })],
      ],
      ['Microsoft Fabric', [gap]],
    ],
    data: 'Full access to the master data lake and to the areas of AI projects',
    skills: ['SQL', 'Python', 'PySpark'],
  },
  {
    id: 'P002',
    name: 'Analyst Data Engineer',
    light: '#0b6e6e',
    dark: '#5cc4c4',
    monogram: 'AE',
    team: 'Data Ingestion Team',
    summary: 'Shapes lakehouse data for analysts.',
    with: ['Analytical Team'],
    processes: ['ETL', 'ELT', 'DataOps'],
    architectures: [['LAMBDA', 'Ingestion', 'Store']],
    services: [
      ['Azure Data Factory', USUAL],
      ['Microsoft Fabric', [gap]],
    ],
    data: 'Full access to the lakehouse',
    skills: ['SQL', 'Python', 'PySpark'],
  },
  {
    id: 'P003',
    name: 'BI Analyst',
    light: '#6b3fa0',
    dark: '#c0a0e8',
    monogram: 'BI',
    team: 'Analytical Team',
    summary: 'Turns curated data into reports that people decide by.',
    with: ['Data Ingestion Team'],
    processes: ['Data analysis', 'Data warehousing'],
    architectures: [['LAMBDA', 'Process', 'Serving']],
    services: [
      ['Microsoft Fabric', [gap]],
      ['Power BI', [granted('write in Dev'), granted('read in Production')]],
    ],
    data: 'No access to the master data lake, read access to assigned project areas',
    skills: ['Analytics', 'SQL', 'KQL', 'Python'],
  },
  {
    id: 'P004',
    name: 'Discriminative AI Data Scientist',
    light: '#1f6fb2',
    dark: '#82bdf0',
    monogram: 'DS',
    team: 'AI Team',
    summary: 'Trains and compares models on project data and hands the best candidate over to operations.',
    with: ['Data Ingestion Team', 'DevOps Team'],
    processes: ['MLOps'],
    architectures: [['LAMBDA', 'Process', 'Store']],
    scope: 'Inner loop of MLOps',
    services: [
      ['Azure Machine Learning', USUAL],
      ['Azure Databricks', USUAL],
      ['Azure Storage', USUAL],
      ['Azure Key Vault', [gap]],
    ],
    data: 'No access to the master data lake, full access to assigned project areas',
    skills: ['Python', 'PySpark'],
    category: 'discriminative',
  },
  {
    id: 'P005',
    name: 'Discriminative AI MLOps Engineer',
    light: '#7a4bb0',
    dark: '#c3a1ec',
    monogram: 'ML',
    team: 'DevOps Team',
    group: 'Core team',
    summary: 'Takes models from the inner loop to production and keeps them there.',
    with: ['Data Ingestion Team'],
    processes: ['MLOps', 'CI/CD'],
    architectures: [['LAMBDA']],
    scope: 'Outer loop of MLOps',
    services: [
      ['Azure DevOps', USUAL],
      ['GitHub Actions', USUAL],
      ['Azure Machine Learning', USUAL],
    ],
    data: 'Read access to assigned project areas',
    skills: ['PowerShell', 'Python'],
    category: 'discriminative',
  },
  {
    id: 'P006',
    name: 'GenAI Data Scientist',
    light: '#1f6fb2',
    dark: '#82bdf0',
    monogram: 'GS',
    team: 'AI Team',
    summary: 'Chooses, grounds and evaluates foundation models.',
    with: ['Data Ingestion Team', 'Engineering Team'],
    processes: ['GenAIOps'],
    architectures: [['Agentic'], ['RAG chat', 'Orchestration']],
    services: [
      ['Microsoft Foundry', USUAL],
      ['Azure OpenAI', USUAL],
      ['Azure AI Search', USUAL],
    ],
    data: 'Read and write access to assigned project areas',
    skills: ['Azure Machine Learning', 'Python', 'Model (LLM, SLM) knowledge', 'Fine-tuning, RAG, agents'],
    category: 'generative',
  },
  {
    id: 'P007',
    name: 'GenAI Chat Developer',
    light: '#2e7d32',
    dark: '#86cf8a',
    monogram: 'CD',
    team: 'Engineering Team',
    summary: 'Builds the chat application around the model.',
    with: ['AI Team'],
    processes: ['DevOps', 'Event-driven processing', 'Microservices'],
    services: [
      ['Azure Web App', USUAL],
      ['Azure API Management', USUAL],
      ['Azure Cosmos DB', USUAL],
    ],
    data: 'Read access to assigned project areas',
    skills: ['React', 'Node.js', 'HTML', 'CSS'],
    category: 'generative',
  },
  {
    id: 'P008',
    name: 'DeveloperAgent Unit Test Writer',
    kind: 'agent',
    light: '#5b6770',
    dark: '#aab6bf',
    monogram: 'UT',
    team: 'Engineering Team',
    summary: 'Reads pull requests and proposes unit tests; never merges.',
    with: ['AI Team'],
    processes: ['DevOps'],
    services: [['GitHub', [granted('write in Dev'), noAccess('Stage and Production')]]],
    data: 'No access',
    skills: ['Python', 'PySpark'],
    sponsor: 'GenAI Chat Developer',
  },
  {
    id: 'P009',
    name: 'BuildAgent MLOps',
    kind: 'agent',
    light: '#4b6b50',
    dark: '#9cc3a2',
    monogram: 'BA',
    team: 'Engineering Team',
    summary: 'Builds, tests and rolls out models from the pipeline, with nobody watching.',
    with: ['AI Team'],
    processes: ['DevOps', 'MLOps'],
    architectures: [['LAMBDA', 'Process', 'Serving']],
    services: [
      ['Azure Machine Learning', [granted('write in Dev, Stage and Production')]],
      ['Azure DevOps', USUAL],
    ],
    data: 'Read and write access to specific areas',
    skills: ['Python', 'PySpark'],
    sponsor: 'Data & AI Product Manager',
  },
  {
    id: 'P010',
    name: 'Data & AI Product Manager',
    light: '#a3441f',
    dark: '#f0a585',
    monogram: 'PM',
    team: 'Product Management',
    group: 'Core team',
    summary: 'Decides what is built next and approves what goes live.',
    with: ['Engineering Team'],
    processes: ['SCRUM'],
    architectures: [['LAMBDA', 'Monitor', 'Govern']],
    services: [
      ['Productboard', []],
      ['Azure DevOps', []],
    ],
    data: 'No access',
    skills: ['Product management'],
  },
  {
    id: 'P011',
    name: 'Project Manager',
    light: '#8a5a00',
    dark: '#e0b25c',
    monogram: 'PJ',
    team: 'Project Management',
    summary: 'Keeps plan, people and sprints together.',
    with: ['All teams'],
    processes: ['SCRUM'],
    services: [
      ['Microsoft Planner', []],
      ['Azure DevOps', []],
    ],
    data: 'No access',
    skills: ['Project management', 'SCRUM master'],
  },
];

const LEARN: [LearnLink, LearnLink, LearnLink] = [
  {
    title: 'DataOps for the modern data warehouse',
    url: 'https://learn.microsoft.com/azure/architecture/databases/architecture/dataops-mdw',
  },
  {
    title: 'DataOps in Azure Data Factory',
    url: 'https://learn.microsoft.com/azure/data-factory/apply-dataops',
  },
  { title: 'Python', url: 'https://learn.microsoft.com/training/paths/python-language/' },
];

const toPersonaLink = ({ id, name }: Sketch): Link => ({ id, name, href: `/personas/${id.toLowerCase()}` });
const findLink = (name: string): Link => {
  const sketch = SKETCHES.find((candidate) => candidate.name === name);
  return sketch ? toPersonaLink(sketch) : plain(name);
};

const toCard = (sketch: Sketch, variant: PersonaCardView['variant']): PersonaCardView => ({
  kind: 'persona-card',
  variant,
  persona: toPersonaLink(sketch),
  personaKind: sketch.kind ?? 'person',
  accent: { light: sketch.light, dark: sketch.dark },
  monogram: sketch.monogram,
  summary: sketch.summary,
  categories: sketch.category ? [sketch.category] : [],
  team: team(sketch.team),
  group: plain(sketch.group ?? 'Project team'),
  interactsWith: sketch.with.map((name) => (name === 'All teams' ? plain(name) : team(name))),
  processes: sketch.processes.map((name) => ({ ...plain(name), parts: [] })),
  architectures: (sketch.architectures ?? []).map(([name, ...parts]) => ({ ...plain(name), parts })),
  scope: sketch.scope,
  services: sketch.services.map(([name, phrases]) => ({
    service: service(name, sketch.id.toLowerCase()),
    phrases,
  })),
  dataAccess: sketch.data,
  skills: sketch.skills.map(plain),
  learn: LEARN,
  ...(sketch.id === 'P004' && { learnMore: { count: 4, href: '/personas/p004#learning' } }),
  duties: sketch.id === 'P010' ? [plain('Approve')] : [],
  sponsor: sketch.sponsor ? findLink(sketch.sponsor) : undefined,
});

/** A card carries only what its variant shows. */
function toVariant(full: PersonaCardView): PersonaCardView {
  const { kind, variant, persona, personaKind, accent, monogram, image, summary, categories, team, group } =
    full;
  const head = {
    kind,
    variant,
    persona,
    personaKind,
    accent,
    monogram,
    image,
    summary,
    categories,
    team,
    group,
  };
  const { processes, services } = full;
  switch (variant) {
    case 'full':
      return full;
    case 'compact':
      return { ...bareCard, ...head, processes, serviceCount: services.length };
    case 'row':
      return { ...bareCard, ...head };
  }
}

/** Cards of all eleven, in order. */
export const cards = (variant: PersonaCardView['variant']): PersonaCardView[] =>
  SKETCHES.map((sketch) => toVariant(toCard(sketch, variant)));
export const card = (id: string, variant: PersonaCardView['variant'] = 'full'): PersonaCardView => {
  const found = cards(variant).find(({ persona }) => persona.id === id);
  if (!found) {
    throw new Error(`no persona ${id}`);
  }
  return found;
};

/** Only what is required. */
export const bareCard: PersonaCardView = {
  kind: 'persona-card',
  variant: 'full',
  persona: { id: 'P900', name: 'Newcomer' },
  personaKind: 'either',
  monogram: 'N',
  categories: [],
  interactsWith: [],
  processes: [],
  architectures: [],
  services: [],
  skills: [],
  learn: [],
  duties: [],
};

/** Forty services, a name that does not break, markup and another script in values. */
export const awkwardCard: PersonaCardView = {
  ...bareCard,
  persona: {
    id: 'Donaudampfschifffahrtsgesellschaftskapitaen',
    name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenbeauftragte*r <b>&amp;</b> 🧢',
    href: '/personas/cap',
  },
  monogram: '🧢',
  accent: { light: '#b00020', dark: '#ff8a9a' },
  summary: 'مهندس بيانات يجلب البيانات إلى البحيرة ويحافظ على حداثتها.',
  dataAccess:
    '<script>alert("no")</script> | {curly} https://example.com/a/very/long/address/that/does/not/break/anywhere/at/all',
  services: Array.from({ length: 40 }, (_, index) => ({
    service: service(`Service ${index + 1}`, 'cap'),
    phrases: index % 3 ? USUAL : [gap],
  })),
  skills: ['C', 'C++', 'C#', 'Überraschungsresistenz', 'עברית'].map((name, index) => ({
    id: `s${index}`,
    name,
  })),
};

export const serviceLink: ServiceLinkView = {
  kind: 'service-link',
  service: service('Azure Machine Learning'),
  systems: ['Azure RBAC'],
  description: 'Workspace for training, registering and serving models.',
};
export const personaLink: PersonaLinkView = {
  kind: 'persona-link',
  persona: { id: 'P001', name: 'AI Data Engineer', href: '/personas/p001' },
  personaKind: 'person',
  accent: { light: '#1d3f8f', dark: '#8aa8f0' },
  monogram: 'DE',
  summary: 'Brings source data into the lake, keeps it fresh, and hands AI projects the slices they need.',
  team: team('Data Ingestion Team'),
};
export const agentLink: PersonaLinkView = {
  kind: 'persona-link',
  persona: { id: 'P009', name: 'BuildAgent MLOps', href: '/personas/p009' },
  personaKind: 'agent',
  accent: { light: '#4b6b50', dark: '#9cc3a2' },
  monogram: 'BA',
  team: team('Engineering Team'),
};

export const problem: ProblemView = {
  kind: 'problem',
  text: 'docs/lambda.md:12:3 unknown-reference There is no persona "P01".',
  diagnostic: {
    code: 'unknown-reference',
    severity: 'error',
    message: 'There is no persona "P01".',
    place: { file: 'docs/lambda.md', line: 12, column: 3 },
    suggestion: 'P001',
    valid: SKETCHES.map(({ id }) => id),
    hint: 'Define it in personas.yml or with a :::persona block.',
  },
};

const TITLES: Record<string, string> = {
  persona: 'Persona',
  team: 'Team',
  interactsWith: 'Primary interaction',
  processes: 'Processes',
  architectures: 'Architectures',
  scope: 'Scope',
  services: 'Services',
  dataAccess: 'Access to data',
  skills: 'Skills',
  learn: 'Learn',
  kind: 'Kind',
  access: 'Access',
};
const toRow = ({ kind, variant, ...row }: PersonaCardView): PersonaRow => row;

export const personaTable = (
  columns: PersonaTableView['columns'][number]['field'][] = [
    'persona',
    'team',
    'interactsWith',
    'processes',
    'architectures',
    'scope',
    'services',
    'dataAccess',
    'skills',
    'learn',
  ],
): PersonaTableView => ({
  kind: 'persona-table',
  caption: 'Personas in MLOps, DataOps and LAMBDA',
  columns: columns.map((field) => ({ field, title: TITLES[field] ?? field })),
  groups: [{ rows: cards('full').map(toRow) }],
});
export const emptyTable: PersonaTableView = {
  ...personaTable(),
  groups: [],
  empty: 'No persona has process FinOps.',
};

export const personaCards = (variant: PersonaCardView['variant']): PersonaCardsView => ({
  kind: 'persona-cards',
  cards: cards(variant),
});
export const emptyCards: PersonaCardsView = {
  kind: 'persona-cards',
  cards: [],
  empty: 'No persona has team X.',
};

const grant = (name: string, level: Level | undefined, more: Partial<RoleGrantView> = {}): RoleGrantView => ({
  role: role(name),
  level,
  planes: level === 'read' ? ['control'] : ['control', 'data'],
  privileged: false,
  assignment: 'active',
  require: [],
  ...more,
});
const cell = (environment: string, ...grants: RoleGrantView[]): AccessCellView => ({
  environment,
  state: 'granted',
  grants,
});
const state = (environment: string, value: AccessCellView['state'], more: Partial<AccessCellView> = {}) => ({
  environment,
  state: value,
  grants: [],
  ...more,
});

const toAccessRow = (id: string, cells: AccessCellView[]): AccessRowView => {
  const { persona, personaKind, accent, monogram, team: ownTeam, sponsor } = card(id);
  return {
    persona,
    personaKind,
    accent,
    monogram,
    team: ownTeam,
    sponsor,
    service: service('Azure Machine Learning', id.toLowerCase()),
    anchor: id.toLowerCase(),
    cells,
  };
};

const SCIENTIST = grant('AzureML Data Scientist', 'write', {
  why: 'Experiments, training jobs, candidate models.',
});

export const glance: AccessTableView = {
  kind: 'access-table',
  caption: 'Who may do what on Azure Machine Learning, by environment',
  rowHeader: 'persona',
  environments,
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
  groups: [
    {
      rows: ['Azure Machine Learning', 'Azure Databricks', 'Azure Key Vault'].map((name, index) => ({
        ...toAccessRow('P004', [
          cell('dev', grant(index === 1 ? 'Databricks workspace user' : 'AzureML Data Scientist', 'write')),
          index === 2 ? state('stage', 'undocumented') : cell('stage', grant('Reader', 'read')),
          state('prod', 'none'),
        ]),
        service: service(name, 'p004'),
      })),
    },
  ],
};
export const emptyAccess: AccessTableView = {
  ...glance,
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

const page = (title: string, description: string, ...path: [string, string][]) => ({
  title,
  description,
  breadcrumbs: [
    { name: 'Personas', href: '/personas' },
    ...path.map(([name, href]) => ({ name, href })),
    ...(title === 'Personas' ? [] : [{ name: title }]),
  ],
});

const inTeam = (name: string) => ({
  team: team(name),
  personas: cards('compact').filter((candidate) => candidate.team?.name === name),
});

export const overviewPage: OverviewPageView = {
  kind: 'overview-page',
  ...page('Personas', 'The roles that people and agents take on to build AI here, and what each may do.'),
  counts: { personas: 11, people: 9, agents: 2, teams: 7, services: 24 },
  groups: [
    { group: plain('Core team'), teams: ['DevOps Team', 'Product Management'].map(inTeam) },
    {
      group: plain('Project team'),
      teams: [
        'Data Ingestion Team',
        'Analytical Team',
        'AI Team',
        'Engineering Team',
        'Project Management',
      ].map(inTeam),
    },
  ],
  indexes: [
    { id: 'services', name: 'Services and access', href: '/personas/services' },
    { id: 'processes', name: 'Processes', href: '/personas/processes' },
  ],
  processes: [{ id: 'mlops', name: 'MLOps', href: '/personas/processes/mlops' }],
  architectures: [{ id: 'lambda', name: 'LAMBDA', href: '/personas/architectures/lambda' }],
  json: '/personas/personas.json',
};

export const skillsPage: IndexPageView = {
  kind: 'skills-page',
  ...page('Skills', '3 skills: how many personas need each, who has it, and where to learn it.'),
  caption: 'Skills with their personas, people, learning and gaps',
  columns: [
    { field: 'entity', title: 'Skill' },
    { field: 'personas', title: 'Personas' },
    { field: 'people', title: 'People' },
    { field: 'learn', title: 'Learning' },
    { field: 'gaps', title: 'Gaps' },
  ],
  rows: [
    {
      entity: { id: 'python', name: 'Python', href: '/personas/skills/python' },
      description: 'Reading, writing & testing it <3.',
      personas: 7,
      people: 4,
      learn: [
        { title: 'Python for beginners', url: 'https://learn.example.com/python' },
        { title: 'How we write Python', url: '/docs/python' },
      ],
      learnMore: 2,
    },
    {
      entity: plain('SQL'),
      personas: 2,
      gaps: [{ text: 'Nobody has it', href: '/personas/coverage#skill-without-person' }],
    },
    { entity: plain('KQL'), gaps: [{ text: 'No link to learn from' }] },
  ],
};

export const personaPage: PersonaPageView = {
  kind: 'persona-page',
  ...page('Discriminative AI Data Scientist', card('P004').summary ?? ''),
  card: card('P004'),
  aliases: ['Data Scientist'],
  access: personaAccess,
  learning: [
    { ...LEARN[0], sources: [{ kind: 'persona', link: findLink('Discriminative AI Data Scientist') }] },
    {
      ...LEARN[2],
      sources: [
        { kind: 'skill', link: { id: 'python', name: 'Python', href: '/personas/skills/python' } },
        { kind: 'process', link: plain('MLOps') },
      ],
    },
    { ...LEARN[1], sources: [{ kind: 'service', link: service('Azure Data Factory') }] },
  ],
  people: [
    { person: { id: 'kim', name: 'Kim Larsen', href: '/personas/people/kim' }, context: 'churn model' },
    { person: { id: 'ada', name: 'Ada Okafor', href: '/personas/people/ada' } },
  ],
  documents: [
    { title: 'LAMBDA architecture', href: '/docs/lambda' },
    { title: 'How we train models', href: '/docs/training' },
  ],
  definedIn: { title: 'LAMBDA architecture', href: '/docs/lambda' },
  interactsWithMe: [findLink('BuildAgent MLOps'), findLink('GenAI Chat Developer')],
  sponsors: [],
};

export const teamPage: TeamPageView = {
  kind: 'team-page',
  ...page('Engineering Team', 'Builds applications around models.'),
  team: team('Engineering Team'),
  group: plain('Project team'),
  teamDescription: 'Builds the applications around models, and the agents that keep them tested and shipped.',
  cards: inTeam('Engineering Team').personas,
  interactsWithUs: [findLink('GenAI Data Scientist'), findLink('Data & AI Product Manager')],
};

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
    environments: [
      { environment: 'dev', ...counts(4, 0, index % 3, index === 2 ? 1 : 0) },
      index === 5
        ? { environment: 'stage', ...counts(0, 0, 0, 0), exists: false }
        : { environment: 'stage', ...counts(3, 1, index % 2, 0) },
      { environment: 'prod', ...counts(index === 6 ? 0 : 2, 2, index === 6 ? 4 : 0, 0, index === 2 ? 1 : 0) },
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
  glance,
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

/** With everything that the access rules and full details add. */
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
          gains: ['Reader'],
          loses: ['AzureML Data Scientist', 'AzureML Compute Operator'],
        },
        { from: 'stage', to: 'prod', gains: [], loses: ['Reader'] },
      ],
    },
    {
      persona: findLink('Discriminative AI MLOps Engineer'),
      personaKind: 'person',
      steps: [
        { from: 'dev', to: 'stage', gains: [], loses: [] },
        { from: 'stage', to: 'prod', gains: ['Reader'], loses: ['Contributor'] },
      ],
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
          exception: { reason: 'Covers for a vacancy.', until: '2027-01-31' },
        },
      ],
    },
  ],
};

export const personPage: PersonPageView = {
  kind: 'person-page',
  ...page('Kim Larsen', 'Personas that Kim Larsen holds.'),
  person: { id: 'kim', name: 'Kim Larsen' },
  url: 'https://example.com/people/kim',
  personas: [
    { card: card('P004', 'compact'), context: 'Churn model, two days a week.' },
    { card: card('P005', 'compact') },
  ],
};

export const coverage: CoverageView = {
  kind: 'coverage',
  caption: '1 gap with process GenAIOps',
  kinds: [
    {
      rule: 'stage-without-persona',
      title: 'Stage without a persona',
      count: 1,
      column: 'Stage',
      why: 'A step that no persona supports is a gap.',
      gaps: [
        {
          about: { id: 'genaiops/monitor', name: 'Monitor', href: '/personas/processes/genaiops' },
          context: ['of ', plain('GenAIOps'), ', with ', service('Azure OpenAI')],
          options: [
            {
              option: 'document',
              text: ['If somebody does it already, write "genaiops/monitor" among its processes.'],
            },
            {
              option: 'train',
              text: ['Train ', findLink('GenAI Data Scientist'), ', who works in other stages of it.'],
            },
            { option: 'recruit', text: ['Bring in a persona for "Monitor".'] },
            { option: 'redesign', text: ['Let ', service('Azure OpenAI'), ' do it unattended.'] },
          ],
        },
      ],
    },
    {
      rule: 'persona-without-person',
      title: 'Personas without a person',
      count: 0,
      notChecked: 'no people are listed',
      gaps: [],
    },
    { rule: 'unused-team', title: 'Teams without a persona', count: 0, gaps: [] },
  ],
};

export const coveragePage: CoveragePageView = {
  kind: 'coverage-page',
  title: 'Coverage',
  description: '1 gap: where somebody or something is missing, and what can be done.',
  breadcrumbs: [{ name: 'Personas', href: '/personas' }, { name: 'Coverage' }],
  coverage: { ...coverage, caption: '1 gap' },
};

export const skillPage: SkillPageView = {
  kind: 'skill-page',
  ...page('Python', 'Python is needed by 7 personas: who has it, and how to learn it.'),
  skill: { id: 'python', name: 'Python', href: '/personas/skills/python' },
  skillDescription: 'For notebooks, pipelines and tests.',
  teams: [team('Data Ingestion Team'), team('AI Team')],
  personaCount: 7,
  personas: [card('P001', 'compact'), card('P004', 'compact')],
  people: [
    {
      person: { id: 'kim', name: 'Kim Larsen', href: '/personas/people/kim' },
      personas: [findLink('AI Data Engineer'), findLink('GenAI Data Scientist')],
    },
  ],
  learning: [
    {
      ...LEARN[2],
      sources: [{ kind: 'skill', link: { id: 'python', name: 'Python', href: '/personas/skills/python' } }],
    },
    { ...LEARN[1], sources: [{ kind: 'architecture', link: plain('LAMBDA') }] },
  ],
  documents: [{ title: 'How we train models', href: '/docs/training' }],
};
