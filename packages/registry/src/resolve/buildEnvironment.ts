import type { EnvironmentInput } from '../model/data.js';
import type { Tier } from '../model/enums.js';
import type { Environment } from '../model/registry.js';
import type { Draft } from './drafts.js';

/** What there is when the data names no environments. */
export const DEFAULT_ENVIRONMENTS: readonly Environment[] = [
  { id: 'dev', name: 'Dev', aliases: [], order: 0, tier: 'nonproduction' },
  { id: 'stage', name: 'Stage', aliases: [], order: 1, tier: 'preproduction' },
  { id: 'prod', name: 'Production', aliases: [], order: 2, tier: 'production' },
];

/** Ids that say their tier. A production environment that went unnoticed would switch off the rules that matter most. */
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
