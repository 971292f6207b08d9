/*
 * The enumerations of the data. Each list is written only here: types, schemas, directives, options and outputs use these lists.
 */

export const PERSONA_KINDS = ['person', 'agent', 'either'] as const;
export type PersonaKind = (typeof PERSONA_KINDS)[number];

export const CATEGORIES = ['discriminative', 'generative'] as const;
export type Category = (typeof CATEGORIES)[number];

/** How close an environment is to production. The farthest tier comes first. */
export const TIERS = ['nonproduction', 'preproduction', 'production'] as const;
export type Tier = (typeof TIERS)[number];

export const LOOPS = ['inner', 'outer'] as const;
export type Loop = (typeof LOOPS)[number];
export const LOOP_NAMES: Readonly<Record<Loop, string>> = { inner: 'Inner loop', outer: 'Outer loop' };

/** The power of a role. The weakest level comes first. */
export const LEVELS = ['read', 'write', 'manage', 'administer'] as const;
export type Level = (typeof LEVELS)[number];

export const PLANES = ['control', 'data'] as const;
export type Plane = (typeof PLANES)[number];

/** Source of a role: the user's data, the shipped catalogue, or only its use in a grant. */
export const ROLE_ORIGINS = ['data', 'catalogue', 'use'] as const;
export type RoleOrigin = (typeof ROLE_ORIGINS)[number];

export const ASSIGNMENTS = ['active', 'eligible'] as const;
export type Assignment = (typeof ASSIGNMENTS)[number];

export const IDENTITY_KINDS = [
  'group',
  'user',
  'managed-identity',
  'workload-identity',
  'service-principal',
  'agent-identity',
] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** The kinds of entity that the contact of a service may name. They are tried in this order. */
export const CONTACT_KINDS = ['persona', 'team', 'person'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const SEPARATION_KINDS = ['static', 'dynamic'] as const;
export type SeparationKind = (typeof SEPARATION_KINDS)[number];

/** What a scope is. Public output says this instead of the scope. */
export const SCOPE_KINDS = [
  'tenant',
  'management group',
  'subscription',
  'resource group',
  'resource',
  'organisation',
  'account',
  'project',
  'repository',
  'workspace',
  'cluster',
  'namespace',
  'server',
  'database',
  'schema',
  'container',
] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** The result of an access review: all is right, or something was changed. */
export const REVIEW_RESULTS = ['confirmed', 'changed'] as const;
export type ReviewResult = (typeof REVIEW_RESULTS)[number];

/** How bad a finding is. The worst severity comes first. An `error` fails a production build and the command line. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const PRESETS = ['recommended', 'strict', 'none'] as const;
export type Preset = (typeof PRESETS)[number];

/** `public` leaves out identities, scopes, evidence and exceptions. */
export const ACCESS_DETAILS = ['public', 'full'] as const;
export type AccessDetails = (typeof ACCESS_DETAILS)[number];

/** How many people hold a persona, and how many should (`toStaffing`). */
export const STAFFINGS = ['vacant', 'one', 'too-many', 'right'] as const;
export type Staffing = (typeof STAFFINGS)[number];

/** What outputs show of people: everything, only names, personas and teams, or nobody. */
export const PEOPLE_DETAILS = ['public', 'names', 'none'] as const;
export type PeopleDetails = (typeof PEOPLE_DETAILS)[number];

/** State of a persona's access to a service in one environment. The states are never merged. */
export type CellState = 'granted' | 'none' | 'undocumented' | 'not-applicable';

/** The largest variant comes first. */
export const CARD_VARIANTS = ['full', 'compact', 'row'] as const;
export type CardVariant = (typeof CARD_VARIANTS)[number];
