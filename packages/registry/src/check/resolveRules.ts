import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import { suggest } from '../lookup/suggest.js';
import type { CheckInput } from '../model/data.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Severity } from '../model/enums.js';
import { rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';

/** A rule with what preset and data set for it. */
export interface ResolvedRule {
  rule: Rule;
  /** `off` where it is not to be reported. */
  severity: Severity | 'off';
  /** The data itself says `off`, and not only the preset. */
  isRefused: boolean;
  settings: Readonly<Record<string, number>>;
}

/** How each rule is to run, by the preset and by `check.rules`, and what is wrong there. `placeOf` leads to a place below `check`. */
export function resolveRules(
  check: CheckInput,
  placeOf: (...path: string[]) => Place | undefined,
): { resolved: ResolvedRule[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const written = check.rules ?? {};
  for (const id of Object.keys(written)) {
    if (!rules.some((rule) => rule.id === id)) diagnostics.push(unknownRule(id, placeOf('rules', id)));
  }
  const resolved = rules.map((rule): ResolvedRule => {
    const own = getEntry(written, rule.id);
    const { severity: ownSeverity, ...options } = typeof own === 'object' ? own : { severity: own };
    const settings = settingsOf(rule, options, placeOf, diagnostics);
    const severity = ownSeverity ?? presetSeverity(rule, check.preset);
    return { rule, severity, isRefused: ownSeverity === 'off', settings };
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
  const known = rule.settings ?? {};
  const settings = Object.fromEntries(
    Object.entries(known).map(([name, setting]) => [name, setting.default]),
  );
  for (const [name, value] of Object.entries(options)) {
    const place = placeOf('rules', rule.id, name);
    if (getEntry(known, name) === undefined) {
      const valid = ['severity', ...Object.keys(known)];
      diagnostics.push({
        code: 'unknown-setting',
        severity: 'error',
        message: `The rule "${rule.id}" has no setting ${quote(name)}.`,
        ...(place && { place: { ...place, target: 'key' } }),
        valid,
        ...optionalSuggestion(suggest(name, valid)),
      });
    } else if (typeof value !== 'number' || !Number.isFinite(value)) {
      diagnostics.push({
        code: 'wrong-setting',
        severity: 'error',
        message: `The setting "${name}" of the rule "${rule.id}" is a number.`,
        ...(place && { place }),
      });
    } else {
      settings[name] = value;
    }
  }
  return settings;
}

/** For `check.rules` and for exceptions. */
export function unknownRule(id: string, place: Place | undefined): Diagnostic {
  const valid = rules.map((rule) => rule.id);
  return {
    code: 'unknown-rule',
    severity: 'error',
    message: `There is no rule ${quote(id)}.`,
    ...(place && { place }),
    valid,
    ...optionalSuggestion(suggest(id, valid)),
  };
}

function optionalSuggestion(suggestion: string | undefined) {
  return suggestion === undefined ? {} : { suggestion };
}
