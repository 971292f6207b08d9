import type {
  Assignment,
  Category,
  IdentityKind,
  Level,
  Loop,
  PersonaKind,
  Plane,
  Preset,
  ReviewResult,
  SeparationKind,
  Severity,
  Tier,
} from './enums.js';

/**
 * The data file as written, after schema validation and before normalisation (docs/design.md, "The data file"). Field names are the contract.
 * A list may also be one string whose items are separated by commas (outside quotes and parentheses) or by line breaks.
 */

export type TextList = string | readonly string[];
/** The same for words from an enumeration: `read`, `read, write`, `[read, write]`. */
export type WordList<Word extends string> = Word | `${Word},${string}` | readonly Word[];
/** A string is `[title](url)` or a URL. Without a `title`, the URL's host and last segment are shown. */
export type LearnInput = string | LearnLinkInput;
export interface LearnLinkInput {
  title?: string;
  url: string;
}
export type LearnList = LearnInput | readonly LearnInput[];

export interface EnvironmentInput {
  name?: string;
  tier?: Tier;
  aliases?: TextList;
}
/** A text is an address, a mail address, or `[label](address)`. */
export type ContactItem = string | ContactLinkInput;
export interface ContactLinkInput {
  label: string;
  url: string;
}
/** A list, or a map from labels to addresses. */
export type ContactsInput = string | readonly ContactItem[] | Record<string, string>;
export interface MeetingInput {
  name: string;
  /** In words: `Mondays, 10:00`. */
  when?: string;
  /** A room in words, or an address. */
  where?: string;
}
/** Fields that teams and groups share. */
interface OrganisationInput {
  name?: string;
  aliases?: TextList;
  /** The team or group that contains it. */
  parent?: string;
  /** A person. */
  lead?: string;
  /** Markdown. */
  description?: string;
  image?: string;
  contacts?: ContactsInput;
  links?: LearnList;
  meetings?: readonly MeetingInput[];
}
export interface GroupInput extends OrganisationInput {}
export interface TeamInput extends OrganisationInput {
  group?: string;
}
export interface StageInput {
  name?: string;
  loop?: Loop;
  services?: TextList;
  aliases?: TextList;
  description?: string;
}
export interface ProcessInput {
  name?: string;
  description?: string;
  aliases?: TextList;
  stages?: Record<string, StageInput | null>;
  learn?: LearnList;
}
export interface ComponentInput {
  name?: string;
  services?: TextList;
  aliases?: TextList;
  description?: string;
}
export interface FlowInput {
  from: string;
  to: string;
  label?: string;
}
export interface ArchitectureInput {
  name?: string;
  description?: string;
  aliases?: TextList;
  components?: Record<string, ComponentInput | null>;
  flows?: readonly FlowInput[];
  learn?: LearnList;
}
export interface SystemInput {
  name?: string;
  aliases?: TextList;
  /** Whether an assignment can be eligible. */
  eligible?: boolean;
  planes?: WordList<Plane>;
  /** A regular expression for a whole native id of a role. */
  roleId?: string;
  url?: string;
}
export interface ReviewInput {
  /** ISO 8601 date. */
  date: string;
  by?: string;
  result?: ReviewResult;
  evidence?: TextList;
}
export interface ServiceInput {
  name?: string;
  aliases?: TextList;
  description?: string;
  systems?: TextList;
  system?: string;
  url?: string;
  learn?: LearnList;
  contact?: string;
  scope?: string | Record<string, string>;
  /** The service that contains this one. */
  within?: string;
  /** `shared` for a service without environments. */
  environments?: TextList;
  /** Azure resource provider. */
  provider?: string;
  keyAccess?: 'disabled';
  /** Who answers for the access. */
  owner?: string;
  /** Where to ask for access. */
  requestUrl?: string;
  reviews?: readonly ReviewInput[];
  /** ISO 8601 date of the last review. */
  reviewed?: string;
  /** ISO 8601 duration, such as `P3M`. */
  reviewEvery?: string;
}
export interface RoleInput {
  name?: string;
  system?: string;
  roleDefinitionId?: string;
  formerNames?: TextList;
  /** One level for all planes, or one per plane. */
  level?: Level | { [P in Plane]?: Level };
  plane?: WordList<Plane>;
  /** Whether it gives its level only, and no lower one: a sender that cannot receive. */
  exact?: boolean;
  /** Operations of a custom role of Azure: those that it allows, without those that `notActions` and `notDataActions` exclude. */
  actions?: TextList;
  notActions?: TextList;
  dataActions?: TextList;
  notDataActions?: TextList;
  /** Whether it will replace another role and cannot be held yet. */
  planned?: boolean;
  /** The roles of a bundle, by id or name. */
  includes?: TextList;
  privileged?: boolean;
  /** Whether it can list keys or connection strings. */
  readsKeys?: boolean;
  /** Whether its holder can give access to others. */
  grantsAccess?: boolean;
  /** Whether it is a custom role whose definition contains wildcards. */
  wildcard?: boolean;
  description?: string;
}
export interface SkillInput {
  name?: string;
  aliases?: TextList;
  learn?: LearnList;
  description?: string;
}
export interface DutyInput {
  name?: string;
  levels?: WordList<Level>;
  aliases?: TextList;
  description?: string;
}
export interface IdentityInput {
  kind: IdentityKind;
  name?: string;
}
export interface PersonaInput {
  name?: string;
  aliases?: TextList;
  kind?: PersonaKind;
  color?: string;
  image?: string;
  summary?: string;
  /** Markdown. */
  description?: string;
  category?: WordList<Category>;
  team?: string;
  /** Teams beside `team`. */
  teams?: TextList;
  /** A text has one responsibility per line. */
  responsibilities?: TextList;
  interactsWith?: TextList;
  processes?: TextList;
  architectures?: TextList;
  scope?: string;
  services?: TextList;
  dataAccess?: string;
  skills?: TextList;
  learn?: LearnList;
  duties?: TextList;
  identity?: IdentityInput;
  sponsor?: string;
  /** How many people should hold it. */
  wanted?: number;
  /** Where to ask for it. */
  requestUrl?: string;
  /** ISO 8601 date of the last day. The persona's grants end with it. */
  until?: string;
  /** The persona that takes over. */
  replacedBy?: string;
}
export interface ActivationInput {
  maxDuration?: string;
  approver?: string;
  require?: TextList;
}
export interface ExceptionInput {
  rule: string;
  reason: string;
  /** Who accepted it, in words. */
  by?: string;
  until?: string;
}
/** Limits an exception under `check` to the entities that these references name. A `process` may also be a stage (`mlops/train`). */
export interface ExceptionScopeInput {
  persona?: string;
  service?: string;
  environment?: string;
  team?: string;
  process?: string;
  skill?: string;
}
export interface GrantInput {
  role: string;
  scope?: string;
  assignment?: Assignment;
  /** ISO 8601 dates, inclusive. */
  from?: string;
  until?: string;
  activation?: ActivationInput;
  condition?: string;
  why?: string;
  evidence?: TextList;
  exceptions?: readonly ExceptionInput[];
}
/** One cell: grants (a role name alone is also a grant), `none` with or without a reason, or the same as another environment. */
export type CellInput =
  | 'none'
  | { none: string | true }
  | { sameAs: string }
  | string
  | GrantInput
  | readonly (string | GrantInput)[];
/** persona → service → environment → cell */
export type AccessInput = Record<string, Record<string, Record<string, CellInput>>>;
/** Who gets a baseline: one of these. */
export interface BaselineTargetInput {
  group?: TextList;
  team?: TextList;
  kind?: WordList<PersonaKind>;
  personas?: TextList;
  all?: true;
}
export interface BaselineInput {
  name?: string;
  to: BaselineTargetInput;
  /** service → environment → cell */
  access: AccessInput[string];
  why?: string;
  from?: string;
  until?: string;
}
export interface HeldPersonaInput {
  persona: string;
  context?: string;
  /** The team for which the person holds it. */
  team?: string;
  /** ISO 8601 dates, inclusive. */
  from?: string;
  until?: string;
}
/** What a person does in a team. */
export interface MembershipInput {
  team: string;
  role?: string;
  lead?: boolean;
}
export interface PersonInput {
  name?: string;
  aliases?: TextList;
  personas?: TextList | readonly (string | HeldPersonaInput)[];
  teams?: TextList | readonly (string | MembershipInput)[];
  title?: string;
  /** Another person. */
  reportsTo?: string;
  image?: string;
  location?: string;
  /** IANA name: `Europe/Berlin`. */
  timeZone?: string;
  pronouns?: string;
  skills?: TextList;
  contacts?: ContactsInput;
  links?: LearnList;
  /** Markdown. */
  description?: string;
  /** `false`: nothing about the person is published. */
  public?: boolean;
  url?: string;
}
export interface SeparationInput {
  kind?: SeparationKind;
  duties: TextList;
  cardinality?: number;
  environments?: TextList;
  why?: string;
  exceptions?: readonly ExceptionInput[];
}
export interface CheckInput {
  preset?: Preset;
  rules?: Record<string, 'off' | Severity | { severity?: Severity; [option: string]: unknown }>;
  /** ISO 8601 date that counts as today, so that a build is reproducible. */
  today?: string;
  exceptions?: readonly (ExceptionInput & ExceptionScopeInput)[];
}

/** The whole file. Every key is optional; an absent section is open, a present one closed. */
export interface DataInput {
  $schema?: string;
  /** The value of `${project}`. */
  project?: string;
  environments?: Record<string, EnvironmentInput | null>;
  groups?: Record<string, GroupInput | null>;
  teams?: Record<string, TeamInput | null>;
  processes?: Record<string, ProcessInput | null>;
  architectures?: Record<string, ArchitectureInput | null>;
  systems?: Record<string, SystemInput | null>;
  services?: Record<string, ServiceInput | null>;
  roles?: Record<string, RoleInput | null>;
  skills?: Record<string, SkillInput | null>;
  duties?: Record<string, DutyInput | null>;
  personas?: Record<string, PersonaInput>;
  access?: AccessInput;
  baselineAccess?: Record<string, BaselineInput>;
  people?: Record<string, PersonInput>;
  separationOfDuties?: Record<string, SeparationInput>;
  check?: CheckInput;
}
