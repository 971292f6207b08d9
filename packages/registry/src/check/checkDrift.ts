import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import { toSuggestion } from '../lookup/suggest.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { DriftRecord } from '../model/driftRecord.js';
import type { Registry } from '../model/registry.js';
import { daysSince, MAX_DRIFT_AGE } from '../values/daysSince.js';

/** What of a record of drift does not fit the data: services and personas that the data does not have, and its age. */
export function checkDrift(
  { services, differences = [], date }: DriftRecord,
  registry: Registry,
  file: string,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (kind: 'service' | 'persona', id: string, path: (string | number)[]) =>
    found.push({
      code: 'unknown-in-drift',
      severity: 'warning',
      message: `The data has no ${kind} ${quote(id)}.`,
      place: { file, path, ...(kind === 'service' && { target: 'key' as const }) },
      valid: Object.keys(registry[`${kind}s`]),
      ...toSuggestion(id, Object.keys(registry[`${kind}s`])),
      hint: 'The comparison is left out there. Compare again with `personas drift --save`.',
    });
  for (const id of Object.keys(services))
    if (getEntry(registry.services, id) === undefined) report('service', id, ['services', id]);
  const personas = new Set<string>();
  for (const [index, { persona }] of differences.entries()) {
    if (persona === undefined || personas.has(persona)) continue;
    personas.add(persona);
    if (getEntry(registry.personas, persona) === undefined)
      report('persona', persona, ['differences', index, 'persona']);
  }
  const days = daysSince(date, registry.asOf);
  if (days > MAX_DRIFT_AGE) {
    found.push({
      code: 'old-drift',
      severity: 'warning',
      message: `The comparison with what is there is ${days} days old.`,
      place: { file, path: ['date'] },
      hint: 'Compare again with `personas drift --save`, best on a schedule.',
    });
  }
  return found;
}
