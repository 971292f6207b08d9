import type { ReviewState } from './accessReview.js';
import type { DocumentRef } from './document.js';
import type { DriftDifference } from './driftStatuses.js';
import type { CellState, Level, PersonaKind, Plane, ReviewResult, Severity, Staffing } from './enums.js';
import type { ChangeKind } from './escalations.js';
import type { AccessPhrase } from './fieldValues.js';
import type { IndexedKind, KINDS } from './kinds.js';
import type { Link, PartLink } from './link.js';
import type { MarkdownBlock } from './markdown.js';
import type { PictureWhole } from './picture.js';
import type { ContactLink, LearnLink, Meeting } from './registry.js';
import type {
  AccessTableView,
  ArchitectureMapView,
  CoverageView,
  EnvironmentView,
  LearnStepView,
  PersonaCardView,
  PersonLineView,
  PersonTeamView,
  ProcessMapView,
  ReportingMapView,
  TeamCardView,
  TeamMapView,
} from './view.js';

/* The whole content of one route each. The rules of `view.ts` apply here too. */

export interface Breadcrumb {
  name: string;
  href?: string;
}
/** A page beside another one. */
export interface PageNeighbour {
  name: string;
  href: string;
}
export interface PageNeighbours {
  previous?: PageNeighbour;
  next?: PageNeighbour;
}
/** What stands below the content of a page. A site adds it. */
export interface PageNavigation extends PageNeighbours {
  /** Where people edit the data of the page. */
  editUrl?: string;
  /** When the file with the data was last changed, in milliseconds since 1970. */
  lastUpdatedAt?: number;
  lastUpdatedBy?: string;
  /** The page as Markdown. */
  markdown?: string;
}
interface PageBase {
  title: string;
  description: string;
  breadcrumbs: Breadcrumb[];
  navigation?: PageNavigation;
}

export interface OverviewPageView extends PageBase {
  kind: 'overview-page';
  /** `people` are those of the data, not the personas that people hold. */
  counts: { personas: number; people: number; agents: number; teams: number; services: number };
  /** Compact cards by group and team. `team` is absent for personas without a team. */
  groups: { group?: Link; teams: { team?: Link; personas: PersonaCardView[] }[] }[];
  /** For each card in this order, the words by which a search finds it although the card does not show them. Absent for few cards. */
  terms?: string[];
  /** Links to the index pages and the coverage page, as far as they exist. */
  indexes: Link[];
  /** Processes that have a page. */
  processes: Link[];
  architectures: Link[];
  json: string;
}
export interface PersonaPageView extends PageBase {
  kind: 'persona-page';
  card: PersonaCardView;
  aliases: string[];
  access: AccessTableView;
  /** What changes from environment to environment, service by service. */
  changes?: { service: Link; steps: AccessStepView[] }[];
  /** Services on which the access is the same in all environments. */
  unchanged?: Link[];
  /** Grants that have ended or have not begun. They count nowhere else. */
  apart?: ApartGrantView[];
  /** ISO date at which the times of grants are judged. */
  asOf?: string;
  /** Findings of the access rules about the persona. Only with `accessDetails: full`. */
  findings?: FindingView[];
  /** The persona's own links, then those of its skills, services, processes and architectures. */
  learning: LearnStepView[];
  people: { person: Link; context?: string }[];
  documents: DocumentRef[];
  definedIn?: DocumentRef;
  /** The first hundred personas that name this one, its team or everyone. */
  interactsWithMe: Link[];
  /** There are more than a hundred. */
  interactsWithMeMore?: true;
  sponsors: Link[];
  /** For somebody who takes the persona on. The learning path is part of it, too. */
  firstWeek?: FirstWeekView;
  /** What commits have changed. Absent if the site shows no history, or no commit has changed anything. */
  history?: HistoryView;
}
/** What somebody does in the first week with a persona. All lists have an order. */
export interface FirstWeekView {
  /** People to meet, and personas where people are not shown or are many. */
  people: { who: Link; why: string }[];
  /** The persona has more holders. */
  morePeople?: true;
  /** Services to ask for. Services of the first environment come first. */
  services: {
    service: Link;
    /** Name of the first environment in which the persona has access. Absent for a service without environments, and without `access`. */
    environment?: string;
    /** The highest level there. Absent if the data says nothing about access. */
    access?: Pick<ReachCell, 'level' | 'onlyEligible' | 'phrases'>;
    requestUrl?: string;
    /** Who answers for the access, else whom to ask. */
    owner?: { text: string; href?: string };
  }[];
  /** The persona has access to more services. */
  moreServices?: true;
  meetings: (Meeting & { team: Link })[];
}
export interface MemberView extends PersonLineView {
  /** What the person does in the team. */
  role?: string;
  lead?: true;
  /** Held for this team. */
  personas: Link[];
}
/** Who holds a persona. */
export interface StaffingView {
  persona: Link;
  /** Each once, in data order. */
  people: Link[];
  /** Holders who are not shown. */
  hidden?: number;
  wanted?: number;
  /** How many people are missing. */
  missing?: number;
  staffing: Staffing;
  /** ISO date. The first day without a holder. */
  vacantSince?: string;
}
/** The highest level that any of several personas has on services. */
export interface ReachView {
  environments: EnvironmentView[];
  services: { service: Link; requestUrl?: string; cells: ReachCell[] }[];
}
/** In the order of the environments. A service without environments has one cell. */
export interface ReachCell {
  state: CellState;
  /** Absent where access is granted: no role has a level. */
  level?: Level;
  /** Everybody with this level must activate it first. */
  onlyEligible?: true;
  /** What can be done in words, where the level is not all of it: a condition, a role whose level is not stated, a lower level without activation. */
  phrases?: (AccessPhrase & { personas: Link[] })[];
  /** Who has this level. */
  personas: Link[];
  /** How many of the other personas have nothing documented here. */
  undocumented?: number;
}
/** A team in a list of teams. */
export interface TeamRowView {
  team: Link;
  /** The team of which it is a part. */
  parent?: Link;
  leads: Link[];
  /** Other teams or groups have leads, and this team has none. */
  noLead?: true;
  people: number;
  personas: number;
}
export interface GroupPageView extends PageBase {
  kind: 'group-page';
  group: Link;
  image?: string;
  /** The group of which it is a part. */
  parent?: Link;
  lead?: Link;
  groupDescription?: MarkdownBlock[];
  contacts: ContactLink[];
  links: LearnLink[];
  meetings: Meeting[];
  /** In data order. */
  teams: TeamRowView[];
  subGroups: Link[];
  /** The part of the organisation around the group. Absent if nothing is around it. */
  map?: TeamMapView;
  /** Personas of the group for which there are too few people, one only, or too many. */
  staffing: StaffingView[];
}
export interface TeamPageView extends PageBase {
  kind: 'team-page';
  team: Link;
  image?: string;
  group?: Link;
  /** The team of which it is a part. */
  parent?: Link;
  leads: Link[];
  teamDescription?: MarkdownBlock[];
  contacts: ContactLink[];
  links: LearnLink[];
  meetings: Meeting[];
  /** Leads first. */
  members: MemberView[];
  /** Agents among the personas, and who answers for them. */
  agents: { persona: Link; monogram: string; image?: string; sponsor?: Link }[];
  cards: PersonaCardView[];
  /** Who holds the personas that people take on. Empty if the data says nothing about people. */
  staffing: StaffingView[];
  reach?: ReachView;
  /** Services whose contact or owner the team is. */
  answersFor: { service: Link; owner?: true }[];
  /** The processes of the personas, with the stages in which they work. */
  processes: PartLink[];
  subTeams: TeamRowView[];
  /** The part of the organisation around the team. Absent if nothing is around it. */
  map?: TeamMapView;
  /** The first hundred personas of other teams that name this team, one of its personas or everyone. */
  interactsWithUs: Link[];
  /** There are more than a hundred. */
  interactsWithUsMore?: true;
  documents: DocumentRef[];
}
/** Numbers of personas by their state of access to one service in one environment. */
export interface AccessCountsView {
  environment: string;
  /** False if the service does not exist in the environment. Then the counts are 0. */
  exists: boolean;
  granted: number;
  none: number;
  undocumented: number;
  /** Personas among `granted` that have a privileged role. */
  privileged: number;
  /** Personas among `granted` that have a role to be activated first. */
  eligible?: number;
  /** Anchor of the first cell that is not documented, on the page of the service. */
  undocumentedAt?: string;
}
/** What one environment of a service looks like in the index: the highest effective level that any persona has there. */
export interface HighestAccessView extends AccessCountsView {
  /** Absent if nobody has access, or if no role has a level. */
  level?: Level;
  /** Whether everybody with this level must activate it first. */
  onlyEligible?: true;
}
/** A file with the same access as the page, such as JSON or CSV. */
export interface DownloadView {
  title: string;
  href: string;
}
export interface ServicesPageView extends PageBase {
  kind: 'services-page';
  /** ISO date at which the times of grants are judged. */
  asOf?: string;
  downloads?: DownloadView[];
  /** The columns. Empty if no access is documented. */
  environments: EnvironmentView[];
  services: {
    service: Link;
    systems: string[];
    environments: HighestAccessView[];
    /** Personas with access in at least one environment. */
    holders: number;
    /** Who answers for the access, else whom to ask. */
    owner?: { text: string; href?: string };
    /** ISO dates. Without `reviewed`, but with `isNeverReviewed`, the data asks for reviews and has none. */
    reviewed?: string;
    isOverdue?: true;
    isNeverReviewed?: true;
    /** A row per persona and a cell per environment. Absent if the index would be too long to read (`isSummary`). */
    personas?: { persona: Link; personaKind: PersonaKind; cells: AccessPhrase[][] }[];
  }[];
  /** There are more rows than a page can show. This page has only the numbers; the services' own pages have the rows. */
  isSummary?: boolean;
}
export interface ServicePageView extends PageBase {
  kind: 'service-page';
  service: Link;
  /** Whether any access to the service is written. If not, the page does not speak of access control. */
  isWritten?: true;
  serviceDescription?: string;
  systems: string[];
  url?: string;
  /** Where to ask for access. */
  requestUrl?: string;
  contact?: { text: string; href?: string };
  environments: (EnvironmentView & { exists: boolean; scope?: string })[];
  /** ISO dates. Without `reviewed`, but with `isNeverReviewed`, the data asks for reviews and has none. */
  reviewed?: string;
  nextReview?: string;
  isNeverReviewed?: true;
  /** Who answers for the access. */
  owner?: { text: string; href?: string };
  /** The latest reviews, the newest first. `evidence` only with `accessDetails: full`. */
  reviews?: {
    date: string;
    by?: { text: string; href?: string };
    result: ReviewResult;
    evidence: string[];
  }[];
  /** The service that contains this one, and the services inside. */
  within?: Link;
  contains?: Link[];
  /** One entry per environment, in order, for the sentence above the tables. Absent if no access is documented. */
  counts?: AccessCountsView[];
  /** Only with `accessDetails: full`. */
  findings?: FindingView[];
  /** How the access compares with the assignments that exist. Absent if nobody has compared it. */
  drift?: DriftSummaryView;
  /** Its latest access reviews. Absent if there is none. */
  accessReviews?: AccessReviewsView;
  downloads?: DownloadView[];
  access: AccessTableView;
  /** "Who can …": a row for each level up to the highest one, for each plane, and for each duty that a persona can do here. */
  whoCan?: WhoCanView[];
  /** A row per persona whose access differs between two neighbouring environments. */
  changes?: AccessChangesView[];
  /** Personas whose access is the same in all environments. */
  unchanged?: Link[];
  /** Grants that have ended or have not begun. They count nowhere else. */
  apart?: ApartGrantView[];
  /** ISO date at which the times of grants are judged. */
  asOf?: string;
  /** The separations of duties for this service, and their conflicts. */
  separation?: SeparationView[];
  roles: RoleView[];
  learn: LearnLink[];
  people: { person: Link; personas: Link[] }[];
  documents: DocumentRef[];
  /** Personas about which the data says nothing here: they do not list the service, and no access is written. The first fifty. */
  unmentioned?: { count: number; personas: Link[] };
  /** What commits have changed. Absent if the site shows no history, or no commit has changed anything. */
  history?: HistoryView;
}
export interface FindingView {
  rule: string;
  severity: Severity;
  message: string;
  /** Page of the rule, or the row with the problem (`#p011`). */
  href?: string;
}
/**
 * What can be done, in the environments in which the service exists: a level (in one plane, if the roles of the service have both), something whose
 * level is not stated, or a duty by its name.
 */
export type WhoCanView = (
  | { kind: 'level'; title: Level; plane?: Plane }
  | { kind: 'unstated' }
  | { kind: 'duty'; title: string }
) & {
  environments: {
    environment: string;
    personas: WhoCanHolder[];
    /**
     * Set if "nobody" is not certain: how many personas have nothing documented here; 0 if only a role without a level may give it. Only without
     * personas.
     */
    undocumented?: number;
  }[];
};
/** A persona that can do it, by the best of its ways. */
export type WhoCanHolder = Link & {
  eligible?: true;
  /** The way in words, unless it is an active role of the persona itself: `from CORE TEAM`, `inherited from Platform`, `by keys`. */
  how?: string;
};
/** What a persona gains and loses from one environment to the next. */
export interface AccessStepView {
  /** Ids of environments, neighbours in the data's order. */
  from: string;
  to: string;
  /** Names of the roles that only `to` has, and that allow more than the persona could do before. */
  gains: string[];
  /** Names of the roles that only `from` has, if the persona can no longer do what they allow. */
  loses: string[];
  /** Names of the roles that take the place of a stronger one: what they allow was possible before. */
  keeps: string[];
  /** What changes in the roles that both have, in words: `Reader: until 2027-03-31`. */
  changes: string[];
  /** One of the two is not documented, so they cannot be compared. The lists are empty. */
  undocumented?: true;
}
export interface AccessChangesView {
  persona: Link;
  personaKind: PersonaKind;
  steps: AccessStepView[];
}
/** A grant that gives no access: it has ended, it has not begun, or its role does nothing on the service. */
export interface ApartGrantView {
  state: 'planned' | 'ended' | 'no-effect';
  persona: Link;
  service: Link;
  /** Name of the environment. */
  environment: string;
  role: string;
  eligible?: true;
  /** ISO dates. */
  from?: string;
  until?: string;
  why?: string;
}
export interface SeparationView {
  name: string;
  why?: string;
  /** Names of the environments where the separation applies. */
  environments: string[];
  /**
   * Each duty with the personas that have it and may act here (`unsupported`: their access does not allow the duty), then those whose access allows
   * it although they do not have it (`undeclared`).
   */
  duties: { duty: string; personas: (Link & { undeclared?: true; unsupported?: true })[] }[];
  /**
   * Personas or people that hold too many of the duties, at least one of them on this service. `exception` is present if the data allows the
   * conflict. Only with `accessDetails: full`, because conflicts are findings.
   */
  conflicts?: SeparationConflictView[];
}
/** A persona or person that holds too many of the duties of a separation. */
export interface SeparationConflictView {
  holder: Link;
  /** All separated duties that the holder has or can do. */
  duties: string[];
  /** Those of `duties` that the holder does not have, but can do with its access to a service. */
  undeclared: { duty: string; service: string }[];
  exception?: { reason: string; by?: string; until?: string };
}
export interface RoleView {
  id: string;
  name: string;
  level?: Level;
  planes: Plane[];
  /** The level in each plane, if the levels differ. A plane without one: the level is not stated there. */
  planeLevels?: Partial<Record<Plane, Level>>;
  privileged: boolean;
  roleDefinitionId?: string;
  formerNames: string[];
  description?: string;
  /** Further facts, in words: `includes Reader and Key Vault Secrets User`, `can list keys`, `can give others access`. */
  also?: string[];
  anchor: string;
}
export interface PersonPageView extends PageBase {
  kind: 'person-page';
  person: Link;
  monogram: string;
  image?: string;
  /** Job title. */
  jobTitle?: string;
  pronouns?: string;
  location?: string;
  /** IANA name. */
  timeZone?: string;
  personDescription?: MarkdownBlock[];
  contacts: ContactLink[];
  links: LearnLink[];
  teams: PersonTeamView[];
  reportsTo?: Link;
  reports: Link[];
  skills: Link[];
  url?: string;
  /** Held at the date of the registry. */
  personas: { card: PersonaCardView; context?: string; team?: Link; from?: string; until?: string }[];
  /** The person's first teams. Only if the person holds no persona. */
  teamCards?: TeamCardView[];
  /** Held before or after that date. */
  otherTimes: { persona: Link; context?: string; from?: string; until?: string; isPlanned?: true }[];
  /** What the personas may do together. */
  reach?: ReachView;
  /** Services whose contact or owner the person is. */
  answersFor: { service: Link; owner?: true }[];
  /** Separations of duties that the personas break together. Only with `accessDetails: full`. */
  conflicts?: { name: string; why?: string; conflict: SeparationConflictView }[];
  learning: LearnStepView[];
  documents: DocumentRef[];
}
export interface SkillPageView extends PageBase {
  kind: 'skill-page';
  skill: Link;
  skillDescription?: string;
  /** Teams of the personas that need the skill. */
  teams: Link[];
  /** How many personas need the skill. `personas` has the compact cards of the first hundred. */
  personaCount: number;
  personas: PersonaCardView[];
  /** The first hundred people that hold such a persona, with the personas that they hold. */
  people: { person: Link; personas: Link[] }[];
  /** There are more than a hundred. */
  peopleMore?: true;
  learning: LearnStepView[];
  documents: DocumentRef[];
}
/** All entities of a kind, with numbers. The index of services is larger and has its own type, `ServicesPageView`. */
export interface IndexPageView extends PageBase {
  kind: `${(typeof KINDS)[Exclude<IndexedKind, 'service'>]['section']}-page`;
  caption: string;
  /** The entity's name first, then the columns that have a value in at least one row. */
  columns: {
    field: IndexField;
    title: string;
    /** For numbers: the anchor on the page of each entity where the counted ones are listed, if that page lists them. */
    section?: string;
  }[];
  /** In data order. */
  rows: IndexRow[];
}
export interface IndexRow {
  entity: Link;
  /** Of a person: the title. */
  description?: string;
  /** The face of a person: the picture, or the letters. */
  monogram?: string;
  image?: string;
  /** Group of a team. */
  group?: Link;
  /** How many of each the entity has. A number is absent instead of 0. */
  teams?: number;
  stages?: number;
  components?: number;
  personas?: number;
  people?: number;
  services?: number;
  /** Anchor of the row, where the entity has no page. */
  anchor?: string;
  /** The teams of a person. */
  memberOf?: Link[];
  /** How to reach a person who has no page. */
  contacts?: ContactLink[];
  /** The personas of a person. */
  holds?: Link[];
  /** The first few of the entity's own links. */
  learn?: LearnLink[];
  /** How many more links there are. */
  learnMore?: number;
  /** Words by which a search finds the row although it does not show them. */
  terms?: string;
  /** The gaps in words, each with a link to more about it. */
  gaps?: { text: string; href?: string }[];
}
export type IndexField = Exclude<
  keyof IndexRow,
  'description' | 'monogram' | 'image' | 'anchor' | 'learnMore' | 'terms'
>;
/** One thing that ends, begins or is due. */
export interface EndingRow {
  /** ISO date. Absent for a grant that is planned without a date. */
  date?: string;
  /** `in 12 days`, `today`, `3 days ago`. Absent without a date. */
  when?: string;
  /** A grant, all access of a persona, or the review of a service. */
  what: 'grant' | 'persona' | 'review';
  /** The date of the review has passed, or there was no review yet; then the row has no date. */
  isOverdue?: true;
  persona?: Link;
  /** Who gets the grant from a baseline, in words. */
  baseline?: string;
  service?: Link;
  /** Name of the environment. */
  environment?: string;
  role?: string;
  level?: Level;
  eligible?: true;
  why?: string;
  /** The date is near, or has passed where something is due. */
  isSoon?: true;
}
/** What ends next, over all services and personas. */
export interface EndingPageView extends PageBase {
  kind: 'ending-page';
  /** ISO date at which the times are judged. */
  asOf?: string;
  /** Lists without rows are left out. The next date comes first; what is over has the latest date first. */
  lists: {
    list: 'ends' | 'reviews' | 'begins' | 'ended';
    rows: EndingRow[];
    /** How many more rows there are. */
    more?: number;
  }[];
}
/** An exception: what a rule finds and somebody has accepted. */
export interface RiskView {
  rule: string;
  reason: string;
  /** Who accepted it. */
  by?: string;
  /** ISO date. */
  until?: string;
  state: 'accepted' | 'ended';
  /** How many findings it accepts now. Absent if it is not known. */
  findings?: number;
  /** The entities that it covers. */
  about: Link[];
  /** The rest of what it covers, in words. May be empty. */
  context: string;
}
/** All exceptions. Only with `accessDetails: full`. */
export interface RisksPageView extends PageBase {
  kind: 'risks-page';
  /** ISO date at which ends are judged. */
  asOf?: string;
  /** The next end comes first. */
  accepted: RiskView[];
  /** The latest end comes first. They accept nothing any more. */
  ended: RiskView[];
}
/** A comparison with the assignments that exist, in finished sentences. */
export interface DriftSummaryView {
  /** `same` if all is as documented. */
  state: 'same' | 'different' | 'old';
  /** Such as `97 % as documented on Nov 29, 2026`. */
  text: string;
  /** How much differs, such as `2 undocumented, 1 missing`. Only with `accessDetails: full`. */
  differences?: string;
  /** That the comparison is old. */
  old?: string;
  /** The page of all differences. */
  page?: Link;
}
/** An access review, in finished sentences. */
export interface AccessReviewView {
  state: ReviewState;
  /** The day. A service has one review a day. */
  began: string;
  /** Such as `Open until Dec 8, 2026`. */
  text: string;
  /** Such as `3 of 4 decided`. */
  decided: string;
  /** Such as `keep: 2, remove: 1`. Empty before the first decision. */
  decisions: string;
  /** Who has decided, and while decisions are missing also who is asked. */
  by: { text: string; href?: string }[];
  /** What is wrong, such as `not removed yet: 1`. Only with `accessDetails: full`, and if there is anything. */
  problems?: string;
}
/** The latest access reviews of a service, and the page of all. */
export interface AccessReviewsView {
  /** The latest first. There is at least one. */
  reviews: AccessReviewView[];
  page?: Link;
}
/** The page of all access reviews. */
export interface ReviewsPageView extends PageBase {
  kind: 'reviews-page';
  /** Titles of the columns: service, begin, state, decisions, who, and with full access details what is wrong. */
  columns: string[];
  /** By state, the most urgent first. Lists without rows are left out. */
  lists: {
    state: ReviewState;
    title: string;
    meaning: string;
    rows: (AccessReviewView & { service: Link; file?: string })[];
    /** How many more rows there are, in words. */
    more?: string;
  }[];
}
/** A difference between data and system. */
export interface DriftRow {
  /** Absent if no persona is bound to the principal. */
  persona?: Link;
  /** The principal, if it is not a persona, without its name. */
  principal?: string;
  services: Link[];
  /** Environment and system. */
  place: string;
  role: string;
  /** What differs, in words. */
  details?: string;
}
/** All differences between the access in the data and the assignments that exist. Only with `accessDetails: full`. */
export interface DriftPageView extends PageBase {
  kind: 'drift-page';
  summary: DriftSummaryView;
  /** The lists of assignments that were compared, one sentence each. */
  sources: string[];
  /** By what the difference is, in the order of `DRIFT_DIFFERENCES`. Lists without rows are left out. */
  lists: {
    status: DriftDifference;
    title: string;
    meaning: string;
    /** Titles of the columns: who, service, place, role, and details if there are any. */
    columns: string[];
    rows: DriftRow[];
    /** How many more rows there are, in words. */
    more?: string;
  }[];
}
/** One thing that a commit has changed: a sentence, and in what it gives more than before. */
export interface HistoryLineView {
  kind: ChangeKind;
  text: string;
  /** In words. Absent if nobody can do more than before. */
  escalation?: string;
}
/** What a commit has changed for some personas in some services. */
export interface HistoryRowView {
  /** ISO 8601 date. */
  date: string;
  /** The first letters of its hash. */
  commit: string;
  /** Where the code host shows the commit. */
  href?: string;
  /** Who has made the commit. Only where people are public. */
  author?: string;
  /** What Git says of its signature, in words. Only beside the author. */
  signature?: string;
  /** The first line of its message. Only with full access details. */
  subject?: string;
  /** Anchor of the row on the page of all changes. Only the first row of a commit has one there. */
  anchor?: string;
  personas: Link[];
  /** In words: 12 more. */
  morePersonas?: string;
  services: Link[];
  moreServices?: string;
  lines: HistoryLineView[];
  /** In words, if there are more lines. */
  more?: string;
}
/** What commits have changed about one persona or service, the newest first. */
export interface HistoryView {
  caption: string;
  /** Titles of the columns: date, who, service, what. Those that are the same in each row are left out. */
  columns: string[];
  rows: HistoryRowView[];
  /** The page of all changes. */
  page?: Link;
  feeds: HistoryFeedView[];
}
/** A feed of escalations, as a site path without base URL. */
export interface HistoryFeedView {
  type: 'application/rss+xml' | 'application/feed+json';
  title: string;
  href: string;
}
export interface ChangesPageView extends PageBase {
  kind: 'changes-page';
  caption: string;
  columns: string[];
  /** The newest first. */
  months: { title: string; rows: HistoryRowView[] }[];
  /** What the reader has to know: what is missing, and why. */
  notes: string[];
  feeds: HistoryFeedView[];
}
/** Groups, teams and people as pictures, with the same as tables. */
export interface OrganisationPageView extends PageBase {
  kind: 'organisation-page';
  /** Absent without teams and groups. */
  map?: TeamMapView;
  /** Absent if nobody says whom they report to. */
  reporting?: ReportingMapView;
}
/** The page of all gaps. */
export interface CoveragePageView extends PageBase {
  kind: 'coverage-page';
  coverage: CoverageView;
  /** A table per team, in data order. Absent if nobody who is shown is in a team with personas. */
  holders?: TeamHoldersView[];
  /** There are more teams than a page can show. */
  holdersMore?: true;
}
/** Who of a team holds which persona for it. */
export interface TeamHoldersView {
  team: Link;
  /** The columns: personas of the team, also those that nobody holds, and those that its members hold for it. In data order. */
  personas: Link[];
  /** A row per member, leads first. `holds` are positions in `personas`. */
  members: { person: Link; holds: number[] }[];
}
/** Stages by components: the parts of an architecture that support each stage of a process, and the personas that work with them. */
export interface StageTableView {
  process: Link;
  architecture: Link;
  /** The columns. Components that support no stage are left out. */
  components: { id: string; name: string }[];
  /** A row per stage, a cell per component, a line per service. */
  stages: { id: string; name: string; cells: ({ service: Link } & PictureWhole)[][] }[];
}
/** A process: its map, the services that support its stages, and the personas that work in it. */
export interface ProcessPageView extends PageBase {
  kind: 'process-page';
  process: Link;
  processDescription?: string;
  map: ProcessMapView;
  /** One table per architecture that supports the process. */
  stageTables: StageTableView[];
  cards: PersonaCardView[];
  /** Each service with the stages that use it. */
  services: PartLink[];
  learn: LearnLink[];
  documents: DocumentRef[];
}
export interface ArchitecturePageView extends PageBase {
  kind: 'architecture-page';
  architecture: Link;
  architectureDescription?: string;
  map: ArchitectureMapView;
  /** One table per process that the architecture supports. */
  stageTables: StageTableView[];
  cards: PersonaCardView[];
  /** Each service with the components that it belongs to. */
  services: PartLink[];
  learn: LearnLink[];
  documents: DocumentRef[];
}
export type PageView =
  | OverviewPageView
  | PersonaPageView
  | GroupPageView
  | TeamPageView
  | ServicesPageView
  | ServicePageView
  | ProcessPageView
  | ArchitecturePageView
  | PersonPageView
  | SkillPageView
  | IndexPageView
  | EndingPageView
  | RisksPageView
  | DriftPageView
  | ReviewsPageView
  | ChangesPageView
  | OrganisationPageView
  | CoveragePageView;
export type PageKind = PageView['kind'];
