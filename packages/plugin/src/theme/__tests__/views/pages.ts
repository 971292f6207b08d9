import type {
  GroupPageView,
  IndexPageView,
  OverviewPageView,
  PersonaPageView,
  PersonPageView,
  ReachView,
  SkillPageView,
  TeamPageView,
} from 'persona-registry';
import { personaAccess } from './access.js';
import { card, cards, findLink } from './cards.js';
import { page, plain, service, team } from './names.js';
import { LEARN } from './sketches.js';

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
    { field: 'personas', title: 'Personas', section: 'personas' },
    { field: 'people', title: 'People', section: 'people' },
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
  firstWeek: {
    people: [
      {
        who: { id: 'ada', name: 'Ada Okafor', href: '/personas/people/ada' },
        why: 'leads AI Team, holds the persona too',
      },
      { who: findLink('GenAI Chat Developer'), why: 'approves access to Azure Key Vault' },
    ],
    morePeople: true,
    services: [
      {
        service: service('Azure Key Vault'),
        environment: 'Dev',
        access: { level: 'read', onlyEligible: true },
        requestUrl: 'https://access.example.com/kv',
        owner: { text: 'Ada Okafor', href: '/personas/people/ada' },
      },
      { service: service('GitHub'), access: {} },
      { service: service('Azure Data Factory'), owner: { text: 'the data office' } },
    ],
    moreServices: true,
    meetings: [
      { name: 'Stand-up', when: 'daily, 9:30', where: 'https://meet.example.com/ai', team: team('AI Team') },
      { name: 'Model review', where: 'room 4', team: team('AI Team') },
    ],
  },
};

const reach: ReachView = {
  environments: [
    { id: 'dev', name: 'Dev', tier: 'nonproduction' },
    { id: 'stage', name: 'Stage', tier: 'preproduction' },
    { id: 'prod', name: 'Production', tier: 'production' },
  ],
  services: [
    {
      service: service('Azure Key Vault'),
      requestUrl: 'https://access.example.com/kv',
      cells: [
        { state: 'granted', level: 'manage', personas: [findLink('GenAI Chat Developer')] },
        {
          state: 'granted',
          level: 'read',
          onlyEligible: true,
          personas: [findLink('BuildAgent MLOps')],
          undocumented: 1,
        },
        { state: 'undocumented', personas: [] },
      ],
    },
    {
      service: service('GitHub'),
      cells: [
        { state: 'granted', personas: [findLink('BuildAgent MLOps')] },
        { state: 'none', personas: [] },
        { state: 'not-applicable', personas: [] },
      ],
    },
    {
      service: service('Azure Data Factory'),
      cells: [
        {
          state: 'granted',
          level: 'administer',
          onlyEligible: true,
          phrases: [
            {
              text: 'write with a condition',
              state: 'granted',
              personas: [findLink('GenAI Chat Developer')],
            },
            {
              text: 'eligible to administer',
              state: 'granted',
              eligible: true,
              personas: [findLink('BuildAgent MLOps')],
            },
          ],
          personas: [findLink('BuildAgent MLOps')],
        },
        { state: 'none', personas: [] },
        { state: 'none', personas: [] },
      ],
    },
  ],
};

export const teamPage: TeamPageView = {
  kind: 'team-page',
  ...page('Engineering Team', 'Builds applications around models.'),
  team: team('Engineering Team'),
  group: plain('Project team'),
  teamDescription: [
    {
      kind: 'paragraph',
      content: ['Builds the applications around models, and the agents that keep them tested and shipped.'],
    },
  ],
  leads: [{ id: 'kim', name: 'Kim Larsen', href: '/personas/people/kim' }],
  contacts: [{ label: '#engineering', url: 'https://chat.example.com/engineering' }],
  links: [{ title: 'Charter', url: 'https://example.com/charter' }],
  meetings: [{ name: 'Stand-up', when: 'Mon to Thu, 09:30', where: 'https://meet.example.com/standup' }],
  members: [
    {
      person: { id: 'kim', name: 'Kim Larsen', href: '/personas/people/kim' },
      monogram: 'KL',
      title: 'Head of engineering',
      role: 'Runs the reviews',
      lead: true,
      location: 'Lisbon',
      timeZone: 'Europe/Lisbon',
      contacts: [{ label: 'Chat', url: 'https://chat.example.com/kim' }],
      personas: [findLink('GenAI Chat Developer')],
    },
    { person: { id: 'ada', name: 'Ada Okafor', href: '/personas/people/ada' }, monogram: 'AO', personas: [] },
  ],
  agents: [
    { persona: findLink('BuildAgent MLOps'), monogram: 'BM', sponsor: findLink('GenAI Chat Developer') },
  ],
  cards: inTeam('Engineering Team').personas,
  staffing: [
    {
      persona: findLink('GenAI Chat Developer'),
      people: [{ id: 'kim', name: 'Kim Larsen', href: '/personas/people/kim' }],
      hidden: 1,
      wanted: 2,
      staffing: 'right',
    },
    {
      persona: findLink('GenAI Data Scientist'),
      people: [],
      missing: 1,
      staffing: 'vacant',
      vacantSince: '2026-09-01',
    },
  ],
  reach,
  answersFor: [{ service: service('Azure Key Vault'), owner: true }, { service: service('GitHub') }],
  processes: [{ ...plain('GenAIOps'), parts: ['Build', 'Run'] }],
  subTeams: [{ team: team('Platform Team'), leads: [], people: 2, personas: 1 }],
  interactsWithUs: [findLink('GenAI Data Scientist'), findLink('Data & AI Product Manager')],
  documents: [{ title: 'Data ingestion', href: '/docs/ingestion' }],
};

export const groupPage: GroupPageView = {
  kind: 'group-page',
  ...page('Project team', 'Project team: 2 teams with 3 personas.'),
  group: plain('Project team'),
  lead: { id: 'kim', name: 'Kim Larsen', href: '/personas/people/kim' },
  groupDescription: [{ kind: 'paragraph', content: ['Who builds the product.'] }],
  contacts: [{ label: '#product', url: 'https://chat.example.com/product' }],
  links: [],
  meetings: [{ name: 'All hands', when: 'first Monday' }],
  teams: [
    {
      team: team('Engineering Team'),
      leads: [{ id: 'kim', name: 'Kim Larsen', href: '/personas/people/kim' }],
      people: 4,
      personas: 2,
    },
    { team: team('Platform Team'), parent: team('Engineering Team'), leads: [], people: 0, personas: 1 },
  ],
  subGroups: [plain('Research')],
  staffing: [{ persona: findLink('GenAI Data Scientist'), people: [], missing: 1, staffing: 'vacant' }],
};

export const personPage: PersonPageView = {
  kind: 'person-page',
  ...page('Kim Larsen', 'Personas that Kim Larsen holds.'),
  person: { id: 'kim', name: 'Kim Larsen' },
  url: 'https://example.com/people/kim',
  monogram: 'KL',
  jobTitle: 'Head of engineering',
  pronouns: 'they/them',
  location: 'Lisbon',
  timeZone: 'Europe/Lisbon',
  personDescription: [{ kind: 'paragraph', content: ['Ask about release criteria.'] }],
  contacts: [{ label: 'Chat', url: 'https://chat.example.com/kim' }],
  links: [{ title: 'Talks', url: 'https://example.com/talks' }],
  teams: [
    { team: team('Engineering Team'), lead: true },
    { team: team('AI Team'), role: 'reviewer' },
  ],
  reportsTo: { id: 'ada', name: 'Ada Okafor', href: '/personas/people/ada' },
  reports: [{ id: 'sam', name: 'Sam Keller' }],
  skills: [{ id: 'python', name: 'Python', href: '/personas/skills/python' }],
  otherTimes: [{ persona: findLink('GenAI Chat Developer'), until: '2025-12-31' }],
  reach,
  answersFor: [{ service: service('GitHub') }],
  conflicts: [
    {
      name: 'Four eyes',
      why: 'Nobody approves their own change.',
      conflict: {
        holder: { id: 'kim', name: 'Kim Larsen' },
        duties: ['build', 'approve'],
        undeclared: [],
        exception: { reason: 'A second approver signs each release.', by: 'Ada Okafor', until: '2026-12-31' },
      },
    },
  ],
  learning: [],
  documents: [{ title: 'How we train models', href: '/docs/training' }],
  personas: [
    {
      card: card('P004', 'compact'),
      context: 'Churn model, two days a week.',
      from: '2025-03-01',
      until: '2026-12-31',
      team: team('AI Team'),
    },
    { card: card('P005', 'compact') },
  ],
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
