import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { AcceptedRisk } from '../model/acceptedRisk.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import { type Origins, toGrantPlace } from '../model/origins.js';
import type { Grant, NoAccess, Registry } from '../model/registry.js';
import type { Finding } from '../rules/finding.js';
import { knownRole } from '../rules/known-role.js';
import { roleFitsService } from '../rules/role-fits-service.js';
import type { GrantFacts, Rule, RuleContext, RuleNeed } from '../rules/rule.js';
import { collectExceptions } from './collectExceptions.js';
import { type ResolvedRule, resolveRules } from './resolveRules.js';
import { buildRuleContext } from './ruleContext.js';
import { toDiagnostics } from './toDiagnostics.js';

export interface CheckOptions {
  /**
   * ISO 8601 date of today; it has priority over the date of the registry. The function does not read the clock: without both dates, rules
   * that need a date are reported as not checked, and no exception expires.
   */
  today?: string;
  origins: Origins;
  /** The ids of the rules to run. Rules that the data switches off do not run. Default: all rules. */
  only?: readonly string[];
}

/** The findings of the rules about gaps, by the id of the rule. A rule that the data switches off has no entry. */
export type Gaps = ReadonlyMap<string, readonly Finding[]>;

export interface Findings {
  diagnostics: Diagnostic[];
  toGaps(): Gaps;
  /** Every exception of the data, in force or ended. They are for full details only, like findings. */
  toRisks(): AcceptedRisk[];
}

/**
 * The findings of the rules in a registry, with the preset, severities, settings and exceptions of its `check`: as diagnostics, and as the gaps
 * that the coverage page shows. No rule runs twice. All rules about gaps give gaps, whatever the preset: the preset decides about reports and
 * failures, and a page bothers nobody. `off` under `check.rules` and exceptions apply to both.
 */
export function examineRegistry(registry: Registry, options: CheckOptions): Findings {
  const places = buildPlaces(registry, options.origins);
  const today = options.today ?? registry.asOf ?? registry.check.today;
  const { resolved, diagnostics } = resolveRules(registry.check, places.check);
  const exceptions = collectExceptions(registry, today, places);
  const written = buildRuleContext(registry);
  let judged: Judged = { grants: written.writtenGrants, isJudged: () => true };
  const ranRules = new Set<string>();
  const kept = new Map<string, Finding[]>();
  const toContext = ({ settings }: ResolvedRule): RuleContext => ({
    ...written,
    ...judged,
    settings,
    today: today ?? '',
  });
  const isReported = (rule: string): boolean => options.only?.includes(rule) ?? true;
  function run(one: ResolvedRule): Finding[] {
    const { id } = one.rule;
    if (isReported(id)) ranRules.add(id);
    const findings: Finding[] = [];
    for (const finding of one.rule.check(toContext(one))) {
      if (!exceptions.accept(id, finding)) findings.push(finding);
    }
    return findings;
  }
  // Only these are asked for twice. There may be as many findings as grants, so no others are kept.
  const find = (one: ResolvedRule): Finding[] =>
    one.rule.gap !== undefined || SOUNDNESS_RULES.has(one.rule)
      ? getOrAdd(kept, one.rule.id, () => run(one))
      : run(one);

  const unsound = resolved
    .filter(({ rule, severity }) => SOUNDNESS_RULES.has(rule) && severity !== 'off')
    .flatMap((one) => find(one).flatMap(({ at }) => (at !== undefined && 'grant' in at ? [at.grant] : [])));
  judged = selectGrants(written.writtenGrants, new Set(unsound), today);
  const findings = resolved.flatMap((one) => {
    const { rule, severity } = one;
    if (severity === 'off' || !isReported(rule.id)) return [];
    const missing = missingNeed(rule.needs, registry, today);
    if (missing !== undefined) return [notChecked(rule.id, missing, places.check() ?? places.whole())];
    return toDiagnostics(find(one), { rule, severity, context: toContext(one), placeOf: places.finding });
  });
  // Rules that only gaps ask for run later, and do not count.
  const reportedRules = new Set(ranRules);
  const unused = exceptions.unused(reportedRules, judged.isJudged);
  return {
    diagnostics: [...diagnostics, ...exceptions.diagnostics, ...findings, ...unused],
    toGaps: () =>
      new Map(
        resolved
          .filter(({ rule, isOffInData }) => rule.gap !== undefined && !isOffInData)
          .map((one) => [one.rule.id, find(one)]),
      ),
    toRisks: () => exceptions.toRisks(reportedRules),
  };
}

/**
 * A finding of these rules makes a grant void. No other rule judges the powers of that grant, so that one cause gives one finding. Each of these rules
 * runs once, before all others.
 */
const SOUNDNESS_RULES: ReadonlySet<Rule> = new Set([knownRole, roleFitsService]);

type Judged = Pick<RuleContext, 'grants' | 'isJudged'>;

/** The grants whose powers the rules judge: those that are sound and have not ended. ISO 8601 dates can be compared as texts. */
function selectGrants(writtenGrants: readonly GrantFacts[], unsound: ReadonlySet<Grant>, today = ''): Judged {
  const isJudged = (grant: Grant): boolean =>
    (grant.until === undefined || grant.until >= today) && (unsound.size === 0 || !unsound.has(grant));
  return { grants: writtenGrants.filter(({ grant }) => isJudged(grant)), isJudged };
}

function missingNeed(
  needs: readonly RuleNeed[] = [],
  registry: Registry,
  today: string | undefined,
): string | undefined {
  if (needs.includes('today') && today === undefined) return 'no current date is given';
  const removed = registry.accessDetails === 'public' ? needs.filter((need) => need !== 'today') : [];
  return removed.length === 0 ? undefined : `${removed.join(' and ')} are left out of the public data`;
}

function notChecked(rule: Rule['id'], why: string, place: Place | undefined): Diagnostic {
  return { code: rule, severity: 'info', message: `Not checked: ${why}.`, ...(place && { place }) };
}

/** The length of the path to a row: `access`, the persona, the service. */
const ROW_DEPTH = 3;

/** The places of findings and of the parts of `check`. Grants are looked up by object identity; their index is built at the first lookup. */
function buildPlaces(registry: Registry, origins: Origins) {
  let indexes: Map<Grant | NoAccess, number> | undefined;
  const indexOf = (entry: Grant | NoAccess): number => {
    indexes ??= toIndexes(registry);
    return indexes.get(entry) ?? -1;
  };
  const below = (place: Place | undefined, path: readonly (string | number)[]): Place | undefined =>
    place === undefined || path.length === 0
      ? place
      : { ...place, path: [...(place.path ?? []), ...path], target: 'value' };
  const grantAt = (entry: Grant): Place | undefined => {
    const at = origins.grants[indexOf(entry)];
    return at && toGrantPlace(at);
  };
  const noAccessAt = (entry: NoAccess): Place | undefined => origins.noAccess[indexOf(entry)];
  /** The key of the service below the persona. */
  function rowOf(entry: Grant | NoAccess): Place | undefined {
    const place = 'role' in entry ? origins.grants[indexOf(entry)]?.place : noAccessAt(entry);
    return place?.path && { ...place, path: place.path.slice(0, ROW_DEPTH), target: 'key' };
  }
  /** The section of the personas, or the first persona that a document defines. A person would fix a problem of all personas there. */
  function whole(): Place | undefined {
    const [first] = entriesOf(registry.personas);
    const place = first && origins.entries.get(`persona:${first.id}`);
    const section = place?.path?.slice(0, 1);
    return place && section ? { ...place, path: section, target: 'key' } : place;
  }
  const check = (...path: (string | number)[]) => below(origins.entries.get('check'), path);
  return {
    whole,
    check,
    separation: (id: string, ...path: (string | number)[]) =>
      below(origins.entries.get(`separationOfDuties:${id}`), path),
    grant: (entry: Grant, ...path: (string | number)[]) => below(grantAt(entry), path),
    finding({ at, subject }: Finding): Place | undefined {
      if (at === undefined) return whole();
      if ('grant' in at) return grantAt(at.grant);
      if ('noAccess' in at) return noAccessAt(at.noAccess);
      if ('rowOf' in at) return rowOf(at.rowOf);
      if ('kind' in at) return origins.entries.get(`${at.kind}:${at.id}`);
      if ('exception' in at) return check('exceptions', at.exception);
      const kind = at.entity === 'separation' ? 'separationOfDuties' : at.entity;
      return origins.entries.get(`${kind}:${subject[at.entity]}`);
    },
  };
}

function toIndexes({ grants, noAccess }: Registry): Map<Grant | NoAccess, number> {
  const indexes = new Map<Grant | NoAccess, number>();
  for (const list of [grants, noAccess]) {
    for (const [index, entry] of list.entries()) indexes.set(entry, index);
  }
  return indexes;
}
