import { toPublic } from '../access/toPublic.js';
import { checkRegistry } from '../check/checkRegistry.js';
import { validateSource } from '../data/validateSource.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { AccessDetails } from '../model/enums.js';
import { type BuiltRegistry, buildRegistry } from '../resolve/buildRegistry.js';

/** Builds a registry from YAML for a test. Throws if the YAML has a problem. */
export function buildFromYaml(text: string): BuiltRegistry {
  const { value, diagnostics } = validateSource({ file: 'personas.yml', text, format: 'yaml' });
  const built = buildRegistry({ sources: [{ file: 'personas.yml', data: value ?? {} }] });
  const problems = [...diagnostics, ...built.diagnostics];
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return built;
}

interface YamlCheck {
  only?: readonly string[];
  /** ISO 8601 date; `null` for no date. */
  today?: string | null;
  accessDetails?: AccessDetails;
}

/** The findings of the rules in YAML data, for a test. */
export function checkYaml(text: string, options: YamlCheck = {}): Diagnostic[] {
  const { accessDetails = 'full', today = '2026-11-24', only } = options;
  const { registry, origins } = buildFromYaml(text);
  return checkRegistry(toPublic(registry, accessDetails, 'public'), {
    origins,
    ...(today !== null && { today }),
    ...(only && { only }),
  });
}
