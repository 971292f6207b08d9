import type { SwizzleConfig } from '@docusaurus/types';

/** Components of the theme, each with what it is; their props are declared in `theme/theme-personas.d.ts`. */
const COMPONENTS = {
  PersonaCard: 'A persona: the whole card, compact, or one row.',
  PersonaCards: 'A gallery of cards.',
  PersonaLink: 'A persona in running text, with its hover card.',
  PersonaTable: 'Personas as a table.',
  PersonaProblem: 'What stands in the place of a view that could not be made.',
  ServiceCard: 'A service, with who may do what.',
  ServiceLink: 'A service in running text.',
  AccessMatrix: 'Who may do what in which environment.',
  ProcessMap: 'A process: its stages and who works at each, as a picture and a table.',
  ArchitectureMap: 'An architecture: its components, flows and who works on each.',
  PersonaOverviewPage: 'The page of all personas.',
  PersonaPage: 'The page of a persona.',
  PersonaTeamPage: 'The page of a team.',
  PersonaPersonPage: 'The page of a person.',
  PersonaServicesPage: 'The index of services.',
  PersonaServicePage: 'The access page of a service.',
  PersonaPageLayout: 'The frame of every page: breadcrumbs, content, table of contents.',
  PersonaPageHeader: 'The head of every page.',
  PersonaBreadcrumbs: 'Where a page stands below the overview.',
  PersonaAccent: 'Sets the colour of a persona for what is in it.',
  PersonaBadge: 'The monogram or picture of a persona.',
  PersonaCategories: 'The categories of AI that a persona works in.',
  PersonaDataTable: 'The table that all tables are made of.',
  PersonaDate: 'A date.',
  PersonaEmpty: 'A notice that there is nothing to show.',
  PersonaField: 'One field of a card.',
  PersonaFields: 'The fields of a card.',
  PersonaHoverCard: 'What a link to a persona shows on hover and focus.',
  PersonaHoverLink: 'A link that shows a hover card.',
  PersonaKind: 'Whether a persona is a person or an agent.',
  PersonaLinkList: 'A list of links with a title.',
  PersonaLinks: 'Links in a row.',
  PersonaMeta: 'Facts in one line below a name.',
  PersonaPicture: 'A drawing in its frame, with who can be highlighted in it.',
  PersonaWorkers: 'Who works on a stage or component.',
  AccessActivation: 'How an eligible role is activated.',
  AccessCell: 'One persona, service and environment.',
  AccessChanges: 'What is gained and lost from environment to environment.',
  AccessCounts: 'Counts of granted, none and not documented.',
  AccessFindings: 'What the access rules found.',
  AccessGrants: 'Every grant of a service.',
  AccessLevel: 'Read, write, manage or administer.',
  AccessList: 'The services of a card, with access in words.',
  AccessPhrases: 'Access in words.',
  AccessPlanes: 'Control plane, data plane.',
  AccessSeparation: 'Separation of duties.',
  AccessTag: 'A mark such as "Privileged".',
  AccessWhoCan: 'Who can do what.',
  RoleTable: 'The roles used on a page.',
  ServiceHoverCard: 'What a link to a service shows on hover and focus.',
  ServiceFacts: 'System, scope, contact and review of a service.',
} as const;

/** Every component takes plain data by documented props, so each may be wrapped or replaced. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: Object.fromEntries(
      Object.entries(COMPONENTS).map(([name, description]) => [
        name,
        { actions: { wrap: 'safe', eject: 'safe' }, description },
      ]),
    ),
  };
}
