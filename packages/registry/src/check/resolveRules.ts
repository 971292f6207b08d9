import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import { toSuggestion } from '../lookup/suggest.js';
import type { CheckInput } from '../model/data.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Severity } from '../model/enums.js';
import { rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';

/** A rule with the severity and settings from the preset and the data. */
export interface ResolvedRule {
  rule: Rule;
  /** `off` if findings are not reported. */
  severity: Severity | 'off';
  /** Whether the data itself says `off`, and not only the preset. */
  isOffInData: boolean;
  settings: Readonly<Record<string, number>>;
}

/** Resolves the severity and settings of each rule from the preset and `check.rules`, and reports mistakes there. `placeOf` gives places below `check`. */
export function resolveRules(
  check: CheckInput,
  placeOf: (...path: string[]) => Place | undefined,
): { resolved: ResolvedRule[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const ruleInputs = check.rules ?? {};
  for (const id of Object.keys(ruleInputs)) {
    if (!rules.some((rule) => rule.id === id)) diagnostics.push(unknownRule(id, placeOf('rules', id)));
  }
  const resolved = rules.map((rule): ResolvedRule => {
    const input = getEntry(ruleInputs, rule.id);
    const { severity: ownSeverity, ...options } = typeof input === 'object' ? input : { severity: input };
    const settings = settingsOf(rule, options, placeOf, diagnostics);
    const severity = ownSeverity ?? presetSeverity(rule, check.preset);
    return { rule, severity, isOffInData: ownSeverity === 'off', settings };
  });
  return { resolved, diagnostics };
}

function presetSeverity(rule: Rule, preset: CheckInput['preset'] = 'recommended'): Severity | 'off' {
  return preset === 'none' ? 'off' : rule.severity[preset];
}

function settingsOf(
  rule: Rule,
  options: Readonly<Record<string, unknown>>,
  placeOf: (...path: string[]) => Place | undefined,
  diagnostics: Diagnostic[],
): Record<string, number> {
  const definitions = rule.settings ?? {};
  const settings = Object.fromEntries(
    Object.entries(definitions).map(([name, setting]) => [name, setting.default]),
  );
  for (const [name, value] of Object.entries(options)) {
    const place = placeOf('rules', rule.id, name);
    if (getEntry(definitions, name) === undefined) {
      const valid = ['severity', ...Object.keys(definitions)];
      diagnostics.push({
        code: 'unknown-setting',
        severity: 'error',
        message: `The rule "${rule.id}" has no setting ${quote(name)}.`,
        ...(place && { place: { ...place, target: 'key' } }),
        valid,
        ...toSuggestion(name, valid),
      });
    } else if (typeof value !== 'number' || !Number.isFinite(value)) {
      diagnostics.push({
        code: 'wrong-setting',
        severity: 'error',
        message: `The setting "${name}" of the rule "${rule.id}" must be a number.`,
        ...(place && { place }),
      });
    } else {
      settings[name] = value;
    }
  }
  return settings;
}

/** The diagnostic for an unknown rule under `check.rules` or in an exception. */
export function unknownRule(id: string, place: Place | undefined): Diagnostic {
  const valid = rules.map((rule) => rule.id);
  return {
    code: 'unknown-rule',
    severity: 'error',
    message: `There is no rule ${quote(id)}.`,
    ...(place && { place }),
    valid,
    ...toSuggestion(id, valid),
  };
}
