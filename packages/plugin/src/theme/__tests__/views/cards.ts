import type {
  Link,
  PeopleView,
  PersonaCardView,
  PersonaLinkView,
  PersonaMatrixView,
  PersonCardView,
  PersonLinkView,
  ProblemView,
  ServiceLinkView,
  TeamCardView,
  TeamLinkView,
} from 'persona-registry';
import { gap, plain, service, team, USUAL } from './names.js';
import { LEARN, SKETCHES, type Sketch } from './sketches.js';

const toPersonaLink = ({ id, name }: Sketch): Link => ({ id, name, href: `/personas/${id.toLowerCase()}` });

export const findLink = (name: string): Link => {
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
  teams: [],
  responsibilities: [],
});

/** A card has only the fields that its variant shows. */
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
      return { ...bareCard, ...head, processes, serviceCount: services?.length ?? 0 };
    case 'row':
      return { ...bareCard, ...head };
  }
}

/** Cards of all eleven personas, in order. */
export const cards = (variant: PersonaCardView['variant']): PersonaCardView[] =>
  SKETCHES.map((sketch) => toVariant(toCard(sketch, variant)));

export const card = (id: string, variant: PersonaCardView['variant'] = 'full'): PersonaCardView => {
  const found = cards(variant).find(({ persona }) => persona.id === id);
  if (!found) {
    throw new Error(`no persona ${id}`);
  }
  return found;
};

/** Only the required fields. */
export const bareCard: PersonaCardView = {
  teams: [],
  responsibilities: [],
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

export const personLink: PersonLinkView = {
  kind: 'person-link',
  person: { id: 'jane.doe', name: 'Jane Doe', href: '/personas/people/jane.doe' },
  monogram: 'JD',
  image: '/img/jane.png',
  title: 'Data engineer',
  teams: [team('Data Ingestion Team'), team('AI Team')],
};

export const teamLink: TeamLinkView = {
  kind: 'team-link',
  team: team('AI Team'),
  group: { id: 'core', name: 'CORE TEAM' },
  leads: [personLink.person],
};

export const personCard: PersonCardView = {
  kind: 'person-card',
  person: personLink.person,
  monogram: 'JD',
  image: '/img/jane.png',
  title: 'Data engineer',
  pronouns: 'she/her',
  teams: [
    { team: team('Data Ingestion Team'), role: 'on call' },
    { team: team('AI Team'), lead: true },
  ],
  personas: [{ id: 'P001', name: 'AI Data Engineer', href: '/personas/p001' }],
  location: 'Lisbon',
  timeZone: 'Europe/Lisbon',
  contacts: [{ label: 'Chat', url: 'https://chat.example/jane' }],
};

export const teamCard: TeamCardView = {
  kind: 'team-card',
  team: team('AI Team'),
  image: '/img/ai.png',
  group: teamLink.group,
  parent: team('Data Ingestion Team'),
  leads: [personLink.person],
  faces: [
    { person: personLink.person, monogram: 'JD', image: '/img/jane.png' },
    { person: { id: 'bo', name: 'Bo' }, monogram: 'B' },
  ],
  members: 5,
  personas: personCard.personas,
  contacts: [{ label: 'Chat', url: 'https://chat.example/ai' }],
  meetings: [
    { name: 'Stand-up', when: 'Mondays, 10:00', where: 'https://meet.example/ai' },
    { name: 'Review', where: 'Room 7' },
  ],
};

export const people: PeopleView = {
  kind: 'people',
  caption: 'People: team AI Team',
  people: [
    {
      person: personLink.person,
      monogram: 'JD',
      title: 'Data engineer',
      teams: personLink.teams,
      personas: [{ id: 'P001', name: 'AI Data Engineer', href: '/personas/p001' }],
      contacts: [{ label: 'Chat', url: 'https://chat.example/jane' }],
    },
    { person: { id: 'bo', name: 'Bo' }, monogram: 'B', teams: [], personas: [] },
  ],
};

export const personaMatrix: PersonaMatrixView = {
  kind: 'persona-matrix',
  caption: 'Who holds which persona: team AI Team',
  rowHeader: 'person',
  personas: [
    { id: 'P001', name: 'AI Data Engineer', href: '/personas/p001' },
    { id: 'P002', name: 'Data Scientist' },
    { id: 'P009', name: 'BuildAgent MLOps', href: '/personas/p009' },
  ],
  rows: [
    {
      name: personLink.person,
      monogram: 'JD',
      image: '/img/jane.png',
      title: 'Data engineer',
      cells: [{ column: 0, count: 1 }],
    },
    { name: { id: 'bo', name: 'Bo' }, monogram: 'B', cells: [] },
  ],
  totals: [{ count: 2, hidden: 1, wanted: 3, missing: 1 }, { count: 0, missing: 1 }, {}],
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
