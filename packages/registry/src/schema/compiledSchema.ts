import { Ajv } from 'ajv';
import { personasSchema } from './personasSchema.js';
import { SCHEMA_FORMATS } from './schemaFormats.js';
import { SCHEMA_OPTIONS } from './schemaOptions.js';

/**
 * The schema as a function. The package's build puts the function that ajv would make here in the place of this module
 * (`tsdown.config.ts`): making it at run time costs 300 ms, more than everything else for a file of ordinary size.
 */
export const compiledSchema = new Ajv({ ...SCHEMA_OPTIONS, formats: SCHEMA_FORMATS }).compile(personasSchema);
