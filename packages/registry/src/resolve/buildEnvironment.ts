import { readTier } from '../lookup/readTier.js';
import type { EnvironmentInput } from '../model/data.js';
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

/** The tier is the written one, else the first that the id, the name or an alias says. */
export function buildEnvironment({ entity, written }: Draft<EnvironmentInput>): Environment {
  const said = () =>
    [entity.id, entity.name, ...entity.aliases].map(readTier).find((tier) => tier !== undefined);
  return { ...entity, tier: written.input.tier ?? said() ?? 'nonproduction' };
}
