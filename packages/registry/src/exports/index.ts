export { personasJsonSchema } from './personasJsonSchema.js';
export { toCsv } from './toCsv.js';
export { PERSONAS_JSON_SCHEMA_FILE, PERSONAS_JSON_VERSION, toPersonasJson } from './toPersonasJson.js';
export { toServiceFiles } from './toServiceFiles.js';
export type { AccessRecord } from './toServiceRecords.js';
