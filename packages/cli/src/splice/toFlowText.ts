import type { DataSource } from 'persona-registry';
import { toFlowYaml } from './toYaml.js';

/** The entries of a map in one line of a file, without the braces around them: `name: A, team: B`. */
export const toFlowText = (value: object, format: DataSource['format']): string =>
  format === 'json' ? JSON.stringify(value).slice(1, -1) : toFlowYaml(value);
