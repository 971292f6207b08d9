import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Grant, NoAccess, Origins, Registry } from '../model/registry.js';
import { collectExceptions } from './collectExceptions.js';
import { type ActiveRule, resolveRules } from './resolveRules.js';
import type { Finding, RuleContext, RuleNeed } from './rule.js';
import { buildRuleContext } from './ruleContext.js';
import { toDiagnostics } from './toDiagnostics.js';

export interface CheckOptions {
  /**
   * ISO 8601 date that counts as today; it goes before `check.today` of the data. This function knows no clock: without either, rules that
   * need a date say that they are not checked, and no exception expires.
   */
  today?: string;
  origins: Origins;
  /** Ids of the rules to run, of those that the data has on; all by default. */
  only?: readonly string[];
}

/**
 * What the rules find in a registry, by its own `check`: preset, severities, settings and exceptions. Run it on the full registry; on a
 * public one, rules whose data has been taken out say "not checked", and exceptions are gone.
 */
export function checkRegistry(registry: Registry, options: CheckOptions): Diagnostic[] {
  const places = buildPlaces(registry, options.origins);
  const today = options.today ?? registry.check.today;
  const { active, diagnostics } = resolveRules(registry.check, places.check);
  const exceptions = collectExceptions(registry, today, places);
  const facts = buildRuleContext(registry);
  const ranRules = new Set<string>();

  const findings = active.flatMap(({ rule, severity, settings }) => {
    if (options.only !== undefined && !options.only.includes(rule.id)) return [];
    const missing = missingNeed(rule.needs, registry, today);
    if (missing !== undefined) return [notChecked(rule.id, missing)];
    ranRules.add(rule.id);
    const context: RuleContext = { ...facts, settings, today: today ?? '' };
    const remaining = [...rule.check(context)].filter((finding) => !exceptions.accept(rule.id, finding));
    return toDiagnostics(remaining, { rule, severity, context, placeOf: places.finding });
  });
  return [...diagnostics, ...exceptions.diagnostics, ...findings, ...exceptions.unused(ranRules)];
}

function missingNeed(
  needs: readonly RuleNeed[] = [],
  registry: Registry,
  today: string | undefined,
): string | undefined {
  if (needs.includes('today') && today === undefined) return 'no date counts as today';
  const stripped = registry.accessDetails === 'public' ? needs.filter((need) => need !== 'today') : [];
  return stripped.length === 0 ? undefined : `${stripped.join(' and ')} are left out of the public data`;
}

function notChecked(rule: ActiveRule['rule']['id'], why: string): Diagnostic {
  return { code: rule, severity: 'info', message: `Not checked: ${why}.` };
}

/** Where findings and the parts of `check` stand. Grants are looked up by identity, and only when one is asked for. */
function buildPlaces(registry: Registry, origins: Origins) {
  let indexes: Map<Grant | NoAccess, number> | undefined;
  const indexOf = (entry: Grant | NoAccess): number | undefined => {
    indexes ??= toIndexes(registry);
    return indexes.get(entry);
  };
  const below = (key: string, path: readonly (string | number)[]): Place | undefined => {
    const place = origins.get(key);
    if (place === undefined || path.length === 0) return place;
    return { ...place, path: [...(place.path ?? []), ...path], target: 'value' };
  };
  const grant = (entry: Grant, ...path: (string | number)[]) => below(`grant:${indexOf(entry)}`, path);
  return {
    check: (...path: (string | number)[]) => below('check', path),
    separation: (id: string, ...path: (string | number)[]) => below(`separationOfDuties:${id}`, path),
    grant,
    finding({ at, subject }: Finding): Place | undefined {
      if (at === undefined) return undefined;
      if ('grant' in at) return grant(at.grant);
      if ('noAccess' in at) return below(`noAccess:${indexOf(at.noAccess)}`, []);
      const kind = at.entity === 'separation' ? 'separationOfDuties' : at.entity;
      return below(`${kind}:${subject[at.entity]}`, []);
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
