import type { AccessRow } from '../access/accessCell.js';
import type { AccessIndex } from '../access/accessIndex.js';
import type { Subject } from '../model/diagnostic.js';
import type { Preset, Severity } from '../model/enums.js';
import type { Environment, Grant, Persona, Registry, Role, Service } from '../model/registry.js';
import type { GapRuleId } from '../model/request.js';
import type { Finding, SubjectField } from './finding.js';
import type { Gap } from './gap.js';
import type { Words } from './words.js';

/** The groups of rules, in the order in which they are presented. */
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

/** Data that the public projection removes (identities, scopes, exceptions), or the current date. */
export type RuleNeed = 'identities' | 'scopes' | 'exceptions' | 'today';

/** One grant with the entities that it refers to. Most rules need them. */
export interface GrantFacts {
  grant: Grant;
  persona: Persona;
  role: Role;
  isProduction: boolean;
}

/** The input of a rule. Everything here is made once for all rules. */
export interface RuleContext {
  registry: Registry;
  index: AccessIndex;
  /** In the order of the data. Personas past their end are left out: one rule reports them, and they do nothing. */
  personas: readonly Persona[];
  services: readonly Service[];
  environments: readonly Environment[];
  /**
   * The grants whose powers a rule may judge. Left out are the grants that have ended, and those of roles that known-role or role-fits-service reports:
   * one cause gives one finding.
   */
  grants: readonly GrantFacts[];
  /** All grants of known personas and roles. Unknown personas and roles have been reported before. */
  writtenGrants: readonly GrantFacts[];
  /** Whether the grant is one of `grants`. For rules that go over cells. */
  isJudged(grant: Grant): boolean;
  /** Whether the data says anything about access. If not, missing access is not a finding. */
  hasAccess: boolean;
  /** ISO 8601 date; empty unless the rule needs it. */
  today: string;
  /** The settings of the rule, including defaults. */
  settings: Readonly<Record<string, number>>;
  words: Words;
  roleOf(grant: Pick<Grant, 'role'>): Role | undefined;
  isProduction(environment: string): boolean;
  /** The documented rows of a persona: service → environment → cell. */
  accessOf(persona: string): ReadonlyMap<string, AccessRow>;
}

/** One rule: its texts and its check. Its examples are whole data files, which tests run and the rule's page shows. */
export interface Rule {
  /** The name in kebab case. It is the `code` of the findings, and the rule's id in SARIF. */
  id: string;
  group: RuleGroup;
  severity: Readonly<Record<Exclude<Preset, 'none'>, Severity | 'off'>>;
  /** One sentence that says what holds when there is no finding. */
  title: string;
  /** The reason for the rule: a short paragraph for a reader who does not know the topic. */
  why: string;
  source: { title: string; url?: string };
  /** Numbers that `check.rules` may set. */
  settings?: Readonly<Record<string, { default: number; description: string }>>;
  needs?: readonly RuleNeed[];
  /** Only rules about gaps have it: the texts for the coverage page. */
  gap?: Gap;
  /** Findings with the same values in these fields become one finding, whose message lists them. */
  aggregate?: {
    by: readonly SubjectField[];
    /** The message for two or more findings; a single finding keeps its own message. `list` is readable, and cut if it is long. */
    message(summary: { count: number; list: string; subject: Subject }, context: RuleContext): string;
  };
  /** Data files in YAML. The rule finds something in the bad one, and nothing in the good one. */
  bad: string;
  good: string;
  check(context: RuleContext): Iterable<Finding>;
}

/**
 * A rule that finds gaps in the team's own plan. The coverage page shows each finding with the possible actions. Such a rule
 * reads only public data, so it has no `needs`.
 */
export interface GapRule extends Rule {
  id: GapRuleId;
  gap: Gap;
  needs?: never;
}
