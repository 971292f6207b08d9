import { Ajv } from 'ajv';
import { personasSchema } from './personasSchema.js';
import { SCHEMA_FORMATS } from './schemaFormats.js';
import { SCHEMA_OPTIONS } from './schemaOptions.js';

/**
 * The schema as a validating function. The package's build replaces this module by the function that ajv makes here (`tsdown.config.ts`): at run
 * time ajv needs 300 ms for it, more than all other work for a file of ordinary size.
 */
export const compiledSchema = new Ajv({ ...SCHEMA_OPTIONS, formats: SCHEMA_FORMATS }).compile(personasSchema);
