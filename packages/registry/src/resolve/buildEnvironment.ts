import { readTier } from '../lookup/readTier.js';
import type { EnvironmentInput } from '../model/data.js';
import type { Environment } from '../model/registry.js';
import type { Draft } from './drafts.js';

/** The tier is the written one, else the first that the id, the name or an alias says. */
export function buildEnvironment({ entity, written }: Draft<EnvironmentInput>): Environment {
  const said = () =>
    [entity.id, entity.name, ...entity.aliases].map(readTier).find((tier) => tier !== undefined);
  return { ...entity, tier: written.input.tier ?? said() ?? 'nonproduction' };
}
