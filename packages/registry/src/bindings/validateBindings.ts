import type { DataSource } from '../data/dataSource.js';
import { validateFile } from '../data/validateFile.js';
import type { Shape } from '../data/validateShape.js';
import type { BindingsInput } from '../model/bindings.js';
import type { Outcome } from '../model/diagnostic.js';
import { bindingsSchema } from '../schema/bindingsSchema.js';
import { compiledBindings } from '../schema/compiledBindings.js';

const BINDINGS: Shape = { schema: bindingsSchema, validate: compiledBindings };

/** Checks a bindings file by itself. See `validateFile`. */
export const validateBindings = (source: DataSource): Outcome<BindingsInput> =>
  validateFile(source, BINDINGS, EMPTY);

const EMPTY = {
  message: 'The file has no bindings.',
  hint: 'Add `personas:` with the principal of each persona in each environment.',
};
