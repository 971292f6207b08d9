export type { AccessContext, AccessSource } from './accessContext.js';
export * from './accessIndex.js';
export * from './expandAccess.js';
export { type FoundRole, findCatalogueRole } from './findCatalogueRole.js';
export { normalizeRole } from './normalizeRole.js';
export { normalizeRoleDefinitions, type RoleDefinitionsOptions } from './normalizeRoleDefinitions.js';
export * from './toAccessPhrases.js';
export { toPublic } from './toPublic.js';
