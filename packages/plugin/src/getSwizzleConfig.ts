import type { SwizzleConfig } from '@docusaurus/types';

/*
 * Every component of the theme is in one of these lists, with a description. `theme/theme-*.d.ts` declares its props. The other files of a
 * component's folder belong to that component alone, and have no name below `@theme`.
 */

/** Components that a site may want to wrap or replace. Sites rely on their names and props: a change of either is a breaking change. */
const SAFE = {
  PersonaCard: 'A persona: the full card, a compact card or one row.',
  PersonaCards: 'A gallery of cards.',
  PersonaLink: 'A persona in running text, with its hover card.',
  PersonaTable: 'Personas as a table.',
  PersonaPeople: 'People with their personas, and how to reach them, as a table.',
  PersonaMatrix: 'Who holds which persona: people or teams by personas, as a table.',
  PersonaProblem: 'A problem, in place of a view that could not be made.',
  ServiceCard: 'A service and the access to it.',
  ServiceLink: 'A service in running text.',
  PersonCard: 'A person: teams, personas, and how to reach them.',
  TeamCard: 'A team: its people, personas and meetings.',
  PersonLink: 'A person in running text, with a hover card.',
  TeamLink: 'A team in running text, with a hover card.',
  AccessMatrix: 'A table of access by environment.',
  ProcessMap: 'A process: its stages and their personas, as a picture and a table.',
  ArchitectureMap: 'An architecture: its components with their flows and personas, as a picture and a table.',
  PersonaCoverage: 'Gaps by kind, with the options for closing each gap.',
  TeamMap: 'Groups, teams and their leads, as a picture and a table.',
  InteractionMap: 'Personas and their contacts, as a picture and a table, and the meetings that follow.',
  PersonaOverviewPage: 'The page of all personas.',
  PersonaPage: 'The page of a persona.',
  PersonaIndexPage: 'The pages of all teams, processes, architectures, people and skills.',
  PersonaGroupPage: 'The page of a group.',
  PersonaTeamPage: 'The page of a team.',
  PersonaPersonPage: 'The page of a person.',
  PersonaServicesPage: 'The index of services.',
  PersonaSkillPage: 'The page of a skill.',
  PersonaOrganisationPage: 'The organisation chart.',
  PersonaEndingPage: 'The page of what ends next.',
  PersonaRisksPage: 'The page of accepted risks.',
  PersonaDriftPage: 'The page of what differs from the assignments that exist.',
  PersonaReviewsPage: 'The page of all access reviews.',
  PersonaChangesPage: 'The page of all that commits have changed.',
  PersonaCoveragePage: 'The page of all gaps.',
  PersonaServicePage: 'The access page of a service.',
  PersonaProcessPage: 'The page of a process.',
  PersonaArchitecturePage: 'The page of an architecture.',
  PersonaPageRoot: 'The frame around all pages: layout of the site, and sidebar.',
  PersonaPageLayout: 'The frame of every page: breadcrumbs, content, table of contents.',
  PersonaPageHeader: 'The head of every page.',
  PersonaHoverCard: 'The card that a link to a persona shows on hover and focus.',
  ServiceHoverCard: 'The card that a link to a service shows on hover and focus.',
  PersonHoverCard: 'The card that a link to a person shows on hover and focus.',
  TeamHoverCard: 'The card that a link to a team shows on hover and focus.',
  PersonaBadge: 'The monogram or picture of a persona.',
  PersonaDataTable: 'The base of all tables.',
  PersonaDate: 'A date.',
  PersonaDatedText: 'A text with dates in it.',
  PersonaEmpty: 'A notice that there is nothing to show.',
  PersonaFields: 'The fields of a card.',
  PersonaPicture: 'A drawing in its frame, with the choices for highlighting.',
};

/** Parts that the safe components share. They may change with any version. */
const PARTS = {
  PersonaSearch: 'A search field for a long list in the page.',
  PersonaTools: 'Search, filters and columns of a table or gallery.',
  PersonaWorkPage: 'The common parts of the pages of processes and architectures.',
  PersonaAccent: 'Sets the colour of a persona for its content.',
  PersonaCardFrame: 'The frame of the cards of people, teams and services.',
  PersonaContacts: 'Ways to reach a person or team.',
  PersonaField: 'One field of a card.',
  PersonaFirstWeek: 'The first week of somebody who takes on a persona.',
  PersonaGapCounts: 'The number of gaps of each kind.',
  PersonaGaps: 'One kind of gap, with the options for closing each gap.',
  PersonaHoverLink: 'A link that shows a hover card.',
  PersonaLearning: 'A learning path: links in order, each with its purpose.',
  PersonaLinkList: 'A list of links, one per line.',
  PersonaLinks: 'Links in a row.',
  PersonaMarkdown: 'A description that somebody wrote in Markdown.',
  PersonaMeta: 'Facts in one line below a name.',
  PersonaRequest: 'The link with which readers ask for access.',
  PersonaMeetings: 'Meetings: when and where.',
  PersonaMissing: 'Says how many people a persona lacks.',
  PersonaPerson: 'A person or agent in a list: face, name and a few words.',
  PersonaPersonTeams: 'The teams of a person, and what the person does in each.',
  PersonaStaffing: 'Who holds which persona, and where somebody is missing.',
  PersonaTeams: 'Teams with their leads and numbers.',
  PersonaWorkers: 'The personas that work on a stage or component.',
  AccessActivation: 'The terms of a grant, such as its approver.',
  AccessApart: 'Grants that have ended or have not begun.',
  AccessAsOf: 'The date at which access is judged.',
  AccessChanges: 'What changes from environment to environment.',
  AccessConflict: 'Who holds too many of the duties that are kept apart.',
  AccessCounts: 'Counts of granted, none and not documented.',
  AccessDrift: 'How access compares with the assignments that exist.',
  AccessReviews: 'How far the access reviews of a service are.',
  AccessFindings: 'The findings of the access rules.',
  AccessGap: 'How many cells of access are not documented, with a link to them.',
  AccessHistory: 'What commits have changed: who has gained and lost which access.',
  AccessLevel: 'Read, write, manage or administer.',
  AccessList: 'The services of a card, with access in words.',
  AccessPhrases: 'Access in words.',
  AccessReach: 'What several personas may do together.',
  AccessTag: 'A mark such as "Privileged".',
};

/** Other components call these components, or functions that they export. A wrapper exports no functions, and returns an element instead of text. */
const HELPERS = {
  PersonaHtml: 'Names and links in rows that are HTML text.',
  PersonaCells: 'Copy and download of tables in the page.',
  PersonaToolsSlot: 'The place for the tools of a table or gallery.',
  PersonaWords: 'Lists of words in the language of the page.',
  PersonaKind: 'The kind of a persona, in words.',
  PersonaCategories: 'The categories of AI that a persona works in, in words.',
};

type Components = SwizzleConfig['components'];

const toComponents = (
  descriptions: Readonly<Record<string, string>>,
  actions: Components[string]['actions'],
): Components =>
  Object.fromEntries(
    Object.entries(descriptions).map(([name, description]) => [name, { actions, description }]),
  );

/** Describes each component of the theme for `docusaurus swizzle`. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: {
      ...toComponents(SAFE, { wrap: 'safe', eject: 'safe' }),
      ...toComponents(PARTS, { wrap: 'unsafe', eject: 'unsafe' }),
      ...toComponents(HELPERS, { wrap: 'forbidden', eject: 'unsafe' }),
    },
  };
}
