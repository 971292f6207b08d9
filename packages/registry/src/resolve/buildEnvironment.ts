import { fold } from '../lookup/fold.js';
import type { EnvironmentInput } from '../model/data.js';
import type { Tier } from '../model/enums.js';
import type { Environment } from '../model/registry.js';
import type { Draft } from './drafts.js';

/**
 * The environments of data that names none. An alias is a word that can mean nothing else. A word such as `Live`, `UAT` or `QA` can be an
 * environment of its own, so it gets only a suggestion (`similarEnvironment`).
 */
export const DEFAULT_ENVIRONMENTS: readonly Environment[] = [
  { id: 'dev', name: 'Dev', aliases: ['Development'], order: 0, tier: 'nonproduction' },
  { id: 'stage', name: 'Stage', aliases: ['Staging', 'STG'], order: 1, tier: 'preproduction' },
  { id: 'prod', name: 'Production', aliases: ['PRD'], order: 2, tier: 'production' },
];

/** Tiers of common ids. An unrecognised production environment would switch off the most important rules. */
const TIER_OF_ID: ReadonlyMap<string, Tier> = new Map([
  ...DEFAULT_ENVIRONMENTS.flatMap(({ id, name, aliases, tier }) =>
    [id, name, ...aliases].map((word): [string, Tier] => [fold(word), tier]),
  ),
  ['preprod', 'preproduction'],
  ['preproduction', 'preproduction'],
  ['uat', 'preproduction'],
]);

export function buildEnvironment({ entity, written }: Draft<EnvironmentInput>): Environment {
  const tier = written.input.tier ?? TIER_OF_ID.get(fold(entity.id)) ?? 'nonproduction';
  return { ...entity, tier };
}
