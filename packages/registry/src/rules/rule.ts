import type { AccessIndex, AccessRow } from '../access/accessIndex.js';
import type { Subject } from '../model/diagnostic.js';
import type { Preset, Severity } from '../model/enums.js';
import type { Environment, Grant, Persona, Registry, Role, Service } from '../model/registry.js';
import type { GapRuleId } from '../model/request.js';
import type { Finding, SubjectField } from './finding.js';
import type { Gap } from './gap.js';
import type { Words } from './words.js';

/** The groups in which the rules are presented, in order. */
export const RULE_GROUPS = [
  'integrity',
  'least privilege',
  'identity',
  'time and approval',
  'separation of duties',
  'gaps and size',
  'coverage',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** Data that the public projection takes out, and the date that counts as today. */
export type RuleNeed = 'identities' | 'scopes' | 'today';

/** One grant with what it refers to, as most rules want it. */
export interface GrantFacts {
  grant: Grant;
  persona: Persona;
  role: Role;
  isProduction: boolean;
}

/** What a rule looks at. Everything here is made once for all rules. */
export interface RuleContext {
  registry: Registry;
  index: AccessIndex;
  /** In the order of the data. */
  personas: readonly Persona[];
  services: readonly Service[];
  environments: readonly Environment[];
  /** All grants; those of unknown personas or roles have been told of before. */
  grants: readonly GrantFacts[];
  /** Whether the data says anything about access; where not, its gaps are no findings. */
  hasAccess: boolean;
  /** ISO 8601 date. Set where the rule needs it. */
  today: string;
  /** The rule's settings, defaults filled in. */
  settings: Readonly<Record<string, number>>;
  words: Words;
  roleOf(grant: Pick<Grant, 'role'>): Role | undefined;
  isProduction(environment: string): boolean;
  /** A persona's written rows: service → environment → cell. */
  accessOf(persona: string): ReadonlyMap<string, AccessRow>;
}

/** One rule: what it says, why, and how it is found. Its examples are whole data files; tests run them, and its page shows them. */
export interface Rule {
  /** Name in kebab case; a finding's `code`, and a rule's id in SARIF. */
  id: string;
  group: RuleGroup;
  severity: Readonly<Record<Exclude<Preset, 'none'>, Severity | 'off'>>;
  /** What the rule asks for, one sentence. */
  title: string;
  /** Why, for a reader who does not know; a short paragraph. */
  why: string;
  source: { title: string; url?: string };
  /** Numbers that `check.rules` may set. */
  settings?: Readonly<Record<string, { default: number; description: string }>>;
  needs?: readonly RuleNeed[];
  /** Only of a rule about gaps: how the coverage page shows what it finds. */
  gap?: Gap;
  /** Findings that agree in these fields become one, whose message lists them. */
  aggregate?: {
    by: readonly SubjectField[];
    /** The message for two findings or more; one alone keeps its own. `list` is readable and cut where it is long. */
    message(summary: { count: number; list: string; subject: Subject }, context: RuleContext): string;
  };
  /** Data files in YAML. The rule finds something in the bad one, and nothing in the good one. */
  bad: string;
  good: string;
  check(context: RuleContext): Iterable<Finding>;
}

/**
 * A rule that finds what is missing or too much in the team's own plan. The coverage page shows its findings, each with what can be done. Such a rule
 * reads only what is public, so it has no `needs`.
 */
export interface GapRule extends Rule {
  id: GapRuleId;
  gap: Gap;
  needs?: never;
}
