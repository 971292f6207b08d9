import type { Link, OrganisationPageView, OrganisationUnit, TeamMapView } from 'persona-registry';

const link = (path: string, name: string): Link => ({ id: path, name, href: `/personas/${path}` });
const units: OrganisationUnit[] = [
  {
    unit: link('groups/data', 'Data and AI'),
    unitKind: 'group',
    depth: 0,
    leads: [link('people/mira', 'Mira Halonen')],
    teams: 2,
    people: 9,
    personas: 5,
  },
  {
    unit: link('teams/ai', 'AI Team'),
    unitKind: 'team',
    depth: 1,
    leads: [link('people/mira', 'Mira Halonen'), link('people/jonas', 'Jonas Adeyemi')],
    people: 7,
    personas: 4,
    isHere: true,
  },
  {
    unit: link('teams/models', 'Models'),
    unitKind: 'team',
    depth: 2,
    leads: [],
    noLead: true,
    people: 2,
    personas: 1,
  },
];

export const teamMap: TeamMapView = {
  kind: 'team-map',
  caption: 'Groups and teams',
  choices: [],
  picture: { units },
};

export const organisationPage: OrganisationPageView = {
  kind: 'organisation-page',
  title: 'Organisation chart',
  description: 'Who belongs where, and who leads: 1 group, 2 teams and 9 people.',
  breadcrumbs: [{ name: 'Personas', href: '/personas' }, { name: 'Organisation chart' }],
  map: teamMap,
  reporting: {
    kind: 'reporting-map',
    caption: 'Who reports to whom',
    choices: [],
    picture: {
      people: [
        { person: link('people/mira', 'Mira Halonen'), title: 'Head of Data', depth: 0 },
        { person: link('people/jonas', 'Jonas Adeyemi'), depth: 1 },
      ],
    },
  },
};
