import type { RowFacet } from './columns.js';
import type { IdentityInput } from './data.js';
import type { Diagnostic } from './diagnostic.js';
import type { Assignment, CardVariant, CellState, Level, PersonaKind, Plane, Tier } from './enums.js';
import type { AccessPhrase } from './fieldValues.js';
import type { Accent, Link } from './link.js';
import type { PersonaField, PersonaValues } from './personaFields.js';
import type { ArchitecturePicture, Drawing, InteractionPicture, ProcessPicture } from './picture.js';
import type { LearnLink } from './registry.js';

/*
 * Views are what theme components and the HTML output receive: small, display-ready, plain JSON. No ids to look up, no files, no functions.
 * `href` is site-absolute without base URL (`/personas/p001`), absent where the page kind is switched off.
 */

/**
 * A card carries only what its variant shows, so that a page does not pay for more. `full`: everything. `compact`: name, kind, mark,
 * summary, team, group, categories, processes and the number of services. `row`: as compact, without processes and that number. What is left out
 * is an empty list or absent.
 */
export interface PersonaCardView extends Omit<PersonaValues, 'aliases'> {
  kind: 'persona-card';
  variant: CardVariant;
  persona: Link;
  personaKind: PersonaKind;
  accent?: Accent;
  monogram: string;
  image?: string;
  /** How many services the full card has; only where `services` is left out (compact). */
  serviceCount?: number;
  /** How many more links for learning its page has, on its learning path. */
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
export interface ServiceCardView {
  kind: 'service-card';
  service: Link;
  systems: string[];
  description?: string;
  url?: string;
  contact?: { text: string; href?: string };
  environments: EnvironmentView[];
  /** Who may do what, one line per persona. */
  personas: { persona: Link; personaKind: PersonaKind; phrases: AccessPhrase[] }[];
  /** How many more personas the service's page shows; a card stops at fifty. */
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
  privileged: boolean;
  assignment: Assignment;
  until?: string;
  /** In words: `4 h`. */
  maxDuration?: string;
  approver?: Link;
  require: string[];
  why?: string;
  condition?: string;
  /** Only with `accessDetails: full`. */
  scope?: string;
  evidence?: readonly string[];
}
export interface AccessCellView {
  environment: string;
  state: CellState;
  grants: RoleGrantView[];
  /** Name of the persona's identity here, where it differs by environment; only with `accessDetails: full`. */
  identity?: string;
  reason?: string;
  /** Name of the environment this cell repeats. */
  sameAs?: string;
}
/** Whom a row of access is about. */
export interface AccessPersonaView {
  persona: Link;
  personaKind: PersonaKind;
  /** The persona's mark beside its name, so that a card and its row are recognised as the same. */
  accent?: Accent;
  monogram?: string;
  team?: Link;
  sponsor?: Link;
  identity?: IdentityInput;
}
/** One persona on one service. */
export interface AccessRowView {
  who: AccessPersonaView;
  service: Link;
  /** Anchor of the row on the service's page, such as `p004`; cells are `p004-prod`. */
  anchor: string;
  cells: AccessCellView[];
}
/** A row as a table holds it: `who` where personas head the rows, `service` where services do. */
export interface AccessTableRow {
  who?: AccessPersonaView;
  service?: Link;
  anchor: string;
  cells: AccessTableCell[];
}
/** A cell as a table or a file holds it; `unpackCells` gives its grants back. */
export interface AccessTableCell extends Omit<AccessCellView, 'grants'> {
  /** Positions among the `grants` of the table or file. */
  grants: number[];
}
/** Rows grouped for reading: by people and agents for one service, by service for one persona. */
export interface AccessTableView {
  kind: 'access-table';
  caption: string;
  rowHeader: 'persona' | 'service';
  environments: EnvironmentView[];
  /** What the cells refer to: most say the same as many others, and a page would carry it again and again. */
  grants: RoleGrantView[];
  /** A title, unless there is only one group and the caption says all. */
  groups: { title?: string; rows: AccessTableRow[] }[];
  /** What was asked, in words, when no row matched. */
  empty?: string;
}

export interface PersonaTableView {
  kind: 'persona-table';
  caption: string;
  columns: { field: PersonaField; title: string }[];
  /** One without a title, unless rows were to be grouped; none without rows. */
  groups: PersonaTableGroup[];
  /** There are so many rows that sorting and filtering in the browser help. */
  interactive?: true;
  /** What is not among the columns, and differs from row to row: to filter by. */
  facets?: { field: RowFacet; title: string }[];
  /** So many rows that a page holds them once, and as lean as can be. */
  long?: true;
  empty?: string;
}
export interface PersonaTableGroup {
  title?: string;
  /** Page of the team. */
  href?: string;
  /** The card view carries every column's value; a row carries only what its columns show, and the table's `facets`. */
  rows: PersonaRow[];
}
export type PersonaRow = Pick<PersonaCardView, 'persona' | 'personaKind'> &
  Partial<Omit<PersonaCardView, 'kind' | 'variant'>> &
  Partial<Pick<PersonaValues, 'aliases'>>;

export interface PersonaCardsView {
  kind: 'persona-cards';
  /** What was asked for, in words. */
  caption?: string;
  cards: PersonaCardView[];
  /** What the cards can be sorted and filtered by in the browser, where there are so many that it helps. */
  fields?: { field: PersonaField; title: string }[];
  empty?: string;
}

/** A drawing, and what it shows as data, so that a table can say the same. */
interface PictureView {
  caption: string;
  /** Absent where there is nothing to draw, or too much to read; `notice` then says so, and what to do. */
  drawing?: Drawing;
  notice?: string;
  /** What can be chosen beside the drawing, so that the rest is dimmed; none where a list would be longer than the picture. */
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

/** What a link is to be learnt for. */
export interface LearnSource {
  kind: 'persona' | 'skill' | 'service' | 'process' | 'architecture';
  link: Link;
}
/** One step of a learning path: a link, and everything on the path that it is for (the first five). */
export interface LearnStepView extends LearnLink {
  sources: LearnSource[];
}

/** Words with links among them. */
export type TextPart = string | Link;

/** Where something is missing or is more than needed, by kind. */
export interface CoverageView {
  kind: 'coverage';
  caption: string;
  /** Every kind that was asked for, with gaps or without, in order. */
  kinds: GapKindView[];
  /** What was asked and looked for, in words, where there is no gap. */
  empty?: string;
}
export interface GapKindView {
  /** Id of the rule that finds them. */
  rule: string;
  title: string;
  /** How many there are; `gaps` are the first hundred. */
  count: number;
  /** Why nothing can be said, in words; `count` is 0 then. */
  notChecked?: string;
  /** Heads the column of what the gaps are about; like `why` only where there are gaps. */
  column?: string;
  /** Why it matters. */
  why?: string;
  gaps: GapView[];
}
export interface GapView {
  /** What is missing something, or is too much. */
  about: Link;
  /** A remark beside its name; may be empty. */
  context: TextPart[];
  options: GapOption[];
}
/** What can be done. `document`: it is there already, and only not written down. The others are those of *Introduction to Personas in AI*. */
export interface GapOption {
  option: 'document' | 'train' | 'recruit' | 'redesign';
  text: TextPart[];
}
/** A meeting that follows from who names whom. */
export interface MeetingView {
  /** `teams`: everyone of one names everyone of the other. `group`: all name each other. `pair`: the two do. `invitation`: only one side does. */
  kind: 'teams' | 'group' | 'pair' | 'invitation';
  /** Personas, or whole teams; of an invitation, who names. */
  who: Link[];
  /** Who is named and does not name in return; of an invitation only. */
  invited?: Link[];
}
export interface InteractionMapView extends PictureView {
  kind: 'interaction-map';
  picture: InteractionPicture;
  meetings: MeetingView[];
}

/** Shown in place of a view that could not be made; in a production build it is also an error. */
export interface ProblemView {
  kind: 'problem';
  /** Has the first valid values only: the diagnostic in the report has them all. */
  diagnostic: Diagnostic;
  /** How many valid values there are beyond those. */
  moreValid?: number;
  text: string;
}

export type View =
  | PersonaCardView
  | PersonaLinkView
  | ServiceLinkView
  | ServiceCardView
  | PersonaTableView
  | PersonaCardsView
  | AccessTableView
  | ProcessMapView
  | ArchitectureMapView
  | CoverageView
  | InteractionMapView
  | ProblemView;
