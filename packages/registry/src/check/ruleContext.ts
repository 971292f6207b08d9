import type { AccessRow } from '../access/accessCell.js';
import { buildAccessIndex } from '../access/accessIndex.js';
import { isPastItsEnd } from '../access/isPastItsEnd.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import type { Registry } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import type { GrantFacts, RuleContext } from '../rules/rule.js';
import { buildWords } from '../rules/words.js';

const NO_ACCESS: ReadonlyMap<string, AccessRow> = new Map();

/** Builds the part of the context that all rules share. */
export function buildRuleContext(
  registry: Registry,
): Omit<RuleContext, 'settings' | 'today' | 'grants' | 'isJudged'> {
  const index = buildAccessIndex(registry);
  const environments = entriesOf(registry.environments);
  const production = new Set([
    SHARED_ENVIRONMENT.id,
    ...environments.filter(({ tier }) => tier === 'production').map(({ id }) => id),
  ]);
  return {
    registry,
    index,
    personas: entriesOf(registry.personas).filter((persona) => !isPastItsEnd(persona, registry)),
    services: entriesOf(registry.services),
    environments,
    writtenGrants: toGrantFacts(registry, production),
    hasAccess: registry.grants.length > 0 || registry.noAccess.length > 0,
    words: buildWords(registry),
    roleOf: ({ role }) => getEntry(registry.roles, role),
    isProduction: (environment) => production.has(environment),
    accessOf: (persona) => index.byPersona.get(persona) ?? NO_ACCESS,
  };
}

function toGrantFacts(registry: Registry, production: ReadonlySet<string>): GrantFacts[] {
  const facts: GrantFacts[] = [];
  for (const grant of registry.grants) {
    const persona = getEntry(registry.personas, grant.persona);
    const role = getEntry(registry.roles, grant.role);
    if (persona === undefined || role === undefined) continue;
    facts.push({ grant, persona, role, isProduction: production.has(grant.environment) });
  }
  return facts;
}
