export type { SchemaFormat, SchemaNode, SchemaType } from './nodes.js';
export { personasSchema } from './personasSchema.js';
