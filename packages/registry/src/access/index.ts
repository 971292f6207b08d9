export * from '../catalogue/index.js';
export * from '../values/expandTemplate.js';
export * from './accessIndex.js';
export * from './expandAccess.js';
export { type FoundRole, findCatalogueRole } from './findCatalogueRole.js';
export { normalizeRole } from './normalizeRole.js';
export { normalizeRoleDefinitions, type RoleDefinitionsOptions } from './normalizeRoleDefinitions.js';
export * from './toAccessPhrases.js';
