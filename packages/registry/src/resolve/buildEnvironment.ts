import type { EnvironmentInput } from '../model/data.js';
import type { Tier } from '../model/enums.js';
import type { Environment } from '../model/registry.js';
import type { Draft } from './drafts.js';

/** The environments of data that names none. */
export const DEFAULT_ENVIRONMENTS: readonly Environment[] = [
  { id: 'dev', name: 'Dev', aliases: [], order: 0, tier: 'nonproduction' },
  { id: 'stage', name: 'Stage', aliases: [], order: 1, tier: 'preproduction' },
  { id: 'prod', name: 'Production', aliases: [], order: 2, tier: 'production' },
];

/** Tiers of common ids. An unrecognised production environment would switch off the most important rules. */
const TIER_OF_ID: ReadonlyMap<string, Tier> = new Map([
  ['prod', 'production'],
  ['production', 'production'],
  ['stage', 'preproduction'],
  ['staging', 'preproduction'],
  ['preprod', 'preproduction'],
  ['uat', 'preproduction'],
]);

export function buildEnvironment({ entity, written }: Draft<EnvironmentInput>): Environment {
  const tier = written.input.tier ?? TIER_OF_ID.get(entity.id.toLowerCase()) ?? 'nonproduction';
  return { ...entity, tier };
}
