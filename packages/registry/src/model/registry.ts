import type { AccessHistory } from './accessHistory.js';
import type { ReviewFinding, ReviewProgress, ReviewState, ReviewStatus } from './accessReview.js';
import type { CheckInput, ExceptionInput, IdentityInput } from './data.js';
import type { DriftRecord } from './driftRecord.js';
import type {
  AccessDetails,
  Assignment,
  Category,
  ContactKind,
  Level,
  Loop,
  PeopleDetails,
  PersonaKind,
  Plane,
  ReviewResult,
  RoleOrigin,
  ScopeKind,
  SeparationKind,
  Tier,
} from './enums.js';

export interface LearnLink {
  title: string;
  url: string;
}

export interface Entity {
  id: string;
  name: string;
  aliases: string[];
  /** Position in the data, 0-based, per kind. Do not rely on the order of object keys. */
  order: number;
}
export interface Environment extends Entity {
  tier: Tier;
}
/** A way to reach somebody: an http, https, mailto or tel address, or a path of the site. */
export interface ContactLink {
  label: string;
  url: string;
}
export interface Meeting {
  name: string;
  /** In words. */
  when?: string;
  /** A place in words, or an address. */
  where?: string;
}
/** What teams and groups share. */
export interface Organisation extends Entity {
  /** Id of the team of which it is a part; of the group for a group. Chains of parents have an end. */
  parent?: string;
  /** Id of a person. */
  lead?: string;
  /** Markdown. */
  description?: string;
  image?: string;
  contacts: ContactLink[];
  links: LearnLink[];
  meetings: Meeting[];
}
export interface Group extends Organisation {}
export interface Team extends Organisation {
  /** Its own group, else that of its nearest parent that has one. */
  group?: string;
}
export interface Stage extends Entity {
  loop?: Loop;
  services: string[];
  description?: string;
}
export interface Process extends Entity {
  description?: string;
  stages: Record<string, Stage>;
  learn: LearnLink[];
}
export interface Component extends Entity {
  services: string[];
  description?: string;
}
export interface Flow {
  from: string;
  to: string;
  label?: string;
}
export interface Architecture extends Entity {
  description?: string;
  components: Record<string, Component>;
  flows: Flow[];
  learn: LearnLink[];
}
/** `kind` and `id` name a persona, team or person. They are absent if the text is prose. A person who is not shown has no `id`. */
export interface Contact {
  text: string;
  kind?: ContactKind;
  id?: string;
}
/** One review of the access to a service. */
export interface Review {
  /** ISO 8601 date. */
  date: string;
  by?: Contact;
  result: ReviewResult;
  evidence: string[];
}
/** An access review as pages show it: a file of `personas review`. */
export interface RecordedReview extends ReviewProgress {
  state: ReviewState;
  reviewers: readonly Contact[];
  deciders: readonly Contact[];
  /** What is wrong, and where the review is. Absent with public access details. */
  details?: {
    file: string;
    commit?: string;
    changed: ReviewStatus['changed'];
    findings: Readonly<Partial<Record<ReviewFinding, number>>>;
  };
}
export interface Service extends Entity {
  description?: string;
  /** Ids of the systems that govern access to it. */
  systems: string[];
  url?: string;
  learn: LearnLink[];
  contact?: Contact;
  /** Who answers for the access to it. */
  owner?: Contact;
  /** Where to ask for access. */
  requestUrl?: string;
  /** Environment id → scope. `${env}` and `${project}` are already replaced. */
  scopes: Record<string, string>;
  /** Environment id → what its scope is. Only with public access details, which leave out the scopes. */
  scopeKinds?: Record<string, ScopeKind>;
  /** Environments in which the service exists: their ids, or only `all` for a service without environments (`SHARED_ENVIRONMENT`). */
  environments: string[];
  /** The access reviews that the data describes, the latest first. */
  reviews: Review[];
  /** ISO 8601 date of the latest review. */
  reviewed?: string;
  reviewEvery?: string;
  /** Id of the service that contains this one: a subscription, an organisation, a cluster. */
  within?: string;
  /** Azure resource provider, such as `Microsoft.KeyVault`. */
  provider?: string;
  /** `disabled`: keys and connection strings give no access to the data. */
  keyAccess?: 'disabled';
}
/** What governs access to services, and has roles of its own. */
export interface System extends Entity {
  /** Whether an assignment can be eligible. */
  eligible: boolean;
  /** The planes on which its roles act. */
  planes: Plane[];
  /** A regular expression for a whole native id of a role. */
  roleId?: string;
  url?: string;
  from: Exclude<RoleOrigin, 'use'>;
}
/** What a persona is in the directory. */
export interface Identity extends IdentityInput {
  /** The name in each environment, if `name` is a template: a service without environments is reached by all of them. */
  names?: string[];
}
export interface Role extends Entity {
  /**
   * Id of the system that knows the role. Absent for a role that a grant names and that neither the data nor the catalogue has, and for one of the data
   * that is granted on services of several systems.
   */
  system?: string;
  /** GUID of the role definition in Azure, Cosmos DB and Entra ID; another system's native id, such as `roles/storage.admin`. */
  roleDefinitionId?: string;
  formerNames: string[];
  /** The highest level in any of its planes. */
  level?: Level;
  planes: Plane[];
  /** The level in each plane. Only if the levels differ. */
  planeLevels?: Partial<Record<Plane, Level>>;
  /** The planes in which a role of the bundle has no stated level: there it may give more than its levels say. Both, if it names no plane. */
  unstatedPlanes?: readonly Plane[];
  /** Gives its level only, and no lower one: it writes and does not read. */
  exact?: true;
  /** Will replace another role: its grants are planned. */
  planned?: true;
  /** Ids of the roles of a bundle. */
  includes?: string[];
  /** The Azure resource providers on which the role does something; `*` for all. Absent if it is not known. */
  providers?: readonly string[];
  privileged: boolean;
  readsKeys?: boolean;
  /** May give others access, even if only within limits. */
  grantsAccess?: boolean;
  preview?: boolean;
  /** A custom role whose definition contains wildcards. */
  wildcard?: boolean;
  description?: string;
  /** Source of the entry: the user's data, the shipped catalogue, or only its use in a grant. */
  from: RoleOrigin;
}
export interface Skill extends Entity {
  description?: string;
  learn: LearnLink[];
}
export interface Duty extends Entity {
  levels: Level[];
  description?: string;
}

/** A process or architecture of a persona, with the stages, loops or components that it names (`mlops/train`, `mlops/inner`, `lambda/ingestion`). */
export interface PartRef {
  id: string;
  parts: string[];
}
export type InteractionRef = { kind: 'persona' | 'team'; id: string } | { kind: 'all' };

export interface Persona extends Entity {
  /** The name is translated, and the id repeats the name in the data. Only in a translated registry. */
  idRepeats?: true;
  kind: PersonaKind;
  color?: string;
  image?: string;
  summary?: string;
  /** Markdown. */
  description?: string;
  categories: Category[];
  /** The main team. */
  team?: string;
  /** All teams, the main one first. */
  teams: string[];
  responsibilities: string[];
  interactsWith: InteractionRef[];
  processes: PartRef[];
  architectures: PartRef[];
  scope?: string;
  services: string[];
  dataAccess?: string;
  skills: string[];
  learn: LearnLink[];
  duties: string[];
  identity?: Identity;
  sponsor?: string;
  /** How many people hold it who are not shown. Set by `toPublic`. */
  hiddenHolders?: number;
  /** How many people should hold it. */
  wanted?: number;
  /** Where to ask for it. */
  requestUrl?: string;
  /** ISO 8601 date of the last day. */
  until?: string;
  /** Id of the persona that takes over. Chains have an end. */
  replacedBy?: string;
}
/** A persona that a person holds. `from` and `until` are ISO 8601 dates, inclusive. */
export interface HeldPersona {
  persona: string;
  context?: string;
  /** Id of the team for which the person holds it. */
  team?: string;
  from?: string;
  until?: string;
}
/** What a person does in a team. */
export interface Membership {
  team: string;
  role?: string;
  lead?: true;
}
export interface Person extends Entity {
  personas: HeldPersona[];
  /** The teams that the entry of the person names, each once. `buildMembers` adds those that follow from personas and leads. */
  teams: Membership[];
  title?: string;
  /** Id of another person. Chains of managers have an end. */
  reportsTo?: string;
  image?: string;
  location?: string;
  /** IANA name. */
  timeZone?: string;
  pronouns?: string;
  /** Ids of skills. */
  skills: string[];
  contacts: ContactLink[];
  links: LearnLink[];
  /** Markdown. */
  description?: string;
  /** Nothing about the person is published. */
  public?: false;
  url?: string;
}

/** One role assignment as a flat record of ids. All views and exports use it. */
export interface Grant {
  persona: string;
  service: string;
  environment: string;
  role: string;
  /** Former name of the role, if the data still uses it. */
  formerName?: string;
  scope?: string;
  /** What the scope is. Only with public access details, which leave out the scope. */
  scopeKind?: ScopeKind;
  assignment: Assignment;
  /** ISO 8601 dates, inclusive. `until` is the earliest of the ends of the grant, of the persona and of the baseline. */
  from?: string;
  until?: string;
  /** Id of the baseline that gives the grant to the persona. */
  baseline?: string;
  /** `maxDuration` is an ISO 8601 duration, `approver` the id of a persona. */
  activation?: { maxDuration?: string; approver?: string; require: string[] };
  condition?: string;
  why?: string;
  evidence: readonly string[];
  /** Environment whose cell is repeated here, if the cell is written as `sameAs`. */
  sameAs?: string;
  exceptions: readonly ExceptionInput[];
}
/** A cell that explicitly says that there is no access. */
export interface NoAccess {
  persona: string;
  service: string;
  environment: string;
  reason?: string;
  sameAs?: string;
}

/** Access that everybody of a group, a team or a kind gets. Its grants are among those of the registry, one per persona. */
export interface Baseline extends Entity {
  to: { kind: 'group' | 'team' | 'kind' | 'personas' | 'all'; ids: string[] };
  /** Who gets it, in words: `CORE TEAM`. */
  label: string;
  why?: string;
  from?: string;
  until?: string;
}

export interface Separation extends Entity {
  kind: SeparationKind;
  duties: string[];
  cardinality: number;
  environments: string[];
  why?: string;
  exceptions: ExceptionInput[];
}

/** Plain and JSON-serialisable; the same input gives the same bytes. Records are keyed by id: use `getEntry` and `entriesOf`, never `record[id]` or `in` (`constructor` is an ordinary id). */
export interface Registry {
  version: 1;
  /** Set by `toPublic`: `public` if it has removed identities, scopes and evidence. Absent before; outputs then show only what is public. */
  accessDetails?: AccessDetails;
  /** Set by `toPublic`: what of people it has kept. */
  peopleDetails?: PeopleDetails;
  /** How many people are not shown. Set by `toPublic`. */
  hiddenPeople?: number;
  /** The value of `${project}`, if the data gives one. Only with full access details. */
  project?: string;
  /** ISO 8601 date at which the times of grants are judged. Without it, nothing has ended. */
  asOf?: string;
  /** How the access compares with the assignments that exist, if the caller has a record. Where differences are is only there with full access details. */
  drift?: DriftRecord;
  /** The access reviews, the latest first, if the caller has them. What is wrong with them is only there with full access details. */
  reviews?: readonly RecordedReview[];
  /** What the commits of the data have changed. Only where a site shows it. */
  history?: AccessHistory;
  environments: Record<string, Environment>;
  groups: Record<string, Group>;
  teams: Record<string, Team>;
  processes: Record<string, Process>;
  architectures: Record<string, Architecture>;
  /** Systems that the data declares, and shipped ones that a service or role belongs to. */
  systems: Record<string, System>;
  services: Record<string, Service>;
  /** Only roles that the data declares or a grant uses, not the whole catalogue. */
  roles: Record<string, Role>;
  skills: Record<string, Skill>;
  duties: Record<string, Duty>;
  personas: Record<string, Persona>;
  people: Record<string, Person>;
  baselines: Record<string, Baseline>;
  grants: Grant[];
  noAccess: NoAccess[];
  separationOfDuties: Record<string, Separation>;
  check: CheckInput;
}

declare const shown: unique symbol;
/**
 * A registry that may be shown. Only `toPublic` makes one, and every output demands one, so that no private registry reaches a page by mistake.
 * The mark exists only for the compiler, not at run time and not in JSON.
 */
export interface ShownRegistry extends Registry {
  readonly [shown]: true;
  accessDetails: AccessDetails;
  peopleDetails: PeopleDetails;
}
