import type { RowFacet } from './columns.js';
import type { ExceptionInput } from './data.js';
import type { Diagnostic } from './diagnostic.js';
import type { Assignment, CardVariant, CellState, Level, PersonaKind, Plane, Tier } from './enums.js';
import type { AccessPhrase } from './fieldValues.js';
import type { Accent, Link } from './link.js';
import type { MarkdownBlock } from './markdown.js';
import type { PersonaField, PersonaValues } from './personaFields.js';
import type {
  ArchitecturePicture,
  Drawing,
  InteractionPicture,
  OrganisationPicture,
  ProcessPicture,
  ReportingPicture,
} from './picture.js';
import type { ContactLink, Identity, LearnLink, Meeting } from './registry.js';

/*
 * Views are the input of theme components and of the HTML output: small, display-ready, plain JSON. No ids to look up, no files, no functions.
 * `href` is site-absolute without base URL (`/personas/p001`), and absent if the page kind is switched off.
 */

/**
 * A card carries only what its variant shows, to keep pages small. `full`: everything. `compact`: name, kind, mark, summary, team, group,
 * categories, processes and the number of services. `row`: as compact, without processes and the number of services. Other fields
 * and empty lists are absent.
 */
/** Small cards leave out empty lists: a page may have thousands of cards. */
export interface PersonaCardView extends Partial<Omit<PersonaValues, 'aliases' | 'people'>> {
  kind: 'persona-card';
  variant: CardVariant;
  persona: Link;
  personaKind: PersonaKind;
  accent?: Accent;
  monogram: string;
  image?: string;
  /** What the persona is about, after the summary. Only on full cards. */
  description?: MarkdownBlock[];
  /** Where to ask for the persona. Only on full cards. */
  requestUrl?: string;
  /** How many services the full card has. Only on compact cards, which leave out `services`. */
  serviceCount?: number;
  /** How many more links the learning path on the persona's page has. */
  learnMore?: { count: number; href?: string };
}
export interface PersonaLinkView {
  kind: 'persona-link';
  persona: Link;
  personaKind: PersonaKind;
  accent?: Accent;
  monogram: string;
  summary?: string;
  team?: Link;
}
export interface ServiceLinkView {
  kind: 'service-link';
  service: Link;
  /** For the link's hover card. */
  systems?: string[];
  description?: string;
}
export interface PersonLinkView {
  kind: 'person-link';
  person: Link;
  /** For the link's hover card, as is all below. */
  monogram: string;
  image?: string;
  /** Job title. */
  title?: string;
  teams: Link[];
}
export interface TeamLinkView {
  kind: 'team-link';
  team: Link;
  /** For the link's hover card. */
  group?: Link;
  leads: Link[];
}
/** A person in a list. What of them is absent is not written, or not shown (option `people`). */
export interface PersonLineView {
  person: Link;
  monogram: string;
  image?: string;
  /** Job title. */
  title?: string;
  location?: string;
  /** IANA name. */
  timeZone?: string;
  contacts?: ContactLink[];
}
/** A person in a table of people. */
export interface PeopleRow extends PersonLineView {
  teams: Link[];
  /** Held now. */
  personas: Link[];
}
export interface PeopleView {
  kind: 'people';
  caption: string;
  /** In data order. */
  people: PeopleRow[];
  empty?: string;
}
/** Who holds which persona: people or teams as rows, personas as columns. */
export interface PersonaMatrixView {
  kind: 'persona-matrix';
  caption: string;
  /** What the rows are. */
  rowHeader: 'person' | 'team';
  /** The columns, in data order. */
  personas: Link[];
  rows: PersonaMatrixRow[];
  /** One per column, for the whole registry. Absent where nobody counts them. */
  totals?: PersonaTotal[];
  /** Why there are no rows, in words: nothing matches, or the table would be too large to read. */
  empty?: string;
}
export interface PersonaMatrixRow {
  /** The person or team. */
  name: Link;
  /** Of a person. */
  monogram?: string;
  image?: string;
  /** Job title. */
  title?: string;
  /** The cells that are not empty: the position of the column, and how many people hold the persona there. 0: it belongs to the team, and nobody holds it. */
  cells: { column: number; count: number }[];
}
/** How many people hold a persona. Empty for agents, which nobody holds. */
export interface PersonaTotal {
  /** With those who are not shown. */
  count?: number;
  /** How many of them are not shown. */
  hidden?: number;
  /** How many people should hold it. */
  wanted?: number;
  /** How many people are missing. */
  missing?: number;
}

/** A team of a person, and what the person does there. */
export interface PersonTeamView {
  team: Link;
  role?: string;
  lead?: true;
}
export interface PersonCardView extends PersonLineView {
  kind: 'person-card';
  pronouns?: string;
  teams: PersonTeamView[];
  /** Held now. */
  personas: Link[];
}
export interface TeamCardView {
  kind: 'team-card';
  team: Link;
  image?: string;
  group?: Link;
  /** The team of which it is a part. */
  parent?: Link;
  leads: Link[];
  /** The first members, leads first. */
  faces: Pick<PersonLineView, 'person' | 'monogram' | 'image'>[];
  /** How many members are shown on the page of the team. */
  members: number;
  personas: Link[];
  contacts: ContactLink[];
  meetings: Meeting[];
}
export interface ServiceCardView {
  kind: 'service-card';
  service: Link;
  systems: string[];
  description?: string;
  url?: string;
  /** Where to ask for access. */
  requestUrl?: string;
  contact?: { text: string; href?: string };
  environments: EnvironmentView[];
  /** The access of each persona, in words. */
  personas: { persona: Link; personaKind: PersonaKind; phrases: AccessPhrase[] }[];
  /** How many more personas the service's page shows. A card shows at most fifty. */
  more?: number;
  learn: LearnLink[];
}

export interface EnvironmentView {
  id: string;
  name: string;
  tier: Tier;
}
export interface RoleGrantView {
  role: Link;
  level?: Level;
  planes: Plane[];
  /** The level in each plane, if the levels differ. A plane without one: the level is not stated there. */
  planeLevels?: Partial<Record<Plane, Level>>;
  privileged: boolean;
  assignment: Assignment;
  /** ISO dates, inclusive. */
  from?: string;
  until?: string;
  /** `in 12 days`, if the grant ends within thirty days. */
  endsIn?: string;
  /** In words: `4 h`. */
  maxDuration?: string;
  approver?: Link;
  require: string[];
  why?: string;
  condition?: string;
  /** The outer service on which it is granted. */
  inheritedFrom?: Link;
  /** Who gets it, if a baseline gives it: `CORE TEAM`. */
  baseline?: string;
  /** The scope. With public access details only what it is, such as `resource group`. */
  scope?: string;
  /** Only with `accessDetails: full`. */
  evidence?: readonly string[];
  /** Findings that somebody has accepted. */
  exceptions?: readonly ExceptionInput[];
}
export interface AccessCellView {
  environment: string;
  state: CellState;
  grants: RoleGrantView[];
  /** Name of the persona's identity here, if it differs by environment. Only with `accessDetails: full`. */
  identity?: string;
  reason?: string;
  /** Name of the environment that this cell repeats. */
  sameAs?: string;
  /** The data says that there is no access, but a baseline or an outer service gives it. */
  saysNone?: true;
  /** The roles beside the grants that do nothing on the service, in words: `AcrPush does nothing here.` */
  noEffect?: string;
}
/** The persona of a row of access. */
export interface AccessPersonaView {
  persona: Link;
  personaKind: PersonaKind;
  /** The persona's mark beside its name, so that readers recognise the persona of a card in a row. */
  accent?: Accent;
  monogram?: string;
  team?: Link;
  sponsor?: Link;
  identity?: Identity;
}
/** One persona on one service. */
export interface AccessRowView {
  who: AccessPersonaView;
  service: Link;
  /** Anchor of the row on the service's page, such as `p004`; cells are `p004-prod`. */
  anchor: string;
  cells: AccessCellView[];
}
/** A row of a table: it has `who` if personas head the rows, and `service` if services do. */
export interface AccessTableRow {
  who?: AccessPersonaView;
  service?: Link;
  anchor: string;
  cells: AccessTableCell[];
}
/** A cell as a table or a file holds it. `unpackCells` gives its grants back. */
export interface AccessTableCell extends Omit<AccessCellView, 'grants'> {
  /** Positions among the `grants` of the table or file. */
  grants: number[];
}
/** Rows in groups: by people and agents for one service, by service for one persona. */
export interface AccessTableView {
  kind: 'access-table';
  caption: string;
  rowHeader: 'persona' | 'service';
  environments: EnvironmentView[];
  /** The grants that the cells refer to. Each is listed once, because most cells repeat the grants of others. */
  grants: RoleGrantView[];
  /** Groups have a title, unless there is only one group and the caption is enough. */
  groups: { title?: string; rows: AccessTableRow[] }[];
  /** The request in words, if no row matched. */
  empty?: string;
}

export interface PersonaTableView {
  kind: 'persona-table';
  caption: string;
  columns: { field: PersonaField; title: string }[];
  /** One group without a title, unless the request groups the rows. Empty without rows. */
  groups: PersonaTableGroup[];
  /** There are so many rows that sorting and filtering in the browser is useful. */
  interactive?: true;
  /** Further fields to filter by: they are not among the columns, and their values differ from row to row. */
  facets?: { field: RowFacet; title: string }[];
  /** There are so many rows that a page should hold them only once, as small as possible. */
  long?: true;
  empty?: string;
}
export interface PersonaTableGroup {
  title?: string;
  /** Page of the team. */
  href?: string;
  /** A row carries only the values of the table's columns and `facets`. */
  rows: PersonaRow[];
}
export type PersonaRow = Pick<PersonaCardView, 'persona' | 'personaKind'> &
  Partial<Omit<PersonaCardView, 'kind' | 'variant'>> &
  Partial<Pick<PersonaValues, 'aliases' | 'people'>>;

export interface PersonaCardsView {
  kind: 'persona-cards';
  /** The request in words. */
  caption?: string;
  cards: PersonaCardView[];
  /** The fields to sort and filter by in the browser, if there are so many cards that it is useful. */
  fields?: { field: PersonaField; title: string }[];
  empty?: string;
}

/** A drawing. The views below add its content as data, so that a table can show the same. */
interface PictureView {
  caption: string;
  /** Absent if there is nothing to draw, or too much to read. Then `notice` gives the reason and a way out. */
  drawing?: Drawing;
  notice?: string;
  /** Choices beside the drawing; a choice dims the rest. Empty if the list would be longer than the picture. */
  choices: ChoiceGroup[];
}
export interface ChoiceGroup {
  /** Absent for personas. */
  title?: string;
  /** `id` is the value of the choice. */
  items: Pick<Link, 'id' | 'name'>[];
}
export interface ProcessMapView extends PictureView {
  kind: 'process-map';
  picture: ProcessPicture;
}
export interface ArchitectureMapView extends PictureView {
  kind: 'architecture-map';
  picture: ArchitecturePicture;
}

/** An entity that a link for learning belongs to. */
export interface LearnSource {
  kind: 'persona' | 'skill' | 'service' | 'process' | 'architecture';
  link: Link;
}
/** One step of a learning path: a link, and the first five entities of the path that it belongs to. */
export interface LearnStepView extends LearnLink {
  sources: LearnSource[];
}

/** Words with links among them. */
export type TextPart = string | Link;

/** Gaps by kind: something is missing, or is more than needed. */
export interface CoverageView {
  kind: 'coverage';
  caption: string;
  /** All requested kinds in order, also those without gaps. */
  kinds: GapKindView[];
  /** The request and the kinds searched for, in words, if there is no gap. */
  empty?: string;
}
export interface GapKindView {
  /** Id of the rule that finds these gaps. */
  rule: string;
  title: string;
  /** How many gaps there are. `gaps` has the first hundred. */
  count: number;
  /** The reason why the rule could not check the data, in words. Then `count` is 0. */
  notChecked?: string;
  /** Heading of the column that names what the gaps are about. Present only if there are gaps, like `why`. */
  column?: string;
  /** Why the gaps matter. */
  why?: string;
  gaps: GapView[];
}
export interface GapView {
  /** The entity that lacks something, or that is superfluous. */
  about: Link;
  /** A remark beside the name. May be empty. */
  context: TextPart[];
  options: GapOption[];
}
/** A way to close a gap. `document`: it exists, but is not written down. The other options are those of *Introduction to Personas in AI*. */
export interface GapOption {
  option: 'document' | 'train' | 'recruit' | 'redesign';
  text: TextPart[];
}
/** A meeting that follows from the primary interactions. */
export interface MeetingView {
  /** `teams`: all of one team name all of the other. `group`: all name each other. `pair`: two name each other. `invitation`: only one side names the other. */
  kind: 'teams' | 'group' | 'pair' | 'invitation';
  /** Personas, or whole teams. In an invitation: those who name others. */
  who: Link[];
  /** Only in an invitation: those who are named and do not name the others in return. */
  invited?: Link[];
}
export interface InteractionMapView extends PictureView {
  kind: 'interaction-map';
  picture: InteractionPicture;
  meetings: MeetingView[];
}

/** Groups, the teams within them, and their leads. */
export interface TeamMapView extends PictureView {
  kind: 'team-map';
  picture: OrganisationPicture;
}
/** People, and whom they report to. */
export interface ReportingMapView extends PictureView {
  kind: 'reporting-map';
  picture: ReportingPicture;
}

/** Shown in place of a view that could not be made. A production build also fails with the error. */
export interface ProblemView {
  kind: 'problem';
  /** The kind of mistake, in the language of the site. Absent in English, where the message is enough. */
  title?: string;
  /** Has only the first valid values. The diagnostic in the report has all of them. */
  diagnostic: Diagnostic;
  /** How many more valid values there are. */
  moreValid?: number;
  text: string;
  /** The persona that took over from one that is gone, in words. Only in documents of cut versions. */
  successor?: { text: string; href?: string };
}

export type View =
  | PersonaCardView
  | PersonaLinkView
  | ServiceLinkView
  | PersonLinkView
  | TeamLinkView
  | PersonCardView
  | TeamCardView
  | PeopleView
  | PersonaMatrixView
  | ServiceCardView
  | PersonaTableView
  | PersonaCardsView
  | AccessTableView
  | ProcessMapView
  | ArchitectureMapView
  | CoverageView
  | InteractionMapView
  | TeamMapView
  | ProblemView;
