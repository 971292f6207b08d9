import type { SwizzleConfig } from '@docusaurus/types';

/*
 * Every component of the theme is in one of these lists, with what it is. `theme/theme-*.d.ts` declares its props. Other files of its folder
 * belong to it alone, and have no name below `@theme`.
 */

/** What a site may want to wrap or replace. Sites rely on names and props here: a change of either is a breaking change. */
const SAFE = {
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
  PersonaCoverage: 'Where something or somebody is missing, and what can be done.',
  InteractionMap: 'Who works with whom, as a picture and a table, and the meetings that follow.',
  PersonaOverviewPage: 'The page of all personas.',
  PersonaPage: 'The page of a persona.',
  PersonaIndexPage: 'The pages of all teams, processes, architectures, people and skills.',
  PersonaTeamPage: 'The page of a team.',
  PersonaPersonPage: 'The page of a person.',
  PersonaServicesPage: 'The index of services.',
  PersonaSkillPage: 'The page of a skill.',
  PersonaCoveragePage: 'The page of all gaps.',
  PersonaServicePage: 'The access page of a service.',
  PersonaProcessPage: 'The page of a process.',
  PersonaArchitecturePage: 'The page of an architecture.',
  PersonaPageLayout: 'The frame of every page: breadcrumbs, content, table of contents.',
  PersonaPageHeader: 'The head of every page.',
  PersonaHoverCard: 'What a link to a persona shows on hover and focus.',
  ServiceHoverCard: 'What a link to a service shows on hover and focus.',
  PersonaBadge: 'The monogram or picture of a persona.',
  PersonaDataTable: 'The table that all tables are made of.',
  PersonaDate: 'A date.',
  PersonaEmpty: 'A notice that there is nothing to show.',
  PersonaFields: 'The fields of a card.',
  PersonaPicture: 'A drawing in its frame, with who can be highlighted in it.',
};

/** What the safe ones share. These may change with any version. */
const PARTS = {
  PersonaTools: 'Search, filters and columns of a table or gallery.',
  PersonaWorkPage: 'What the pages of processes and architectures have in common.',
  PersonaAccent: 'Sets the colour of a persona for what is in it.',
  PersonaField: 'One field of a card.',
  PersonaGapCounts: 'How many gaps there are of each kind.',
  PersonaGaps: 'One kind of gap, with what can be done.',
  PersonaHoverLink: 'A link that shows a hover card.',
  PersonaLearning: 'A learning path: links in order, each with what it is for.',
  PersonaLinkList: 'A list of links with a title.',
  PersonaLinks: 'Links in a row.',
  PersonaMeta: 'Facts in one line below a name.',
  PersonaWorkers: 'Who works on a stage or component.',
  AccessActivation: 'How an eligible role is activated.',
  AccessCounts: 'Counts of granted, none and not documented.',
  AccessFindings: 'What the access rules found.',
  AccessLevel: 'Read, write, manage or administer.',
  AccessList: 'The services of a card, with access in words.',
  AccessPhrases: 'Access in words.',
  AccessTag: 'A mark such as "Privileged".',
};

/** Other components call these, or functions that these export. A wrapper exports no functions, and returns an element in place of text. */
const HELPERS = {
  PersonaHtml: 'Names and links in rows that are HTML text.',
  PersonaToolsSlot: 'Where the tools of a table or gallery go.',
  PersonaKind: 'Whether a persona is a person or an agent.',
  PersonaCategories: 'The categories of AI that a persona works in.',
};

type Components = SwizzleConfig['components'];

const toComponents = (
  descriptions: Readonly<Record<string, string>>,
  actions: Components[string]['actions'],
): Components =>
  Object.fromEntries(
    Object.entries(descriptions).map(([name, description]) => [name, { actions, description }]),
  );

/** What `docusaurus swizzle` says of each component of the theme. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: {
      ...toComponents(SAFE, { wrap: 'safe', eject: 'safe' }),
      ...toComponents(PARTS, { wrap: 'unsafe', eject: 'unsafe' }),
      ...toComponents(HELPERS, { wrap: 'forbidden', eject: 'unsafe' }),
    },
  };
}
