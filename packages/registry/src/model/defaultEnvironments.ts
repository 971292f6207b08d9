import type { Environment } from './registry.js';

/**
 * The environments of data that names none. An alias is a word that can mean nothing else. A word such as `Live`, `UAT` or `QA` can be an
 * environment of its own, so it gets only a suggestion (`similarEnvironment`).
 */
export const DEFAULT_ENVIRONMENTS: readonly Environment[] = [
  { id: 'dev', name: 'Dev', aliases: ['Development'], order: 0, tier: 'nonproduction' },
  { id: 'stage', name: 'Stage', aliases: ['Staging', 'STG'], order: 1, tier: 'preproduction' },
  { id: 'prod', name: 'Production', aliases: ['PRD'], order: 2, tier: 'production' },
];
