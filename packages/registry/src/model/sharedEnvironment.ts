import type { Environment } from './registry.js';

/**
 * The one environment of services that have none, such as an organisation or a SaaS (`environments: shared`). It is not among the registry's
 * environments. Everybody works on the real thing there, so it counts as production.
 */
export const SHARED_ENVIRONMENT: Readonly<Environment> = {
  id: 'all',
  name: 'All environments',
  aliases: [],
  order: -1,
  tier: 'production',
};
